import { describe, expect, test } from 'vitest';
import type { EffectivePlaceholder, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { normaliseTicks, ticked, tickState, type BlankTick } from './blank-tick';
import { matchTicks } from './match-ticks';

const report = (id: string, content: string, more: Partial<EffectiveReport> = {}) =>
  ({ id, content, source: '鹭汀.txt', title: '鹭汀县2023年总结', start: 0, end: 100, ...more }) as EffectiveReport;
const blank = (id: string, start: number, context = '走访XX户', text = 'XX') =>
  ({ id, start, end: start + text.length, text, context }) as EffectivePlaceholder;
const view = (...entries: [EffectiveReport, EffectivePlaceholder[]][]) =>
  ({
    reports: entries.map(([one]) => one),
    placeholdersOf: new Map(entries.map(([{ id }, blanks]) => [id, blanks]))
  }) as unknown as EffectiveView;

const OLD = report('旧', 'c1');
const tick = (start: number, more: Partial<BlankTick> = {}): BlankTick => ({
  ...ticked({ report: OLD, placeholder: blank('', start), nth: 0, tick: null }, { asked: 5 }, 5),
  ...more
});
const found = (shown: EffectiveView, ...ticks: BlankTick[]) => [...matchTicks(shown, ticks).keys()];

describe('a tick finds its blank', () => {
  test('by its place in the same content, however often that is imported', () => {
    expect(found(view([OLD, [blank('a', 10), blank('b', 30)]]), tick(30))).toEqual(['b']);
  });

  test('where new rules take the blank for a longer one', () => {
    expect(found(view([OLD, [blank('a', 28, '走访约XX户', '约XX户')]]), tick(30))).toEqual(['a']);
  });

  test('in a mended file of the same name, whether the old one is still there or not', () => {
    const mended = report('新', 'c2');
    expect(found(view([mended, [blank('n', 12)]]), tick(10))).toEqual(['n']);
    const both = view([OLD, []], [mended, [blank('n', 12)]]);
    expect(found(both, tick(10))).toEqual(['n']);
  });

  test('in a file of another name once its own is gone, and not before', () => {
    const moved = report('新', 'c2', { source: '汇编.txt' });
    expect(found(view([moved, [blank('n', 500)]]), tick(10))).toEqual(['n']);
    expect(found(view([OLD, []], [moved, [blank('n', 500)]]), tick(10))).toEqual([]);
  });

  test('the second of two that read alike', () => {
    expect(found(view([report('新', 'c2'), [blank('n', 5), blank('o', 50)]]), tick(10, { nth: 1 }))).toEqual(['o']);
  });
});

test('of two reports of one title neither is given what may be the other’s', () => {
  const twins = view([report('甲', 'c2'), [blank('n', 12)]], [report('乙', 'c3'), [blank('o', 12)]]);
  expect(found(twins, tick(10))).toEqual([]);
});

test('a tick of a blank that was filled in waits', () => {
  expect(found(view([report('新', 'c2'), []]), tick(10))).toEqual([]);
});

test('what was noted stays when more is noted, also of another version of the file', () => {
  const next = ticked(
    { report: report('新', 'c2'), placeholder: blank('n', 12), nth: 0, tick: tick(10, { note: '周五' }) },
    { returned: 9 },
    9
  );
  expect(next).toMatchObject({ id: 'c2:12', asked: 5, returned: 9, note: '周五' });
  expect([null, tick(1), next].map(tickState)).toEqual(['open', 'asked', 'returned']);
});

test('what is no tick is left out, not trusted', () => {
  expect(normaliseTicks([null, 'x', { content: 'c' }, { ...tick(3), note: 7, asked: 'x' }])).toEqual([
    { ...tick(3), note: '', asked: null }
  ]);
});
