import { expect, test } from 'vitest';
import { model as drawnModel, row, stated } from '$lib/charts/charts.fixture';
import { compareModel } from '$lib/views/compare';
import { sampleView } from '$lib/views/compare.fixture';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import { caveatsOf } from './compare-caveats';
import { partSeries } from './compare-parts';

const model = compareModel(
  sampleView(),
  { ...DEFAULT_SPEC, measures: [{ kind: 'indicator', key: 'press.count' }] },
  { all: true }
);
const [silent] = model.absent.rows;
if (!silent) throw new Error('every sample report tells of the indicator');

/** What is said where so many bodies are not mentioned. */
function absentSaid(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => ({ ...silent, label: `甲${at}县` }));
  const told = caveatsOf({ ...model, absent: { ...model.absent, rows, total: count } } as typeof model);
  return told.find((one) => one.includes('甲0县')) ?? '';
}

test('all who are missing are named', () => {
  expect(absentSaid(120)).toContain('甲119县');
  expect(absentSaid(120)).not.toContain('等120个');
});

test('of very many the first are named, and the rest are looked up in words that hold in notes and workbook alike', () => {
  const said = absentSaid(121);
  expect(said).toContain('等121个（全部名单见数据表）');
  expect(said).not.toContain('甲120县');
  expect(said).not.toContain('工作簿');
});

test('what 其他部分 is made of is said in notes and sheets', () => {
  const part = (name: string, series: number, value: number) => ({
    ...{ name, series, value, unit: '条', text: `${value}条`, metric: name },
    state: 'stated' as const
  });
  const parts = [part('网站', 0, 60), part('广播', -1, 5), part('短信', -2, 10)];
  const of = drawnModel([row('甲县', stated(75, '75条', { parts }))], { chart: 'stacked', parts: ['网站'] });
  expect(caveatsOf(of)).toEqual(['“其他部分”各不相同：甲县（短信 10条、广播 5条）。']);
  const rest = partSeries(of, 0).find(({ role }) => role === 'rest');
  expect(rest?.figures[0]).toMatchObject({ value: 15, written: '短信 10条、广播 5条' });
});
