import { describe, expect, test } from 'vitest';
import type { FindingRecord } from '$extractors/records';
import { NO_FILTER } from '$lib/filters/report-filter';
import type { EffectiveFinding, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { findingExhibit } from './finding-exhibit';
import { choiceFromSearch, choiceToSearch, findingList, NO_CHOICE } from './finding-list';
import { printedSheets } from './paper-size';
import { plainFindings } from './plain-findings';

const report = (id: string) => ({ id, title: `${id}工作总结`, source: `${id}.txt` }) as EffectiveReport;

function finding(id: string, severity: FindingRecord['severity'], more: Partial<EffectiveFinding> = {}) {
  const plain = {
    id,
    severity,
    check: 'sum',
    ok: false,
    settled: false,
    message: `${id}对不上`,
    text: '9件',
    details: {}
  };
  return { ...plain, ...more } as EffectiveFinding;
}

const VIEW = {
  reports: [report('甲县'), report('乙县'), report('丙县')],
  findingsOf: new Map([
    ['甲县', [finding('甲1', 'info'), finding('甲2', 'warning'), finding('甲3', 'info', { check: 'title' })]],
    ['乙县', [finding('乙1', 'error'), finding('乙2', 'info'), finding('乙3', 'warning', { ok: true })]],
    [
      '丙县',
      [
        finding('丙1', 'warning'),
        finding('丙2', 'info', { check: 'title' }),
        finding('丙3', 'error', { settled: true })
      ]
    ]
  ])
} as unknown as EffectiveView;

const list = (choice = {}) => findingList(VIEW, NO_FILTER, { ...NO_CHOICE, ...choice });
const ids = (rows: readonly { finding: EffectiveFinding }[]) => rows.map(({ finding: { id } }) => id);

describe('校核 lists', () => {
  test('the gravest of all reports first, hints in a block of their own, by check', () => {
    expect(ids(list().listed)).toEqual(['乙1', '甲2', '丙1']);
    expect(ids(list().hints)).toEqual(['甲1', '乙2', '甲3', '丙2']);
    expect(list()).toMatchObject({ total: 7, reports: 3, holding: 1, counts: { error: 1, warning: 2, info: 4 } });
  });

  test('by report where that is asked for, reports with the gravest first', () => {
    const byReport = list({ byReport: true });
    expect(byReport.groups.map(({ report: { id }, findings }) => [id, findings.map((one) => one.id)])).toEqual([
      ['乙县', ['乙1']],
      ['甲县', ['甲2']],
      ['丙县', ['丙1']]
    ]);
    expect(ids(byReport.rows)).toEqual(['乙1', '乙2', '甲2', '甲1', '甲3', '丙1', '丙2']);
  });

  test('those that hold come last; hints of a check are listed where it alone is asked for', () => {
    expect(ids(list({ holding: true }).listed).at(-1)).toBe('乙3');
    expect(ids(list({ check: 'title' }).listed)).toEqual(['甲3', '丙2']);
    expect(list({ check: 'title' }).hints).toEqual([]);
  });

  test('a list to hand on says everything that is chosen, what is folded too', () => {
    const exhibit = findingExhibit(list(), [], 'findings/', new Date(0));
    expect(exhibit.sheet.rows).toHaveLength(7);
    const text = plainFindings(list());
    expect(text).toContain('共 7 处，涉及 3 份报告');
    expect(text).toContain('1. 【错误·合计】乙1对不上（原文：9件）');
    expect(text).toContain('甲3对不上');
  });

  test('how it is listed is kept in the address', () => {
    const choice = { severity: 'warning', check: 'sum', holding: true, byReport: true } as const;
    expect(choiceFromSearch(new URLSearchParams(choiceToSearch(choice)))).toEqual(choice);
    expect(Object.values(choiceToSearch(NO_CHOICE)).join('')).toBe('');
  });

  test('the sheets of paper grow with the list', () => {
    const { listed, hints } = list();
    expect(printedSheets(listed, hints)).toBe(1);
    expect(printedSheets(Array.from({ length: 100 }, () => listed[0] ?? []).flat(), [])).toBeGreaterThan(8);
  });
});
