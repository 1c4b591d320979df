import type { RosterBody } from '$lib/roster/roster';
import type { MappingLayer, ReadLayer, Source } from './layers';
import type { SampleState } from './library-api';
import { sampleSource, type SampleFile, type SampleLibrary, type Samples } from './samples';
import type { SampleChoice, StoredFile, StoredLibrary } from './store';

/** What the library holds: the user's own sources with what was read in them, and the samples beside. */
export class Holdings {
  #own = $state.raw<readonly Source[]>([]);
  #sampleFiles = $state.raw<SampleLibrary | null>(null);
  #sampleRoster = $state.raw<readonly RosterBody[]>([]);
  #samplesFailed = $state.raw(false);
  #sampleChoice = $state.raw<SampleChoice>('auto');
  #records: Map<string, ReadLayer> = new Map();
  #mappings: Map<string, MappingLayer> = new Map();

  readonly #samples = $derived.by<SampleState>(() => {
    if (this.#sampleChoice === 'removed') return 'removed';
    if (this.#samplesFailed) return 'unavailable';
    if (!this.#sampleFiles) return 'loading';
    return this.#sampleChoice === 'auto' && this.#own.length > 0 ? 'aside' : 'shown';
  });
  readonly #sources = $derived([
    ...this.#own,
    ...(this.#samples === 'removed' ? [] : (this.#sampleFiles ?? []).map(sampleSource))
  ]);

  /** The user's own sources. */
  get own(): readonly Source[] {
    return this.#own;
  }
  /** The user's own, and the samples unless they were removed. */
  get sources(): readonly Source[] {
    return this.#sources;
  }
  get samples(): SampleState {
    return this.#samples;
  }
  get sampleRoster(): readonly RosterBody[] {
    return this.#sampleRoster;
  }

  /** What is stored is what is held; `pageOnly` are files that could not be stored. */
  apply(stored: StoredLibrary, pageOnly: readonly StoredFile[]): void {
    this.#own = stored.sources;
    this.#sampleChoice = stored.sampleChoice;
    this.#records = new Map(stored.records.map((records) => [records.content, records]));
    this.#mappings = new Map(stored.mappings.map((mapping) => [mapping.content, mapping]));
    this.take(pageOnly);
  }

  takeSamples({ files, roster }: Samples): void {
    this.#sampleFiles = files;
    this.#sampleRoster = roster;
  }

  samplesFailed(): void {
    this.#samplesFailed = true;
  }

  chooseSamples(choice: SampleChoice): void {
    this.#sampleChoice = choice;
  }

  take(files: readonly StoredFile[]): void {
    const ids = new Set(files.map(({ source }) => source.id));
    this.#own = [...this.#own.filter(({ id }) => !ids.has(id)), ...files.map(({ source }) => source)];
    for (const { records, mapping } of files) this.takeRead(records, mapping);
  }

  drop(sources: readonly Source[]): void {
    this.#own = this.#own.filter((source) => !sources.includes(source));
  }

  takeRead(records: ReadLayer, mapping: MappingLayer): void {
    this.#records.set(records.content, records);
    this.takeMapping(mapping);
  }

  takeMapping(mapping: MappingLayer): void {
    this.#mappings.set(mapping.content, mapping);
  }

  /** Records of the user's own content. */
  ownRecords(content: string): ReadLayer | undefined {
    return this.#records.get(content);
  }

  mapping(content: string): MappingLayer | undefined {
    return this.#mappings.get(content) ?? this.sampleFile(content)?.mapping;
  }

  sampleFile(content: string): SampleFile | undefined {
    return this.#sampleFiles?.find((sample) => sample.content === content);
  }

  allRecords(): Map<string, ReadLayer> {
    const records = new Map((this.#sampleFiles ?? []).map((sample) => [sample.content, sample.records]));
    for (const [content, own] of this.#records) records.set(content, own);
    return records;
  }

  allMappings(): Map<string, MappingLayer> {
    const mappings = new Map((this.#sampleFiles ?? []).map((sample) => [sample.content, sample.mapping]));
    for (const [content, mapping] of this.#mappings) mappings.set(content, mapping);
    return mappings;
  }
}
