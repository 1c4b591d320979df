/**
 * What is taken into a meeting: one chart with its sheet, as plain data. Slides, workbooks and the basket are made from it,
 * so that a chart, its table and its export can never say different things.
 */
import type { Bound } from '$extractors';
import type { CellState } from '$lib/format/states';

export type ExhibitChart = 'bar' | 'grouped' | 'stacked' | 'line' | 'dot' | 'scatter' | 'heatmap' | 'table';

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

export interface ExhibitFigure {
  state: CellState;
  value: number | null;
  /** Upper end of a range. */
  high: number | null;
  unit: string;
  bound: Bound;
  /** As the report writes it: 近400多条, XX件; "" where nothing is written. */
  written: string;
  source: ExhibitSource | null;
}

export interface ExhibitSeries {
  name: string;
  /** The unit of the axis; the figures keep the one they were written with. */
  unit: string;
  /** One for each category, in the same order. */
  figures: ExhibitFigure[];
}

export interface ExhibitCategory {
  /** The body (or year, or type) as the chart labels it. */
  label: string;
  level: string;
  type: string;
  year: number | null;
}

export interface Exhibit {
  id: string;
  /** Says the finding. */
  title: string;
  chart: ExhibitChart;
  scale: 'linear' | 'log';
  categories: ExhibitCategory[];
  series: ExhibitSeries[];
  /** 报告数、口径、日期, as printed under the chart. */
  note: string;
  /** What a listener must not get wrong: blanks, approximate figures, plans, bodies without a report. */
  caveats: string[];
  /** Query string that restores the view. */
  query: string;
  /** ISO time. */
  created: string;
}
