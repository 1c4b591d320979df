import { AGENCY_LEVELS, type AgencyLevel } from '$extractors/records';
import { m } from '$lib/paraglide/messages.js';
import { officeKey } from './office-names';
import type { RosterBody } from './roster';

/** A row of a sheet that was not taken, and why. */
export interface RosterProblem {
  /** Row of the sheet, from 1, the header included. */
  readonly row: number;
  readonly message: string;
}

export interface RosterReading {
  readonly bodies: readonly RosterBody[];
  readonly problems: readonly RosterProblem[];
}

type Column = 'name' | 'aliases' | 'level' | 'group' | 'order';

/** Headings under which people write these columns. */
const HEADINGS: Record<Column, readonly string[]> = {
  name: ['名称', '单位', '单位名称', '机构', '机构名称', '全称', '部门', '部门名称', 'name'],
  aliases: ['别名', '简称', '曾用名', '又名', 'aliases', 'alias'],
  level: ['级别', '层级', 'level'],
  group: ['分组', '类别', '组别', '系统', 'group'],
  order: ['顺序', '序号', '排序', '次序', 'order']
};

const LONGEST_NAME = 100;
const MOST_ROWS = 20_000;
const ALIAS_MARKS = /[、，,；;|/\n]+/u;

/**
 * Reads a roster from a sheet's rows, the first of which are its headings (or plain names in one column without any).
 * Rows that cannot be taken are told, the others stand.
 */
export function readRoster(rows: readonly (readonly unknown[])[]): RosterReading {
  const columns = columnsOf(rows[0] ?? []);
  const first = columns ? 1 : 0;
  const at = columns ?? new Map<Column, number>([['name', 0]]);
  const bodies: RosterBody[] = [];
  const problems: RosterProblem[] = [];
  const seen = new Map<string, number>();
  rows.slice(first, first + MOST_ROWS).forEach((row, index) => {
    const number = index + first + 1;
    const cell = (column: Column): string => cellText(row[at.get(column) ?? -1]);
    const name = cell('name');
    if (row.every((value) => cellText(value) === '')) return;
    const key = officeKey(name);
    const twin = seen.get(key);
    if (name === '') problems.push({ row: number, message: m.roster_problem_no_name() });
    else if (name.length > LONGEST_NAME) problems.push({ row: number, message: m.roster_problem_long() });
    else if (twin !== undefined) problems.push({ row: number, message: m.roster_problem_twin({ name, row: twin }) });
    else {
      seen.set(key, number);
      const order = Number(cell('order'));
      bodies.push({
        id: key,
        name,
        aliases: [
          ...new Set(
            cell('aliases')
              .split(ALIAS_MARKS)
              .map((alias) => alias.trim())
          )
        ].filter((alias) => alias !== ''),
        level: levelOf(cell('level'), name),
        group: cell('group'),
        order: Number.isFinite(order) && order > 0 ? order : bodies.length + 1
      });
    }
  });
  if (rows.length - first > MOST_ROWS)
    problems.push({ row: first + MOST_ROWS + 1, message: m.roster_problem_many({ most: MOST_ROWS }) });
  return { bodies, problems };
}

/** The roster as a sheet's rows, which `readRoster` reads back. */
export function rosterRows(bodies: readonly RosterBody[]): string[][] {
  const ordered = [...bodies].sort((a, b) => a.order - b.order);
  return [
    ['序号', '名称', '别名', '级别', '分组'],
    ...ordered.map((body) => [`${body.order}`, body.name, body.aliases.join('、'), body.level, body.group])
  ];
}

function columnsOf(header: readonly unknown[]): Map<Column, number> | null {
  const columns = new Map<Column, number>();
  header.forEach((value, index) => {
    const heading = cellText(value).toLowerCase();
    for (const column of Object.keys(HEADINGS) as Column[]) {
      if (HEADINGS[column].includes(heading) && !columns.has(column)) columns.set(column, index);
    }
  });
  return columns.has('name') ? columns : null;
}

function levelOf(written: string, name: string): AgencyLevel {
  const stated = AGENCY_LEVELS.find((level) => level === written);
  if (stated) return stated;
  const place = /^[\p{Script=Han}]{1,12}?(?<word>省|自治区|市|县|区|旗|镇|乡|街道)/u.exec(name)?.groups?.['word'] ?? '';
  const below = /(?<word>镇|乡|街道)(?:人民政府|办事处)?$/u.test(name);
  if (below) return '乡镇街道';
  if (place === '省' || place === '自治区') return '省';
  if (place === '市') return /市[\p{Script=Han}]{1,6}[县区]/u.test(name) ? '县区' : '市';
  return ['县', '区', '旗'].includes(place) ? '县区' : '其他';
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? `${value}` : '';
}
