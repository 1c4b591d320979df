import { appError, AppFailure, decodeAppError, type AppError } from '$lib/errors/app-error';
import type { ReadText } from './read-source';
import type { ReaderReply, ReaderRequest } from './reader-protocol';

/** What the pool needs of a Worker; a test gives its own. */
export interface ReaderWorker {
  onmessage: ((event: MessageEvent<ReaderReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ReaderRequest, transfer: Transferable[]): void;
  terminate(): void;
}

export interface ReaderPoolOptions {
  readonly createWorker: () => ReaderWorker;
  /** Workers at most; they start with the first files. */
  readonly size: number;
  /** Milliseconds that one file may take before its worker is given up. */
  readonly timeout: number;
  /** Milliseconds for each megabyte of it, where that comes to more. */
  readonly timeoutPerMegabyte?: number;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** The file's turn has come. */
  readonly onStart?: () => void;
  /** Its text is decoded, and this share of it read, 0 to 1. */
  readonly onReading?: (share: number) => void;
}

interface Job extends ReadOptions {
  readonly name: string;
  readonly bytes: () => Promise<ArrayBuffer>;
  readonly resolve: (read: ReadText) => void;
  readonly reject: (failure: AppFailure) => void;
}

interface Slot {
  worker: ReaderWorker | null;
  busy: boolean;
}

/**
 * Reads files in a few workers, one file a worker at a time. A file that crashes its worker or outlasts the timeout fails
 * alone: the worker is ended, and the next file gets a new one. Bytes are fetched only when a worker is free.
 */
export class ReaderPool {
  readonly #options: ReaderPoolOptions;
  readonly #slots: Slot[];
  readonly #waiting: Job[] = [];
  #lastId = 0;

  constructor(options: ReaderPoolOptions) {
    this.#options = options;
    this.#slots = Array.from({ length: Math.max(1, options.size) }, () => ({ worker: null, busy: false }));
  }

  /** Rejects with AppFailure: a decoding error, `reader_crashed`, `reader_timeout`, `file_unreadable`, `import_cancelled`. */
  read(name: string, bytes: () => Promise<ArrayBuffer>, options: ReadOptions = {}): Promise<ReadText> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...options, name, bytes, resolve, reject });
      this.#next();
    });
  }

  /** Ends all workers; files being read are failed as cancelled by their own signal, not here. */
  close(): void {
    for (const slot of this.#slots) this.#end(slot);
  }

  #next(): void {
    const slot = this.#slots.find(({ busy }) => !busy);
    const job = slot && this.#waiting.shift();
    if (!job) return;
    slot.busy = true;
    void this.#run(slot, job).finally(() => {
      slot.busy = false;
      this.#next();
    });
    this.#next();
  }

  async #run(slot: Slot, job: Job): Promise<void> {
    try {
      job.resolve(await this.#readIn(slot, job));
    } catch (caught) {
      job.reject(caught instanceof AppFailure ? caught : new AppFailure(appError('reader_crashed', job.name, caught)));
    }
  }

  async #readIn(slot: Slot, job: Job): Promise<ReadText> {
    if (job.signal?.aborted) throw failure('import_cancelled', job.name);
    job.onStart?.();
    const bytes = await job.bytes().catch((cause: unknown) => {
      throw failure('file_unreadable', job.name, cause);
    });
    const reply = await this.#ask(slot, job, bytes);
    if (!reply.ok) throw new AppFailure(decodeAppError(reply.error, job.name));
    return reply.read;
  }

  /** Sends one file and waits for the reply with its id; whatever else happens ends the worker. */
  async #ask(slot: Slot, job: Job, bytes: ArrayBuffer): Promise<Extract<ReaderReply, { stage: 'done' }>['outcome']> {
    const id = ++this.#lastId;
    // the buffer is handed over below, so its size is asked now
    const { timeout, timeoutPerMegabyte = 0 } = this.#options;
    const patience = Math.max(timeout, (timeoutPerMegabyte * bytes.byteLength) / 1e6);
    const worker = (slot.worker ??= this.#options.createWorker());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const cleanUp: (() => void)[] = [];
    try {
      return await new Promise((resolve, reject) => {
        const give = (code: Parameters<typeof appError>[0], cause?: unknown) => reject(failure(code, job.name, cause));
        if (job.signal?.aborted) return give('import_cancelled');
        const cancel = () => give('import_cancelled');
        job.signal?.addEventListener('abort', cancel, { once: true });
        cleanUp.push(() => job.signal?.removeEventListener('abort', cancel));
        timer = setTimeout(() => give('reader_timeout'), patience);
        worker.onerror = (event) => give('reader_crashed', event.message);
        worker.onmessage = ({ data }) => {
          if (data.id !== id) return;
          if (data.stage === 'reading') job.onReading?.(data.share);
          else resolve(data.outcome);
        };
        worker.postMessage({ id, name: job.name, bytes }, [bytes]);
      });
    } catch (caught) {
      this.#end(slot);
      throw caught;
    } finally {
      clearTimeout(timer);
      for (const step of cleanUp) step();
    }
  }

  #end(slot: Slot): void {
    slot.worker?.terminate();
    slot.worker = null;
  }
}

function failure(code: Parameters<typeof appError>[0], subject: string, cause?: unknown): AppFailure {
  return new AppFailure(appError(code, subject, cause) satisfies AppError);
}
