import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import { formatFigure } from './figure-text';
import { drawnValue, isRead, type ExhibitFigure, type ExhibitSeries, type FigureExhibit } from './exhibit';

/** How a native chart draws its series. */
export type PanelShape = 'bars' | 'stacked' | 'lines' | 'points' | 'scatter';

export interface PanelSeries {
  name: string;
  /** null leaves a gap: a blank is never a bar of no length. */
  values: (number | null)[];
  /** What stands at a value instead of its number, where the number alone says too little: 400余条. */
  labels: (string | null)[];
  /** `reference` is a line over all categories, `spread` is drawn as whiskers on the first series. */
  look: 'main' | 'rest' | 'reference' | 'spread';
}

/** One native chart: what is drawn on the slide, and what stands in its workbook. */
export interface ChartPanel {
  shape: PanelShape;
  /** Says which measure it is where a slide has two; "" where the slide's title says it. */
  title: string;
  /** Of the axis of values; for a scatter of the vertical one. */
  unit: string;
  /** What a scatter has on its horizontal axis. */
  across: string;
  scale: 'linear' | 'log';
  labels: string[];
  /** Of a scatter the first is horizontal, the second vertical. */
  series: PanelSeries[];
}

export interface Panels {
  panels: ChartPanel[];
  /** What the chart leaves out, said under it; "" for nothing. */
  left: string;
}

/** As much as can be read from the back of a room. */
const MOST_BARS = 30;
const MOST_LINES = 8;
const MOST_POINTS = 60;

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

/** A panel an axis: figures of two dimensions never share one. Who is not mentioned is left to the table and the notes. */
function bars(exhibit: FigureExhibit): Panels {
  const axes = [...new Set(exhibit.series.map(({ axis }) => axis))];
  const most = Math.floor(MOST_BARS / Math.max(1, Math.min(3, exhibit.series.length)));
  const { places, left } = firstOf(mentioned(exhibit), most);
  const panels = axes.map((axis) => {
    const series = exhibit.series.filter((one) => one.axis === axis);
    return panelOf(exhibit, series, places, 'bars', axes.length > 1 ? series.map(({ name }) => name).join('、') : '');
  });
  const gaps = panels.some(({ series }) => series.length > 1) ? m.export_gaps() : '';
  return { panels, left: gaps + left };
}

function stacked(exhibit: FigureExhibit): Panels {
  const parts = exhibit.series.filter(({ role }) => role === 'part' || role === 'rest');
  const { places, left } = firstOf(mentioned(exhibit), MOST_BARS);
  const panel = panelOf(exhibit, parts, places, 'stacked', '');
  const [total] = exhibit.series;
  panel.labels = places.map((place) => {
    const figure = total?.figures[place];
    const parted = parts.some(({ figures }) => drawnValue(figures[place]) !== null);
    if (!figure || drawnValue(figure) === null) return withRemarks(exhibit, place, [remark(figure, exhibit)]);
    const written = figure.written || formatFigure(figure);
    const said = parted ? m.export_total({ figure: written }) : m.export_no_parts({ figure: written });
    return withRemarks(exhibit, place, [said]);
  });
  return { panels: [panel], left };
}

/** Points beside each other, with the median and the quartiles of all as lines. */
function points(exhibit: FigureExhibit): Panels {
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
function lines(exhibit: FigureExhibit): Panels {
  const said = mentioned(exhibit);
  const drawn = said.filter((place) => exhibit.series.some(({ figures }) => drawnValue(figures[place]) !== null));
  // A body with more years says more of them; else the order stays.
  const years = (place: number) => exhibit.series.filter(({ figures }) => drawnValue(figures[place]) !== null).length;
  const { places, left } = firstOf(
    [...drawn].sort((a, b) => years(b) - years(a)),
    MOST_LINES
  );
  const empty = said.length - drawn.length;
  const series = places.map((place): PanelSeries => {
    const figures = exhibit.series.map(({ figures }) => figures[place]);
    return {
      name: exhibit.categories[place]?.label ?? '',
      values: figures.map((figure) => onScale(drawnValue(figure), exhibit.scale)),
      labels: figures.map(inexactLabel),
      look: 'main'
    };
  });
  const unit = exhibit.series[0]?.unit ?? '';
  const labels = exhibit.series.map(({ name }) => name);
  return {
    panels: [{ shape: 'lines', title: '', unit, across: '', scale: exhibit.scale, labels, series }],
    left: [left, empty > 0 ? m.export_no_number({ count: empty }) : ''].filter((part) => part !== '').join('')
  };
}

/** A point a body that states both figures. */
function scatter(exhibit: FigureExhibit): Panels {
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

/** Medians as bars, the quartiles as whiskers on them. */
function groups(exhibit: FigureExhibit): Panels {
  const of = (role: ExhibitSeries['role']) => exhibit.series.find((series) => series.role === role);
  const median = of('median');
  const count = of('count');
  if (!median) return { panels: [], left: '' };
  const places = exhibit.categories.flatMap((_, place) => (drawnValue(median.figures[place]) === null ? [] : [place]));
  const spread = [of('q1'), of('q3')].filter((series) => series !== undefined);
  const panel = panelOf(exhibit, [median, ...spread], places, 'bars', '');
  panel.series.forEach((series, index) => (series.look = index === 0 ? 'main' : 'spread'));
  panel.labels = places.map((place) => {
    const label = exhibit.categories[place]?.label ?? '';
    const reports = count?.figures[place]?.value ?? 0;
    const middle = median.figures[place];
    return m.export_group_label({ label, count: reports, median: middle ? formatFigure(middle) : '—' });
  });
  const empty = exhibit.categories.length - places.length;
  return { panels: [panel], left: m.export_whiskers() + (empty > 0 ? m.export_groups_empty({ count: empty }) : '') };
}

function panelOf(
  exhibit: FigureExhibit,
  series: readonly ExhibitSeries[],
  places: readonly number[],
  shape: PanelShape,
  title: string
): ChartPanel {
  const { scale } = exhibit;
  return {
    shape,
    title,
    unit: series[0]?.unit ?? '',
    across: '',
    scale: shape === 'stacked' ? 'linear' : scale,
    labels: places.map((place) =>
      withRemarks(
        exhibit,
        place,
        series.filter(isRead).map((one) => {
          const figure = one.figures[place];
          if (series.length === 1) return remark(figure, exhibit);
          // Beside other bars of its body a gap speaks for itself; a blank and a plan do not.
          if (figure?.state !== 'placeholder' && figure?.state !== 'plan') return '';
          return m.export_remark({ name: one.name, said: stateName(figure.state) });
        })
      )
    ),
    series: series.map((one) => ({
      name: one.name,
      values: places.map((place) => onScale(drawnValue(one.figures[place]), scale)),
      labels: places.map((place) => inexactLabel(one.figures[place])),
      look: one.role === 'rest' ? 'rest' : 'main'
    }))
  };
}

/** With more letters a label breaks before its remark, as long as there is room for two lines. */
const LONG_LABEL = 14;
const TWO_LINED = 12;

/** Native charts have no mark for the states of a figure, so its label says what its bar cannot. */
function withRemarks(exhibit: FigureExhibit, place: number, remarks: readonly string[]): string {
  const label = exhibit.categories[place]?.label ?? '';
  const said = remarks.filter((one) => one !== '').join('；');
  if (said === '') return label;
  const broken = label.length + said.length > LONG_LABEL && exhibit.categories.length <= TWO_LINED;
  return m.export_label_remarks({ label: broken ? `${label}\n` : label, remarks: said });
}

function remark(figure: ExhibitFigure | undefined, { scale, peers }: FigureExhibit): string {
  if (!figure) return stateName('absent');
  if (figure.state === 'stated') return peersRemark(figure, peers);
  // A logarithmic axis has no place for zero.
  if (figure.state === 'zero') return scale === 'log' ? stateName('zero') : '';
  return figure.written === '' ? stateName(figure.state) : `${stateName(figure.state)} ${figure.written}`;
}

function peersRemark({ peers }: ExhibitFigure, said: FigureExhibit['peers']): string {
  if (!peers) return '';
  if (said === 'rank') return m.export_peers_rank({ rank: peers.rank, of: peers.of });
  if (said === 'percentile') return m.export_peers_percentile({ percentile: Math.round(peers.percentile) });
  if (said === 'ratio' && peers.ratio !== null) return m.export_peers_ratio({ ratio: Number(peers.ratio.toFixed(2)) });
  return '';
}

/** 400余条 is not 400. */
function inexactLabel(figure: ExhibitFigure | undefined): string | null {
  if (figure?.state !== 'stated' || figure.written === '') return null;
  return figure.bound === 'exact' && figure.high === null ? null : figure.written;
}

const onScale = (value: number | null, scale: 'linear' | 'log'): number | null =>
  scale === 'log' && value !== null && value <= 0 ? null : value;

export const withUnit = ({ name, unit }: Pick<ExhibitSeries, 'name' | 'unit'>): string =>
  unit ? m.export_with_unit({ name, unit }) : name;

/** Places of the categories of which at least one series says something. */
export function mentioned(exhibit: FigureExhibit): number[] {
  return exhibit.categories.flatMap((_, place) =>
    exhibit.series.some(({ figures }) => (figures[place]?.state ?? 'absent') !== 'absent') ? [place] : []
  );
}

function firstOf(places: readonly number[], most: number): { places: number[]; left: string } {
  const rest = places.length - most;
  return {
    places: places.slice(0, most),
    left: rest > 0 ? m.export_first_bars({ shown: most, rest }) : ''
  };
}
