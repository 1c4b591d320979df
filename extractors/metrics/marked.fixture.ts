import { expect } from 'vitest';
import { outline } from '../outline';
import { unitAt } from '../quantities/units';
import { tidy } from '../source';
import type { MetricKind } from '../records';
import type { Measured, Quantity, ReportHeader } from '../stages';
import { measure } from './index';

/** Figures of a test sentence stand between these, so that naming is tested apart from recognition. */
const FIGURE = /«([^»]+)»/gu;
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 1e2 };
const CHINESE = '零一二三四五六七八九';

function quantityOf(text: string, start: number): Quantity {
  const [, number = '', scale = '', written = ''] =
    /^(?:约|近|超|逾|第|不低于|不少于)?(\d[\d.,]*|[XxX×]+(?:\.[x]+)?|[一二两三四五六七八九])?(?:余|多)?([万亿千百]?)(?:余|多)?(.*?)(?:以上|以下|左右)?$/u.exec(
      text
    ) ?? [];
  // as recorded, like the figures that the rules are given: 个百分点 is 百分点
  const known = unitAt(written, 0);
  const unit = known?.word === written ? known.canonical : written;
  const placeholder = /^[xX×]/u.test(number);
  const digit = number === '两' ? 2 : CHINESE.indexOf(number);
  const value = placeholder
    ? null
    : (digit >= 0 && number !== '' ? digit : Number(number.replace(/,/g, ''))) * (SCALE[scale] ?? 1);
  const kind: MetricKind = text.startsWith('第')
    ? 'rank'
    : unit === '%'
      ? 'ratio'
      : unit === '元'
        ? 'amount'
        : /^(?:亩|公里|吨)$/u.test(unit)
          ? 'measure'
          : 'count';
  const span = { start, end: start + text.length };
  return {
    ...span,
    numberStart: start,
    numberEnd: start,
    value,
    high: null,
    unit,
    bound: 'exact',
    kind,
    placeholder,
    rule: 'marked',
    confidence: 1
  };
}

/** Measures one report whose figures are marked; the first line is its title. */
export function measureMarked(body: string, report: Partial<ReportHeader> = {}): Measured[] {
  const marked = `市某局2023年工作总结\n${body}`;
  const quantities: Quantity[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(FIGURE)) {
    text += marked.slice(at, match.index);
    quantities.push(quantityOf(match[1] ?? '', text.length));
    text += match[1] ?? '';
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const clean = tidy(text);
  const titleEnd = text.indexOf('\n');
  const header: ReportHeader = {
    start: 0,
    end: text.length,
    titleStart: 0,
    titleEnd,
    title: text.slice(0, titleEnd),
    agency: '市某局',
    level: '市',
    type: '综合工作',
    year: 2023,
    date: null,
    ...report
  };
  return measure(clean, header, outline(clean, header), quantities);
}

/** A sentence, and the names that its figures have: `name < total` where there is a total. */
export type NameRow = [title: string, body: string, expected: string[]];

/** Checks the names of a sentence in text order; the rules that had a say are shown only when a row fails. */
export function checkNames(_title: string, body: string, expected: string[]): void {
  const measured = measureMarked(body);
  const names = measured.map((m) => (m.parent ? `${m.name} < ${m.parent.name}` : m.name));
  expect(names, measured.map((m) => `${m.name}: ${m.rule}`).join('\n')).toEqual(expected);
}
