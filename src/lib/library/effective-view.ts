import type { Dimension } from '$extractors/indicators/types';
import type { FindingRecord, MetricRecord, PlaceholderRecord, ReportRecord } from '$extractors/records';
import type { BodyKind } from '$lib/views/body-kind';
import type { RosterBody } from '$lib/roster/roster';
import type { Correction, Origin, Source } from './layers';

/** A report as the pages see it: read, mapped, corrected, and with what the library knows of it. */
export interface EffectiveReport extends ReportRecord {
  readonly content: string;
  readonly origin: Origin;
  /** Place in the order of the library, from 0: sources by name, then reports by position. */
  readonly position: number;
  /** What to call it: the body's name in the roster, else the agency, and where two reports of one year would look alike, what tells them apart. */
  readonly label: string;
  /** Body that it is of: its id in the roster; else equal for two reports only where the agency has a proper name. */
  readonly body: string;
  /** True where `agency` names one body and no other: 鹭汀县统计局, but not 县统计局 or XX镇, unless the roster has it. */
  readonly proper: boolean;
  /** Group of its body in the roster (县区, 市直部门); "" for none. */
  readonly group: string;
  /** Place of its body in the roster's official order, from 1; null where the roster does not have it. */
  readonly official: number | null;
  /** A whole government or a department: of the body's name in the roster, else of `agency`. */
  readonly body_kind: BodyKind;
  /** No report of its body and type in the library is of a later year; always true of one without a year. */
  readonly latest: boolean;
  readonly corrected: boolean;
}

export interface EffectiveMetric extends MetricRecord {
  readonly corrected: boolean;
}

export interface EffectivePlaceholder extends PlaceholderRecord {
  /** A person has set it aside. */
  readonly settled: boolean;
}

export interface EffectiveFinding extends FindingRecord {
  readonly settled: boolean;
}

/**
 * The records of one content but for its reports, whose labels and positions depend on the whole library. The same object as
 * long as nothing in it changed, so that the database reloads by identity.
 */
export interface EffectiveContent {
  readonly content: string;
  readonly origin: Origin;
  /** All sources of this content; the first one gives its name to the records. */
  readonly sources: readonly Source[];
  readonly metrics: readonly EffectiveMetric[];
  readonly placeholders: readonly EffectivePlaceholder[];
  readonly findings: readonly EffectiveFinding[];
  /** Corrections whose record is no longer there. */
  readonly lost: readonly Correction[];
}

/** An indicator as pages, charts and tables need it: of the dictionary or the user's own. */
export interface IndicatorInfo {
  readonly key: string;
  readonly name: string;
  /** Units that share its axis, the usual one first. */
  readonly units: readonly string[];
  readonly theme: string;
  /** Figures of two dimensions are never drawn on one axis. */
  readonly dimension: Dimension;
  readonly definition: string;
  /** Other words that people search it by. */
  readonly aliases: readonly string[];
  readonly own: boolean;
}

/** Everything that pages show, in library order. Nothing in it is ever changed in place. */
export interface EffectiveView {
  /** Goes up with every change. */
  readonly revision: number;
  readonly contents: readonly EffectiveContent[];
  readonly reports: readonly EffectiveReport[];
  readonly metrics: readonly EffectiveMetric[];
  readonly placeholders: readonly EffectivePlaceholder[];
  readonly findings: readonly EffectiveFinding[];
  readonly indicators: readonly IndicatorInfo[];
  /** Bodies that ought to report, in official order; empty without a roster. */
  readonly roster: readonly RosterBody[];
  /** By report id; records of it in text order. */
  readonly reportById: ReadonlyMap<string, EffectiveReport>;
  readonly metricsOf: ReadonlyMap<string, readonly EffectiveMetric[]>;
  readonly placeholdersOf: ReadonlyMap<string, readonly EffectivePlaceholder[]>;
  readonly findingsOf: ReadonlyMap<string, readonly EffectiveFinding[]>;
  /** Sources whose content another source already has: shown with a note, never counted twice. */
  readonly duplicates: readonly { readonly source: Source; readonly same: Source }[];
  readonly lostCorrections: readonly Correction[];
}
