import type { EChartsCoreOption } from 'echarts/core';
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
  /** Only in pictures; the page sets these as text of its own. */
  caption?: Caption;
}

/** A chart as a function of where it is drawn: the same data gives the same option, so a test can read it. */
export type ChartBuilder = (context: ChartContext) => EChartsCoreOption;
