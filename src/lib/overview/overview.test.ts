import { expect, test } from 'vitest';
import { NO_FILTER } from '$lib/filters/report-filter';
import { findingList, NO_CHOICE } from '$lib/findings/finding-list';
import type { EffectiveFinding, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { overviewOf } from './overview';

const finding = (report: string, severity: string, more: Partial<EffectiveFinding> = {}) =>
  ({ report, severity, check: 'sum', ok: false, settled: false, ...more }) as EffectiveFinding;
const OF = {
  甲: [finding('甲', 'error'), finding('甲', 'warning'), finding('甲', 'warning', { ok: true })],
  乙: [finding('乙', 'info')],
  丙: [finding('丙', 'info', { check: 'title' }), finding('丙', 'error', { settled: true })]
};

test('总览 counts the findings that 校核 lists, remarks included', () => {
  const view = {
    contents: [],
    metrics: [],
    placeholders: [],
    reports: Object.keys(OF).map((id) => ({ id }) as EffectiveReport),
    findings: Object.values(OF).flat(),
    findingsOf: new Map(Object.entries(OF))
  } as unknown as EffectiveView;
  const overview = overviewOf(view);
  expect(overview).toMatchObject({
    findings: { error: 1, warning: 1, info: 2 },
    findingsInAll: 4,
    reportsWithFindings: 3
  });
  const { total, reports, counts } = findingList(view, NO_FILTER, NO_CHOICE);
  expect([overview.findingsInAll, overview.reportsWithFindings, overview.findings]).toEqual([total, reports, counts]);
});
