import type { MetricRecord, ReportRecord } from './records';

/** A report of our own for table tests. */
export function aReport(over: Partial<ReportRecord> = {}): ReportRecord {
  return {
    record: 'report',
    id: 'abc-0',
    source: '示例.txt',
    title: '云泽县2023年政务公开工作总结',
    start: 0,
    end: 100000,
    agency: '云泽县',
    agency_level: '县区',
    report_type: '政务公开',
    year: 2023,
    date: null,
    ...over
  };
}

let at = 0;

/** A record by its name and printed figure, `48篇` or `XX件`; each stands after the one made before it. */
export function aMetric(name: string, figure: string, over: Partial<MetricRecord> = {}): MetricRecord {
  at += 20;
  const number = /^[\d.]+/.exec(figure)?.[0] ?? '';
  const unit = figure.slice(number.length).replace(/^XX/, '');
  return {
    record: 'metric',
    id: `abc-m${at.toString(36)}`,
    report: 'abc-0',
    source: '示例.txt',
    start: at,
    end: at + figure.length,
    text: figure,
    value: number === '' ? null : Number(number),
    value_high: null,
    unit,
    bound: 'exact',
    name,
    indicator: null,
    headline: false,
    period: null,
    subject: null,
    kind: unit === '%' ? 'ratio' : unit === '元' ? 'amount' : /^(亩|吨|公里|天)$/.test(unit) ? 'measure' : 'count',
    status: 'actual',
    placeholder: figure.startsWith('XX'),
    zero: false,
    parent: null,
    section: '',
    rule: 'test',
    confidence: 1,
    ...over
  };
}
