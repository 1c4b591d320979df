import type { MetricKind, ReportType } from '../records';

/** What an axis measures: figures of two dimensions are never drawn on one axis. */
export type Dimension = 'count' | 'people' | 'ratio' | 'amount' | 'measure';

/** The kinds of figure that a dimension takes; a growth or a rank never answers for a level. */
export const KINDS_OF: Readonly<Record<Dimension, readonly MetricKind[]>> = {
  count: ['count'],
  people: ['count'],
  ratio: ['ratio'],
  amount: ['amount'],
  measure: ['measure', 'count']
};

/**
 * One way in which reports name an indicator. A group is a list of alternatives written `甲|乙`: literal words, never
 * patterns, so that a dictionary can come from anyone. A rule holds where every group has one of its words.
 */
export interface MatchRule {
  /** Groups that must each be found in the figure's name. */
  name: readonly string[];
  /**
   * The name must end with a word of the first group, but for what counts or carries it (数, 人次, 活动): the thing itself
   * is measured, 受理信访件, not something that it is mentioned with, 成立信访专班.
   */
  head?: boolean;
  /** Beyond the rule's words the name may say nothing but the body and what narrows nothing: 全县共有学校, not 撤并小规模学校. */
  bare?: boolean;
  /** Groups that must each be found in name, parent, section, the body's own name or the wording of a zero. */
  context?: readonly string[];
  /** Words of which none may be in the name. */
  not?: string;
  /** Words of which none may be in parent or section. */
  notContext?: string;
  /** Only in reports of these types. */
  types?: readonly ReportType[];
  /** 0 for the principal wording; a higher number answers only where no lower one is stated. */
  rank?: number;
  /** A kind or channel of the indicator: mapped, but never the figure that answers for the report. */
  partial?: boolean;
  /** Channels of a total that is not stated: of several, the largest comes nearest to it and answers. */
  largest?: boolean;
  /** Names one of several kinds: the whole where the report has no other kind, else a part (建议 beside 提案). */
  kind?: boolean;
  /** Key that this figure answers for instead, where the report states nothing better for it. */
  standsFor?: string;
}

/** An entry of the dictionary. JSON through and through: users add their own, and a library keeps them. */
export interface IndicatorEntry {
  /** `theme.what`, stable: saved views and stored records refer to it. */
  key: string;
  /** 指标: the name in tables and charts. */
  name: string;
  theme: string;
  dimension: Dimension;
  /** Interchangeable counters, the one to print first: 条/篇/件 share an axis. */
  units: readonly string[];
  /** 口径: what is counted, what is not. */
  definition: string;
  /** Other words people search it by. */
  aliases: readonly string[];
  /** Only in reports of these types, where its words mean something else elsewhere. */
  types?: readonly ReportType[];
  /** Keys of totals of which this is a kind: only then may a part of such a total answer for it. */
  partOf?: readonly string[];
  /** Made by a user: it takes a figure before the entries that came with the product. */
  own?: boolean;
  rules: readonly MatchRule[];
}
