import { COLLATOR } from '$lib/collections/collator';
import { groupBy } from '$lib/collections/group-by';
import type { EffectiveReport } from '$lib/library/effective-view';
import { m } from '$lib/paraglide/messages.js';
import type { Sheet } from './sheet';

/** What a list is taken out as: all its rows, or how many there are of each body. */
export type OutAs = 'rows' | 'body';

/** A list's address says so, so that the 汇报夹 makes the same again. */
const OUT = 'out';
export const outAs = (search: URLSearchParams): OutAs => (search.get(OUT) === 'body' ? 'body' : 'rows');
export function withOut(search: URLSearchParams, out: OutAs): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete(OUT);
  if (out === 'body') next.set(OUT, out);
  return next;
}

/** A column of counts: what it is called, and whether a row is counted in it. */
export interface CountColumn<Row> {
  readonly header: string;
  readonly counts: (row: Row) => boolean;
}

/**
 * How many rows of a list there are of each body, most first, under one line for all: a table for a meeting. Reports of one
 * body are counted together; a body without a proper name is its report.
 */
export function bodySheet<Row extends { readonly report: EffectiveReport }>(
  name: string,
  rows: readonly Row[],
  columns: readonly CountColumn<Row>[]
): Sheet {
  const counted = (own: readonly Row[]) => columns.map(({ counts }) => own.filter(counts).length);
  const bodies = [...groupBy(rows, ({ report }) => report.body).values()].map((own) => ({
    label: own[0]?.report.label ?? '',
    reports: new Set(own.map(({ report }) => report.id)).size,
    own
  }));
  bodies.sort((a, b) => b.own.length - a.own.length || COLLATOR.compare(a.label, b.label));
  const all = new Set(rows.map(({ report }) => report.id)).size;
  return {
    name,
    columns: [
      { header: m.export_column_body(), type: 'text' },
      { header: m.overview_reports(), type: 'number' },
      { header: m.placeholders_body_sum(), type: 'number' },
      ...columns.map(({ header }) => ({ header, type: 'number' as const }))
    ],
    rows: [
      [m.placeholders_body_sum(), all, rows.length, ...counted(rows)],
      ...bodies.map(({ label, reports, own }) => [label, reports, own.length, ...counted(own)])
    ]
  };
}
