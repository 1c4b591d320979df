import type { AppError } from '$lib/errors/app-error';

export type ImportState = 'queued' | 'decoding' | 'reading' | 'saved' | 'failed';

/** One file on its way into the library. */
export interface ImportItem {
  readonly id: string;
  /** Path relative to what was dropped. */
  readonly name: string;
  readonly bytes: number;
  readonly state: ImportState;
  /** Share of it that is read, 0 to 1; 0 until `state` is `reading`. */
  readonly share: number;
  /** Set where `state` is `failed`. */
  readonly error: AppError | null;
  /** Reports found, once saved. */
  readonly reports: number;
  readonly metrics: number;
  /** Name of the source that has the same content already, if any. */
  readonly sameAs: string | null;
}
