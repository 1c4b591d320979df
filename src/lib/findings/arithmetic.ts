import type { FindingRecord } from '$extractors/records';
import { formatNumber } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages.js';

/** One line of a check as set out on paper. */
export interface Line {
  readonly name: string;
  readonly value: string;
  /** `result` stands under a rule; `off` is what does not agree. */
  readonly role: 'term' | 'result' | 'off';
}

/** A figure as a check cites it: what it measures, and as printed. */
interface Cited {
  readonly name: string;
  readonly text: string;
  readonly unit: string;
}

/**
 * The arithmetic of a finding, line by line, from the details that its check gives; empty where there is none. Details
 * may come from any version of the rules, so nothing is taken for granted here.
 */
export function arithmeticOf({ check, ok, details }: Pick<FindingRecord, 'check' | 'ok' | 'details'>): Line[] {
  return LAYOUTS[check]?.(details, ok) ?? [];
}

type Layout = (details: Record<string, unknown>, ok: boolean) => Line[];

const LAYOUTS: Readonly<Record<string, Layout>> = {
  sum(details, ok) {
    const [total, parts, sum] = [cited(details['total']), citedList(details['parts']), number(details['sum'])];
    const difference = number(details['difference']);
    if (!total || sum === null) return [];
    return [
      ...parts.map(term),
      line(m.findings_sum_of_parts({ count: parts.length }), formatNumber(sum) + total.unit, 'result'),
      line(m.findings_stated_as({ name: total.name }), total.text),
      ...(difference === null
        ? []
        : [line(m.findings_difference(), signed(difference) + total.unit, ok ? 'term' : 'off')])
    ];
  },
  share: (details, ok) => computedLines(details, [details['numerator'], details['denominator']], details['rate'], ok),
  base(details, ok) {
    const [counts, rates, wholes] = [details['counts'], details['rates'], list(details['wholes'])];
    return citedList(counts).flatMap((count, i) => {
      const [rate, whole] = [citedList(rates)[i], number(wholes[i])];
      if (!rate || whole === null) return [];
      const implied = line(m.findings_implied_whole(), formatNumber(whole) + count.unit, ok ? 'result' : 'off');
      return [term(count), term(rate), implied];
    });
  },
  yoy: (details, ok) => computedLines(details, [details['before'], details['now']], details['change'], ok),
  whole(details, ok) {
    const sum = number(details['sum']);
    const shares = citedList(details['shares']).map(term);
    if (sum === null) return citedList([details['rate']]).map((rate) => ({ ...term(rate), role: ok ? 'term' : 'off' }));
    return [...shares, line(m.findings_sum_of_parts({ count: shares.length }), percent(sum), ok ? 'result' : 'off')];
  },
  blank: (details) => citedList([details['total'], ...list(details['parts'])]).map(term),
  conflict: (details) => twoValues(details),
  reworded: (details) => twoValues(details),
  complete(details) {
    const [whole, against] = [cited(details['whole']), cited(details['against'])];
    return whole && against ? [term(whole), { ...term(against), role: 'off' }] : [];
  },
  listing(details) {
    const [listed, figure] = [number(details['listed']), cited(details['figure'])];
    if (listed === null || !figure) return [];
    return [term(figure), line(m.findings_listed(), m.findings_count_of_items({ count: listed }), 'off')];
  },
  repeat(details) {
    const bodies = list(details['bodies']).filter((body) => typeof body === 'string');
    return [details['first'], details['second']].flatMap((row, i) =>
      citedList(row).map((own) => line(m.findings_of_body({ body: bodies[i] ?? '', name: own.name }), own.text))
    );
  },
  scale: (details) => citedList([details['figure']]).map((figure) => ({ ...term(figure), role: 'off' })),
  year(details) {
    const [stated, expected] = [number(details['stated']), number(details['expected'])];
    if (stated === null || expected === null) return [];
    const year = (value: number) => m.findings_year({ year: value });
    return [line(m.findings_year_stated(), year(stated), 'off'), line(m.findings_year_expected(), year(expected))];
  }
};

/** One thing given twice: both values, and how far they are apart. */
function twoValues(details: Record<string, unknown>): Line[] {
  const [first, second, difference] = [
    cited(details['first']),
    cited(details['second']),
    number(details['difference'])
  ];
  if (!first || !second || difference === null) return [];
  return [term(first), term(second), line(m.findings_difference(), signed(difference) + second.unit, 'off')];
}

/** Two figures, what follows from them, and what the report states instead. */
function computedLines(details: Record<string, unknown>, terms: unknown[], stated: unknown, ok: boolean): Line[] {
  const [own, computed] = [cited(stated), number(details['computed'])];
  if (!own || computed === null) return [];
  const value = own.unit === '%' ? percent(computed) : formatNumber(Number(computed.toFixed(2))) + own.unit;
  return [
    ...citedList(terms).map(term),
    line(m.findings_worked_out(), value, 'result'),
    line(m.findings_stated_as({ name: own.name }), own.text, ok ? 'term' : 'off')
  ];
}

const line = (name: string, value: string, role: Line['role'] = 'term'): Line => ({ name, value, role });
const term = ({ name, text }: Cited): Line => line(name, text);
const percent = (value: number): string => `${formatNumber(Number(value.toFixed(2)))}%`;
const signed = (value: number): string => (value > 0 ? '+' : value < 0 ? '−' : '') + formatNumber(Math.abs(value));
const number = (detail: unknown): number | null =>
  typeof detail === 'number' && Number.isFinite(detail) ? detail : null;
const list = (detail: unknown): unknown[] => (Array.isArray(detail) ? detail : []);
const citedList = (detail: unknown): Cited[] => list(detail).flatMap((own) => cited(own) ?? []);

function cited(detail: unknown): Cited | null {
  if (typeof detail !== 'object' || detail === null) return null;
  const { name, text, unit } = detail as Partial<Record<keyof Cited, unknown>>;
  if (typeof name !== 'string' || typeof text !== 'string') return null;
  return { name, text, unit: typeof unit === 'string' ? unit : '' };
}
