import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import type { Exhibit, ExhibitFigure } from './exhibit';
import type { Sheet, SheetCell, SheetColumn } from './sheet';

/** The number a chart may draw: a plan, a blank and a figure that is not there have none. */
export function drawnValue(figure: ExhibitFigure): number | null {
  return figure.state === 'stated' || figure.state === 'zero' ? figure.value : null;
}

/** The sheet behind a chart: a row a category; for each series its value, state and wording. */
export function exhibitSheet(exhibit: Exhibit, name: string): Sheet {
  const columns: SheetColumn[] = [
    { header: m.export_column_body(), type: 'text', width: 28 },
    { header: m.export_column_level(), type: 'text', width: 10 },
    { header: m.export_column_type(), type: 'text', width: 12 },
    { header: m.export_column_year(), type: 'number', width: 8 }
  ];
  for (const series of exhibit.series) {
    const unit = series.unit ? m.export_with_unit({ name: series.name, unit: series.unit }) : series.name;
    columns.push(
      { header: unit, type: 'number', width: 18 },
      { header: m.export_column_high({ name: series.name }), type: 'number', width: 12 },
      { header: m.export_column_state({ name: series.name }), type: 'text', width: 12 },
      { header: m.export_column_written({ name: series.name }), type: 'text', width: 18 }
    );
  }
  const rows = exhibit.categories.map((category, index): SheetCell[] => {
    const cells: SheetCell[] = [category.label, category.level, category.type, category.year];
    for (const series of exhibit.series) {
      const figure = series.figures[index];
      if (figure) cells.push(figure.value, figure.high, stateName(figure.state), figure.written);
      else cells.push(null, null, stateName('absent'), '');
    }
    return cells;
  });
  return { name, columns, rows };
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
  const rows: SheetCell[][] = [];
  for (const exhibit of exhibits) {
    for (const series of exhibit.series) {
      exhibit.categories.forEach((category, index) => {
        const figure = series.figures[index];
        if (!figure?.source) return;
        const { source } = figure;
        rows.push([
          exhibit.title,
          category.label,
          series.name,
          figure.value,
          figure.unit,
          stateName(figure.state),
          figure.written,
          source.name,
          source.sentence,
          source.report,
          source.section,
          source.file
        ]);
      });
    }
  }
  return { name: m.export_sheet_sources(), columns, rows };
}
