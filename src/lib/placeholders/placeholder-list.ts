import type { PlaceholderType } from '$extractors/records';
import { groupBy } from '$lib/collections/group-by';
import { passesFilter, type ReportFilter } from '$lib/filters/report-filter';
import type { EffectivePlaceholder, EffectiveReport, EffectiveView } from '$lib/library/effective-view';

/** What somebody has to fill in, in the order in which it matters. */
export const UNFILLED_TYPES = ['figure', 'date', 'name', 'other'] as const;
export const PLACEHOLDER_TYPES: readonly PlaceholderType[] = [...UNFILLED_TYPES, 'redaction'];

/** Still to be filled in: a word that the publisher masked is not, nor what a person has set aside. */
export const isUnfilled = (placeholder: EffectivePlaceholder): boolean =>
  placeholder.type !== 'redaction' && !placeholder.settled;

export interface PlaceholderRow {
  readonly placeholder: EffectivePlaceholder;
  /** What the missing figure measures; null for what is no figure. */
  readonly name: string | null;
  /** The clause, parted at the placeholder. */
  readonly before: string;
  readonly after: string;
}

export interface PlaceholderGroup {
  readonly report: EffectiveReport;
  readonly rows: readonly PlaceholderRow[];
}

export interface PlaceholderList {
  readonly groups: readonly PlaceholderGroup[];
  /** In the groups. */
  readonly total: number;
  /** By type over the reports that pass the filter, whatever type is chosen. */
  readonly counts: Readonly<Record<PlaceholderType, number>>;
}

/** What is still blank, by report; `type` '' is everything unfilled, `redaction` shows what was masked instead. */
export function placeholderList(
  view: EffectiveView,
  filter: ReportFilter,
  type: PlaceholderType | ''
): PlaceholderList {
  const counts: Record<PlaceholderType, number> = { figure: 0, name: 0, date: 0, other: 0, redaction: 0 };
  const groups: PlaceholderGroup[] = [];
  let total = 0;
  for (const report of view.reports) {
    if (!passesFilter(report, filter)) continue;
    const open = (view.placeholdersOf.get(report.id) ?? []).filter(({ settled }) => !settled);
    for (const placeholder of open) counts[placeholder.type] += 1;
    const chosen = open.filter((placeholder) => (type ? placeholder.type === type : isUnfilled(placeholder)));
    if (chosen.length === 0) continue;
    total += chosen.length;
    groups.push({ report, rows: placeholderRows(view, report, chosen) });
  }
  return { groups, total, counts };
}

function placeholderRows(
  view: EffectiveView,
  report: EffectiveReport,
  placeholders: readonly EffectivePlaceholder[]
): PlaceholderRow[] {
  const names = new Map(view.metricsOf.get(report.id)?.map((metric) => [metric.id, metric.name]));
  return [...groupBy(placeholders, ({ context }) => context).values()].flatMap((sameClause) => {
    let from = 0;
    return sameClause.map((placeholder): PlaceholderRow => {
      // Records are in text order, so the second XX of a clause is its second occurrence.
      const at = placeholder.context.indexOf(placeholder.text, from);
      if (at >= 0) from = at + placeholder.text.length;
      return {
        placeholder,
        name: placeholder.metric === null ? null : (names.get(placeholder.metric) ?? null),
        before: at < 0 ? '' : placeholder.context.slice(0, at),
        after: at < 0 ? placeholder.context : placeholder.context.slice(at + placeholder.text.length)
      };
    });
  });
}
