import { openDB, type IDBPTransaction, type StoreNames } from 'idb';
import { normaliseEntries } from '$extractors/indicators/normalise';
import type { BasketItem, BasketStore } from '$lib/basket/basket-item';
import { normaliseTicks } from '$lib/placeholders/blank-tick';
import { normaliseRoster } from '$lib/roster/normalise';
import type { Correction, MappingLayer, OwnIndicator, ReadLayer, SavedView } from './layers';
import { MIGRATIONS, type LibraryDatabase, type LibrarySchema, type Migration } from './schema';
import type { ShelfChange } from './shelf.svelte';
import { guardStorage, storageFailure } from './storage-errors';
import type { LibraryStore, RosterChange, SampleChoice, StoredFile, StoredLibrary, TickChanges } from './store';

const CHOICES: readonly SampleChoice[] = ['auto', 'shown', 'removed'];

export interface IndexedStoreOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** Milliseconds to wait for the database to open: an older tab may hold it. */
  readonly timeout?: number;
}

/** The library in this browser's IndexedDB. Every change is one transaction, and is told to the other tabs. */
export class IndexedStore implements LibraryStore, BasketStore {
  readonly #name: string;
  readonly #migrations: readonly Migration[];
  readonly #timeout: number;
  readonly #channel: BroadcastChannel | null;
  #opening: Promise<LibraryDatabase> | null = null;

  constructor({ name = 'mingshu', migrations = MIGRATIONS, timeout = 4000 }: IndexedStoreOptions = {}) {
    this.#name = name;
    this.#migrations = migrations;
    this.#timeout = timeout;
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${name}-library`);
  }

  load(): Promise<StoredLibrary> {
    return this.#read(async (database) => {
      const transaction = database.transaction(
        ['sources', 'records', 'mappings', 'corrections', 'views', 'indicators', 'roster', 'ticks', 'meta'],
        'readonly'
      );
      const [sources, records, mappings, corrections, savedViews, indicators, roster, ticks, choice] =
        await Promise.all([
          transaction.objectStore('sources').getAll(),
          transaction.objectStore('records').getAll(),
          transaction.objectStore('mappings').getAll(),
          transaction.objectStore('corrections').getAll(),
          transaction.objectStore('views').getAll(),
          transaction.objectStore('indicators').getAll(),
          transaction.objectStore('roster').getAll(),
          transaction.objectStore('ticks').getAll(),
          transaction.objectStore('meta').get('sampleChoice')
        ]);
      return {
        sources,
        records: newest(records),
        mappings,
        corrections,
        savedViews,
        ownIndicators: normaliseEntries(indicators).entries,
        roster: normaliseRoster(roster),
        ticks: normaliseTicks(ticks),
        sampleChoice: CHOICES.find((known) => known === choice) ?? 'auto'
      };
    });
  }

  text(content: string): Promise<string | null> {
    return this.#read(async (database) => (await database.get('texts', content))?.text ?? null);
  }

  saveFiles(files: readonly StoredFile[]): Promise<void> {
    return this.#write(['sources', 'texts', 'records', 'mappings'], (transaction) =>
      files.flatMap(({ source, text, records, mapping }) => [
        transaction.objectStore('texts').put({ content: source.content, text }),
        transaction.objectStore('records').put(records),
        transaction.objectStore('mappings').put(mapping),
        transaction.objectStore('sources').put(source)
      ])
    );
  }

  saveRecords(records: ReadLayer, mapping: MappingLayer): Promise<void> {
    return this.#write(['records', 'mappings'], async (transaction) => {
      const store = transaction.objectStore('records');
      const older = (await store.index('content').getAllKeys(records.content)).filter(
        ([, version]) => version !== records.rulesVersion
      );
      return [
        ...older.map((key) => store.delete(key)),
        store.put(records),
        transaction.objectStore('mappings').put(mapping)
      ];
    });
  }

  saveMappings(mappings: readonly MappingLayer[]): Promise<void> {
    return this.#write(['mappings'], (transaction) =>
      mappings.map((mapping) => transaction.objectStore('mappings').put(mapping))
    );
  }

  removeSources(ids: readonly string[]): Promise<void> {
    return this.#write(['sources', 'texts', 'records', 'mappings'], async (transaction) => {
      const sources = transaction.objectStore('sources');
      const going = (await sources.getAll()).filter(({ id }) => ids.includes(id));
      for (const { id } of going) await sources.delete(id);
      for (const content of new Set(going.map((source) => source.content))) {
        if ((await sources.index('content').count(content)) > 0) continue;
        await transaction.objectStore('texts').delete(content);
        await transaction.objectStore('mappings').delete(content);
        const records = transaction.objectStore('records');
        for (const key of await records.index('content').getAllKeys(content)) await records.delete(key);
      }
      return [];
    });
  }

  saveCorrection(correction: Correction): Promise<void> {
    return this.#write(['corrections'], (transaction) => [transaction.objectStore('corrections').put(correction)]);
  }

  removeCorrection(id: string): Promise<void> {
    return this.#write(['corrections'], (transaction) => [transaction.objectStore('corrections').delete(id)]);
  }

  saveView(view: SavedView): Promise<void> {
    return this.#write(['views'], (transaction) => [transaction.objectStore('views').put(view)]);
  }

  removeView(id: string): Promise<void> {
    return this.#write(['views'], (transaction) => [transaction.objectStore('views').delete(id)]);
  }

  saveIndicator(indicator: OwnIndicator): Promise<void> {
    return this.#write(['indicators'], (transaction) => [transaction.objectStore('indicators').put(indicator)]);
  }

  removeIndicator(key: string): Promise<void> {
    return this.#write(['indicators'], (transaction) => [transaction.objectStore('indicators').delete(key)]);
  }

  changeRoster(change: RosterChange): Promise<void> {
    return this.#changeShelf('roster', change);
  }

  changeTicks(change: TickChanges): Promise<void> {
    return this.#changeShelf('ticks', change);
  }

  saveSampleChoice(choice: SampleChoice): Promise<void> {
    return this.#write(['meta'], (transaction) => [transaction.objectStore('meta').put(choice, 'sampleChoice')]);
  }

  async basket(): Promise<readonly BasketItem[]> {
    const items = await this.#read((database) => database.getAll('basket'));
    return items.sort((a, b) => a.place - b.place);
  }

  saveBasketItems(items: readonly BasketItem[]): Promise<void> {
    return this.#write(['basket'], (transaction) => items.map((item) => transaction.objectStore('basket').put(item)));
  }

  removeBasketItems(ids: readonly string[]): Promise<void> {
    return this.#write(['basket'], (transaction) => ids.map((id) => transaction.objectStore('basket').delete(id)));
  }

  #changeShelf<Name extends 'roster' | 'ticks'>(
    name: Name,
    { put, remove }: ShelfChange<LibrarySchema[Name]['value']>
  ): Promise<void> {
    return this.#write([name], (transaction) => {
      const store = transaction.objectStore(name);
      return [...remove.map((id) => store.delete(id)), ...put.map((one) => store.put(one))];
    });
  }

  onBasketChange(listener: () => void): () => void {
    return this.#onMessage('basket', listener);
  }

  onChange(listener: () => void): () => void {
    return this.#onMessage('changed', listener);
  }

  close(): void {
    this.#channel?.close();
    void this.#opening?.then((database) => database.close()).catch(() => undefined);
    this.#opening = null;
  }

  #read<T>(work: (database: LibraryDatabase) => Promise<T>): Promise<T> {
    return guardStorage(async () => work(await this.#open()));
  }

  /**
   * One change, told to the other tabs once it is on the disk. It is committed as soon as it is asked for: left to commit by
   * itself, a change made just before a reload or before the page is closed is thrown away with the page.
   */
  async #write<Names extends readonly StoreNames<LibrarySchema>[]>(
    stores: Names,
    ask: (transaction: IDBPTransaction<LibrarySchema, Names[number][], 'readwrite'>) => Requests | Promise<Requests>
  ): Promise<void> {
    await this.#read(async (database) => {
      const transaction = database.transaction<Names[number][], 'readwrite'>([...stores], 'readwrite', DURABLE);
      const requests = await ask(transaction);
      transaction.commit();
      await Promise.all([...requests, transaction.done]);
    });
    this.#channel?.postMessage(stores[0] === 'basket' ? 'basket' : 'changed');
  }

  #onMessage(message: 'changed' | 'basket', listener: () => void): () => void {
    const told = ({ data }: MessageEvent) => {
      if (data === message) listener();
    };
    this.#channel?.addEventListener('message', told);
    return () => this.#channel?.removeEventListener('message', told);
  }

  /** One connection, opened at the first use; after a failure or a close by the browser the next use tries again. */
  #open(): Promise<LibraryDatabase> {
    this.#opening ??= this.#connect().catch((caught: unknown) => {
      this.#opening = null;
      throw caught;
    });
    return this.#opening;
  }

  #connect(): Promise<LibraryDatabase> {
    if (typeof indexedDB === 'undefined') return Promise.reject(storageFailure('storage_unavailable'));
    const forget = () => (this.#opening = null);
    const opened = openDB<LibrarySchema>(this.#name, this.#migrations.length, {
      upgrade: async (database, from, _to, transaction) => {
        for (const step of this.#migrations.slice(from)) await step(database, transaction);
      },
      // A newer version in another tab wants to upgrade: let it.
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget
    });
    return withTimeout(opened, this.#timeout);
  }
}

const DURABLE = { durability: 'strict' } as const;

/** What a change asks of the database, all of it asked before the change is committed. */
type Requests = readonly Promise<unknown>[];

/** An old tab that does not let go, or a browser that does not answer, must not hold up the page. */
async function withTimeout(opened: Promise<LibraryDatabase>, timeout: number): Promise<LibraryDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(storageFailure('storage_blocked')), timeout);
  });
  try {
    return await Promise.race([opened, late]);
  } catch (caught) {
    void opened.then((database) => database.close()).catch(() => undefined);
    throw caught;
  } finally {
    clearTimeout(timer);
  }
}

function newest(records: readonly ReadLayer[]): ReadLayer[] {
  const byContent = new Map<string, ReadLayer>();
  for (const read of records) {
    const other = byContent.get(read.content);
    if (!other || other.rulesVersion < read.rulesVersion) byContent.set(read.content, read);
  }
  return [...byContent.values()];
}
