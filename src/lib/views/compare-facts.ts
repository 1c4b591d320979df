import type { EffectiveMetric, EffectiveReport } from '$lib/library/effective-view';
import type { CellState } from '$lib/format/states';
import type { CompareQuestion } from './compare-question';
import type { PartName } from './part-names';

/** What a row needs of a report. Columns of the table `reports`. */
export type CompareReport = Pick<
  EffectiveReport,
  | 'id'
  | 'position'
  | 'label'
  | 'body'
  | 'agency'
  | 'agency_level'
  | 'body_kind'
  | 'report_type'
  | 'year'
  | 'title'
  | 'source'
  | 'group'
  | 'official'
> & {
  /** Its label occurs more than once in the library. */
  readonly shared: boolean;
};

/** What a cell needs of a metric. Columns of the table `metrics`. */
export type CompareMetric = Pick<
  EffectiveMetric,
  | 'id'
  | 'report'
  | 'indicator'
  | 'headline'
  | 'value'
  | 'value_high'
  | 'unit'
  | 'bound'
  | 'text'
  | 'name'
  | 'parent'
  | 'status'
  | 'placeholder'
  | 'subject'
  | 'period'
>;

/** What the filters can choose from, counted over the whole library. */
export interface CompareCounts {
  readonly total: number;
  readonly levels: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
  readonly years: ReadonlyMap<number, number>;
  readonly groups: ReadonlyMap<string, number>;
  /** Reports that answer on an indicator in any way, by key. */
  readonly answered: ReadonlyMap<string, number>;
}

/** What the choice of a chart depends on: of the reports that pass the filters. */
export interface CompareShape {
  readonly reports: number;
  /** True where they are of more than one year. */
  readonly manyYears: boolean;
  /** Years of those that answer on the first measure, ascending. */
  readonly years: readonly number[];
  /** True where a body answers on the first measure in two years or more. */
  readonly recurring: boolean;
  /** Distinct among those that answer on the first measure. */
  readonly types: number;
  readonly levels: number;
  /** True where an answer on the first measure has 其中 parts. */
  readonly parts: boolean;
  /** By year. */
  readonly reportsOf: ReadonlyMap<number, number>;
  /** The latest of each body and type among those that pass the filters, by year. */
  readonly latestOf: ReadonlyMap<number | null, number>;
}

export interface PeerFact {
  readonly rank: number;
  readonly of: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

export interface RowFact {
  readonly key: string;
  /** The row's report; of a body over years, its latest. */
  readonly report: CompareReport;
  /** By series: the report that its cell is of. */
  readonly cells: readonly { readonly report: string | null; readonly peers: PeerFact | null }[];
}

export interface SummaryFact {
  readonly states: Readonly<Record<CellState, number>>;
  readonly reports: number;
  /** Minimum, quartiles and maximum of what is stated, zeros included; null for none. */
  readonly spread: readonly [number, number, number, number, number] | null;
  /** Smallest of what is stated above zero; null for none. */
  readonly least: number | null;
  readonly sum: number;
  readonly units: readonly string[];
}

/** What a filler gives: the rows of one page, in order, and what is counted over all of them. */
export interface CompareFacts {
  readonly rows: readonly RowFact[];
  /** Rows that say something, on all pages. */
  readonly total: number;
  /** The largest of what the title speaks of, the largest first, at most `LEADERS`. */
  readonly leaders: readonly RowFact[];
  /** Rows whose figure is as large as that of the first. */
  readonly tied: number;
  readonly summaries: readonly SummaryFact[];
  readonly groups: readonly (SummaryFact & { readonly name: string })[];
  /** `reports`: those of only parts, `partial` in number, before the others. */
  readonly absent: { readonly total: number; readonly partial: number; readonly reports: readonly CompareReport[] };
  /** By body and year. */
  readonly twins: readonly (readonly CompareReport[])[];
  /** 其中 parts, the largest over all reports together first, plans and a name's further records in a report among them; only for `stacked`. */
  readonly parts: readonly PartName[];
  /** By report: all metrics of the reports of `rows` and `leaders`, in text order; cells pick theirs. */
  readonly metrics: ReadonlyMap<string, readonly CompareMetric[]>;
}

/** As many of the largest as may be passed over, because they are doubted, or cannot be told apart. */
export const LEADERS = 12;
export const ABSENT_ROWS = 200;
export const TWIN_ROWS = 50;
/** As many 其中 parts as the palette has colours have one. */
export const PART_NAMES = 7;
/** What a report itself calls the rest has no colour of its own. */
export const NAMELESS_PART = /^其[他它余]/u;
/** Fewer figures than this have no middle worth speaking of. */
export const FEWEST_PEERS = 3;
/** Among fewer figures than this a ratio is an accident of who wrote one: no title says it. */
export const FEWEST_FOR_TITLE = 5;

/** Rows on a page of a question, and the page that there is. */
export function pageOf({ spec, all, pageRows }: CompareQuestion, total: number) {
  const size = all ? Math.max(1, total) : pageRows;
  const pages = Math.max(1, Math.ceil(total / size));
  const page = all ? 1 : Math.min(spec.page, pages);
  return { page, pages, size, from: (page - 1) * size, to: Math.min(total, page * size) };
}

/** The state that a figure gives its cell. */
export function stateOf({
  placeholder,
  status,
  value
}: Pick<CompareMetric, 'placeholder' | 'status' | 'value'>): Exclude<CellState, 'absent'> {
  if (placeholder || value === null) return 'placeholder';
  if (status === 'plan') return 'plan';
  return value === 0 ? 'zero' : 'stated';
}

/** Figures in the direction asked for; then, whichever it is, plans, placeholders and what is not mentioned. */
export const VALUE_GROUP: Readonly<Record<CellState, number>> = {
  stated: 0,
  zero: 0,
  plan: 1,
  placeholder: 2,
  absent: 3
};

/** What the text filter looks in: one spelling of full and half width, upper and lower case. */
export function searchText(report: Pick<EffectiveReport, 'label' | 'agency' | 'title' | 'source'>): string {
  return foldText([report.label, report.agency ?? '', report.title, report.source].join('\n'));
}

export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
