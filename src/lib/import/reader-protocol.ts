import type { ReadOutcome } from './read-source';

/** To the worker; `bytes` are transferred. */
export interface ReaderRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** From the worker: the text is decoded, or all is done. */
export type ReaderReply =
  | { readonly id: number; readonly stage: 'reading' }
  | { readonly id: number; readonly stage: 'done'; readonly outcome: ReadOutcome };
