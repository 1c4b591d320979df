import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import { isRead, type Exhibit, type ExhibitFigure, type ExhibitSeries, type FigureExhibit } from './exhibit';
import { withUnit } from './panel-labels';
import type { Sheet, SheetCell, SheetColumn } from './sheet';

/** The sheet of an exhibit: a list as it is, or the sheet behind a chart. */
export function sheetOf(exhibit: Exhibit, name = exhibit.title): Sheet {
  return exhibit.kind === 'sheet' ? { ...exhibit.sheet, name } : exhibitSheet(exhibit, name);
}

/** The sheet behind a chart: a row a category; for each series its value, state and wording. 未报送 bodies come last. */
export function exhibitSheet(exhibit: FigureExhibit, name: string): Sheet {
  const blocks = exhibit.series.map(seriesBlock);
  const columns: SheetColumn[] = [
    { header: m.export_column_body(), type: 'text', width: 28 },
    { header: m.export_column_level(), type: 'text', width: 10 },
    { header: m.export_column_type(), type: 'text', width: 12 },
    { header: m.export_column_group(), type: 'text', width: 12 },
    { header: m.export_column_year(), type: 'number', width: 8 },
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
  const value: SheetColumn = { header: withUnit(series), type: 'number', width: 18 };
  // What was worked out from figures has no wording of its own.
  if (!isRead(series)) return { columns: [value], cells: (figure) => [figure?.value ?? null], unreported: [null] };
  const ranked = figures.some(({ peers }) => peers !== null);
  return {
    columns: [
      value,
      { header: m.export_column_high({ name }), type: 'number', width: 12 },
      { header: m.export_column_state({ name }), type: 'text', width: 12 },
      { header: m.export_column_written({ name }), type: 'text', width: 18 },
      ...(ranked
        ? ([
            { header: m.export_column_rank({ name }), type: 'number', width: 10 },
            { header: m.export_column_peers({ name }), type: 'number', width: 10 },
            { header: m.export_column_ratio({ name }), type: 'number', width: 12 }
          ] satisfies SheetColumn[])
        : [])
    ],
    cells: (figure) => [
      figure?.value ?? null,
      figure?.high ?? null,
      stateName(figure?.state ?? 'absent'),
      figure?.written ?? '',
      ...(ranked ? [figure?.peers?.rank ?? null, figure?.peers?.of ?? null, figure?.peers?.ratio ?? null] : [])
    ],
    unreported: [null, null, m.export_unreported(), '', ...(ranked ? [null, null, null] : [])]
  };
}

/** 来源: the sentence behind every figure of all the exhibits of a workbook. */
export function sourcesSheet(exhibits: readonly Exhibit[]): Sheet {
  const columns: SheetColumn[] = [
    { header: m.export_column_chart(), type: 'text', width: 30 },
    { header: m.export_column_body(), type: 'text', width: 24 },
    { header: m.export_column_indicator(), type: 'text', width: 18 },
    { header: m.export_column_value(), type: 'number', width: 12 },
    { header: m.export_column_unit(), type: 'text', width: 8 },
    { header: m.export_column_state_plain(), type: 'text', width: 10 },
    { header: m.export_column_text(), type: 'text', width: 16 },
    { header: m.export_column_name(), type: 'text', width: 24 },
    { header: m.export_column_sentence(), type: 'text', width: 60 },
    { header: m.export_column_report(), type: 'text', width: 36 },
    { header: m.export_column_section(), type: 'text', width: 30 },
    { header: m.export_column_file(), type: 'text', width: 30 }
  ];
  const rows = exhibits.flatMap((exhibit) => (exhibit.kind === 'figures' ? sourceRows(exhibit) : []));
  return { name: m.export_sheet_sources(), columns, rows };
}

function sourceRows(exhibit: FigureExhibit): SheetCell[][] {
  return exhibit.series.flatMap((series) =>
    exhibit.categories.flatMap((category, index) => {
      const figure = series.figures[index];
      if (!figure?.source) return [];
      const { source, value, unit, state, written } = figure;
      return [
        [
          exhibit.title,
          category.label,
          series.name,
          value,
          unit,
          stateName(state),
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
