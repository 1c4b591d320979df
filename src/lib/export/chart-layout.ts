/** Where the plot of a native chart stands, in shares of the chart: what is drawn over it must know, and PowerPoint's own choice is often a bad one. */
import { emWidth } from '$lib/charts/text-width';
import { axisShare } from './chart-drawing';
import { said } from './chart-labels-xml';
import type { Letters } from './chart-xml-parts';
import type { ChartPanel, PanelSeries } from './panel';
import { PAGE } from './slide-theme';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Shares of the chart's height: a title, a line of the legend, and the axis with its unit. */
const TITLE = 0.09;
const LEGEND = 0.05;
const LEGEND_GAP = 0.03;
const ABOVE = 0.03;
const AXIS = 0.13;
/** Shares of its width: names at most, numbers beside the longest bar at most, and the least there is beside a plot. */
const NAMES = { wide: 0.28, narrow: 0.36 };
const NUMBERS = 0.22;
const BESIDE = 0.02;
/** Inches between a name or a number and the plot. */
const GAP = 0.14;
/** A bar that ends before this share of the axis has room for its number within the plot. */
const FAR = 0.72;
/** Fonts differ in width. */
const SLACK = 1.08;

export const chartWidth = (narrow: boolean): number => PAGE.chart.w / (narrow ? 2 : 1);

/** null: PowerPoint finds the place. */
export function plotRect(panel: ChartPanel, letters: Letters, narrow: boolean): Rect | null {
  if (panel.shape === 'scatter') return null;
  // The names at the ends of lines stand outside the plot.
  if (panel.shape === 'lines') return { x: 0.07, y: 0.04, w: 0.72, h: 0.84 };
  const width = chartWidth(narrow);
  const inches = (text: string) =>
    Math.max(...text.split('\n').map((line) => (emWidth(line) * letters.size * SLACK) / 72));
  const names = Math.max(0, ...panel.labels.map(inches)) + GAP;
  const x = tidy(Math.max(0.05, Math.min(narrow ? NAMES.narrow : NAMES.wide, names / width)));
  const numbers = Math.max(0, ...farLabels(panel).map(inches)) + GAP;
  const right = Math.max(BESIDE, Math.min(NUMBERS, numbers / width));
  const legend = legendSeries(panel);
  const rows = legend.length > 1 ? LEGEND_GAP + LEGEND * legendRows(legend, narrow) : 0;
  const y = tidy(ABOVE + (panel.title === '' ? 0 : TITLE) + rows);
  return { x, y, w: tidy(1 - x - right), h: tidy(1 - y - AXIS) };
}

const tidy = (share: number): number => Number(share.toFixed(4));

/** Labels that stand beside the ends of long bars and far points. */
function farLabels(panel: ChartPanel): string[] {
  if (panel.shape === 'stacked' || panel.series.some(({ look }) => look === 'spread')) return [];
  const share = axisShare(panel);
  return panel.series
    .filter(({ look }) => look === 'main')
    .flatMap((series) =>
      said(panel, series).flatMap((text, at) => (text !== null && share(series.values[at] ?? 0) > FAR ? [text] : []))
    );
}

export const legendSeries = ({ series }: Pick<ChartPanel, 'series'>): PanelSeries[] =>
  series.filter(({ look }) => look !== 'spread' && look !== 'row');

/** Inches that a legend may take across a slide or half of one, what each of its samples takes beside its name, and points of its letters. */
const LEGEND_WIDTH = 10;
const SAMPLE = 0.45;
const LEGEND_SIZE = 12;

/** Lines of a legend: offices set its entries in columns as wide as the longest name. */
export function legendRows(series: readonly Pick<PanelSeries, 'name'>[], narrow = false): number {
  const longest = Math.max(0, ...series.map(({ name }) => (emWidth(name) * LEGEND_SIZE) / 72)) + SAMPLE;
  const columns = Math.max(1, Math.floor((narrow ? LEGEND_WIDTH / 2 : LEGEND_WIDTH) / longest));
  return Math.ceil(series.length / columns);
}
