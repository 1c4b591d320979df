import { describe, expect, test } from 'vitest';
import { drawBar } from './bar';
import { draw, model, row, stated, summary, texts } from './charts.fixture';
import { logOffered, valueSpan } from './choices';
import { drawDot } from './dot';

const large = [row('甲县', stated(220000)), row('乙县', stated(50000))];
/** What the other pages hold too. */
const all = summary([stated(220000), stated(50000), stated(22)]);

describe('the logarithmic scale is offered by all pages, not by the one at hand', () => {
  test('where only another page holds the small values', () => {
    expect(logOffered(model(large))).toBe(false);
    const paged = model(large, { summaries: [all] });
    expect(logOffered(paged)).toBe(true);
    expect(valueSpan(paged)).toBe(10000);
  });

  test('a zero is no small value', () => {
    expect(logOffered(model(large, { summaries: [summary([stated(220000), stated(50000), stated(0)])] }))).toBe(false);
  });

  test.each([
    ['bars', drawBar],
    ['dots', drawDot]
  ])('and a page of large %s is drawn on it', (_title, build) => {
    const log = draw(build, model(large, { summaries: [all], spec: { scale: 'log' } }));
    const linear = draw(build, model(large, { spec: { scale: 'log' } }));
    expect(texts(log, 'tick')).not.toEqual(texts(linear, 'tick'));
  });
});
