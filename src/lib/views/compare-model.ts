import type { Dimension } from '$extractors/indicators/types';
import type { AgencyLevel, Bound, ReportType } from '$extractors/records';
import type { CellState } from '$lib/format/states';
import type { BodyKind } from './body-kind';
import type { CompareChart, CompareSpec, Measure } from './compare-spec';

export interface MeasureInfo {
  readonly measure: Measure;
  /** Distinct among the measures of a model; as in the address. */
  readonly key: string;
  readonly name: string;
  /** Interchangeable units, the usual one first. */
  readonly units: readonly string[];
  readonly dimension: Dimension;
  readonly theme: string;
  /** 口径. */
  readonly definition: string;
  readonly own: boolean;
  /** Key of the indicator; null for free names. */
  readonly indicator: string | null;
  /** Free names; [] for an indicator. */
  readonly names: readonly string[];
}

export interface CompareAxis {
  readonly dimension: Dimension;
  readonly unit: string;
  /** Units that may share it. */
  readonly units: readonly string[];
}

/** What each row has one cell of: a measure, in one year where the chart goes by years. */
export interface CompareSeries {
  readonly measure: number;
  readonly year: number | null;
  /** The year where series are years, else the measure's name. */
  readonly label: string;
  readonly unit: string;
  readonly axis: number;
}

/** Where a figure stands among the stated figures of reports of its level, kind of body, type and year in the library. */
export interface PeerStanding {
  /** From 1, the highest; equal figures share it. */
  readonly rank: number;
  readonly of: number;
  /** 0 to 100, 100 the highest. */
  readonly percentile: number;
  /** To the median; null for rates and for a median of 0. */
  readonly ratio: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
}

/** One of the 其中 of a figure. */
export interface ComparePart {
  readonly name: string;
  /** Place in the model's `parts`; below zero, each another, for those whose name has no place there (其他部分). */
  readonly series: number;
  readonly state: Exclude<CellState, 'absent'>;
  readonly value: number | null;
  readonly unit: string;
  readonly text: string;
  readonly metric: string;
}

/** What a report says on one measure; everything but `state` is empty where it is not mentioned. */
export interface CompareCell {
  readonly state: CellState;
  /** Report that the cell answers from; null where there is none (a body without a report in a year). */
  readonly report: string | null;
  /** Id of the metric record that answers, to open the report at its words. */
  readonly metric: string | null;
  readonly value: number | null;
  /** Upper end of a range. */
  readonly high: number | null;
  readonly unit: string;
  readonly bound: Bound | null;
  /** As written: `近400多条`, `43715条`, `XX件`, `未收到申请`. "" where not mentioned. */
  readonly text: string;
  /** Ids of every metric record of the measure in this report, the answering one included. */
  readonly records: readonly string[];
  /** Where it is `absent`: id of the first record of only a part of the measure, of this body and year (只写了分项); else null. */
  readonly partial: string | null;
  /** An error or a warning of 校核 is about the figure (此数校核存疑). */
  readonly doubted: boolean;
  /** null where fewer than three figures stand beside each other. */
  readonly peers: PeerStanding | null;
  /** How many stand beside each other where they are fewer than three, this one among them; 0 otherwise. */
  readonly fewPeers: number;
  /** Filled for the chart `stacked` only, in text order. */
  readonly parts: readonly ComparePart[];
}

/** One report; where series are years, one body over its years. */
export interface CompareRow {
  /** Distinct among the rows of a model. */
  readonly key: string;
  /** null where the row is a body over years. */
  readonly report: string | null;
  /** Distinct among the rows of a model: with the year where a body may appear more than once. */
  readonly label: string;
  readonly body: string;
  readonly agency: string | null;
  readonly level: AgencyLevel;
  readonly kind: BodyKind;
  readonly type: ReportType;
  readonly year: number | null;
  readonly title: string;
  readonly source: string;
  /** Group of the roster; '' for none. */
  readonly group: string;
  /** Place in the roster's official order. */
  readonly official: number | null;
  /** One for each series of the model, in its order. */
  readonly cells: readonly CompareCell[];
}

/** A report that says nothing on any series. */
export interface AbsentRow {
  readonly report: string;
  readonly label: string;
  readonly level: AgencyLevel;
  readonly type: ReportType;
  readonly year: number | null;
  /** Place in the roster's official order. */
  readonly official: number | null;
  /** As in its cells: the first record of only a part of a measure. */
  readonly partial: string | null;
}

/** Figures of one series over all reports that pass the filters; quartiles of what is stated, zeros included. */
export interface SeriesSummary {
  readonly states: Readonly<Record<CellState, number>>;
  /** Reports that say something: all but `absent`. */
  readonly answered: number;
  readonly reports: number;
  readonly min: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly max: number | null;
  /** Smallest above zero: where a logarithmic axis could begin. */
  readonly least: number | null;
  /** null where figures are no quantities to add: rates, ranks, growth. */
  readonly sum: number | null;
  /** As written, most frequent first. */
  readonly units: readonly string[];
}

export interface GroupSummary extends SeriesSummary {
  /** A report type or a level. */
  readonly name: string;
}

export interface CompareTwins {
  readonly body: string;
  readonly label: string;
  readonly year: number;
  readonly reports: readonly {
    readonly id: string;
    readonly label: string;
    readonly title: string;
    /** Name of the file that it was read from. */
    readonly source: string;
  }[];
}

/** What 对比 draws: chart, table twin and export alike. It holds the rows of one page, and summaries of all. */
export interface CompareModel {
  /** As asked; `measures` filled in where it was empty. */
  readonly spec: CompareSpec;
  /** The spec's, or the one chosen for it. */
  readonly chart: CompareChart;
  /** Charts that make sense for this question, the default first. */
  readonly offered: readonly CompareChart[];
  readonly measures: readonly MeasureInfo[];
  readonly axes: readonly CompareAxis[];
  readonly series: readonly CompareSeries[];
  /** Names of the 其中 series of `stacked`, the largest over all reports together first, at most 7. */
  readonly parts: readonly string[];
  /** This page of the rows that say something on at least one series, sorted. */
  readonly rows: readonly CompareRow[];
  /** Of such rows: `from` and `to` count from 1 and are both in it; 0 and 0 for none. */
  readonly window: {
    readonly page: number;
    readonly pages: number;
    readonly from: number;
    readonly to: number;
    readonly total: number;
  };
  /** By series: what is on other pages. */
  readonly rest: readonly {
    readonly reports: number;
    readonly stated: number;
    readonly sum: number | null;
    readonly unit: string;
  }[];
  /** Reports that say nothing on any series (未提及): the first 200, those of only parts (只写了分项) before the others. */
  readonly absent: {
    readonly total: number;
    /** Of the total those that say only parts. */
    readonly partial: number;
    readonly rows: readonly AbsentRow[];
  };
  /** Bodies of the roster without a report in the years chosen (未报送); [] without a roster. */
  readonly unreported: readonly { readonly id: string; readonly name: string; readonly group: string }[];
  /** Reports of one body and year that both answer, those left out by `skip` included; the first 50. */
  readonly twins: readonly CompareTwins[];
  readonly summaries: readonly SeriesSummary[];
  /** For `groups`: of the series `main`, by type or level. Rows stay reports. */
  readonly groups: readonly GroupSummary[];
  /** Groups differ by type or by level alone: there is no choice between the two. */
  readonly byAlone: boolean;
  /** Series that the title speaks of and that is sorted by unless asked otherwise: the first, or the latest year. */
  readonly main: number;
  /** The largest stated figure of that series, over all pages; a zero where all are. */
  readonly leader: { readonly row: CompareRow; readonly cell: CompareCell } | null;
  /** The largest of that series over all pages, the largest first, `leader` among them; at most `LEADERS`. */
  readonly leaders: readonly { readonly row: CompareRow; readonly cell: CompareCell }[];
  /** Rows over all pages whose figure is as large as the leader's. */
  readonly tied: number;
  /** What the filters can choose from, over the whole library, with counts of reports. */
  readonly choices: CompareChoices;
  /** Reports in the library, before the filters. */
  readonly total: number;
  /** Earlier reports that are left out because each body stands with its latest, and the years of those; null for none left out. */
  readonly newest: {
    readonly older: number;
    readonly years: readonly { readonly year: number; readonly reports: number }[];
  } | null;
  /** Reports that pass the filters, earlier ones left out. */
  readonly reports: number;
}

export interface Choice<T> {
  readonly value: T;
  readonly reports: number;
}

export interface CompareChoices {
  readonly measures: readonly { readonly info: MeasureInfo; readonly answered: number }[];
  readonly levels: readonly Choice<AgencyLevel>[];
  readonly types: readonly Choice<ReportType>[];
  readonly years: readonly Choice<number>[];
  readonly groups: readonly Choice<string>[];
}
