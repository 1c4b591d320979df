import type { ImportItem } from './progress';

export interface ImportSummary {
  readonly files: number;
  /** Saved or failed. */
  readonly done: number;
  /** What is done, with the shares of the files under way: as far as the bar goes. */
  readonly reached: number;
  readonly saved: number;
  readonly failed: number;
  readonly reports: number;
  readonly metrics: number;
}

export function importSummary(items: readonly ImportItem[]): ImportSummary {
  const saved = items.filter(({ state }) => state === 'saved');
  const failed = items.filter(({ state }) => state === 'failed').length;
  return {
    files: items.length,
    done: saved.length + failed,
    reached:
      saved.length + failed + items.reduce((sum, { state, share }) => sum + (state === 'reading' ? share : 0), 0),
    saved: saved.length,
    failed,
    reports: saved.reduce((sum, { reports }) => sum + reports, 0),
    metrics: saved.reduce((sum, { metrics }) => sum + metrics, 0)
  };
}

const URGENCY: Record<ImportItem['state'], number> = { failed: 0, reading: 1, decoding: 1, saved: 2, queued: 3 };

/** The files worth a line, most telling first: what failed, what is under way, what is done, what waits. */
export function itemsShown(items: readonly ImportItem[], limit: number): readonly ImportItem[] {
  return [...items].sort((a, b) => URGENCY[a.state] - URGENCY[b.state]).slice(0, limit);
}
