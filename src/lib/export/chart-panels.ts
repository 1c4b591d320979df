import type { FigureExhibit } from './exhibit';
import type { Panels, PanelSeries } from './panel';
import { bars, groups, stacked } from './panel-bars';
import { lines, points, scatter } from './panel-points';

/** The native charts of an exhibit; none for a table, a heat map, or where no figure can be drawn. */
export function chartPanels(exhibit: FigureExhibit): Panels {
  const made = MAKERS[exhibit.chart]?.(exhibit) ?? { panels: [], left: '' };
  const drawn = ({ values }: PanelSeries) => values.some((value) => value !== null);
  return { ...made, panels: made.panels.filter((panel) => panel.series.some(drawn)) };
}

const MAKERS: Partial<Record<FigureExhibit['chart'], (exhibit: FigureExhibit) => Panels>> = {
  bar: bars,
  grouped: bars,
  dot: points,
  years: lines,
  stacked,
  scatter,
  groups
};
