import { m } from '$lib/paraglide/messages.js';
import type { Exhibit } from './exhibit';

/** As many bars as can be read from the back of a room. */
const MOST_BARS = 30;

/**
 * The exhibit as a slide's chart shows it: who is not mentioned is left to the table and the notes, and of many bodies the
 * first are drawn, which the line under the chart says.
 */
export function legible(exhibit: Exhibit): Exhibit {
  const mentioned = exhibit.categories.flatMap((_, index) =>
    exhibit.series.some((series) => (series.figures[index]?.state ?? 'absent') !== 'absent') ? [index] : []
  );
  const kept = mentioned.slice(0, MOST_BARS);
  if (kept.length === exhibit.categories.length) return exhibit;
  const pick = <T>(items: readonly T[]): T[] => kept.flatMap((index) => items[index] ?? []);
  const rest = mentioned.length - kept.length;
  return {
    ...exhibit,
    categories: pick(exhibit.categories),
    series: exhibit.series.map((series) => ({ ...series, figures: pick(series.figures) })),
    note: rest > 0 ? `${exhibit.note}${m.export_first_bars({ shown: kept.length, rest })}` : exhibit.note
  };
}
