import { expect, test } from 'vitest';
import { compareModel } from '$lib/views/compare';
import { sampleView } from '$lib/views/compare.fixture';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import { caveatsOf } from './compare-caveats';

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
