import type PptxGenJS from 'pptxgenjs';
import { m } from '$lib/paraglide/messages.js';
import { fifthOf } from '$lib/charts/heatmap';
import { quantile } from '$lib/views/quantile';
import { onColor } from './chart-drawing';
import { mentioned } from './panel';
import { withUnit } from './panel-labels';
import type { DeckPage } from './deck';
import { drawnValue, type ExhibitFigure, type FigureExhibit } from './exhibit';
import { figureWithState, formatFigure, stateOf } from './figure-text';
import { addTable, head, MOST_FIGURE_ROWS, MOST_FIGURE_SLIDES, type TableSlides } from './pptx-grid';
import type { SlideTheme } from './slide-theme';

/** With more series than this a column of states beside each would leave no room for the figures. */
const WITH_STATES = 2;

/** The exhibit's table, native and editable; a heat map's cells are the darker the higher they stand in their column. */
export function addFigureTable(deck: PptxGenJS, page: DeckPage & { exhibit: FigureExhibit }, theme: SlideTheme): void {
  const { exhibit } = page;
  const { series } = exhibit;
  const apart = series.length <= WITH_STATES && exhibit.chart !== 'heatmap' && exhibit.chart !== 'groups';
  const header = [
    head(m.export_column_body(), 'left', theme),
    ...series.flatMap((one) => [
      head(withUnit(one), 'right', theme),
      ...(apart ? [head(m.export_column_state_plain(), 'left', theme)] : [])
    ])
  ];
  const shades = exhibit.chart === 'heatmap' ? series.map(({ figures }) => shadesOf(figures, theme)) : null;
  // Who says nothing at all is in the notes and in the workbook; a slide of dashes helps nobody.
  const shown = mentioned(exhibit);
  const silent = exhibit.categories.length - shown.length;
  const rows = shown.slice(0, MOST_FIGURE_ROWS).map((row): PptxGenJS.TableRow => [
    { text: exhibit.categories[row]?.label ?? '' },
    ...series.flatMap(({ figures }, column) => {
      const figure = figures[row];
      if (apart) return withState(figure, theme);
      return [shaded(figure, shades?.[column]?.[row] ?? null, theme)];
    })
  ]);
  const legend = [apart ? '' : m.export_table_legend(), silent > 0 ? m.export_table_silent({ count: silent }) : ''];
  const table: TableSlides = {
    header,
    rows,
    total: shown.length,
    legend: legend.filter((part) => part !== '').join(''),
    most: MOST_FIGURE_SLIDES
  };
  addTable(deck, page, table, theme);
}

function withState(figure: ExhibitFigure | undefined, theme: SlideTheme): PptxGenJS.TableCell[] {
  const color = stateColor(figure, theme);
  return [
    { text: figure ? formatFigure(figure) : '—', options: { align: 'right', color } },
    { text: stateOf(figure), options: { color } }
  ];
}

function shaded(figure: ExhibitFigure | undefined, shade: string | null, theme: SlideTheme): PptxGenJS.TableCell {
  const color = shade === null ? stateColor(figure, theme) : onColor(shade);
  const fill = shade === null ? {} : { fill: { color: shade } };
  return { text: figureWithState(figure), options: { align: 'right', color, ...fill } };
}

function stateColor(figure: ExhibitFigure | undefined, theme: SlideTheme): string {
  if (figure?.state === 'placeholder') return theme.placeholder;
  if (figure?.state === 'plan') return theme.planned;
  return figure?.state === 'stated' || figure?.state === 'zero' ? theme.ink : theme.quiet;
}

/** A column's tints as on the page: the fifths between its smallest, quartiles and largest; none for what is no figure. */
function shadesOf(figures: readonly ExhibitFigure[], { ramp }: SlideTheme): (string | null)[] {
  const sorted = figures.flatMap((figure) => drawnValue(figure) ?? []).sort((a, b) => a - b);
  const [min = null, q1 = null, median = null, q3 = null, max = null] = [0, 0.25, 0.5, 0.75, 1].map((share) =>
    quantile(sorted, share)
  );
  return figures.map(({ state, value }) =>
    state === 'stated' && value !== null ? (ramp[fifthOf(value, { min, q1, median, q3, max })] ?? null) : null
  );
}
