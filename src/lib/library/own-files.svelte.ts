import type { ReadFile, Saved } from '$lib/import/import-queue.svelte';
import type { Holdings } from './holdings.svelte';
import type { Keeper } from './keeper.svelte';
import type { Source } from './layers';
import type { StoredFile } from './store';

/** The user's own files on their way into the library and out of it. */
export class OwnFiles {
  readonly #holdings: Holdings;
  readonly #keeper: Keeper;
  readonly #now: () => number;
  #removed = $state.raw<readonly StoredFile[]>([]);

  constructor(holdings: Holdings, keeper: Keeper, now: () => number) {
    this.#holdings = holdings;
    this.#keeper = keeper;
    this.#now = now;
  }

  /** What `undoRemove` would bring back. */
  get removed(): readonly Source[] {
    return this.#removed.map(({ source }) => source);
  }

  /** Saves a batch; what cannot be stored is kept in the page, with the error beside it. */
  async save(files: readonly ReadFile[]): Promise<Saved[]> {
    const stored = files.map((file) => this.#newFile(file));
    const known = new Map(this.#holdings.own.map((source) => [source.content, source]));
    const sameAs = stored.map(({ source }) => {
      const same = known.get(source.content);
      known.set(source.content, same ?? source);
      return same && same.id !== source.id ? same.name : null;
    });
    const error = await this.#keeper.keepFiles(stored);
    this.#holdings.take(stored);
    return sameAs.map((same) => ({ sameAs: same, error }));
  }

  async remove(sourceIds: readonly string[]): Promise<boolean> {
    const going = this.#holdings.own.filter(({ id }) => sourceIds.includes(id));
    const files = await Promise.all(going.map((source) => this.#storedFile(source)));
    if (!(await this.#keeper.keep((store) => store.removeSources(going.map(({ id }) => id))))) return false;
    this.#removed = files.filter((file) => file !== null);
    this.#keeper.forget(sourceIds);
    this.#holdings.drop(going);
    return true;
  }

  async undoRemove(): Promise<boolean> {
    const files = this.#removed;
    if (files.length === 0 || !(await this.#keeper.keep((store) => store.saveFiles(files)))) return false;
    this.#removed = [];
    this.#holdings.take(files);
    return true;
  }

  #newFile({ name, bytes, read }: ReadFile): StoredFile {
    const { content, encoding, text, records, mapping } = read;
    const id = `${content}:${name}`;
    const added = this.#holdings.own.find((source) => source.id === id)?.added ?? this.#now();
    const characters = text.length;
    const source: Source = { id, name, content, origin: 'user', encoding, bytes, characters, added };
    return { source, text, records, mapping };
  }

  async #storedFile(source: Source): Promise<StoredFile | null> {
    const records = this.#holdings.ownRecords(source.content);
    const mapping = this.#holdings.mapping(source.content);
    const text = await this.#keeper.text(source.content).catch(() => null);
    return records && mapping && text !== null ? { source, text, records, mapping } : null;
  }
}

/** `粘贴 2023-12-18 15.04.05.txt`: says when, and is a file name everywhere. */
export function pastedName(now: number): string {
  const time = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `粘贴 ${day} ${two(time.getHours())}.${two(time.getMinutes())}.${two(time.getSeconds())}.txt`;
}
