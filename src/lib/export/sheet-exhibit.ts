import { formatFigure } from '$lib/charts/numbers';
import { m } from '$lib/paraglide/messages.js';
import type { ExhibitFigure, FigureExhibit, SheetExhibit } from './exhibit';
import type { Sheet } from './sheet';

export interface QueryBar {
  readonly label: string;
  readonly value: number | null;
  /** As the result has it; "" where it has none. */
  readonly unit: string;
}

/** What a chart of a query shows: a bar a row. */
export interface QueryChart {
  /** Of the column that is measured, with the unit where all bars have the same. */
  readonly name: string;
  readonly bars: readonly QueryBar[];
}

/** The result of a query for the meeting, with the statement that it came from and the chart that was shown of it, if one was. */
export function queryExhibit(
  sheet: Sheet,
  statement: string,
  now: Date,
  chart: QueryChart | null = null
): SheetExhibit {
  const date = now.toLocaleDateString('zh-CN', { dateStyle: 'long' });
  const head = {
    id: `${now.getTime().toString(36)}-sql`,
    title: m.export_query_title({ count: sheet.rows.length }),
    note: m.export_query_note({ date }),
    caveats: [m.export_query_caveat({ statement: statement.replace(/\s+/gu, ' ').trim() })],
    address: `sql/?${new URLSearchParams({ statement })}`,
    created: now.toISOString()
  };
  return {
    ...head,
    kind: 'sheet',
    sheet,
    ...(chart && chart.bars.length > 0 ? { drawn: { ...head, ...figuresOf(chart) } } : {})
  };
}

type Figures = Omit<FigureExhibit, keyof Omit<SheetExhibit, 'kind' | 'sheet' | 'drawn'>>;

function figuresOf({ name, bars }: QueryChart): Figures {
  const mixed = new Set(bars.flatMap(({ value, unit }) => (value === null ? [] : [unit]))).size > 1;
  const figures = bars.map(({ value, unit }): ExhibitFigure => ({
    state: value === null ? 'absent' : value === 0 ? 'zero' : 'stated',
    value,
    high: null,
    // A unit that all share stands in the name; of several each bar must say its own.
    unit: mixed ? unit : '',
    bound: 'exact',
    written: mixed && value !== null ? formatFigure(value, unit) : '',
    source: null,
    peers: null
  }));
  return {
    kind: 'figures',
    chart: 'bar',
    scale: 'linear',
    peers: 'none',
    categories: bars.map(({ label }) => ({ label, level: '', type: '', year: null, group: '' })),
    series: [{ name, unit: '', axis: 0, role: 'figure', figures, reference: null }],
    unreported: [],
    behind: null
  };
}
