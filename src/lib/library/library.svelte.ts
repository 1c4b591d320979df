import { appError, AppFailure, type AppError } from '$lib/errors/app-error';
import { droppedFiles, pickedFiles } from '$lib/import/files';
import { ImportQueue, type ReadFile, type Saved } from '$lib/import/import-queue.svelte';
import type { ReaderPool } from '$lib/import/reader-pool';
import type { BlankTick } from '$lib/placeholders/blank-tick';
import type { RosterBody } from '$lib/roster/roster';
import { indicatorInfos } from './dictionary';
import { effectiveView, EMPTY_VIEW } from './effective';
import type { EffectiveView } from './effective-view';
import { Holdings } from './holdings.svelte';
import { Keeper } from './keeper.svelte';
import type { Correction, OwnIndicator, SavedView, Source } from './layers';
import type { LibraryApi, LibraryStatus, RosterOrigin, SampleState } from './library-api';
import { OwnFiles, pastedName } from './own-files.svelte';
import { Personal } from './personal.svelte';
import { mapAgain, readAgain } from './renewal';
import { RosterDesk } from './roster-desk.svelte';
import type { SampleFile, Samples } from './samples';
import { Shelf } from './shelf.svelte';
import type { LibraryStore, RosterChange, SampleChoice, StoredLibrary, TickChanges } from './store';

export interface LibraryParts {
  readonly store: LibraryStore;
  readonly pool: ReaderPool;
  readonly loadSamples: () => Promise<Samples>;
  /** The text of a sample file, fetched from the app's own host. */
  readonly fetchSample: (sample: SampleFile) => Promise<string>;
  readonly now: () => number;
}

/**
 * The library that all pages share: one in a page, by way of Svelte's context (see `context.ts`). It says what follows what;
 * its parts do the work: `Keeper` stores, `Holdings` has the layers, `OwnFiles`, `Personal` and `RosterDesk` change them.
 */
export class Library implements LibraryApi {
  readonly #parts: LibraryParts;
  readonly #keeper: Keeper;
  readonly #holdings = new Holdings();
  readonly #files: OwnFiles;
  readonly #personal: Personal;
  readonly #roster: RosterDesk;
  readonly #ticks: Shelf<BlankTick>;
  readonly #imports: ImportQueue;
  #started: Promise<void> | null = null;
  #status = $state.raw<LibraryStatus>('starting');
  #view = $state.raw<EffectiveView>(EMPTY_VIEW);
  #rebuild: ReturnType<typeof setTimeout> | null = null;

  constructor(parts: LibraryParts) {
    this.#parts = parts;
    this.#keeper = new Keeper(parts.store);
    this.#files = new OwnFiles(this.#holdings, this.#keeper, parts.now);
    this.#personal = new Personal(this.#keeper);
    this.#roster = new RosterDesk(this.#holdings, this.#keeper);
    this.#ticks = new Shelf((change) => this.#keeper.keep((store) => store.changeTicks(change)));
    this.#imports = new ImportQueue(parts.pool, (files) => this.#saveFiles(files));
  }

  get status(): LibraryStatus {
    return this.#status;
  }
  get view(): EffectiveView {
    return this.#view;
  }
  get sources(): readonly Source[] {
    return this.#holdings.sources;
  }
  get samples(): SampleState {
    return this.#holdings.samples;
  }
  get queue() {
    return this.#imports.items;
  }
  get importing(): boolean {
    return this.#imports.active;
  }
  get memoryOnly(): boolean {
    return this.#keeper.memoryOnly;
  }
  get notices(): readonly AppError[] {
    return this.#keeper.notices;
  }
  get savedViews(): readonly SavedView[] {
    return this.#personal.savedViews;
  }
  get ownIndicators(): readonly OwnIndicator[] {
    return this.#personal.indicators;
  }
  get corrections(): readonly Correction[] {
    return this.#personal.corrections;
  }
  get roster(): readonly RosterBody[] {
    return this.#roster.bodies;
  }
  get rosterOrigin(): RosterOrigin {
    return this.#roster.origin;
  }
  get rosterUndoable(): boolean {
    return this.#roster.undoable;
  }
  get ticks(): readonly BlankTick[] {
    return this.#ticks.kept;
  }
  get ticksUndoable(): boolean {
    return this.#ticks.undoable;
  }
  get removed(): readonly Source[] {
    return this.#files.removed;
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
    this.#shown(await this.#files.remove(sourceIds));
  }

  async undoRemove(): Promise<void> {
    this.#shown(await this.#files.undoRemove());
  }

  async removeSamples(): Promise<void> {
    await this.#chooseSamples('removed');
  }

  async restoreSamples(): Promise<void> {
    await this.#chooseSamples(this.#holdings.own.length > 0 ? 'shown' : 'auto');
  }

  async sourceText(id: string): Promise<string> {
    const content = this.#contentOf(id);
    const sample = this.#holdings.sampleFile(content);
    const text = (await this.#keeper.text(content)) ?? (sample ? await this.#parts.fetchSample(sample) : null);
    if (text === null) throw new AppFailure(appError('source_missing', id));
    return text;
  }

  async correct(correction: Correction): Promise<boolean> {
    return this.#shown(await this.#personal.correct(correction));
  }

  async uncorrect(id: string): Promise<void> {
    this.#shown(await this.#personal.uncorrect(id));
  }

  saveView(name: string, address: string): Promise<SavedView> {
    return this.#personal.saveView(name, address, this.#parts.now());
  }

  removeView(id: string): Promise<void> {
    return this.#personal.removeView(id);
  }

  async saveIndicator(indicator: OwnIndicator): Promise<void> {
    if (await this.#personal.saveIndicator(indicator)) await this.#mapAgain();
  }

  async removeIndicator(key: string): Promise<void> {
    if (await this.#personal.removeIndicator(key)) await this.#mapAgain();
  }

  async saveRoster(bodies: readonly RosterBody[]): Promise<boolean> {
    return this.#shown(await this.#roster.save(bodies));
  }

  async changeRoster(change: RosterChange): Promise<boolean> {
    return this.#shown(await this.#roster.change(change));
  }

  async undoRoster(): Promise<boolean> {
    return this.#shown(await this.#roster.undo());
  }

  changeTicks(change: TickChanges): Promise<boolean> {
    return this.#ticks.change(change);
  }

  undoTicks(): Promise<boolean> {
    return this.#ticks.undo();
  }

  dismissNotice(notice: AppError): void {
    this.#keeper.dismiss(notice);
  }

  /** Ends workers and listeners. */
  close(): void {
    this.#parts.pool.close();
    this.#keeper.close();
  }

  async #start(): Promise<void> {
    const samples = this.#parts.loadSamples().then(
      (loaded) => this.#holdings.takeSamples(loaded),
      (cause: unknown) => {
        this.#holdings.samplesFailed();
        this.#keeper.notice(appError('samples_unavailable', null, cause));
      }
    );
    this.#apply(await this.#keeper.load());
    if (this.#holdings.own.length === 0 && this.#holdings.samples !== 'removed') await samples;
    this.#rebuildNow();
    this.#status = 'ready';
    void samples.then(() => this.#renew());
    this.#keeper.onChange(() => void this.#refresh());
  }

  /** Brings up to date what another dictionary mapped and what older rules read. */
  async #renew(): Promise<void> {
    await this.#mapAgain();
    if (await readAgain(this.#holdings, this.#keeper, this.#parts.pool)) await this.#mapAgain();
  }

  /** Another tab changed the store: shows what is there now; if it cannot be read, what is on the page stays. */
  async #refresh(): Promise<void> {
    const stored = await this.#keeper.reload();
    if (!stored) return;
    this.#apply(stored);
    await this.#mapAgain();
  }

  #apply(stored: StoredLibrary | null): void {
    if (!stored) return;
    this.#holdings.apply(stored, this.#keeper.pageOnly);
    this.#personal.apply(stored);
    this.#roster.apply(stored.roster);
    this.#ticks.apply(stored.ticks);
  }

  async #mapAgain(): Promise<void> {
    await mapAgain(this.#holdings, this.#keeper, this.#personal.indicators);
    this.#rebuildNow();
  }

  async #saveFiles(files: readonly ReadFile[]): Promise<Saved[]> {
    const saved = await this.#files.save(files);
    if (this.#personal.indicators.length > 0) await this.#mapAgain();
    else this.#rebuildSoon();
    return saved;
  }

  async #chooseSamples(choice: SampleChoice): Promise<void> {
    const kept = await this.#keeper.keep((store) => store.saveSampleChoice(choice));
    if (kept) this.#holdings.chooseSamples(choice);
    this.#shown(kept);
  }

  #contentOf(id: string): string {
    return this.#view.reportById.get(id)?.content ?? this.sources.find((source) => source.id === id)?.content ?? id;
  }

  /** After a change that was made, the view follows. */
  #shown(changed: boolean): boolean {
    if (changed) this.#rebuildNow();
    return changed;
  }

  /** While files stream in, the view follows four times a second: every file would be too often. */
  #rebuildSoon(): void {
    this.#rebuild ??= setTimeout(() => this.#rebuildNow(), 250);
  }

  #rebuildNow(): void {
    if (this.#rebuild !== null) clearTimeout(this.#rebuild);
    this.#rebuild = null;
    this.#view = effectiveView(
      {
        sources: this.sources,
        records: this.#holdings.allRecords(),
        mappings: this.#holdings.allMappings(),
        corrections: this.#personal.corrections,
        indicators: indicatorInfos(this.#personal.indicators),
        showSamples: this.samples === 'shown',
        roster: this.roster
      },
      this.#view
    );
  }
}
