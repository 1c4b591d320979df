import { toAppError, type AppError } from '$lib/errors/app-error';
import { MemoryStore } from './memory-store';
import { markOwn } from './own-mark';
import type { LibraryStore, StoredFile, StoredLibrary } from './store';

/** Where the library is kept, and what to say when that fails: a change that cannot be stored is not made, and is a notice. */
export class Keeper {
  /** What the disk had no room for: kept as long as the page. */
  readonly #unstored = new MemoryStore();
  readonly #first: LibraryStore;
  #store: LibraryStore;
  #pageOnly: readonly StoredFile[] = [];
  #notices = $state.raw<readonly AppError[]>([]);
  #memoryOnly = $state.raw(false);

  constructor(store: LibraryStore) {
    this.#first = store;
    this.#store = store;
  }

  get notices(): readonly AppError[] {
    return this.#notices;
  }
  /** True where nothing can be stored on this computer. */
  get memoryOnly(): boolean {
    return this.#memoryOnly;
  }
  /** Files that live as long as the page. */
  get pageOnly(): readonly StoredFile[] {
    return this.#pageOnly;
  }

  /** What is stored; null, with a notice, where that cannot be known: from then on everything is kept in the page. */
  async load(): Promise<StoredLibrary | null> {
    try {
      const stored = await this.#store.load();
      if (!isUntouched(stored)) markOwn();
      return stored;
    } catch (caught) {
      this.notice(toAppError(caught, 'storage_unavailable'));
      this.#memoryOnly = true;
      this.#store = this.#unstored;
      return null;
    }
  }

  /** What is stored now, after another tab changed it; null, with a notice, where it cannot be read. */
  async reload(): Promise<StoredLibrary | null> {
    try {
      return await this.#store.load();
    } catch (caught) {
      this.notice(toAppError(caught, 'storage_failed'));
      return null;
    }
  }

  /** Does a change to the store; false, with a notice, where it failed and so was not made. */
  async keep(change: (store: LibraryStore) => Promise<void>): Promise<boolean> {
    markOwn();
    try {
      await change(this.#store);
      return true;
    } catch (caught) {
      this.notice(toAppError(caught, 'storage_failed'));
      return false;
    }
  }

  /** Saves files; those that cannot be stored are kept in the page, and the error says so. */
  async keepFiles(files: readonly StoredFile[]): Promise<AppError | null> {
    markOwn();
    try {
      await this.#store.saveFiles(files);
      return null;
    } catch (caught) {
      const error = toAppError(caught, 'storage_failed');
      await this.#unstored.saveFiles(files);
      this.#pageOnly = [...this.#pageOnly, ...files];
      this.notice(error);
      return error;
    }
  }

  /** Files that are removed are not kept in the page either. */
  forget(sourceIds: readonly string[]): void {
    this.#pageOnly = this.#pageOnly.filter(({ source }) => !sourceIds.includes(source.id));
  }

  /** A content's source text; null where it is not there. */
  async text(content: string): Promise<string | null> {
    return (await this.#store.text(content)) ?? (await this.#unstored.text(content));
  }

  /** One of a kind: a later one takes the place of an earlier one. */
  notice(error: AppError): void {
    this.#notices = [...this.#notices.filter(({ code }) => code !== error.code), error];
  }

  dismiss(notice: AppError): void {
    this.#notices = this.#notices.filter((other) => other !== notice);
  }

  onChange(listener: () => void): void {
    this.#store.onChange(listener);
  }

  close(): void {
    this.#first.close();
  }
}

/** Nothing but the samples, as they come. */
function isUntouched(stored: StoredLibrary): boolean {
  const { sources, corrections, savedViews, ownIndicators, roster, ticks, sampleChoice } = stored;
  const own = [sources, corrections, savedViews, ownIndicators, roster, ticks];
  return sampleChoice === 'auto' && own.every((list) => list.length === 0);
}
