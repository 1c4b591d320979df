import { expect, test } from 'vitest';
import { cleanText } from '../source/clean';
import { approximatorsIn } from './bounds';
import { recogniseQuantities } from './index';

function written(text: string): string[] {
  return recogniseQuantities(cleanText(text, []), { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end)
  );
}

test.each([
  ['整治河道近40多条', ['近', '多']],
  ['到会不足40人', ['不足']],
  ['种植果树不少于三千株', ['不少于']],
  ['抽查店铺20来家', ['来']],
  ['发放手册十几册', ['几']],
  ['走访农户1200余户左右', ['余', '左右']],
  ['培训学员300人及以上', ['及以上']],
  ['新增泊位大约80个', ['大约']],
  ['慰问老人上百户', ['上百']],
  ['慰问老人数十户', ['数十']],
  ['受理后30日内办结', ['内']],
  ['新增泊位80个', []],
  ['新增泊位达80个', []]
])('%s says how exact its figure is', (text, words) => {
  const figures = written(text);
  expect(figures).toHaveLength(1);
  expect(approximatorsIn(figures[0] ?? '')).toEqual(words);
});

test('a word is told once, and a longer one is not told by its parts', () => {
  expect(approximatorsIn('约3万余—约5万余件')).toEqual(['约', '余']);
  expect(approximatorsIn('最高5个')).toEqual(['最高']);
  expect(approximatorsIn('上百余家')).toEqual(['上百', '余']);
  expect(approximatorsIn('内科80张')).toEqual([]);
  expect(approximatorsIn('不超过3件')).toEqual(['不超过']);
});
