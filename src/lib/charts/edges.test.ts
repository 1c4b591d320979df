import { describe, expect, test } from 'vitest';
import { compareModel } from '$lib/views/compare';
import type { CompareModel } from '$lib/views/compare-model';
import { DEFAULT_SPEC, type CompareChart, type CompareSpec } from '$lib/views/compare-spec';
import { sampleView } from '$lib/views/compare.fixture';
import { meetings, model, outside, press, measure, row, stated, theme, texts } from './charts.fixture';
import { loadBuilder } from './kinds';

const view = sampleView();
const answers = view.metrics.flatMap(({ indicator, headline }) => (headline && indicator ? [indicator] : []));
/** Indicators that some reports answer. */
const ALL = [...new Set(answers)].filter((key) => answers.filter((of) => of === key).length > 8);
const caption = { title: '标题', subtitle: '副标题', source: '来源' };

async function beyond(of: CompareModel, width: number): Promise<string[]> {
  if (of.chart === 'table') return [];
  const build = await loadBuilder(of.chart);
  return [...outside(build(of, { theme, width })), ...outside(build(of, { theme, width, caption }))];
}

const sampled = (keys: readonly string[], more: Partial<CompareSpec>) =>
  compareModel(view, { ...DEFAULT_SPEC, ...more, measures: keys.map((key) => ({ kind: 'indicator', key })) });

describe.each([353, 760, 1217])('at a width of %d nothing is cut at an edge of the', (width) => {
  test.each<CompareChart>(['bar', 'dot', 'years', 'grouped', 'stacked', 'groups'])('chart %s', async (chart) => {
    for (const key of ALL) {
      for (const scale of ['linear', 'log'] as const) {
        expect(await beyond(sampled([key], { chart, scale, every: true }), width), `${key} ${scale}`).toEqual([]);
      }
    }
  });

  test.each<CompareChart>(['grouped', 'scatter', 'heatmap'])('chart %s of two measures', async (chart) => {
    for (const [index, key] of ALL.entries()) {
      const pair = [key, ALL[(index + 3) % ALL.length] ?? key];
      expect(await beyond(sampled(pair, { chart }), width), pair.join()).toEqual([]);
    }
  });
});

test('the unit of the last tick has its room where the longest bar ends at it', async () => {
  const units = ['条', '条', '篇', '件'];
  const rows = units.map((unit, at) => row(`${at}县`, stated(100_000_000, '1亿', { unit })));
  for (const chart of ['bar', 'dot', 'stacked'] as const) {
    const of = model(rows, { chart });
    for (const width of [353, 900]) expect(await beyond(of, width), chart).toEqual([]);
  }
  expect(texts((await loadBuilder('bar'))(model(rows), { theme, width: 353 }), 'tick').at(-1)).toBe('1亿条/篇/件');
});

test('what other pages come to is named whole under short names', async () => {
  const rows = [row('甲', [stated(9), meetings(3)]), row('乙', [stated(8), meetings(2)])];
  const rest = { reports: 1150, stated: 1140, sum: 467_148_206_104, unit: '元' };
  for (const chart of ['bar', 'dot', 'grouped', 'stacked'] as const) {
    const of = model(rows, { chart, measures: [measure(), press], rest: [rest, rest] });
    expect(await beyond(of, 1217), chart).toEqual([]);
  }
  const bar = (await loadBuilder('bar'))(model(rows, { rest: [rest] }), { theme, width: 900 });
  expect(texts(bar, 'rest')).toEqual(['其余1150份', '合计4,671.48亿元（1140份有数）']);
  const blank = { ...rest, stated: 0, sum: 0 };
  const none = (await loadBuilder('bar'))(model(rows, { rest: [blank] }), { theme, width: 900 });
  expect(texts(none, 'rest')).toEqual(['其余1150份', '0份有数']);
});
