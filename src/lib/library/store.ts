import type { BlankTick } from '$lib/placeholders/blank-tick';
import type { RosterBody } from '$lib/roster/roster';
import type { Correction, MappingLayer, OwnIndicator, ReadLayer, SavedView, Source } from './layers';
import type { ShelfChange } from './shelf.svelte';

/** What the user decided about the sample library: nothing yet (shown until there are own files), shown, or removed. */
export type SampleChoice = 'auto' | 'shown' | 'removed';

/** Everything stored but the texts. */
export interface StoredLibrary {
  readonly sources: readonly Source[];
  /** The newest stored records of each content: of an older version of the rules, where no others are there. */
  readonly records: readonly ReadLayer[];
  readonly mappings: readonly MappingLayer[];
  readonly corrections: readonly Correction[];
  readonly savedViews: readonly SavedView[];
  readonly ownIndicators: readonly OwnIndicator[];
  readonly roster: readonly RosterBody[];
  readonly ticks: readonly BlankTick[];
  readonly sampleChoice: SampleChoice;
}

/** One change of the roster: bodies new or altered, and ids of those that go. */
export type RosterChange = ShelfChange<RosterBody>;
/** One change of what was noted of blanks. */
export type TickChanges = ShelfChange<BlankTick>;

/** One imported file, stored in one piece or not at all. */
export interface StoredFile {
  readonly source: Source;
  readonly text: string;
  readonly records: ReadLayer;
  readonly mapping: MappingLayer;
}

/** Where the library is kept. Every method rejects with AppFailure (`storage_…`) and then has changed nothing. */
export interface LibraryStore {
  load(): Promise<StoredLibrary>;
  /** Null where the content is not there. */
  text(content: string): Promise<string | null>;
  saveFiles(files: readonly StoredFile[]): Promise<void>;
  /** A content read again; its records of older rules go. */
  saveRecords(records: ReadLayer, mapping: MappingLayer): Promise<void>;
  saveMappings(mappings: readonly MappingLayer[]): Promise<void>;
  /** Removes sources, and the text and records of contents that no source has any longer. Corrections stay. */
  removeSources(ids: readonly string[]): Promise<void>;
  saveCorrection(correction: Correction): Promise<void>;
  removeCorrection(id: string): Promise<void>;
  saveView(view: SavedView): Promise<void>;
  removeView(id: string): Promise<void>;
  saveIndicator(indicator: OwnIndicator): Promise<void>;
  removeIndicator(key: string): Promise<void>;
  /** In one piece or not at all. */
  changeRoster(change: RosterChange): Promise<void>;
  /** In one piece or not at all. */
  changeTicks(change: TickChanges): Promise<void>;
  saveSampleChoice(choice: SampleChoice): Promise<void>;
  /** Calls back when another tab changed the store. */
  onChange(listener: () => void): () => void;
  close(): void;
}
