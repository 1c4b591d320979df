import type { CompareModel } from '$lib/views/compare-model';
import type { Shape } from './scene';
import type { ChartTheme } from './theme';

/** What a picture has in it that a page has around it: on a slide there is nothing but the picture. */
export interface Caption {
  title: string;
  subtitle: string;
  /** Number of reports, definition, date. */
  source: string;
}

export interface ChartContext {
  theme: ChartTheme;
  /** CSS pixels. */
  width: number;
  /** On paper: as high as there is room on a sheet. */
  most?: number;
  /** Only in pictures; the page sets these as text of its own. */
  caption?: Caption;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the pointer and the keyboard walk over. */
export interface Mark {
  /** Place in the model's rows (of a chart of groups: in its groups). */
  readonly row: number;
  /** Place in the model's series (of a stacked chart: in its parts; -1 for what is no part by name). */
  readonly series: number;
  /** Read out: who, what, which state. */
  readonly words: string;
  /** Shown beside the mark, a line each; the first is its title. */
  readonly lines: readonly string[];
  /** Where the pointer hits it. Where several do, the last one is meant, and of points the nearest. */
  readonly hit: Box;
  /** What the focus frames: the mark itself. */
  readonly focus: Box;
  /** Drawn over the chart while the mark is pointed at. */
  readonly emphasis?: readonly Shape[];
}

/** A chart worked out for one width and theme. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
  /** The chart in words. */
  readonly description: string;
}

/** A chart as a function of where it is drawn: the same data gives the same drawing, so a test can read it. */
export type Draw = (context: ChartContext) => Drawing;

/** One kind of chart. Pure. */
export type ChartBuilder = (model: CompareModel, context: ChartContext) => Drawing;
