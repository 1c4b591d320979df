/** Exhibits as native points and lines. */
import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import { drawnValue, type FigureExhibit } from './exhibit';
import { firstOf, mentioned, onScale, panelOf, type Panels, type PanelSeries } from './panel';
import { isInexact, withRemarks, withUnit, wordedLabel } from './panel-labels';

/** As much as can be read from the back of a room. */
const MOST_LINES = 8;
const MOST_POINTS = 40;

/** Points beside each other, with the median and the quartiles of all as lines. */
export function points(exhibit: FigureExhibit): Panels {
  const [series] = exhibit.series;
  if (!series) return { panels: [], left: '' };
  const { places, left } = firstOf(mentioned(exhibit), MOST_POINTS);
  const panel = panelOf(exhibit, [series], places, 'points', '');
  // Along the axis there is room for a word, not for a wording.
  panel.labels = places.map((place) => {
    const figure = series.figures[place];
    const drawn = onScale(drawnValue(figure), exhibit.scale) !== null;
    return withRemarks(exhibit, place, [drawn ? '' : stateName(figure?.state ?? 'absent')]);
  });
  const { reference } = series;
  const line = (name: string, value: number): PanelSeries => ({
    name,
    values: places.map(() => value),
    labels: places.map(() => null),
    inexact: places.map(() => false),
    look: 'reference'
  });
  if (reference)
    panel.series.push(
      line(m.export_median(), reference.median),
      line(m.export_q1(), reference.q1),
      line(m.export_q3(), reference.q3)
    );
  return { panels: [panel], left };
}

/** Years along the axis, a line a body; a year without a figure breaks the line. */
export function lines(exhibit: FigureExhibit): Panels {
  const said = mentioned(exhibit);
  const drawn = said.filter((place) => exhibit.series.some(({ figures }) => drawnValue(figures[place]) !== null));
  // A body with more years says more of them; else the order stays.
  const years = (place: number) => exhibit.series.filter(({ figures }) => drawnValue(figures[place]) !== null).length;
  const { places, left } = firstOf(
    [...drawn].sort((a, b) => years(b) - years(a)),
    MOST_LINES
  );
  const empty = said.length - drawn.length;
  const unit = exhibit.series[0]?.unit ?? '';
  const series = places.map((place): PanelSeries => {
    const figures = exhibit.series.map(({ figures }) => figures[place]);
    return {
      name: exhibit.categories[place]?.label ?? '',
      values: figures.map((figure) => onScale(drawnValue(figure), exhibit.scale)),
      labels: figures.map((figure) => wordedLabel(figure, unit)),
      inexact: figures.map(isInexact),
      look: 'main'
    };
  });
  const labels = exhibit.series.map(({ name }) => name);
  return {
    panels: [{ shape: 'lines', title: '', unit, across: '', scale: exhibit.scale, labels, series }],
    left: [left, empty > 0 ? m.export_no_number({ count: empty }) : ''].filter((part) => part !== '').join('')
  };
}

/** A point a body that states both figures. */
export function scatter(exhibit: FigureExhibit): Panels {
  const [x, y] = exhibit.series;
  if (!x || !y) return { panels: [], left: '' };
  const both = exhibit.categories.flatMap((_, place) =>
    onScale(drawnValue(x.figures[place]), exhibit.scale) !== null &&
    onScale(drawnValue(y.figures[place]), exhibit.scale) !== null
      ? [place]
      : []
  );
  const missing = exhibit.categories.length - both.length;
  const panel = panelOf(exhibit, [x, y], both, 'scatter', '');
  panel.labels = both.map((place) => exhibit.categories[place]?.label ?? '');
  panel.across = withUnit(x);
  panel.unit = withUnit(y);
  return { panels: [panel], left: missing > 0 ? m.export_one_missing({ count: missing }) : '' };
}
