/** What a query's bars are called: by one column, and by those after it where that one repeats itself. */
import { emWidth, fitText } from '$lib/charts/text-width';
import type { Sheet } from '$lib/export/sheet';
import { m } from '$lib/paraglide/messages.js';

const BETWEEN = ' · ';
/** Characters of a cell that still is a name; a sentence is none. */
const LONGEST = 40;

/** A column of years: a number that tells rows apart and measures nothing. */
export function isYear({ columns, rows }: Sheet, place: number): boolean {
  const column = columns[place];
  if (column?.type !== 'number' || !/年份|年度|^年$|year/iu.test(column.header)) return false;
  return rows.every((row) => {
    const cell = row[place] ?? null;
    return cell === null || (Number.isInteger(cell) && Number(cell) >= 1900 && Number(cell) <= 2100);
  });
}

/**
 * Columns that name the rows: `label`, and where it repeats, the year if that tells all apart, else the next columns of
 * texts or years that tell more apart, until all are. `measured` are the columns of the value and its unit.
 */
export function labelColumns(sheet: Sheet, label: number, measured: readonly (number | null)[]): number[] {
  const places = sheet.columns.map((_, place) => place);
  const others = [...places.slice(label + 1), ...places.slice(0, label)].filter(
    (place) => !measured.includes(place) && isName(sheet, place)
  );
  const apart = (columns: readonly number[]) => new Set(joined(sheet, columns)).size;
  let told = apart([label]);
  const year = others.find((place) => isYear(sheet, place) && apart([label, place]) === sheet.rows.length);
  const chosen = [label];
  for (const place of year === undefined ? others : [year]) {
    if (told === sheet.rows.length) break;
    const more = apart([...chosen, place]);
    if (more > told) chosen.push(place);
    told = Math.max(told, more);
  }
  return chosen;
}

function isName(sheet: Sheet, place: number): boolean {
  const type = sheet.columns[place]?.type;
  if (type === 'number' || type === 'boolean') return isYear(sheet, place);
  return sheet.rows.every((row) => String(row[place] ?? '').length <= LONGEST);
}

/** A name a row; rows that no column tells apart are told by their number in the result. `places` are those, from 0. */
export function rowLabels(sheet: Sheet, columns: readonly number[], places: readonly number[]): string[] {
  const labels = joined(sheet, columns);
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labels.map((label, at) =>
    (counts.get(label) ?? 0) > 1 ? m.sql_chart_row({ label, row: (places[at] ?? at) + 1 }) : label
  );
}

function joined(sheet: Sheet, columns: readonly number[]): string[] {
  const years = new Set(columns.filter((place) => isYear(sheet, place)));
  return sheet.rows.map((row) => {
    const parts = columns.map((place) => {
      const cell = row[place] ?? null;
      if (cell === null || cell === '') return m.sql_null();
      return years.has(place) ? m.common_year({ year: String(cell) }) : String(cell);
    });
    // A report's title says its body and year already.
    const said = parts.filter((part, at) => !parts.some((other, next) => next > at && other.includes(part)));
    return said.join(BETWEEN);
  });
}

/** A label cut to the room of `cut`, in which what tells it from others stays. */
export function keepingEnd(label: string, cut: string): string {
  const at = label.lastIndexOf(BETWEEN);
  if (cut === label || at === -1) return cut;
  const [head, end] = [label.slice(0, at), label.slice(at)];
  const room = emWidth(cut) - emWidth(end);
  return room < 3 ? cut : `${fitText(head, room)}${end}`;
}
