import { expect, test } from 'vitest';
import type { EffectiveReport } from '$lib/library/effective-view';
import { bodySheet, outAs, withOut } from './by-body';

const row = (id: string, body: string, bad: boolean) => ({ report: { id, body, label: body } as EffectiveReport, bad });

test('reports of one body are counted together, most first, under one line for all', () => {
  const rows = [row('1', '甲县', true), row('2', '乙县', true), row('3', '乙县', false), row('3', '乙县', true)];
  const { columns, rows: table } = bodySheet('占位', rows, [{ header: '错误', counts: ({ bad }) => bad }]);
  expect(columns.map(({ header }) => header).at(-1)).toBe('错误');
  expect(table).toEqual([
    ['合计', 3, 4, 3],
    ['乙县', 2, 3, 2],
    ['甲县', 1, 1, 1]
  ]);
});

test('what a list is taken out as is kept in its address, without a word for all rows', () => {
  const search = new URLSearchParams('kind=figure');
  expect(outAs(withOut(search, 'body'))).toBe('body');
  expect(withOut(withOut(search, 'body'), 'rows').toString()).toBe('kind=figure');
});
