import { firstAndNamed, namedIn } from '$lib/charts/named';
import { m } from '$lib/paraglide/messages.js';
import { stateName } from '$lib/format/states';
import { drawnValue, isRead, type ExhibitSeries, type FigureExhibit } from './exhibit';
import { isInexact, remark, withRemarks, wordedLabel } from './panel-labels';

/** How a native chart draws its series. */
export type PanelShape = 'bars' | 'stacked' | 'lines' | 'points' | 'scatter';

export interface PanelSeries {
  name: string;
  /** null leaves a gap: a blank is never a bar of no length. */
  values: (number | null)[];
  /** What stands at a value instead of its number, where the number alone says too little: 400余条, or 55期 among 场. */
  labels: (string | null)[];
  /** Values that are not exact: drawn otherwise. */
  inexact: boolean[];
  /** `rest` is what is left of a total: parts without a name of their own, or, `unlisted`, no part at all. `row` holds no figures but the heights of points, where an axis has none. `reference` is a line over all categories, `spread` is drawn as whiskers on the first series. */
  look: 'main' | 'rest' | 'unlisted' | 'reference' | 'spread' | 'row';
}

/** A placeholder: an empty box drawn over the chart where its figure would stand. No number of the chart is behind it. */
export interface PanelSlot {
  /** Place of its label. */
  row: number;
  /** Place of its series among those that are drawn beside each other. */
  lane: number;
  /** As the report has it: XX条. */
  text: string;
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
  slots: PanelSlot[];
  /** Of a chart that goes over several slides, from 1, with what is said of this part of it. */
  page: number;
  part: string;
  /** Whom it draws, as places among the exhibit's categories, where it draws one page of them. */
  places?: readonly number[];
  /** What it says by itself, for a slide that has not all panels; none where there is one panel alone. */
  says?: string;
}

export interface Panels {
  panels: ChartPanel[];
  /** What the chart leaves out, said under it; "" for nothing. */
  left: string;
}

export function panelOf(
  exhibit: FigureExhibit,
  series: readonly ExhibitSeries[],
  places: readonly number[],
  shape: PanelShape,
  title: string
): ChartPanel {
  const { scale } = exhibit;
  const unit = series[0]?.unit ?? '';
  return {
    shape,
    title,
    unit,
    across: '',
    scale: shape === 'stacked' ? 'linear' : scale,
    slots: [],
    page: 1,
    part: '',
    labels: places.map((place) =>
      withRemarks(
        exhibit,
        place,
        series.filter(isRead).map((one) => {
          const figure = one.figures[place];
          // A placeholder has its box.
          if (figure?.state === 'placeholder' && (shape === 'bars' || shape === 'points')) return '';
          if (series.length === 1) return remark(figure, exhibit);
          if (figure?.doubted) return m.export_remark({ name: one.name, said: m.charts_doubted() });
          // Beside other bars of its body a gap speaks for itself; a blank and a plan do not.
          if (figure?.state !== 'plan') return '';
          return m.export_remark({ name: one.name, said: stateName(figure.state) });
        })
      )
    ),
    series: series.map((one) => ({
      name: one.name,
      values: places.map((place) => onScale(drawnValue(one.figures[place]), scale)),
      labels: places.map((place) => wordedLabel(one.figures[place], unit)),
      inexact: places.map((place) => isInexact(one.figures[place])),
      look: one.role === 'rest' || one.role === 'unlisted' ? one.role : 'main'
    }))
  };
}

export const onScale = (value: number | null, scale: 'linear' | 'log'): number | null =>
  scale === 'log' && value !== null && value <= 0 ? null : value;

/** Places of the categories of which at least one series says something. */
export function mentioned(exhibit: FigureExhibit): number[] {
  return exhibit.categories.flatMap((_, place) =>
    exhibit.series.some(({ figures }) => (figures[place]?.state ?? 'absent') !== 'absent') ? [place] : []
  );
}

/** As many of the places as can be read, those that the exhibit's title names among them, and what is left out. */
export function firstOf(
  { title, categories }: Pick<FigureExhibit, 'title' | 'categories'>,
  places: readonly number[],
  most: number
): { places: number[]; left: string } {
  const rest = places.length - most;
  if (rest <= 0) return { places: [...places], left: '' };
  const named = namedIn(
    title,
    categories.map(({ label }) => label)
  );
  const shown = firstAndNamed(places, named, most);
  const further = shown.filter((place) => places.indexOf(place) >= most).length;
  const said = { first: most - further, rest };
  return {
    places: shown,
    left:
      further > 0 ? m.export_first_and_named({ ...said, named: further }) : m.export_first_bars({ shown: most, rest })
  };
}
