import type { PlaceholderType } from '$extractors/records';
import { groupBy } from '$lib/collections/group-by';
import { passesFilter, type ReportFilter } from '$lib/filters/report-filter';
import type { EffectivePlaceholder, EffectiveReport, EffectiveView } from '$lib/library/effective-view';

/** What somebody has to fill in, in the order in which it matters. */
export const UNFILLED_TYPES = ['figure', 'date', 'other', 'name'] as const;
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
  /** Figures first, then dates, other things, names; in text order within each. */
  readonly rows: readonly PlaceholderRow[];
  /** Names that are left folded, in text order. */
  readonly folded: readonly PlaceholderRow[];
}

/** What is listed. */
export interface PlaceholderChoice {
  /** '' is everything unfilled; `redaction` shows what was masked instead. */
  readonly type: PlaceholderType | '';
  /** Names are listed among everything else, not folded: a compilation blanks them by the thousand. */
  readonly names: boolean;
}

export const ALL_UNFILLED: PlaceholderChoice = { type: '', names: false };

export interface PlaceholderList {
  /** Reports with rows first, then those that have folded names alone; else in library order. */
  readonly groups: readonly PlaceholderGroup[];
  /** Rows in the groups, without what is folded. */
  readonly total: number;
  /** Reports that the rows are in. */
  readonly reports: number;
  readonly folded: number;
  /** By type over the reports that pass the filter, whatever type is chosen. */
  readonly counts: Readonly<Record<PlaceholderType, number>>;
}

/** What is still blank, by report. */
export function placeholderList(
  view: EffectiveView,
  filter: ReportFilter,
  { type, names }: PlaceholderChoice
): PlaceholderList {
  const counts: Record<PlaceholderType, number> = { figure: 0, name: 0, date: 0, other: 0, redaction: 0 };
  const [listed, foldedOnly]: [PlaceholderGroup[], PlaceholderGroup[]] = [[], []];
  const folds = (row: PlaceholderRow) => type === '' && !names && row.placeholder.type === 'name';
  for (const report of view.reports) {
    if (!passesFilter(report, filter)) continue;
    const open = (view.placeholdersOf.get(report.id) ?? []).filter(({ settled }) => !settled);
    for (const placeholder of open) counts[placeholder.type] += 1;
    const chosen = placeholderRows(view, report, open).filter(({ placeholder }) =>
      type ? placeholder.type === type : isUnfilled(placeholder)
    );
    const rows = chosen.filter((row) => !folds(row)).sort((a, b) => weight(a) - weight(b));
    if (chosen.length > 0) (rows.length > 0 ? listed : foldedOnly).push({ report, rows, folded: chosen.filter(folds) });
  }
  const groups = [...listed, ...foldedOnly];
  return {
    groups,
    total: listed.reduce((sum, { rows }) => sum + rows.length, 0),
    reports: listed.length,
    folded: groups.reduce((sum, { folded }) => sum + folded.length, 0),
    counts
  };
}

const weight = ({ placeholder }: PlaceholderRow): number => PLACEHOLDER_TYPES.indexOf(placeholder.type);

/** Rows of all of a report's placeholders: which XX of a clause is meant shows only where none of them is left out. */
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
