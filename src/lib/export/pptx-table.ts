import type PptxGenJS from 'pptxgenjs';
import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import { mentioned } from './panel';
import { withUnit } from './panel-labels';
import type { DeckPage } from './deck';
import { drawnValue, type ExhibitFigure, type FigureExhibit } from './exhibit';
import { figureWithState, formatFigure } from './figure-text';
import { addTable, head, type TableSlides } from './pptx-grid';
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
  const shades = exhibit.chart === 'heatmap' ? series.map(({ figures }) => shadesOf(figures)) : null;
  // Who says nothing at all is in the notes and in the workbook; a slide of dashes helps nobody.
  const shown = mentioned(exhibit);
  const silent = exhibit.categories.length - shown.length;
  const rows = shown.map((row): PptxGenJS.TableRow => [
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
    legend: legend.filter((part) => part !== '').join('')
  };
  addTable(deck, page, table, theme);
}

function withState(figure: ExhibitFigure | undefined, theme: SlideTheme): PptxGenJS.TableCell[] {
  const state = figure?.state ?? 'absent';
  const color = stateColor(figure, theme);
  return [
    { text: figure ? formatFigure(figure) : '—', options: { align: 'right', color } },
    { text: stateName(state), options: { color } }
  ];
}

function shaded(figure: ExhibitFigure | undefined, shade: number | null, theme: SlideTheme): PptxGenJS.TableCell {
  const color = shade !== null && shade > 0.6 ? 'FFFFFF' : stateColor(figure, theme);
  const fill = shade === null ? {} : { fill: { color: mix(theme.series[0] ?? theme.ink, shade) } };
  return { text: figureWithState(figure), options: { align: 'right', color, ...fill } };
}

function stateColor(figure: ExhibitFigure | undefined, theme: SlideTheme): string {
  if (figure?.state === 'placeholder') return theme.placeholder;
  if (figure?.state === 'plan') return theme.planned;
  return figure?.state === 'stated' || figure?.state === 'zero' ? theme.ink : theme.quiet;
}

/** Places in a column from 0 (lowest) to 1 (highest); null for what has no figure. By rank: one giant leaves the rest apart. */
function shadesOf(figures: readonly ExhibitFigure[]): (number | null)[] {
  const sorted = [...new Set(figures.flatMap((figure) => drawnValue(figure) ?? []))].sort((a, b) => a - b);
  return figures.map((figure) => {
    const value = drawnValue(figure);
    if (value === null) return null;
    return sorted.length > 1 ? sorted.indexOf(value) / (sorted.length - 1) : 0.5;
  });
}

/** A colour on white, from a breath of it to most of it. */
function mix(color: string, shade: number): string {
  const part = 0.06 + 0.84 * shade;
  return [0, 2, 4]
    .map((at) => Math.round(255 - (255 - parseInt(color.slice(at, at + 2), 16)) * part))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
