import { groupBy } from '$lib/collections/group-by';
import type { EffectivePlaceholder, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { tickId, type BlankTick } from './blank-tick';

type Shown = Pick<EffectiveView, 'reports' | 'placeholdersOf'>;

/** A tick by the id of the blank that it is of. */
export type TicksById = ReadonlyMap<string, BlankTick>;

/**
 * Finds each tick's blank: by its place in the same content; else, since new rules may cut it otherwise, by what it overlaps
 * there; else, in a file that took its file's place, by report and clause. A tick that finds none waits: its blank is filled
 * in, or its file is not here now.
 */
export function matchTicks(view: Shown, ticks: readonly BlankTick[]): TicksById {
  const found = new Map<string, BlankTick>();
  if (ticks.length === 0) return found;
  const waiting = new Map(ticks.map((tick) => [tick.id, tick]));
  const take = (placeholder: EffectivePlaceholder, tick: BlankTick) => {
    found.set(placeholder.id, tick);
    waiting.delete(tick.id);
  };
  for (const report of view.reports) {
    for (const placeholder of blanksOf(view, report)) {
      const tick = waiting.get(tickId(report.content, placeholder.start));
      if (tick) take(placeholder, tick);
    }
  }
  const reports = groupBy(view.reports, ({ content }) => content);
  for (const tick of [...waiting.values()]) {
    const over = (reports.get(tick.content) ?? []).flatMap((report) =>
      report.start < tick.end && report.end > tick.start ? blanksOf(view, report) : []
    );
    const placeholder = over.find(({ id, start, end }) => start < tick.end && end > tick.start && !found.has(id));
    if (placeholder) take(placeholder, tick);
  }
  const titles = groupBy(view.reports, ({ title }) => title);
  // The newest first: of two versions of a file the later one's tick counts.
  for (const tick of [...waiting.values()].sort((a, b) => b.made - a.made)) {
    const heirs = (titles.get(tick.title) ?? []).filter(
      (report) => report.content !== tick.content && (report.source === tick.source || !reports.has(tick.content))
    );
    // Two reports of one title may be of two bodies: neither is given what may be the other's.
    const [heir] = heirs;
    if (!heir || heirs.length > 1) continue;
    const alike = blanksOf(view, heir).filter(({ context, text }) => context === tick.context && text === tick.text);
    const placeholder = alike[tick.nth];
    if (placeholder && !found.has(placeholder.id)) take(placeholder, tick);
  }
  return found;
}

const blanksOf = (view: Shown, report: EffectiveReport): readonly EffectivePlaceholder[] =>
  view.placeholdersOf.get(report.id) ?? [];
