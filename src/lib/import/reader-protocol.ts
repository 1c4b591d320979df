import type { ReadOutcome } from './read-source';

/** To the worker; `bytes` are transferred. */
export interface ReaderRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** From the worker: the text is decoded and read so far (`share`, 0 to 1), or all is done. */
export type ReaderReply =
  | { readonly id: number; readonly stage: 'reading'; readonly share: number }
  | { readonly id: number; readonly stage: 'done'; readonly outcome: ReadOutcome };
