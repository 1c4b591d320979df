/** A chart of many bodies over several slides: as many on each as can be read from the back of a room. */
import { formatSum } from '$lib/charts/rest';
import { m } from '$lib/paraglide/messages.js';
import { drawnValue, type ExhibitSeries, type FigureExhibit } from './exhibit';
import { firstOf, type ChartPanel } from './panel';

/** Nobody looks at more slides of one chart; the workbook has all of it. */
export const MOST_PAGES = 12;

export interface PanelPage {
  /** Whom it draws. */
  places: number[];
  /** Which of all they are, and on the first what the others come to; "" where there is one page alone. */
  part: string;
}

/** The places of a panel over as few pages as hold them, all as full as the others, and what is left out. */
export function pagesOf(
  exhibit: Pick<FigureExhibit, 'title' | 'categories'>,
  series: readonly ExhibitSeries[],
  places: readonly number[],
  most: number
): { pages: PanelPage[]; left: string } {
  const shown = firstOf(exhibit, places, most * MOST_PAGES);
  const count = Math.max(1, Math.ceil(shown.places.length / most));
  const total = places.length;
  let from = 0;
  const pages = Array.from({ length: count }, (_, at): PanelPage => {
    const own = shown.places.slice(from, from + Math.ceil((shown.places.length - from) / (count - at)));
    const ends = { from: from + 1, to: from + own.length, total };
    from += own.length;
    if (count === 1) return { places: own, part: '' };
    if (at > 0) return { places: own, part: m.export_part({ ...ends, rest: '' }) };
    const drawn = new Set(own);
    const rest = restOf(
      series,
      places.filter((place) => !drawn.has(place))
    );
    return { places: own, part: m.export_part({ ...ends, rest }) };
  });
  return { pages, left: shown.left };
}

/** Shares and ranks have no sum. */
const NOT_ADDED = /[%‰]|百分点|倍|^[位名]$/u;

/** What a panel says of the page that it draws. */
export const onPage = ({ places, part }: PanelPage, at: number): Pick<ChartPanel, 'page' | 'part' | 'places'> => ({
  page: at + 1,
  part,
  ...(part === '' ? {} : { places })
});

/** What the bodies on the other pages come to, where that says something: figures of one unit that can be added. */
function restOf(series: readonly ExhibitSeries[], places: readonly number[]): string {
  const [one] = series;
  const count = places.length;
  const figures = places.flatMap((place) => {
    const figure = one?.figures[place];
    const value = drawnValue(figure);
    return figure && value !== null ? [{ value, unit: figure.unit }] : [];
  });
  const added =
    one && series.length === 1 && !NOT_ADDED.test(one.unit) && figures.every(({ unit }) => unit === one.unit);
  if (!added || figures.length === 0) return m.export_part_rest({ count });
  const sum = `${formatSum(figures.reduce((all, { value }) => all + value, 0))}${one.unit}`;
  return m.export_part_sum({ count, stated: figures.length, sum });
}
