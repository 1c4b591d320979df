import { RULES_VERSION } from '$extractors/version';
import { appError, AppFailure, toAppError, type AppError } from '$lib/errors/app-error';
import { droppedFiles, pickedFiles } from '$lib/import/files';
import { ImportQueue, type ReadFile, type Saved } from '$lib/import/import-queue.svelte';
import type { ReaderPool } from '$lib/import/reader-pool';
import { indexRoster, type RosterBody } from '$lib/roster/roster';
import { rosterChange, RosterShelf } from '$lib/roster/roster-shelf.svelte';
import { effectiveView, EMPTY_VIEW } from './effective';
import { dictionaryId, indicatorInfos } from './dictionary';
import type { EffectiveView } from './effective-view';
import type { Correction, MappingLayer, OwnIndicator, ReadLayer, SavedView, Source } from './layers';
import type { LibraryApi, LibraryStatus, RosterOrigin, SampleState } from './library-api';
import { MemoryStore } from './memory-store';
import { sampleSource, type SampleFile, type SampleLibrary, type Samples } from './samples';
import type { LibraryStore, RosterChange, SampleChoice, StoredFile, StoredLibrary } from './store';

export interface LibraryParts {
  readonly store: LibraryStore;
  readonly pool: ReaderPool;
  readonly loadSamples: () => Promise<Samples>;
  /** The text of a sample file, fetched from the app's own host. */
  readonly fetchSample: (sample: SampleFile) => Promise<string>;
  readonly now: () => number;
}

/** The library that all pages share: one in a page, by way of Svelte's context (see `context.ts`). */
export class Library implements LibraryApi {
  readonly #parts: LibraryParts;
  readonly #imports: ImportQueue;
  /** What the disk had no room for: kept as long as the page. */
  readonly #unstored = new MemoryStore();
  readonly #rosterShelf = new RosterShelf((change) => this.#keep(() => this.#store.changeRoster(change)));
  #pageOnly: readonly StoredFile[] = [];
  #store: LibraryStore;
  #started: Promise<void> | null = null;
  #status = $state.raw<LibraryStatus>('starting');
  #view = $state.raw<EffectiveView>(EMPTY_VIEW);
  #ownSources = $state.raw<readonly Source[]>([]);
  #sampleFiles = $state.raw<SampleLibrary | null>(null);
  #sampleRoster = $state.raw<readonly RosterBody[]>([]);
  #samplesFailed = $state.raw(false);
  #sampleChoice = $state.raw<SampleChoice>('auto');
  #corrections = $state.raw<readonly Correction[]>([]);
  #savedViews = $state.raw<readonly SavedView[]>([]);
  #ownIndicators = $state.raw<readonly OwnIndicator[]>([]);
  #notices = $state.raw<readonly AppError[]>([]);
  #memoryOnly = $state.raw(false);
  #removed = $state.raw<readonly StoredFile[]>([]);
  #records: Map<string, ReadLayer> = new Map();
  #mappings: Map<string, MappingLayer> = new Map();
  #rebuild: ReturnType<typeof setTimeout> | null = null;

  readonly #samples = $derived.by<SampleState>(() => {
    if (this.#sampleChoice === 'removed') return 'removed';
    if (this.#samplesFailed) return 'unavailable';
    if (!this.#sampleFiles) return 'loading';
    return this.#sampleChoice === 'auto' && this.#ownSources.length > 0 ? 'aside' : 'shown';
  });
  readonly #sources = $derived([
    ...this.#ownSources,
    ...(this.#samples === 'removed' ? [] : (this.#sampleFiles ?? []).map(sampleSource))
  ]);

  readonly #rosterOrigin = $derived.by<RosterOrigin>(() => {
    if (this.#rosterShelf.bodies.length > 0) return 'own';
    return this.#samples === 'shown' && this.#ownSources.length === 0 && this.#sampleRoster.length > 0
      ? 'sample'
      : 'none';
  });
  readonly #roster = $derived<readonly RosterBody[]>(
    this.#rosterOrigin === 'sample' ? this.#sampleRoster : this.#rosterShelf.bodies
  );

  constructor(parts: LibraryParts) {
    this.#parts = parts;
    this.#store = parts.store;
    this.#imports = new ImportQueue(parts.pool, (files) => this.#saveFiles(files));
  }

  get status(): LibraryStatus {
    return this.#status;
  }
  get view(): EffectiveView {
    return this.#view;
  }
  get sources(): readonly Source[] {
    return this.#sources;
  }
  get samples(): SampleState {
    return this.#samples;
  }
  get queue() {
    return this.#imports.items;
  }
  get importing(): boolean {
    return this.#imports.active;
  }
  get memoryOnly(): boolean {
    return this.#memoryOnly;
  }
  get notices(): readonly AppError[] {
    return this.#notices;
  }
  get savedViews(): readonly SavedView[] {
    return this.#savedViews;
  }
  get ownIndicators(): readonly OwnIndicator[] {
    return this.#ownIndicators;
  }
  get corrections(): readonly Correction[] {
    return this.#corrections;
  }
  get roster(): readonly RosterBody[] {
    return indexRoster(this.#roster).bodies;
  }
  get rosterOrigin(): RosterOrigin {
    return this.#rosterOrigin;
  }
  get rosterUndoable(): boolean {
    return this.#rosterShelf.undoable;
  }
  get removed(): readonly Source[] {
    return this.#removed.map(({ source }) => source);
  }

  start(): Promise<void> {
    return (this.#started ??= this.#start());
  }

  async importFiles(files: Iterable<File>): Promise<void> {
    await this.#imports.add(pickedFiles(files));
  }

  async importTransfer(transfer: DataTransfer): Promise<void> {
    await this.#imports.add(await droppedFiles(transfer));
  }

  async importText(text: string, name?: string): Promise<void> {
    const file = new Blob([text], { type: 'text/plain' });
    await this.#imports.add([{ name: name ?? pastedName(this.#parts.now()), file }]);
  }

  cancelImport(id?: string): void {
    this.#imports.cancel(id);
  }

  clearQueue(): void {
    this.#imports.clear();
  }

  async remove(sourceIds: readonly string[]): Promise<void> {
    const going = this.#ownSources.filter(({ id }) => sourceIds.includes(id));
    const files = await Promise.all(going.map((source) => this.#storedFile(source)));
    if (!(await this.#keep(() => this.#store.removeSources(going.map(({ id }) => id))))) return;
    this.#removed = files.filter((file) => file !== null);
    this.#pageOnly = this.#pageOnly.filter(({ source }) => !sourceIds.includes(source.id));
    this.#ownSources = this.#ownSources.filter((source) => !going.includes(source));
    this.#rebuildNow();
  }

  async undoRemove(): Promise<void> {
    const files = this.#removed;
    if (files.length === 0 || !(await this.#keep(() => this.#store.saveFiles(files)))) return;
    this.#removed = [];
    this.#take(files);
    this.#rebuildNow();
  }

  async removeSamples(): Promise<void> {
    await this.#chooseSamples('removed');
  }

  async restoreSamples(): Promise<void> {
    await this.#chooseSamples(this.#ownSources.length > 0 ? 'shown' : 'auto');
  }

  async sourceText(id: string): Promise<string> {
    const content = this.#contentOf(id);
    const sample = this.#sampleFiles?.find((file) => file.content === content);
    const text =
      (await this.#store.text(content)) ??
      (await this.#unstored.text(content)) ??
      (sample ? await this.#parts.fetchSample(sample) : null);
    if (text === null) throw new AppFailure(appError('source_missing', id));
    return text;
  }

  async correct(correction: Correction): Promise<void> {
    if (!(await this.#keep(() => this.#store.saveCorrection(correction)))) return;
    this.#corrections = [...this.#corrections.filter(({ id }) => id !== correction.id), correction];
    this.#rebuildNow();
  }

  async uncorrect(id: string): Promise<void> {
    if (!(await this.#keep(() => this.#store.removeCorrection(id)))) return;
    this.#corrections = this.#corrections.filter((correction) => correction.id !== id);
    this.#rebuildNow();
  }

  async saveView(name: string, address: string): Promise<SavedView> {
    const made = this.#parts.now();
    const view: SavedView = { id: `v${made.toString(36)}-${this.#savedViews.length}`, name, address, made };
    if (await this.#keep(() => this.#store.saveView(view))) this.#savedViews = [...this.#savedViews, view];
    return view;
  }

  async removeView(id: string): Promise<void> {
    if (!(await this.#keep(() => this.#store.removeView(id)))) return;
    this.#savedViews = this.#savedViews.filter((view) => view.id !== id);
  }

  async saveIndicator(indicator: OwnIndicator): Promise<void> {
    if (!(await this.#keep(() => this.#store.saveIndicator(indicator)))) return;
    this.#ownIndicators = [...this.#ownIndicators.filter(({ key }) => key !== indicator.key), indicator];
    await this.#mapAgain();
  }

  async removeIndicator(key: string): Promise<void> {
    if (!(await this.#keep(() => this.#store.removeIndicator(key)))) return;
    this.#ownIndicators = this.#ownIndicators.filter((indicator) => indicator.key !== key);
    await this.#mapAgain();
  }

  saveRoster(bodies: readonly RosterBody[]): Promise<boolean> {
    return this.changeRoster(rosterChange(this.#rosterShelf.bodies, bodies));
  }

  async changeRoster(change: RosterChange): Promise<boolean> {
    const changed = await this.#rosterShelf.change(change);
    if (changed) this.#rebuildNow();
    return changed;
  }

  async undoRoster(): Promise<boolean> {
    const undone = await this.#rosterShelf.undo();
    if (undone) this.#rebuildNow();
    return undone;
  }

  dismissNotice(notice: AppError): void {
    this.#notices = this.#notices.filter((other) => other !== notice);
  }

  /** Ends workers and listeners. */
  close(): void {
    this.#parts.pool.close();
    this.#store.close();
  }

  async #start(): Promise<void> {
    const samples = this.#parts.loadSamples().then(
      ({ files, roster }) => {
        this.#sampleFiles = files;
        this.#sampleRoster = roster;
      },
      (cause: unknown) => {
        this.#samplesFailed = true;
        this.#notice(appError('samples_unavailable', null, cause));
      }
    );
    await this.#load();
    if (this.#ownSources.length === 0 && this.#sampleChoice !== 'removed') await samples;
    this.#rebuildNow();
    this.#status = 'ready';
    void samples.then(() => this.#mapAgain()).then(() => this.#readAgain());
    this.#store.onChange(() => void this.#refresh());
  }

  async #load(): Promise<void> {
    try {
      this.#apply(await this.#store.load());
    } catch (caught) {
      this.#notice(toAppError(caught, 'storage_unavailable'));
      this.#memoryOnly = true;
      this.#store = this.#unstored;
    }
  }

  /** Another tab changed the store: shows what is there now; if it cannot be read, what is on the page stays. */
  async #refresh(): Promise<void> {
    try {
      this.#apply(await this.#store.load());
      await this.#mapAgain();
    } catch (caught) {
      this.#notice(toAppError(caught, 'storage_failed'));
    }
  }

  #apply(stored: StoredLibrary): void {
    this.#ownSources = stored.sources;
    this.#corrections = stored.corrections;
    this.#savedViews = stored.savedViews;
    this.#ownIndicators = stored.ownIndicators;
    this.#rosterShelf.apply(stored.roster);
    this.#sampleChoice = stored.sampleChoice;
    this.#records = new Map(stored.records.map((records) => [records.content, records]));
    this.#mappings = new Map(stored.mappings.map((mapping) => [mapping.content, mapping]));
    this.#take(this.#pageOnly);
  }

  /** Maps again, without reading again, what was mapped under another dictionary; then the view. */
  async #mapAgain(): Promise<void> {
    const id = dictionaryId(this.#ownIndicators);
    const stale = [...this.#allRecords().values()].filter((records) => !this.#isMapped(records, id));
    if (stale.length > 0) {
      const { dictionaryWith, mapRecords } = await import('./mapping');
      const dictionary = dictionaryWith(this.#ownIndicators);
      const mappings = stale.map((records) => mapRecords(records, dictionary, id));
      for (const mapping of mappings) this.#mappings.set(mapping.content, mapping);
      const own = mappings.filter(({ content }) => this.#records.has(content));
      if (own.length > 0) await this.#keep(() => this.#store.saveMappings(own));
    }
    this.#rebuildNow();
  }

  #isMapped({ content, rulesVersion }: ReadLayer, id: string): boolean {
    const mapping = this.#mapping(content);
    return mapping?.dictionary === id && mapping.rulesVersion === rulesVersion;
  }

  #mapping(content: string): MappingLayer | undefined {
    return this.#mappings.get(content) ?? this.#sampleFiles?.find((sample) => sample.content === content)?.mapping;
  }

  /** Reads again, from the stored texts, what older rules read. Until then the old records stand. */
  async #readAgain(): Promise<void> {
    const stale = this.#ownSources.filter(({ content }) => this.#records.get(content)?.rulesVersion !== RULES_VERSION);
    const once = new Map(stale.map((source) => [source.content, source]));
    await Promise.all(
      [...once.values()].map(async ({ content, name }) => {
        try {
          const bytes = async () => new TextEncoder().encode((await this.#store.text(content)) ?? '').buffer;
          const { records, mapping } = await this.#parts.pool.read(name, bytes);
          if (records.content !== content) return;
          await this.#store.saveRecords(records, mapping);
          this.#records.set(content, records);
          this.#mappings.set(content, mapping);
        } catch (caught) {
          this.#notice(toAppError(caught, 'storage_failed', name));
        }
      })
    );
    if (once.size > 0) await this.#mapAgain();
  }

  /** Saves a batch; what cannot be stored is kept in the page, with the error beside it. */
  async #saveFiles(files: readonly ReadFile[]): Promise<Saved[]> {
    const stored = files.map((file) => this.#newFile(file));
    const known = new Map(this.#ownSources.map((source) => [source.content, source]));
    const sameAs = stored.map(({ source }) => {
      const same = known.get(source.content);
      known.set(source.content, same ?? source);
      return same && same.id !== source.id ? same.name : null;
    });
    let error: AppError | null = null;
    try {
      await this.#store.saveFiles(stored);
    } catch (caught) {
      error = toAppError(caught, 'storage_failed');
      await this.#keepInPage(stored, error);
    }
    this.#take(stored);
    if (this.#ownIndicators.length > 0) await this.#mapAgain();
    else this.#rebuildSoon();
    return sameAs.map((same) => ({ sameAs: same, error }));
  }

  #newFile({ name, bytes, read }: ReadFile): StoredFile {
    const { content, encoding, text, records, mapping } = read;
    const added = this.#ownSources.find(({ id }) => id === `${content}:${name}`)?.added ?? this.#parts.now();
    const source: Source = {
      id: `${content}:${name}`,
      name,
      content,
      origin: 'user',
      encoding,
      bytes,
      characters: text.length,
      added
    };
    return { source, text, records, mapping };
  }

  async #keepInPage(files: readonly StoredFile[], error: AppError): Promise<void> {
    await this.#unstored.saveFiles(files);
    this.#pageOnly = [...this.#pageOnly, ...files];
    this.#notice(error);
  }

  #take(files: readonly StoredFile[]): void {
    const ids = new Set(files.map(({ source }) => source.id));
    this.#ownSources = [...this.#ownSources.filter(({ id }) => !ids.has(id)), ...files.map(({ source }) => source)];
    for (const { records, mapping } of files) {
      this.#records.set(records.content, records);
      this.#mappings.set(mapping.content, mapping);
    }
  }

  async #storedFile(source: Source): Promise<StoredFile | null> {
    const records = this.#records.get(source.content);
    const text = await this.sourceText(source.content).catch(() => null);
    const mapping = this.#mappings.get(source.content);
    return records && mapping && text !== null ? { source, text, records, mapping } : null;
  }

  #contentOf(id: string): string {
    return this.#view.reportById.get(id)?.content ?? this.#sources.find((source) => source.id === id)?.content ?? id;
  }

  async #chooseSamples(choice: SampleChoice): Promise<void> {
    if (!(await this.#keep(() => this.#store.saveSampleChoice(choice)))) return;
    this.#sampleChoice = choice;
    this.#rebuildNow();
  }

  /** Does a change to the store; a failure becomes a notice, and the change is not made. */
  async #keep(change: () => Promise<void>): Promise<boolean> {
    try {
      await change();
      return true;
    } catch (caught) {
      this.#notice(toAppError(caught, 'storage_failed'));
      return false;
    }
  }

  #notice(error: AppError): void {
    this.#notices = [...this.#notices.filter(({ code }) => code !== error.code), error];
  }

  #allRecords(): Map<string, ReadLayer> {
    const records = new Map((this.#sampleFiles ?? []).map((sample) => [sample.content, sample.records]));
    for (const [content, own] of this.#records) records.set(content, own);
    return records;
  }

  /** While files stream in, the view follows four times a second: every file would be too often. */
  #rebuildSoon(): void {
    this.#rebuild ??= setTimeout(() => this.#rebuildNow(), 250);
  }

  #rebuildNow(): void {
    if (this.#rebuild !== null) clearTimeout(this.#rebuild);
    this.#rebuild = null;
    const records = this.#allRecords();
    const mappings = new Map((this.#sampleFiles ?? []).map((sample) => [sample.content, sample.mapping]));
    for (const [content, mapping] of this.#mappings) mappings.set(content, mapping);
    this.#view = effectiveView(
      {
        sources: this.#sources,
        records,
        mappings,
        corrections: this.#corrections,
        indicators: indicatorInfos(this.#ownIndicators),
        showSamples: this.#samples === 'shown',
        roster: this.#roster
      },
      this.#view
    );
  }
}

/** `粘贴 2023-12-18 15.04.05.txt`: says when, and is a file name everywhere. */
function pastedName(now: number): string {
  const time = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `粘贴 ${day} ${two(time.getHours())}.${two(time.getMinutes())}.${two(time.getSeconds())}.txt`;
}
