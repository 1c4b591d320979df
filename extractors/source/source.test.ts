import { expect, test } from 'vitest';
import { foreignIn, tidy } from './index';
import { marksOf, placesOf, seek } from './marks';

test.each([
  ['a mark inside a figure', '受理3##paidbegin##个申请', '受理3个申请'],
  ['a mark at the end', '受理3个申请\n##paidend##\n', '受理3个申请\n\n'],
  ['two marks in a row', '受理##a1####b2##3个', '受理3个'],
  ['a zero-width space', '受理3\u200b个', '受理3个'],
  ['Windows line ends', '甲\r\n乙\r\n', '甲\n乙\n'],
  ['advertising at the end', '甲。\n【某某素材库】——会员群每日更新，请联系客服', '甲。\n'],
  ['advertising between', '甲。\n更多材料请扫码加群，客服微信号\n乙。', '甲。\n\n乙。'],
  ['a page number between two pages', '全年认真\n- 3 -\n落实各项要求。', '全年认真落实各项要求。'],
  ['a line broken after a comma', '全年受理申请3件，\n办结3件。', '全年受理申请3件，办结3件。']
])('takes out %s', (_title, raw, expected) => {
  expect(tidy(raw).text).toBe(expected);
});

test.each([
  ['numbers between number signs', '编号##，共3件'],
  ['a report that speaks of scanning', '群众可扫码下载软件，公众号发布信息30条，客服热线受理12件。'],
  ['a report on members', '全年发展会员300人，开展会员活动20次。'],
  ['paragraphs', '全年受理申请3件。\n办结3件。'],
  ['a list item after a comma', '包括以下几项，\n一是受理申请3件。']
])('leaves %s alone', (_title, raw) => {
  const clean = tidy(raw);
  expect(clean.text).toBe(raw);
});

test('positions lead back, a mark inside a span included and one beside it left out', () => {
  const raw = '##a##受理3##b##个##c##申请\r\n办结';
  const clean = tidy(raw);
  const slice = (words: string) => {
    const start = clean.text.indexOf(words);
    const span = clean.toRaw({ start, end: start + words.length });
    return raw.slice(span.start, span.end);
  };
  expect(clean.text).toBe('受理3个申请\n办结');
  expect(slice('3个')).toBe('3##b##个');
  expect(slice('个')).toBe('个');
  expect(slice('受理')).toBe('受理');
  expect(slice('申请\n')).toBe('申请\r\n');
});

test('a raw place has a clean one, the next kept character’s where it was taken out', () => {
  const clean = tidy('3##b##个\r\n乙');
  expect([0, 1, 3, 6, 7, 8, 9, 10].map((at) => clean.toClean(at))).toEqual([0, 1, 1, 1, 2, 2, 3, 4]);
});

test('a text without anything to take out is read as it is', () => {
  const raw = '受理3个申请\n';
  const clean = tidy(raw);
  expect(clean.text).toBe(raw);
  expect(clean.toRaw({ start: 2, end: 4 })).toEqual({ start: 2, end: 4 });
});

test('places keep their marks where cuts move them', () => {
  const raw = '##a##受理3##b##个\u200b，办结2件。';
  const clean = tidy(raw);
  expect(clean.text).toBe('受理3个，办结2件。');
  expect([...clean.marks]).toEqual([...marksOf(clean.text)]);
  const kind = placesOf('，。');
  const places = marksOf(clean.text);
  expect(seek(places, kind, 0, places.length)).toBe(4);
  expect(seek(places, kind, 5, places.length)).toBe(9);
  expect(seek(places, kind, 5, 7)).toBe(7);
});

test('the same characters are one kind of place, so that a module read anew takes no more bits', () => {
  const kind = placesOf('，。');
  for (let again = 0; again < 20; again++) expect(placesOf('，。')).toBe(kind);
});

test('what is not its author’s is found where it stands, and a broken line is nobody else’s', () => {
  const raw = '受理3##paidbegin##个\n申请。\n更多材料请扫码加群，客服微信号\n乙。';
  expect(foreignIn(raw).map(({ start, end }) => raw.slice(start, end))).toEqual([
    '##paidbegin##',
    '更多材料请扫码加群，客服微信号'
  ]);
});
