import type { PlaceholderType } from '$extractors/records';
import { passesFilter, type ReportFilter } from '$lib/filters/report-filter';
import type { EffectivePlaceholder, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { tickState, type BlankTick, type TickState } from './blank-tick';
import { designated } from './designated';
import { clausesOf } from './clauses';
import type { TicksById } from './match-ticks';

/** What somebody has to fill in, in the order in which it matters. */
export const UNFILLED_TYPES = ['figure', 'date', 'other', 'name'] as const;
export const PLACEHOLDER_TYPES: readonly PlaceholderType[] = [...UNFILLED_TYPES, 'redaction'];

/** Still to be filled in: a word that the publisher masked is not, nor what a person has set aside. */
export const isUnfilled = (placeholder: EffectivePlaceholder): boolean =>
  placeholder.type !== 'redaction' && !placeholder.settled;

export interface PlaceholderRow {
  readonly report: EffectiveReport;
  readonly placeholder: EffectivePlaceholder;
  /** Which clause it stands in: the id of the clause's first blank. A report may say the same clause twice. */
  readonly clause: string;
  /** What the missing figure measures, or what the missing designation is of; null where its kind says enough. */
  readonly name: string | null;
  /** The clause, parted at the placeholder. */
  readonly before: string;
  readonly after: string;
  /** Which one it is of the report's blanks of one wording, from 0. */
  readonly nth: number;
  /** What somebody noted of it; null for nothing. */
  readonly tick: BlankTick | null;
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
  /** How far its blanks have come; '' for all. */
  readonly state: TickState | '';
}

export const ALL_UNFILLED: PlaceholderChoice = { type: '', names: false, state: '' };

/** What was noted of the blanks, and those that stay listed although what was just noted of them took them out of the choice. */
export interface Ticked {
  readonly ticks: TicksById;
  readonly staying: ReadonlySet<string>;
}

const NOTHING_TICKED: Ticked = { ticks: new Map(), staying: new Set() };

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
  /** By state over what filter and type let through, whatever state is chosen; folded names left out. */
  readonly states: Readonly<Record<TickState, number>>;
}

/** What is still blank, by report. */
export function placeholderList(
  view: EffectiveView,
  filter: ReportFilter,
  { type, names, state }: PlaceholderChoice,
  { ticks, staying }: Ticked = NOTHING_TICKED
): PlaceholderList {
  const counts: Record<PlaceholderType, number> = { figure: 0, name: 0, date: 0, other: 0, redaction: 0 };
  const states: Record<TickState, number> = { open: 0, asked: 0, returned: 0 };
  const [listed, foldedOnly]: [PlaceholderGroup[], PlaceholderGroup[]] = [[], []];
  const isIn = ({ placeholder, tick }: PlaceholderRow) =>
    state === '' || tickState(tick) === state || staying.has(placeholder.id);
  const folds = (row: PlaceholderRow) => type === '' && !names && row.placeholder.type === 'name';
  for (const report of view.reports) {
    if (!passesFilter(report, filter)) continue;
    const open = (view.placeholdersOf.get(report.id) ?? []).filter(({ settled }) => !settled);
    for (const placeholder of open) counts[placeholder.type] += 1;
    const typed = placeholderRows(view, report, open, ticks).filter(({ placeholder }) =>
      type ? placeholder.type === type : isUnfilled(placeholder)
    );
    for (const row of typed) if (!folds(row)) states[tickState(row.tick)] += 1;
    const chosen = typed.filter(isIn);
    const rows = chosen.filter((row) => !folds(row)).sort((a, b) => weight(a) - weight(b));
    if (chosen.length > 0) (rows.length > 0 ? listed : foldedOnly).push({ report, rows, folded: chosen.filter(folds) });
  }
  const groups = [...listed, ...foldedOnly];
  return {
    groups,
    total: listed.reduce((sum, { rows }) => sum + rows.length, 0),
    reports: listed.length,
    folded: groups.reduce((sum, { folded }) => sum + folded.length, 0),
    counts,
    states
  };
}

/** Rows of all of a report's placeholders: which XX of a clause is meant shows only where none of them is left out. */
function placeholderRows(
  view: EffectiveView,
  report: EffectiveReport,
  placeholders: readonly EffectivePlaceholder[],
  ticks: TicksById
): PlaceholderRow[] {
  const names = new Map(view.metricsOf.get(report.id)?.map((metric) => [metric.id, metric.name]));
  const worded = new Map<string, number>();
  return clausesOf(placeholders).flatMap((places) =>
    places.map(({ placeholder, before, after }): PlaceholderRow => {
      const wording = `${placeholder.context}\n${placeholder.text}`;
      const nth = worded.get(wording) ?? 0;
      worded.set(wording, nth + 1);
      return {
        report,
        placeholder,
        clause: places[0]?.placeholder.id ?? placeholder.id,
        name: placeholder.metric === null ? designated(placeholder, after) : (names.get(placeholder.metric) ?? null),
        before,
        after,
        nth,
        tick: ticks.get(placeholder.id) ?? null
      };
    })
  );
}

const weight = ({ placeholder }: PlaceholderRow): number => PLACEHOLDER_TYPES.indexOf(placeholder.type);
