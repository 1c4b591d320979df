import { appError, toAppError, type AppError } from '$lib/errors/app-error';
import { MAX_BYTES, tooLarge } from './decode';
import { decodeAppError } from '$lib/errors/app-error';
import type { NamedFile } from './files';
import type { ImportItem } from './progress';
import type { ReadText } from './read-source';
import type { ReaderPool } from './reader-pool';

/** A file that was read, on its way to be saved. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: number;
  readonly read: ReadText;
}

/** What saving says of a file: the source of the same content that was there before, or why it could not be kept. */
export interface Saved {
  readonly sameAs: string | null;
  readonly error: AppError | null;
}

interface Waiting {
  readonly id: string;
  readonly file: ReadFile;
  readonly done: () => void;
}

/** Files read while one batch is being saved make up the next batch. */
type SaveBatch = (files: readonly ReadFile[]) => Promise<readonly Saved[]>;

/** The files on their way into the library, with their progress. One file's failure is its own. */
export class ImportQueue {
  readonly #pool: ReaderPool;
  readonly #save: SaveBatch;
  readonly #aborts = new Map<string, AbortController>();
  #items = $state.raw<readonly ImportItem[]>([]);
  #waiting: Waiting[] = [];
  #saving = false;
  #lastId = 0;

  constructor(pool: ReaderPool, save: SaveBatch) {
    this.#pool = pool;
    this.#save = save;
  }

  get items(): readonly ImportItem[] {
    return this.#items;
  }

  get active(): boolean {
    return this.#items.some(({ state }) => state !== 'saved' && state !== 'failed');
  }

  /** Resolves when every file is saved or failed. Never rejects. */
  async add(files: readonly NamedFile[]): Promise<void> {
    const items = files.map(({ name, file }) => ({ ...NEW_ITEM, id: `f${++this.#lastId}`, name, bytes: file.size }));
    this.#items = [...this.#items, ...items];
    await Promise.all(items.map((item, index) => this.#import(item, files[index])));
  }

  /** Cancels one file or all that are not saved yet. */
  cancel(id?: string): void {
    if (id !== undefined) this.#aborts.get(id)?.abort();
    else for (const abort of this.#aborts.values()) abort.abort();
  }

  clear(): void {
    this.#items = this.#items.filter(({ state }) => state !== 'saved' && state !== 'failed');
  }

  async #import(item: ImportItem, named: NamedFile | undefined): Promise<void> {
    if (!named) return;
    const { name, file } = named;
    const abort = new AbortController();
    this.#aborts.set(item.id, abort);
    try {
      const size = sizeError(file.size, name);
      if (size) return this.#fail(item.id, size);
      const read = await this.#pool.read(name, () => file.arrayBuffer(), {
        signal: abort.signal,
        onStart: () => this.#update(item.id, { state: 'decoding' }),
        onReading: (share) => this.#update(item.id, { state: 'reading', share })
      });
      if (read.records.reports.length === 0) return this.#fail(item.id, appError('no_report', name));
      await this.#toBeSaved(item.id, { name, bytes: file.size, read });
    } catch (caught) {
      this.#fail(item.id, toAppError(caught, 'reader_crashed', name));
    } finally {
      this.#aborts.delete(item.id);
    }
  }

  #toBeSaved(id: string, file: ReadFile): Promise<void> {
    return new Promise((done) => {
      this.#waiting.push({ id, file, done });
      void this.#saveWaiting();
    });
  }

  async #saveWaiting(): Promise<void> {
    if (this.#saving) return;
    this.#saving = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      try {
        const saved = await this.#save(batch.map(({ file }) => file));
        const changes = batch.map(({ id, file }, index) => [id, savedItem(file, saved[index])] as const);
        this.#updateAll(new Map(changes));
      } catch (caught) {
        for (const { id, file } of batch) this.#fail(id, toAppError(caught, 'storage_failed', file.name));
      }
      for (const { done } of batch) done();
    }
    this.#saving = false;
  }

  #fail(id: string, error: AppError): void {
    this.#update(id, { state: 'failed', error });
  }

  #update(id: string, change: Partial<ImportItem>): void {
    this.#updateAll(new Map([[id, change]]));
  }

  #updateAll(changes: ReadonlyMap<string, Partial<ImportItem>>): void {
    this.#items = this.#items.map((item) => {
      const change = changes.get(item.id);
      return change ? { ...item, ...change } : item;
    });
  }
}

const NEW_ITEM = { state: 'queued', error: null, reports: 0, metrics: 0, sameAs: null, share: 0 } as const;

function savedItem({ read }: ReadFile, saved: Saved | undefined): Partial<ImportItem> {
  const { reports, metrics } = read.records;
  return {
    state: 'saved',
    error: saved?.error ?? null,
    reports: reports.length,
    metrics: metrics.length,
    sameAs: saved?.sameAs ?? null
  };
}

/** What the size alone says, before a byte is read. */
function sizeError(size: number, name: string): AppError | null {
  if (size <= MAX_BYTES) return null;
  const decoded = tooLarge(size);
  return decoded.ok ? null : decodeAppError(decoded.error, name);
}
