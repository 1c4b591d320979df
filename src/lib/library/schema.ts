import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { BasketItem } from '$lib/basket/basket-item';
import type { BlankTick } from '$lib/placeholders/blank-tick';
import type { RosterBody } from '$lib/roster/roster';
import type { Correction, MappingLayer, OwnIndicator, ReadLayer, SavedView, Source } from './layers';

/** The library as IndexedDB keeps it: the three layers apart, and the source texts apart from what was read in them. */
export interface LibrarySchema extends DBSchema {
  sources: { key: string; value: Source; indexes: { content: string } };
  texts: { key: string; value: { readonly content: string; readonly text: string } };
  records: { key: [content: string, rulesVersion: number]; value: ReadLayer; indexes: { content: string } };
  mappings: { key: string; value: MappingLayer };
  corrections: { key: string; value: Correction; indexes: { content: string } };
  views: { key: string; value: SavedView };
  indicators: { key: string; value: OwnIndicator };
  roster: { key: string; value: RosterBody };
  ticks: { key: string; value: BlankTick };
  meta: { key: string; value: unknown };
  basket: { key: string; value: BasketItem };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;
export type Migration = (database: LibraryDatabase, transaction: Upgrade) => void | Promise<void>;

/** Step n brings a library from version n to n + 1. Steps are added, never changed: somebody's library is at every one. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('sources', { keyPath: 'id' }).createIndex('content', 'content');
    database.createObjectStore('texts', { keyPath: 'content' });
    database.createObjectStore('records', { keyPath: ['content', 'rulesVersion'] }).createIndex('content', 'content');
    database.createObjectStore('mappings', { keyPath: 'content' });
    database.createObjectStore('corrections', { keyPath: 'id' }).createIndex('content', 'content');
    database.createObjectStore('views', { keyPath: 'id' });
    database.createObjectStore('indicators', { keyPath: 'key' });
    database.createObjectStore('meta');
  },
  (database) => void database.createObjectStore('basket', { keyPath: 'id' }),
  (database) => void database.createObjectStore('roster', { keyPath: 'id' }),
  (database) => void database.createObjectStore('ticks', { keyPath: 'id' })
];
