import { expect, test } from 'vitest';
import type { EffectivePlaceholder } from '$lib/library/effective-view';
import { clausesOf } from './clauses';

const blank = (start: number, text: string, context: string) =>
  ({ id: `${start}`, start, end: start + text.length, text, context }) as EffectivePlaceholder;

const said = (blanks: readonly EffectivePlaceholder[]) =>
  clausesOf(blanks).map((places) =>
    places.map(({ before, placeholder, after }) => `${before}[${placeholder.text}]${after}`)
  );

test.each([
  ['two blanks of a clause', [blank(0, 'XX', 'XX镇XX件'), blank(3, 'XX', 'XX镇XX件')], [['[XX]镇XX件', 'XX镇[XX]件']]],
  [
    'a clause said twice',
    [blank(4, 'XX%', '同比增长XX%'), blank(20, 'XX%', '同比增长XX%')],
    [['同比增长[XX%]'], ['同比增长[XX%]']]
  ],
  [
    'a clause of two blanks said twice',
    [0, 4, 30, 34].map((start) => blank(start, 'XX', 'XX亩（XX户）')),
    [
      ['[XX]亩（XX户）', 'XX亩（[XX]户）'],
      ['[XX]亩（XX户）', 'XX亩（[XX]户）']
    ]
  ],
  [
    'one blank of each, far apart',
    [blank(0, 'XX', 'XX亩XX户'), blank(300, 'XX', 'XX亩XX户')],
    [['[XX]亩XX户'], ['[XX]亩XX户']]
  ],
  ['a clause that ends within its blank', [blank(4, 'xx,xxx万元', '放款金额xx')], [['放款金额[xx,xxx万元]']]],
  ['a blank that its clause does not hold', [blank(0, '□', '公开信息')], [['[□]公开信息']]]
] as const)('%s', (_title, blanks, expected) => expect(said(blanks)).toEqual(expected));
