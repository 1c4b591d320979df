/** Marks in words: what is read out, and what stands beside the pointer. */
import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';
import { absenceName, writtenText } from './cell-text';
import { peerWords } from './peers';
import { GAP_LETTER } from './text-width';
import { isShortened } from '$lib/views/report-label';

export interface MarkWords {
  readonly words: string;
  readonly lines: readonly string[];
}

/** Who: 鹭汀县 · 县区 · 政务公开 · 2023年. */
export function rowWords(row: CompareRow, year: number | null = row.year): string {
  const parts = [row.label, row.level, row.type, ...(year === null ? [] : [m.compare_year({ year })])];
  return parts.join(' · ');
}

/** What is written, and what kind of statement it is: 有数：43715条. */
export function cellWords(cell: CompareCell): string {
  if (cell.state === 'absent') return absenceName(cell);
  return `${stateName(cell.state)}：${writtenText(cell)}${cell.doubted ? m.charts_finding_doubted() : ''}`;
}

/** A cell of the model; the series is named where there are several. */
export function markWords(model: CompareModel, row: CompareRow, series: number): MarkWords {
  const cell = row.cells[series];
  const of = model.series[series];
  if (cell === undefined || of === undefined) return { words: row.label, lines: [row.label] };
  const who = rowWords(row, of.year ?? row.year);
  const said = cellWords(cell);
  const named = model.series.length > 1 ? `${of.label}${GAP_LETTER}${said}` : said;
  const standing = peerWords(cell, 'all');
  const whole = isShortened(row) ? [m.charts_whole_title({ title: row.title })] : [];
  return {
    words: [who, model.series.length > 1 ? `${of.label}，${said}` : said, ...whole].join('，'),
    lines: [who, named, ...(standing === '' ? [] : [standing]), ...whole]
  };
}
