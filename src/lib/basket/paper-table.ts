import { withUnit } from '$lib/export/panel-labels';
import type { FigureExhibit } from '$lib/export/exhibit';
import { figureWithState } from '$lib/export/figure-text';
import type { Sheet } from '$lib/export/sheet';
import { m } from '$lib/paraglide/messages.js';

/** A comparison as a table for reading: a column a series, figures as they are written. */
export function paperTable({ title, categories, series }: FigureExhibit): Sheet {
  return {
    name: title,
    columns: [
      { header: m.export_column_body(), type: 'text' },
      ...series.map((one) => ({ header: withUnit(one), type: 'number' as const }))
    ],
    rows: categories.map(({ label }, row) => [label, ...series.map(({ figures }) => figureWithState(figures[row]))])
  };
}
