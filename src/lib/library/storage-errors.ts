import { appError, AppFailure, toAppError } from '$lib/errors/app-error';

/** What IndexedDB's exceptions mean to a user. */
const CODES = {
  QuotaExceededError: 'storage_full',
  VersionError: 'storage_newer',
  SecurityError: 'storage_unavailable',
  NotAllowedError: 'storage_unavailable',
  InvalidStateError: 'storage_unavailable',
  UnknownError: 'storage_unavailable',
  NotSupportedError: 'storage_unavailable'
} as const;

/** Runs work on the store; what it throws becomes an AppFailure with a `storage_…` code. */
export async function guardStorage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (caught) {
    throw new AppFailure(toAppError(caught, storageCode(caught)));
  }
}

export function storageFailure(code: Parameters<typeof appError>[0]): AppFailure {
  return new AppFailure(appError(code));
}

function storageCode(caught: unknown): Parameters<typeof appError>[0] {
  const name = caught instanceof Error || caught instanceof DOMException ? caught.name : '';
  return Object.entries(CODES).find(([known]) => known === name)?.[1] ?? 'storage_failed';
}
