import { expect, test } from 'vitest';
import type { BlankTick } from './blank-tick';
import { compactLines } from './compact';
import type { PlaceholderRow } from './placeholder-list';

const row = (id: string, context: string, at: number, text: string, name: string | null = null): PlaceholderRow =>
  ({
    clause: context,
    placeholder: { id, context, text, type: name === null ? 'date' : 'figure' },
    name,
    tick: null,
    before: context.slice(0, at),
    after: context.slice(at + text.length)
  }) as PlaceholderRow;

const said = (line: ReturnType<typeof compactLines>[number] | undefined) =>
  line?.pieces.map(({ text, blank }) => (blank !== null ? `[${text}]` : text)).join('');

test('a clause with three blanks is one line', () => {
  const context = 'XX月XX日召开会议XX次';
  const lines = compactLines([row('a', context, 0, 'XX月XX日'), row('b', context, 10, 'XX', '会议')]);
  expect(lines).toHaveLength(1);
  expect(said(lines[0])).toBe('[XX月XX日]召开会议[XX]次');
  expect(lines[0]).toMatchObject({ blanks: 2, names: ['会议'] });
});

test('a long clause is there to its end, with its last blank', () => {
  const context = `${'前'.repeat(60)}XX${'后'.repeat(300)}XX件`;
  const rows = [row('a', context, 60, 'XX'), row('b', context, 362, 'XX')];
  expect(said(compactLines(rows)[0])).toBe(`${'前'.repeat(60)}[XX]${'后'.repeat(300)}[XX]件`);
});

test('a blank that its clause does not hold leaves the clause as it is', () => {
  expect(
    said(compactLines([{ ...row('a', '公开信息若干', 0, 'XX'), before: '', after: '公开信息若干' }])[0])
  ).toContain('公开信息');
});

test('blanks that come in another order than in the text stay in their places', () => {
  const context = 'XX月召开会议XX次';
  const lines = compactLines([row('b', context, 7, 'XX', '会议'), row('a', context, 0, 'XX月')]);
  expect(said(lines[0])).toBe('[XX月]召开会议[XX]次');
});

test('the same clause said twice is two lines, with what was noted of each', () => {
  const context = '同比增长XX%';
  const asked = { asked: 1, returned: null, note: '周五报' } as BlankTick;
  const lines = compactLines([
    { ...row('a', context, 4, 'XX%', '面积'), clause: 'a', tick: asked },
    { ...row('b', context, 4, 'XX%', '产量'), clause: 'b' }
  ]);
  expect(lines.map(({ pieces, notes }) => [pieces.at(-1), notes])).toEqual([
    [{ text: 'XX%', blank: 'asked' }, ['周五报']],
    [{ text: 'XX%', blank: 'open' }, []]
  ]);
});
