import { approximatorsIn } from '$extractors';
import { m } from '$lib/paraglide/messages.js';
import { isRead, type Exhibit, type ExhibitFigure, type ExhibitSeries, type FigureExhibit } from './exhibit';
import { boundName } from '$lib/reports/record-words';
import { numberFormat } from './chart-xml-parts';
import { stateOf } from './figure-text';
import { isInexact, withUnit } from './panel-labels';
import type { Sheet, SheetCell, SheetColumn } from './sheet';
import { sheetTitle } from './sheet-about';

/** The sheet of an exhibit: a list as it is, or the sheet behind a chart. */
export function sheetOf(exhibit: Exhibit, name = sheetTitle(exhibit)): Sheet {
  return exhibit.kind === 'sheet' ? { ...exhibit.sheet, name } : exhibitSheet(exhibit, name);
}

/** The same in a workbook, for somebody's eyes: columns of a chart's sheet that say nothing of anybody are left out, but for the body's name. */
export function workbookSheet(exhibit: Exhibit, name = sheetTitle(exhibit)): Sheet {
  const sheet = sheetOf(exhibit, name);
  if (exhibit.kind === 'sheet') return sheet;
  const kept = sheet.columns.flatMap((_, at) =>
    at === 0 || sheet.rows.some((row) => row[at] !== null && row[at] !== '') ? [at] : []
  );
  return {
    ...sheet,
    columns: kept.flatMap((at) => sheet.columns[at] ?? []),
    rows: sheet.rows.map((row) => kept.map((at) => row[at] ?? null))
  };
}

/** The sheet behind a chart, its columns the same whatever the figures: a row a category; for each series its value, state and wording. 未报送 bodies come last. */
export function exhibitSheet(exhibit: FigureExhibit, name: string): Sheet {
  const blocks = exhibit.series.map(seriesBlock);
  const columns: SheetColumn[] = [
    { header: m.export_column_body(), type: 'text' },
    { header: m.export_column_level(), type: 'text' },
    { header: m.export_column_type(), type: 'text' },
    { header: m.export_column_group(), type: 'text' },
    { header: m.export_column_year(), type: 'number' },
    ...blocks.flatMap((block) => block.columns)
  ];
  const rows = exhibit.categories.map((category, index): SheetCell[] => [
    category.label,
    category.level,
    category.type,
    category.group,
    category.year,
    ...exhibit.series.flatMap(({ figures }, at) => blocks[at]?.cells(figures[index]) ?? [])
  ]);
  const missing = exhibit.unreported.map((body): SheetCell[] => [
    body,
    ...Array.from({ length: 4 }, () => null),
    ...blocks.flatMap((block) => block.unreported)
  ]);
  return { name, columns: distinctHeaders(columns), rows: [...rows, ...missing] };
}

interface SeriesBlock {
  columns: SheetColumn[];
  cells: (figure: ExhibitFigure | undefined) => SheetCell[];
  unreported: SheetCell[];
}

function seriesBlock(series: ExhibitSeries): SeriesBlock {
  const { name, figures } = series;
  const format = numberFormat(figures.map(({ value }) => value));
  const value: SheetColumn = { header: withUnit(series), type: 'number', format };
  // What was worked out from figures has no wording of its own.
  if (!isRead(series)) return { columns: [value], cells: (figure) => [figure?.value ?? null], unreported: [null] };
  const parts: { column: SheetColumn; of: (figure: ExhibitFigure | undefined) => SheetCell }[] = [
    { column: value, of: (figure) => figure?.value ?? null },
    {
      column: { header: m.export_column_high({ name }), type: 'number', format },
      of: (figure) => figure?.high ?? null
    },
    {
      column: { header: m.export_column_state({ name }), type: 'text' },
      of: stateText
    },
    { column: { header: m.export_column_bound({ name }), type: 'text' }, of: boundText },
    {
      column: { header: m.export_column_written({ name }), type: 'text' },
      of: (figure) => figure?.written ?? ''
    },
    {
      column: { header: m.export_column_rank({ name }), type: 'number' },
      of: (figure) => figure?.peers?.rank ?? null
    },
    {
      column: { header: m.export_column_peers({ name }), type: 'number' },
      of: (figure) => figure?.peers?.of ?? null
    },
    {
      column: { header: m.export_column_ratio({ name }), type: 'number', format: '0.0##' },
      of: (figure) => rounded(figure?.peers?.ratio ?? null)
    }
  ];
  return {
    columns: parts.map(({ column }) => column),
    cells: (figure) => parts.map(({ of }) => of(figure)),
    unreported: parts.map((_, at) => (at === 2 ? m.export_unreported() : null))
  };
}

/** 有数, 有数（校核存疑）, 只写了分项. */
function stateText(figure: ExhibitFigure | undefined): string {
  const label = stateOf(figure);
  return figure?.doubted ? m.export_label_remarks({ label, remarks: m.charts_doubted() }) : label;
}

/** How exact a figure is, with the words that say so: 至少（余）. Nothing where it is exact. */
function boundText(figure: ExhibitFigure | undefined): string {
  if (!figure || figure.state !== 'stated' || !isInexact(figure)) return '';
  if (figure.bound === 'exact') return m.export_range();
  const words = approximatorsIn(figure.written).join('、');
  return words === ''
    ? boundName(figure.bound)
    : m.export_label_remarks({ label: boundName(figure.bound), remarks: words });
}

/** Two decimals are as much as a ratio of counts can bear; a small one keeps its first two figures. */
function rounded(ratio: number | null): number | null {
  return ratio === null ? null : Number(ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2));
}

/** 来源: the sentence behind every figure of all the exhibits of a workbook. */
export function sourcesSheet(exhibits: readonly Exhibit[], names: readonly string[] = exhibits.map(sheetTitle)): Sheet {
  const columns: SheetColumn[] = [
    { header: m.export_column_chart(), type: 'text', widest: 32 },
    { header: m.export_column_body(), type: 'text' },
    { header: m.export_column_indicator(), type: 'text', widest: 28 },
    { header: m.export_column_value(), type: 'number' },
    { header: m.export_column_unit(), type: 'text' },
    { header: m.export_column_state_plain(), type: 'text' },
    { header: m.export_column_text(), type: 'text' },
    { header: m.export_column_name(), type: 'text', widest: 36 },
    { header: m.export_column_sentence(), type: 'text' },
    { header: m.export_column_report(), type: 'text', widest: 40 },
    { header: m.export_column_section(), type: 'text', widest: 32 },
    { header: m.export_column_file(), type: 'text', widest: 32 }
  ];
  const rows = exhibits.flatMap((exhibit, at) =>
    exhibit.kind === 'figures' ? sourceRows(exhibit, names[at] ?? '') : []
  );
  return { name: m.export_sheet_sources(), columns, rows };
}

function sourceRows(exhibit: FigureExhibit, sheet: string): SheetCell[][] {
  return exhibit.series.flatMap((series) =>
    exhibit.categories.flatMap((category, index) => {
      const figure = series.figures[index];
      if (!figure?.source) return [];
      const { source, value, unit, written } = figure;
      return [
        [
          sheet,
          category.label,
          series.name,
          value,
          unit,
          stateText(figure),
          written,
          source.name,
          source.sentence,
          source.report,
          source.section,
          source.file
        ]
      ];
    })
  );
}

/** Parquet and readers of CSV by column want names that differ. */
function distinctHeaders(columns: readonly SheetColumn[]): SheetColumn[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const times = (seen.get(column.header) ?? 0) + 1;
    seen.set(column.header, times);
    return times === 1 ? column : { ...column, header: `${column.header}（${times}）` };
  });
}
