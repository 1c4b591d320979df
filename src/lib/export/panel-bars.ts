/** Exhibits as native bars: sorted, grouped, stacked, or the medians of groups. */
import { stateName, type CellState } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import { FEWEST_PEERS } from '$lib/views/compare-facts';
import { drawnValue, type ExhibitFigure, type ExhibitSeries, type FigureExhibit } from './exhibit';
import { formatFigure } from './figure-text';
import { mentioned, panelOf, type ChartPanel, type Panels } from './panel';
import { withRemarks } from './panel-labels';
import { onPage, pagesOf } from './panel-pages';
import { slotsOf } from './panel-slots';

/** As much as can be read from the back of a room: bars under each other on a slide, beside another chart, and bars of several series in all. */
const MOST_BARS = 25;
const MOST_NARROW = 18;
const MOST_BESIDE = 24;

/** A panel an axis: figures of two dimensions never share one. Who is not mentioned is left to the table and the notes. */
export function bars(exhibit: FigureExhibit): Panels {
  const axes = [...new Set(exhibit.series.map(({ axis }) => axis))];
  const ofAxis = (axis: number) => saying(exhibit.series.filter((one) => one.axis === axis));
  const lanes = Math.max(1, ...axes.map((axis) => ofAxis(axis).length));
  const several = axes.length > 1;
  const most = lanes > 1 ? Math.max(4, Math.floor(MOST_BESIDE / lanes)) : several ? MOST_NARROW : MOST_BARS;
  const drawn = axes.map((axis, at) => {
    const series = ofAxis(axis);
    const says = exhibit.series.flatMap((one, index) => (series.includes(one) ? [exhibit.says?.[index] ?? ''] : []));
    const said = several && (says[0] ?? '') !== '' ? says.slice(0, MOST_SAID).join('；') : null;
    const titled = axes.length > 2 && said !== null ? { ...exhibit, title: said } : exhibit;
    const places = several ? ownPlaces(exhibit, series, at === 0) : mentioned(exhibit);
    const title = several ? series.map(({ name }) => name).join('、') : '';
    const { pages, left } = pagesOf(titled, series, places, most);
    const panels = pages.map((page, index): ChartPanel => ({
      ...panelOf(exhibit, series, page.places, 'bars', title),
      slots: slotsOf(series, page.places),
      ...onPage(page, index),
      ...(page.part !== '' && several ? { part: m.export_part_of({ name: title, part: page.part }) } : {}),
      ...(said === null ? {} : { says: said })
    }));
    return { panels, left };
  });
  const panels = drawn.flatMap((one) => one.panels).sort((a, b) => a.page - b.page);
  const left = drawn.map((one) => one.left).find((one) => one !== '') ?? '';
  return { panels, left: legendOf(panels) + left };
}

/** Series that have a bar or a box for anybody: the others would keep an empty lane beside every bar. All of them are in the table. */
function saying(series: readonly ExhibitSeries[]): readonly ExhibitSeries[] {
  const own = series.filter(({ figures }) =>
    figures.some((figure) => figure.state === 'placeholder' || drawnValue(figure) !== null)
  );
  return own.length > 0 ? own : series;
}

/** What the marks of bars mean. */
function legendOf(panels: readonly ChartPanel[]): string {
  const gaps = panels.some(({ series }) => series.filter(({ look }) => look === 'main').length > 1);
  const inexact = panels.some(({ series }) => series.some((one) => one.inexact.some(Boolean)));
  const slots = panels.some((panel) => panel.slots.length > 0);
  return (gaps ? m.export_gaps() : '') + (slots ? m.export_slot() : '') + (inexact ? m.export_hatched() : '');
}

/** Findings that the title of a slide has room for. */
const MOST_SAID = 2;

/**
 * Whom a panel of several draws: those that say something on its own series, in the exhibit's order, or, in a panel that the
 * exhibit is not sorted by, the largest first.
 */
function ownPlaces(exhibit: FigureExhibit, series: readonly ExhibitSeries[], sorted: boolean): number[] {
  const own = mentioned({ ...exhibit, series: [...series] });
  if (sorted || own.length <= MOST_NARROW) return own;
  const value = (place: number) => Math.max(...series.map(({ figures }) => drawnValue(figures[place]) ?? -Infinity));
  return own.toSorted((a, b) => value(b) - value(a));
}

/** Bodies that name parts, filled in or blank, each as long as its total; a total without parts is not drawn as if it were one. */
export function stacked(exhibit: FigureExhibit): Panels {
  const parts = exhibit.series.filter(({ role }) => role === 'part' || role === 'rest' || role === 'unlisted');
  const named = parts.filter(({ role }) => role !== 'unlisted');
  const said = mentioned(exhibit);
  const isNamed = (figure: ExhibitFigure | undefined) =>
    figure?.state === 'placeholder' || (drawnValue(figure) ?? 0) > 0;
  const parted = said.filter((place) => named.some(({ figures }) => isNamed(figures[place])));
  const drawn = parts.filter(({ figures }) => parted.some((place) => (drawnValue(figures[place]) ?? 0) > 0));
  const [total] = exhibit.series;
  const { pages, left } = pagesOf(exhibit, total ? [total] : [], parted, MOST_BARS);
  const label = (place: number) => {
    const figure = total?.figures[place];
    const written = figure ? figure.written || formatFigure(figure) : '';
    const inState = (state: CellState) => {
      const names = named.flatMap(({ name, figures }) => (figures[place]?.state === state ? [name] : []));
      return names.length > 0 ? m.export_remark({ name: names.join('、'), said: stateName(state) }) : '';
    };
    const apart = named.flatMap(({ figures }) => figures[place]?.besides ?? []).join('、');
    return withRemarks(exhibit, place, [
      m.export_total({ figure: written }),
      inState('placeholder'),
      inState('plan'),
      apart === '' ? '' : m.export_besides({ parts: apart })
    ]);
  };
  const panels = pages.map((page, at): ChartPanel => ({
    ...panelOf(exhibit, drawn, page.places, 'stacked', ''),
    labels: page.places.map(label),
    ...onPage(page, at)
  }));
  const whole = said.length - parted.length;
  return { panels, left: left + (whole > 0 ? m.export_no_parts({ count: whole }) : '') };
}

/**
 * Medians as bars, the quartiles as whiskers on them; groups of too few figures have no middle. Where that leaves nothing to
 * compare, the bodies themselves.
 */
export function groups(exhibit: FigureExhibit): Panels {
  const of = (role: ExhibitSeries['role']) => exhibit.series.find((series) => series.role === role);
  const median = of('median');
  const count = of('count');
  if (!median) return { panels: [], left: '' };
  const counted = (place: number) => count?.figures[place]?.value ?? 0;
  const stated = exhibit.categories.flatMap((_, place) => (drawnValue(median.figures[place]) === null ? [] : [place]));
  const places = stated.filter((place) => counted(place) >= FEWEST_PEERS);
  if (places.length < 2 && exhibit.behind) return bars({ ...exhibit.behind, chart: 'bar', title: exhibit.title });
  const spread = [of('q1'), of('q3')].filter((series) => series !== undefined);
  const panel = panelOf(exhibit, [median, ...spread], places, 'bars', '');
  panel.series.forEach((series, index) => (series.look = index === 0 ? 'main' : 'spread'));
  panel.labels = places.map((place) => {
    const label = exhibit.categories[place]?.label ?? '';
    const middle = median.figures[place];
    return m.export_group_label({ label, count: counted(place), median: middle ? formatFigure(middle) : '—' });
  });
  const few = stated.length - places.length;
  const empty = exhibit.categories.length - stated.length;
  const left = [
    m.export_whiskers(),
    few > 0 ? m.export_groups_few({ count: few }) : '',
    empty > 0 ? m.export_groups_empty({ count: empty }) : ''
  ];
  return { panels: [panel], left: left.join('') };
}
