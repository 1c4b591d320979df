import { expect, test } from 'vitest';
import type { EffectiveFinding, EffectiveMetric } from '$lib/library/effective-view';
import { sampleView } from './compare.fixture';
import { doubtedIn } from './doubts';

const view = sampleView();
const [first, second, third] = view.metrics.filter(({ report }) => report === view.metrics[0]?.report);
const [one] = view.findings;
if (!first || !second || !third || !one) throw new Error('the samples have figures and findings');
const cite = ({ id, start, end }: EffectiveMetric) => ({ id, start, end });

const doubted = (more: Partial<EffectiveFinding>) => {
  const finding: EffectiveFinding = {
    ...one,
    report: first.report,
    start: first.start,
    end: third.end,
    check: 'sum',
    ok: false,
    settled: false,
    severity: 'error',
    details: { total: cite(first), parts: [cite(third)], sum: 4 },
    ...more
  };
  const known = { metricsOf: view.metricsOf, findingsOf: new Map([[first.report, [finding]]]) };
  return [...doubtedIn(first.report, known)];
};

test('the figures that a finding cites are doubted, and no other within its span', () => {
  expect(doubted({})).toEqual([first.id, third.id]);
  expect(doubted({ severity: 'warning' })).toEqual([first.id, third.id]);
});

test('where it cites none, those that it covers', () => {
  expect(doubted({ details: {} })).toEqual([first.id, second.id, third.id]);
});

test.each([
  ['a hint', { severity: 'info' as const }],
  ['one that a person has set aside', { settled: true }],
  ['arithmetic that holds', { ok: true }],
  ['a sum that waits for its blanks', { check: 'blank', severity: 'warning' as const }]
])('%s doubts nothing', (_, more) => {
  expect(doubted(more)).toEqual([]);
});
