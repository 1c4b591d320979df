/**
 * What is taken into a meeting: one chart with its sheet, or one list, as plain data. Slides, workbooks, paper and the 汇报夹
 * are made from it, so that a chart, its table and its export can never say different things.
 */
import type { Bound } from '$extractors';
import type { CellState } from '$lib/format/states';
import type { Sheet } from './sheet';

export type ExhibitChart = 'bar' | 'grouped' | 'dot' | 'years' | 'stacked' | 'scatter' | 'heatmap' | 'groups' | 'table';

/** Where a figure was read, so that the sheet can be checked without the product. */
export interface ExhibitSource {
  /** Title of the report. */
  report: string;
  /** File it came from. */
  file: string;
  section: string;
  /** The sentence, as printed. */
  sentence: string;
  /** What is measured, in the report's own words. */
  name: string;
}

/** Where a figure stands among its peers: bodies of one level, type and year. */
export interface ExhibitPeers {
  rank: number;
  of: number;
  /** 0..100; 100 is the highest. */
  percentile: number;
  /** To the peers' median; null where a ratio says nothing. */
  ratio: number | null;
}

export interface ExhibitFigure {
  state: CellState;
  value: number | null;
  /** Upper end of a range. */
  high: number | null;
  unit: string;
  bound: Bound;
  /** As the report writes it: 近400多条, XX件; "" where nothing is written, or where it was worked out. */
  written: string;
  /** Where it is `absent`: the report names parts of it alone. */
  partial?: true;
  /** Where it is `absent`: there is no report that could have told it. */
  unreported?: true;
  /** An error or a warning of 校核 is about it. */
  doubted?: true;
  /** Of 其他部分: what is not in its number, in words with its state: 短信 XX条（未填）. */
  besides?: string;
  source: ExhibitSource | null;
  peers: ExhibitPeers | null;
}

/**
 * What a series holds: figures of reports; 其中 parts of the first series, `rest` those without a series of their own, `unlisted` what
 * all of them leave of it; or what was worked out from the figures of a group.
 */
export type SeriesRole = 'figure' | 'part' | 'rest' | 'unlisted' | 'median' | 'q1' | 'q3' | 'count';

export interface ExhibitSeries {
  name: string;
  /** The unit of the axis; the figures keep the one they were written with. */
  unit: string;
  /** Series of one number share an axis; others never do. */
  axis: number;
  role: SeriesRole;
  /** One for each category, in the same order. */
  figures: ExhibitFigure[];
  /** Of everybody in the comparison, drawn as lines of reference; null where there are none. */
  reference: { median: number; q1: number; q3: number } | null;
}

export interface ExhibitCategory {
  /** The body (or the group) as the chart labels it. */
  label: string;
  level: string;
  type: string;
  year: number | null;
  group: string;
}

interface ExhibitHead {
  id: string;
  /** Says the finding. */
  title: string;
  /** 报告数、口径、日期, as printed under the chart. */
  note: string;
  /** What a listener must not get wrong: blanks, approximate figures, plans, bodies without a report. */
  caveats: string[];
  /** The same with at most eight names in a list: a sheet of paper has room for no more. */
  brief?: string[];
  /** Address that restores the view, without the site's own part: `compare/?m=press.count`. */
  address: string;
  /** ISO time. */
  created: string;
}

export interface FigureExhibit extends ExhibitHead {
  kind: 'figures';
  chart: ExhibitChart;
  scale: 'linear' | 'log';
  /** What a bar's label says of its peers. */
  peers: 'none' | 'rank' | 'percentile' | 'ratio';
  categories: ExhibitCategory[];
  series: ExhibitSeries[];
  /** Bodies of the roster without a report: 未报送 is not 未提及. */
  unreported: string[];
  /** What each series says by itself, in their order: a slide of some of them alone has its title of these. */
  says?: string[];
  /** Names of what is measured, where the series are years or groups. */
  measured?: string[];
  /** The figures that a chart of groups was worked out from, for the workbook; null where the series are they. */
  behind: FigureExhibit | null;
}

/** A list or the result of a query: a table as it stands. */
export interface SheetExhibit extends ExhibitHead {
  kind: 'sheet';
  sheet: Sheet;
  /** The chart that was shown of it, with the figures that it draws; none where there is a table alone. */
  drawn?: FigureExhibit;
}

export type Exhibit = FigureExhibit | SheetExhibit;

/** The number a chart may draw: a plan, a blank and a figure that is not there have none. */
export function drawnValue(figure: ExhibitFigure | undefined): number | null {
  return figure && (figure.state === 'stated' || figure.state === 'zero') ? figure.value : null;
}

/** True where a series holds what reports say, not what was worked out from it. */
export const isRead = ({ role }: Pick<ExhibitSeries, 'role'>): boolean =>
  role === 'figure' || role === 'part' || role === 'rest';
