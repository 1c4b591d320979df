import { describe, expect, test } from 'vitest';
import { figureParts, formatFigure, formatNumber, type FigureValue } from './numbers';

describe('a number as a yearbook prints it', () => {
  test.each([
    ['zero', 0, '0'],
    ['a count of five digits stays in digits', 43715, '43715'],
    ['a share keeps its decimals', 99.87, '99.87'],
    ['no binary dust', 0.1 + 0.2, '0.3'],
    ['six digits go to 万 when that is exact', 1234567, '123.4567万'],
    ['money in 亿', 120_000_000, '1.2亿'],
    ['what four decimals of 亿 cannot hold goes to 万', 123_456_789, '12345.6789万'],
    ['a decline', -250_000, '-25万']
  ])('%s', (_title, value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe('a figure with its unit and bound', () => {
  const figure = (more: Partial<FigureValue>): FigureValue => ({ value: 230, unit: '件', bound: 'exact', ...more });
  test.each<[string, FigureValue, string]>([
    ['exact', figure({}), '230件'],
    ['approximate', figure({ bound: 'approx' }), '约230件'],
    ['at least', figure({ bound: 'min' }), '230件以上'],
    ['at most', figure({ bound: 'max' }), '230件以内'],
    ['a range', figure({ value: 10, value_high: 20 }), '10–20件'],
    ['no unit', figure({ unit: '' }), '230']
  ])('%s', (_title, value, expected) => {
    expect(formatFigure(value)).toBe(expected);
  });

  test('a placeholder has no number, and is not zero', () => {
    expect(figureParts(figure({ value: null })).number).toBe('—');
  });
});
