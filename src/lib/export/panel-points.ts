/** Exhibits as native points and lines. */
import { stateOf } from './figure-text';
import { m } from '$lib/paraglide/messages.js';
import { drawnValue, type ExhibitSeries, type FigureExhibit } from './exhibit';
import { firstOf, mentioned, onScale, panelOf, type ChartPanel, type Panels, type PanelSeries } from './panel';
import { slotsOf } from './panel-slots';
import { pointTicks } from './chart-ticks';
import { onPage, pagesOf } from './panel-pages';
import { quantile } from '$lib/views/quantile';
import { isInexact, withRemarks, withUnit, wordedLabel } from './panel-labels';

/** As much as can be read from the back of a room. */
const MOST_LINES = 8;
const MOST_POINTS = 22;

/** A point a body, below each other, with the median and the quartiles of all as lines. */
export function points(exhibit: FigureExhibit): Panels {
  const [series] = exhibit.series;
  if (!series) return { panels: [], left: '' };
  const { pages, left } = pagesOf(exhibit, [series], mentioned(exhibit), MOST_POINTS);
  const panels = pages.map((page, at): ChartPanel => ({
    ...pointsPanel(exhibit, series, page.places),
    ...onPage(page, at)
  }));
  const rings = panels.some((panel) => panel.series.some(({ inexact }) => inexact.some(Boolean)));
  const slots = panels.some((panel) => panel.slots.length > 0);
  return { panels, left: (rings ? m.export_rings() : '') + (slots ? m.export_slot() : '') + left };
}

function pointsPanel(exhibit: FigureExhibit, series: ExhibitSeries, places: readonly number[]): ChartPanel {
  const panel = panelOf(exhibit, [series], places, 'points', '');
  panel.labels = places.map((place) => {
    const figure = series.figures[place];
    const said = onScale(drawnValue(figure), exhibit.scale) !== null || figure?.state === 'placeholder';
    return withRemarks(exhibit, place, [said ? '' : stateOf(figure)]);
  });
  panel.slots = slotsOf([series], places);
  const helper = (name: string, look: PanelSeries['look'], values: number[]): PanelSeries => ({
    name,
    values,
    labels: places.map(() => null),
    inexact: places.map(() => false),
    look
  });
  const line = (name: string, value: number) =>
    helper(
      name,
      'reference',
      places.map(() => value)
    );
  const { reference } = series;
  if (reference)
    panel.series.push(
      line(m.export_median(), reference.median),
      line(m.export_q1(), reference.q1),
      line(m.export_q3(), reference.q3)
    );
  panel.series.push(
    helper(
      m.export_helper_row(),
      'row',
      places.map((_, at) => places.length - at)
    )
  );
  return panel;
}

/** Years along the axis, a line a body; a year without a figure breaks the line. */
export function lines(exhibit: FigureExhibit): Panels {
  const said = mentioned(exhibit);
  const drawn = said.filter((place) => exhibit.series.some(({ figures }) => drawnValue(figures[place]) !== null));
  // A body with more years says more of them; else the order stays.
  const years = (place: number) => exhibit.series.filter(({ figures }) => drawnValue(figures[place]) !== null).length;
  const { places, left } = firstOf(
    exhibit,
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
    panels: [
      {
        shape: 'lines',
        title: '',
        unit,
        across: '',
        scale: exhibit.scale,
        labels,
        series,
        slots: [],
        page: 1,
        part: ''
      }
    ],
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
  const [across, up] = panel.series;
  if (!across || !up) return { panels: [], left: '' };
  panel.labels = both.map((place) => exhibit.categories[place]?.label ?? '');
  panel.across = withUnit(x);
  panel.unit = withUnit(y);
  const levels = [...new Set(both.map((place) => exhibit.categories[place]?.level ?? ''))];
  const ofLevel = (level: string): PanelSeries => ({
    ...up,
    name: level === '' ? up.name : level,
    values: up.values.map((value, at) => (exhibit.categories[both[at] ?? -1]?.level === level ? value : null))
  });
  panel.series = [across, ...levels.map(ofLevel), ...medianLines(across, up, exhibit.scale)];
  return { panels: [panel], left: missing > 0 ? m.export_one_missing({ count: missing }) : '' };
}

/** Fewer points have no middle worth a line. */
const FEW_POINTS = 3;

/** Where the upright line stands and from where to where it goes, then the same of the level one: two numbers each. */
function medianLines(x: PanelSeries, y: PanelSeries, scale: FigureExhibit['scale']): PanelSeries[] {
  const [across, up] = [x, y].map(({ values }) => {
    const sorted = values.flatMap((value) => value ?? []).sort((a, b) => a - b);
    const middle = quantile(sorted, 0.5) ?? 0;
    const { from, to } = pointTicks(scale, sorted);
    return { middle, ends: [from, to] };
  });
  if (!across || !up || x.values.length < FEW_POINTS) return [];
  const column = (name: string, two: readonly number[]): PanelSeries => ({
    name,
    values: x.values.map((_, at) => two[at] ?? null),
    labels: x.values.map(() => null),
    inexact: x.values.map(() => false),
    look: 'reference'
  });
  return [
    column(m.export_median_of({ name: x.name }), [across.middle, across.middle]),
    column(m.export_line_ends({ name: x.name }), up.ends),
    column(m.export_line_ends({ name: y.name }), across.ends),
    column(m.export_median_of({ name: y.name }), [up.middle, up.middle])
  ];
}
