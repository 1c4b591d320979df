import type { Dimension } from '$extractors/indicators/types';

/** Counters that say the same of a figure. Units of no family go with nothing but themselves. */
export const UNIT_FAMILIES: readonly (readonly string[])[] = [
  ['次', '场', '场次', '期', '次数'],
  ['条', '篇', '则', '条次'],
  ['件', '宗', '起'],
  ['人', '名', '位'],
  ['个', '家', '处']
];

const DIMENSIONS: readonly (readonly [Dimension, RegExp])[] = [
  ['ratio', /^(?:[%％‰]|百分点|个百分点|倍|成)$/u],
  ['amount', /元$/u],
  ['people', /^(?:人|名|位|人次|户次)$/u],
  ['measure', /^(?:亩|公顷|平方米|立方米|平方公里|米|公里|千米|吨|千瓦时|度|里|公斤|斤|小时|分钟)$/u]
];

/** The units that a figure may have and still be drawn on one axis with this one, this one first. */
export function unitFamily(unit: string): readonly string[] {
  const family = UNIT_FAMILIES.find((units) => units.includes(unit)) ?? [];
  return [unit, ...family.filter((other) => other !== unit)];
}

export function dimensionOf(unit: string): Dimension {
  return DIMENSIONS.find(([, units]) => units.test(unit))?.[0] ?? 'count';
}
