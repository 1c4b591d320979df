import type { AgencyLevel } from '$extractors/records';
import { m } from '$lib/paraglide/messages.js';
import { levelFromName, levelFromWord } from './levels';
import { officeKey } from './office-names';
import { isBlankedName, type RosterBody } from './roster';
import type { SheetRows } from './roster-file';

/** A row of a sheet that was not taken as it is, and why. */
export interface RosterProblem {
  /** Row of the sheet, from 1, the header included. */
  readonly row: number;
  readonly message: string;
}

export type RosterColumn = 'name' | 'aliases' | 'level' | 'group' | 'order';

export interface RosterReading {
  readonly bodies: readonly RosterBody[];
  readonly problems: readonly RosterProblem[];
  /** Columns that the sheet has: what it does not have it says nothing about. */
  readonly columns: ReadonlySet<RosterColumn>;
}

/** Headings under which people write these columns. */
const HEADINGS: Record<RosterColumn, readonly string[]> = {
  name: ['名称', '单位', '单位名称', '机构', '机构名称', '全称', '部门', '部门名称', 'name'],
  aliases: ['别名', '简称', '曾用名', '又名', 'aliases', 'alias'],
  level: ['级别', '层级', 'level'],
  group: ['分组', '类别', '组别', '系统', 'group'],
  order: ['顺序', '序号', '排序', '次序', 'order']
};
const COLUMNS = Object.keys(HEADINGS) as RosterColumn[];

const LONGEST_NAME = 100;
const MOST_ALIASES = 50;
export const MOST_ROWS = 20_000;
const ALIAS_MARKS = /[、，,；;|/\n]+/u;
/** Rows of the template that show how it is done. */
const EXAMPLE = '示例：';
/** What would be a formula once the roster is in a sheet again. No name begins so. */
const FORMULA = /^[=+\-@＝＋－＠]/u;
/** Control characters and marks of direction: they would hide or turn what is read. */
// eslint-disable-next-line no-control-regex -- control characters are just what must not get into a name
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Reads a roster from a sheet's rows, the first of which are its headings (or plain names in one column without any).
 * Rows that cannot be taken are told, the others stand. Ids are the names' keys: `planImport` gives those of known bodies.
 */
export function readRoster(rows: SheetRows): RosterReading {
  const columns = columnsOf(rows[0] ?? []);
  const first = columns ? 1 : 0;
  const at = columns ?? new Map<RosterColumn, number>([['name', 0]]);
  const bodies: RosterBody[] = [];
  const problems: RosterProblem[] = [];
  const seen = new Map<string, number>();
  rows.slice(first, first + MOST_ROWS).forEach((row, index) => {
    const number = index + first + 1;
    const say = (message: string) => problems.push({ row: number, message });
    const cell = (column: RosterColumn): string => cellText(row[at.get(column) ?? -1]);
    const name = cell('name');
    if (row.every((value) => cellText(value) === '') || name.startsWith(EXAMPLE)) return;
    const wrong = nameProblem(name);
    const key = officeKey(name);
    const twin = seen.get(key);
    if (wrong !== null) say(wrong);
    else if (twin !== undefined) say(m.roster_problem_twin({ name, row: twin }));
    else {
      seen.set(key, number);
      bodies.push({
        id: key,
        name,
        aliases: aliasesOf(cell('aliases'), say),
        level: levelOf(cell('level'), name, say),
        group: groupOf(cell('group'), say),
        order: orderOf(cell('order'), bodies.length + 1)
      });
    }
  });
  if (rows.length - first > MOST_ROWS)
    problems.push({ row: first + MOST_ROWS + 1, message: m.roster_problem_many({ most: MOST_ROWS }) });
  return { bodies, problems, columns: new Set(at.keys()) };
}

/** What is wrong with a body's name; null where nothing is. */
export function nameProblem(name: string): string | null {
  if (name === '') return m.roster_problem_no_name();
  if (name.length > LONGEST_NAME) return m.roster_problem_long();
  if (FORMULA.test(name)) return m.roster_problem_formula({ name });
  if (isBlankedName(name)) return m.roster_problem_blanked({ name });
  return null;
}

/** Aliases as people write them in one cell; those that cannot be taken are told and left out. */
export function aliasesOf(written: string, say: (message: string) => unknown): string[] {
  const aliases = new Set<string>();
  for (const part of written.split(ALIAS_MARKS)) {
    const alias = cellText(part);
    if (alias === '') continue;
    const wrong = nameProblem(alias);
    if (wrong !== null) say(m.roster_problem_alias({ alias: alias.slice(0, 20) }));
    else if (aliases.size >= MOST_ALIASES) say(m.roster_problem_aliases({ most: MOST_ALIASES }));
    else aliases.add(alias);
  }
  return [...aliases];
}

/** The text of a cell on one line, without what cannot be seen. */
export function cellText(value: unknown): string {
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' ? value.replace(HIDDEN, '').replace(/\s+/gu, ' ').trim() : '';
}

function columnsOf(header: readonly unknown[]): Map<RosterColumn, number> | null {
  const columns = new Map<RosterColumn, number>();
  header.forEach((value, index) => {
    const heading = cellText(value).toLowerCase();
    for (const column of COLUMNS) {
      if (HEADINGS[column].includes(heading) && !columns.has(column)) columns.set(column, index);
    }
  });
  return columns.has('name') ? columns : null;
}

function levelOf(written: string, name: string, say: (message: string) => unknown): AgencyLevel {
  const stated = levelFromWord(written);
  if (stated) return stated;
  const guessed = levelFromName(name);
  if (written !== '') say(m.roster_problem_level({ level: written.slice(0, 20), guessed }));
  return guessed;
}

function groupOf(written: string, say: (message: string) => unknown): string {
  if (written.length <= LONGEST_NAME && !FORMULA.test(written)) return written;
  say(m.roster_problem_group());
  return '';
}

function orderOf(written: string, otherwise: number): number {
  const order = Number(written);
  return written !== '' && Number.isFinite(order) && order > 0 ? order : otherwise;
}
