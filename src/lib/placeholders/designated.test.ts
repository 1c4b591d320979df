import { expect, test } from 'vitest';
import { designated } from './designated';

test.each([
  ['x号', '台风外围影响', '台风编号'],
  ['第x届', '全省园博会', '届次'],
  ['X政发〔2023〕X号', '）', '发文字号'],
  ['xxxxx热线', '受理', '号码'],
  ['XX次', '常务会议审议', '会议次第'],
  ['PMx.x', '平均浓度', '颗粒物（PM）代号'],
  ['X', '+X+N”', '编号或代号']
])('%s%s is a %s', (text, after, what) => expect(designated({ type: 'other', text }, after)).toBe(what));

test('a date says itself what it is', () => expect(designated({ type: 'date', text: 'X月X日' }, '')).toBeNull());
