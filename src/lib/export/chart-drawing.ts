/** What every kind of native chart is drawn with. */
import { decadeTicks, roundTicks, type Ticks } from './chart-ticks';
import type { Letters } from './chart-xml-parts';
import type { ChartPanel, PanelSeries } from './panel';
import type { SlideTheme } from './slide-theme';

export const CATEGORY_AXIS = 111111111;
export const VALUE_AXIS = 222222222;
export interface Drawing {
  panel: ChartPanel;
  theme: SlideTheme;
  letters: Letters;
  /** Of the numbers at the marks. */
  format: string;
}

export const isDrawn = ({ look }: PanelSeries): boolean => look !== 'spread';
export const mainSeries = ({ series }: ChartPanel) => series.filter(isDrawn);

export function seriesColor({ panel, theme }: Drawing, index: number): string {
  if (panel.series[index]?.look === 'rest') return theme.rest;
  if (panel.series[index]?.look === 'unlisted') return theme.unlisted;
  return theme.series[index % theme.series.length] ?? theme.ink;
}

/** Black or white, whichever can be read on a colour (relative luminance as in WCAG, without its gamma). */
export function onColor(color: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140 ? '1B1B19' : 'FFFFFF';
}

/** Where on the axis of values a value stands, from 0 to 1. */
export function axisShare(panel: ChartPanel): (value: number) => number {
  const { from, to } = ticksOf(panel);
  if (panel.scale !== 'log') return (value) => (value - from) / (to - from);
  const [low, high] = [Math.log10(from), Math.log10(to)];
  return (value) => (Math.log10(value) - low) / (high - low);
}

/** Of a stacked bar it is the whole that must fit, of a median its upper quartile. */
export function ticksOf({ shape, series, labels, scale }: ChartPanel): Ticks {
  const values =
    shape === 'stacked'
      ? labels.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0))
      : series.filter(({ look }) => look !== 'row').flatMap(({ values }) => values);
  return scale === 'log' ? decadeTicks(values) : roundTicks(values);
}
