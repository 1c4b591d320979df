/** Exhibits as native bars: sorted, grouped, stacked, or the medians of groups. */
import { stateName, type CellState } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import { FEWEST_PEERS } from '$lib/views/compare-facts';
import { drawnValue, type ExhibitFigure, type ExhibitSeries, type FigureExhibit } from './exhibit';
import { formatFigure } from './figure-text';
import { firstOf, mentioned, panelOf, type Panels } from './panel';
import { withRemarks } from './panel-labels';
import { slotsOf } from './panel-slots';

/** As much as can be read from the back of a room. */
const MOST_BARS = 30;
/** Bars of several series stand closer, and every one has its number. */
const MOST_BESIDE = 20;

/** A panel an axis: figures of two dimensions never share one. Who is not mentioned is left to the table and the notes. */
export function bars(exhibit: FigureExhibit): Panels {
  const axes = [...new Set(exhibit.series.map(({ axis }) => axis))];
  const beside = Math.max(1, ...axes.map((axis) => exhibit.series.filter((one) => one.axis === axis).length));
  const most = Math.floor((beside > 1 ? MOST_BESIDE : MOST_BARS) / Math.max(1, Math.min(3, exhibit.series.length)));
  const several = axes.length > 1;
  const drawn = axes.map((axis, at) => {
    const series = exhibit.series.filter((one) => one.axis === axis);
    const says = exhibit.series.flatMap((one, index) => (one.axis === axis ? [exhibit.says?.[index] ?? ''] : []));
    const saying = several && (says[0] ?? '') !== '' ? says.slice(0, MOST_SAID).join('；') : null;
    const titled = axes.length > 2 && saying !== null ? { ...exhibit, title: saying } : exhibit;
    const own = several ? ownPlaces(titled, series, most, at === 0) : firstOf(exhibit, mentioned(exhibit), most);
    const title = several ? series.map(({ name }) => name).join('、') : '';
    const panel = panelOf(exhibit, series, own.places, 'bars', title);
    panel.series.push(...slotsOf(panel, series, own.places));
    if (saying !== null) panel.says = saying;
    return { panel, left: own.left };
  });
  const panels = drawn.map(({ panel }) => panel);
  const left = drawn.map((one) => one.left).find((one) => one !== '') ?? '';
  const gaps = panels.some(({ series }) => series.filter(({ look }) => look === 'main').length > 1)
    ? m.export_gaps()
    : '';
  const inexact = panels.some(({ series }) => series.some((one) => one.inexact.some(Boolean)));
  return { panels, left: gaps + (inexact ? m.export_hatched() : '') + left };
}

/** Findings that the title of a slide has room for. */
const MOST_SAID = 2;

/**
 * Whom a panel of several draws: those that say something on its own series, in the exhibit's order; of too many, in a panel
 * that the exhibit is not sorted by, the largest.
 */
function ownPlaces(exhibit: FigureExhibit, series: readonly ExhibitSeries[], most: number, sorted: boolean) {
  const own = mentioned({ ...exhibit, series: [...series] });
  if (sorted || own.length <= most) return firstOf(exhibit, own, most);
  const value = (place: number) => Math.max(...series.map(({ figures }) => drawnValue(figures[place]) ?? -Infinity));
  return firstOf(
    exhibit,
    own.toSorted((a, b) => value(b) - value(a)),
    most
  );
}

/** Bodies that name parts, filled in or blank, each as long as its total; a total without parts is not drawn as if it were one. */
export function stacked(exhibit: FigureExhibit): Panels {
  const parts = exhibit.series.filter(({ role }) => role === 'part' || role === 'rest' || role === 'unlisted');
  const named = parts.filter(({ role }) => role !== 'unlisted');
  const said = mentioned(exhibit);
  const isNamed = (figure: ExhibitFigure | undefined) =>
    figure?.state === 'placeholder' || (drawnValue(figure) ?? 0) > 0;
  const parted = said.filter((place) => named.some(({ figures }) => isNamed(figures[place])));
  const { places, left } = firstOf(exhibit, parted, MOST_BARS);
  const drawn = parts.filter(({ figures }) => places.some((place) => (drawnValue(figures[place]) ?? 0) > 0));
  const panel = panelOf(exhibit, drawn, places, 'stacked', '');
  const [total] = exhibit.series;
  panel.labels = places.map((place) => {
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
  });
  const whole = said.length - parted.length;
  return { panels: [panel], left: left + (whole > 0 ? m.export_no_parts({ count: whole }) : '') };
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
