import { aMetric, aReport } from '../record-fixtures';
import type { Bound, FindingRecord, MetricRecord, ReportRecord } from '../records';
import { check } from './index';

/**
 * Checks a text whose figures are marked with what they measure: `收到【12件|收到申请】，其中网上【9件|网上申请|收到申请】`
 * (figure, name, total). So that a case shows all that the checks look at, and nothing depends on how figures are read.
 */
export function checkMarked(marked: string, over: Partial<ReportRecord> = {}): FindingRecord[] {
  const metrics: MetricRecord[] = [];
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(/【([^|】]+)\|([^|】]+)(?:\|([^】]+))?】/g)) {
    text += marked.slice(from, mark.index);
    metrics.push(figure(mark[1] ?? '', mark[2] ?? '', mark[3] ?? null, text.length));
    text += mark[1] ?? '';
    from = mark.index + mark[0].length;
  }
  text += marked.slice(from);
  return check(aReport({ end: text.length, title: '云泽县2023年工作总结', ...over }), metrics, text);
}

/** Reads the plainest figures only: `约3.5亿元`, `260余个`, `XX件`, `18.2%`. */
function figure(text: string, name: string, parent: string | null, start: number): MetricRecord {
  const [, number = '', scale = '', unit = ''] = /([\d.]+|XX)(万|亿)?余?(.*?)(?:以上)?$/.exec(text) ?? [];
  const bound: Bound = /余|以上|超/.test(text)
    ? 'min'
    : text.startsWith('约')
      ? 'approx'
      : text.startsWith('近')
        ? 'max'
        : 'exact';
  const change = /增长|下降|增加|减少/.test(name);
  return aMetric(name, `${number}${unit}`, {
    text,
    start,
    end: start + text.length,
    value:
      number === 'XX'
        ? null
        : Number((Number(number) * (scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1)).toPrecision(12)),
    bound,
    parent,
    ...(change && { kind: 'change' })
  });
}

/** What a check finds in a marked text: `error`, `warning`, `info` or, where the arithmetic holds, `ok`. */
export function verdicts(id: string, marked: string, over: Partial<ReportRecord> = {}): string[] {
  return checkMarked(marked, over)
    .filter((finding) => finding.check === id)
    .map((finding) => (finding.ok ? 'ok' : finding.severity));
}
