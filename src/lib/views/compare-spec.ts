import type { AgencyLevel, ReportType } from '$extractors/records';

/**
 * bar: sorted bars of one measure, a row a report. grouped: several measures, or several years of one, in panels by axis. dot:
 * against the peers, with median and quartiles. years: slope or line, a row a body, a series a year. stacked: 其中 parts of one
 * measure. scatter: two measures. heatmap: rows × measures, coverage. groups: by report type or level. table: the table alone.
 */
export const COMPARE_CHARTS = [
  'bar',
  'grouped',
  'dot',
  'years',
  'stacked',
  'scatter',
  'heatmap',
  'groups',
  'table'
] as const;
export type CompareChart = (typeof COMPARE_CHARTS)[number];

export const COMPARE_SORTS = ['value', 'name', 'level', 'library', 'official'] as const;
export type CompareSort = (typeof COMPARE_SORTS)[number];

export const PEER_LABELS = ['none', 'rank', 'percentile', 'ratio'] as const;
export type PeerLabel = (typeof PEER_LABELS)[number];

/** An indicator of the dictionary, or figures by their names in the reports: synonyms that the user confirmed, of one unit. */
export type Measure =
  | { readonly kind: 'indicator'; readonly key: string }
  | {
      readonly kind: 'names';
      readonly names: readonly string[];
      readonly unit: string;
      /** What the user calls them, or what they were looked for by; without it, the first name and how many there are. */
      readonly label?: string;
    };

/** What the 对比 page shows. An empty list filters nothing; an empty `measures` means the indicator with the best coverage. */
export interface CompareSpec {
  readonly measures: readonly Measure[];
  readonly levels: readonly AgencyLevel[];
  readonly types: readonly ReportType[];
  readonly years: readonly number[];
  /** Earlier reports of a body beside its latest, those without a year too; where `years` asks for some, they decide. */
  readonly every: boolean;
  /** `body` ids. */
  readonly bodies: readonly string[];
  /** Groups of the roster: 县区, 市直部门. */
  readonly groups: readonly string[];
  /** Ids of reports left out: the user's choice between two reports of one body and year. */
  readonly skip: readonly string[];
  /** Free text, looked for in agency, title and file name. */
  readonly text: string;
  /** null: chosen by the shape of the question. */
  readonly chart: CompareChart | null;
  /** Rows of the chart `groups`. */
  readonly by: 'type' | 'level';
  /** `auto`: linear, but for points whose measures all span orders of magnitude. A model has the one that it is drawn in. */
  readonly scale: 'auto' | 'linear' | 'log';
  /** What a bar says of its peers. */
  readonly peers: PeerLabel;
  readonly sort: CompareSort;
  /** Place of the series that the sort `value` goes by; null for the one that the title speaks of. */
  readonly sortBy: number | null;
  /** `desc`: largest first; for names, the other way round. */
  readonly order: 'asc' | 'desc';
  /** From 1. */
  readonly page: number;
  /** The user's own title; '' for the finding. */
  readonly title: string;
}

/** Rows on one page of a chart and its table twin. An export asks for all. */
export const PAGE_ROWS = 40;

export const DEFAULT_SPEC: CompareSpec = {
  measures: [],
  levels: [],
  types: [],
  years: [],
  every: false,
  bodies: [],
  groups: [],
  skip: [],
  text: '',
  chart: null,
  by: 'type',
  scale: 'auto',
  peers: 'none',
  sort: 'value',
  sortBy: null,
  order: 'desc',
  page: 1,
  title: ''
};

/** Values are read from the top down, names from the beginning. */
export function defaultOrder(sort: CompareSort): 'asc' | 'desc' {
  return sort === 'value' ? 'desc' : 'asc';
}
