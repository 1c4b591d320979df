import type { BlankTick } from '$lib/placeholders/blank-tick';
import type { RosterBody } from '$lib/roster/roster';
import type { Correction, MappingLayer, OwnIndicator, ReadLayer, SavedView, Source } from './layers';
import type { LibraryStore, RosterChange, SampleChoice, StoredFile, StoredLibrary, TickChanges } from './store';

/** A store that lives as long as the page: for tests, and where the browser lets nothing be stored. */
export class MemoryStore implements LibraryStore {
  readonly #sources = new Map<string, Source>();
  readonly #texts = new Map<string, string>();
  readonly #records = new Map<string, ReadLayer>();
  readonly #mappings = new Map<string, MappingLayer>();
  readonly #corrections = new Map<string, Correction>();
  readonly #views = new Map<string, SavedView>();
  readonly #indicators = new Map<string, OwnIndicator>();
  readonly #roster = new Map<string, RosterBody>();
  readonly #ticks = new Map<string, BlankTick>();
  #sampleChoice: SampleChoice = 'auto';

  async load(): Promise<StoredLibrary> {
    return {
      sources: [...this.#sources.values()],
      records: [...this.#records.values()],
      mappings: [...this.#mappings.values()],
      corrections: [...this.#corrections.values()],
      savedViews: [...this.#views.values()],
      ownIndicators: [...this.#indicators.values()],
      roster: [...this.#roster.values()],
      ticks: [...this.#ticks.values()],
      sampleChoice: this.#sampleChoice
    };
  }

  async text(content: string): Promise<string | null> {
    return this.#texts.get(content) ?? null;
  }

  async saveFiles(files: readonly StoredFile[]): Promise<void> {
    for (const { source, text, records, mapping } of files) {
      this.#sources.set(source.id, source);
      this.#texts.set(source.content, text);
      this.#records.set(source.content, records);
      this.#mappings.set(source.content, mapping);
    }
  }

  async saveRecords(records: ReadLayer, mapping: MappingLayer): Promise<void> {
    this.#records.set(records.content, records);
    this.#mappings.set(mapping.content, mapping);
  }

  async saveMappings(mappings: readonly MappingLayer[]): Promise<void> {
    for (const mapping of mappings) this.#mappings.set(mapping.content, mapping);
  }

  async removeSources(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#sources.delete(id);
    const kept = new Set([...this.#sources.values()].map(({ content }) => content));
    for (const content of [...this.#texts.keys()].filter((content) => !kept.has(content))) {
      this.#texts.delete(content);
      this.#records.delete(content);
      this.#mappings.delete(content);
    }
  }

  async saveCorrection(correction: Correction): Promise<void> {
    this.#corrections.set(correction.id, correction);
  }

  async removeCorrection(id: string): Promise<void> {
    this.#corrections.delete(id);
  }

  async saveView(view: SavedView): Promise<void> {
    this.#views.set(view.id, view);
  }

  async removeView(id: string): Promise<void> {
    this.#views.delete(id);
  }

  async saveIndicator(indicator: OwnIndicator): Promise<void> {
    this.#indicators.set(indicator.key, indicator);
  }

  async removeIndicator(key: string): Promise<void> {
    this.#indicators.delete(key);
  }

  async changeRoster({ put, remove }: RosterChange): Promise<void> {
    for (const id of remove) this.#roster.delete(id);
    for (const body of put) this.#roster.set(body.id, body);
  }

  async changeTicks({ put, remove }: TickChanges): Promise<void> {
    for (const id of remove) this.#ticks.delete(id);
    for (const tick of put) this.#ticks.set(tick.id, tick);
  }

  async saveSampleChoice(choice: SampleChoice): Promise<void> {
    this.#sampleChoice = choice;
  }

  onChange(): () => void {
    return () => {};
  }

  close(): void {}
}
