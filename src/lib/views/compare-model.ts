import type { AgencyLevel, Bound, ReportType } from '$extractors/records';
import type { CellState } from '$lib/format/states';
import type { IndicatorInfo } from '$lib/library/effective-view';
import type { CompareSpec } from './compare-spec';

/** What a report says on one indicator; everything but `state` and `key` is empty where it is not mentioned. */
export interface CompareCell {
  readonly indicator: string;
  readonly state: CellState;
  /** Id of the metric record that answers, to open the report at its words. */
  readonly metric: string | null;
  readonly value: number | null;
  /** Upper end of a range. */
  readonly high: number | null;
  readonly unit: string;
  readonly bound: Bound | null;
  /** As written: `近400多条`, `43715条`, `XX件`, `未收到申请`. "" where not mentioned. */
  readonly text: string;
  /** Ids of every metric record of the indicator in this report, the answering one included. */
  readonly records: readonly string[];
}

/** One report: its body in its year. */
export interface CompareRow {
  readonly report: string;
  /** Distinct among the rows of a model: with the year where a body appears more than once. */
  readonly label: string;
  readonly body: string;
  readonly agency: string | null;
  readonly level: AgencyLevel;
  readonly type: ReportType;
  readonly year: number | null;
  readonly title: string;
  readonly source: string;
  /** One for each indicator of the model, in its order. */
  readonly cells: readonly CompareCell[];
}

export interface Coverage {
  readonly indicator: string;
  /** Reports by state of their cell. */
  readonly states: Readonly<Record<CellState, number>>;
  /** Reports that say something: all but `absent`. */
  readonly answered: number;
  readonly reports: number;
}

/** What 对比 draws: chart and table twin alike. */
export interface CompareModel {
  /** The spec with its defaults filled in: `indicators` is never empty unless the library knows none. */
  readonly spec: CompareSpec;
  readonly indicators: readonly IndicatorInfo[];
  /** Every report that passes the filters, sorted; cells not mentioned included. */
  readonly rows: readonly CompareRow[];
  readonly coverage: readonly Coverage[];
  /** What the filters can choose from, over the whole library, with counts of reports. */
  readonly choices: CompareChoices;
  /** Reports in the library, before the filters. */
  readonly total: number;
}

export interface CompareChoices {
  readonly indicators: readonly { readonly info: IndicatorInfo; readonly answered: number }[];
  readonly levels: readonly { readonly value: AgencyLevel; readonly reports: number }[];
  readonly types: readonly { readonly value: ReportType; readonly reports: number }[];
  readonly years: readonly { readonly value: number; readonly reports: number }[];
}
