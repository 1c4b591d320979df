import type { DecodeError, DecodeErrorCode } from '$lib/import/decode';
import { m } from '$lib/paraglide/messages.js';

/** What can go wrong beside decoding, each with its three sentences in the message catalogue (`errors_<code>`, `_safe`, `_next`). */
const TEXTS = {
  file_unreadable: [m.errors_file_unreadable, m.errors_safe_batch, m.errors_file_unreadable_next],
  no_report: [m.errors_no_report, m.errors_safe_batch, m.errors_no_report_next],
  reader_crashed: [m.errors_reader_crashed, m.errors_safe_batch, m.errors_reader_crashed_next],
  reader_timeout: [m.errors_reader_timeout, m.errors_safe_batch, m.errors_reader_timeout_next],
  import_cancelled: [m.errors_import_cancelled, m.errors_safe_batch, m.errors_import_cancelled_next],
  storage_full: [m.errors_storage_full, m.errors_safe_memory, m.errors_storage_full_next],
  storage_unavailable: [m.errors_storage_unavailable, m.errors_safe_memory, m.errors_storage_unavailable_next],
  storage_blocked: [m.errors_storage_blocked, m.errors_safe_stored, m.errors_storage_blocked_next],
  storage_newer: [m.errors_storage_newer, m.errors_safe_stored, m.errors_storage_newer_next],
  storage_failed: [m.errors_storage_failed, m.errors_safe_memory, m.errors_storage_failed_next],
  samples_unavailable: [m.errors_samples_unavailable, m.errors_safe_stored, m.errors_samples_unavailable_next],
  source_missing: [m.errors_source_missing, m.errors_safe_stored, m.errors_source_missing_next],
  database_unavailable: [m.errors_database_unavailable, m.errors_safe_stored, m.errors_database_unavailable_next],
  database_timeout: [m.errors_database_timeout, m.errors_safe_stored, m.errors_database_timeout_next],
  query_failed: [m.errors_query_failed, m.errors_safe_stored, m.errors_query_failed_next],
  query_cancelled: [m.errors_query_cancelled, m.errors_safe_stored, m.errors_query_cancelled_next]
} as const;

/** Decoding says for itself, here as on the command line, what is the matter and what to do. */
const DECODE_CODES = {
  empty: 'file_empty',
  binary: 'file_binary',
  undecodable: 'encoding_unknown',
  too_large: 'file_too_large'
} as const;

export type ErrorCode = keyof typeof TEXTS | (typeof DECODE_CODES)[DecodeErrorCode];

/** An error as a value: what happened, what is safe, what to do next, in the user's language. */
export interface AppError {
  readonly code: ErrorCode;
  /** What happened. */
  readonly message: string;
  /** What is safe all the same. */
  readonly safe: string;
  /** What to do next. */
  readonly next: string;
  /** The file, table or statement that it is about, if any. */
  readonly subject: string | null;
  /** The technical cause, for the details view; never shown alone. */
  readonly cause: string | null;
}

export function appError(code: keyof typeof TEXTS, subject: string | null = null, cause: unknown = null): AppError {
  const [message, safe, next] = TEXTS[code];
  return { code, message: message(), safe: safe(), next: next(), subject, cause: causeText(cause) };
}

export function decodeAppError(error: DecodeError, subject: string): AppError {
  const code = DECODE_CODES[error.code];
  return {
    code,
    message: `${error.message}。`,
    safe: m.errors_safe_batch(),
    next: `${error.advice}。`,
    subject,
    cause: null
  };
}

/** An AppError on its way through code that can only throw. */
export class AppFailure extends Error {
  override readonly name = 'AppFailure';
  constructor(readonly error: AppError) {
    super(error.message);
  }
}

/** The AppError inside a caught value, or one of `code` made from it. */
export function toAppError(caught: unknown, code: keyof typeof TEXTS, subject: string | null = null): AppError {
  return caught instanceof AppFailure ? caught.error : appError(code, subject, caught);
}

function causeText(cause: unknown): string | null {
  if (cause === null || cause === undefined) return null;
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
