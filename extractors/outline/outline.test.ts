import { describe, expect, test } from 'vitest';
import { tidy } from '../source';
import type { Sentence } from '../stages';
import { outline } from './index';

const of = (...lines: string[]) => {
  const clean = tidy(['某县2023年工作总结', ...lines].join('\n'));
  const titleEnd = clean.text.indexOf('\n');
  return { clean, ...outline(clean, { start: 0, end: clean.text.length, titleStart: 0, titleEnd }) };
};
/** Heading path of the last line, with depths. */
const path = (...lines: string[]) =>
  of(...lines)
    .lines.at(-1)
    ?.headings.map((h) => h.title);
const allOf = (sentences: readonly Sentence[]) => sentences.flatMap((sentence) => sentence.clauses);
const clauses = (line: string) => {
  const { clean, sentences } = of(line);
  return allOf(sentences)
    .slice(1)
    .map((c) => clean.text.slice(c.start, c.end) + c.mark);
};

describe('headings', () => {
  test.each([
    ['一、主动公开情况', '主动公开情况'],
    ['一. 主动公开情况', '主动公开情况'],
    ['（一）主动公开情况', '主动公开情况'],
    ['(一)主动公开情况。', '主动公开情况'],
    ['（一）、主动公开情况', '主动公开情况'],
    ['1.主动公开情况', '主动公开情况'],
    ['1．主动公开情况', '主动公开情况'],
    ['1、主动公开情况', '主动公开情况'],
    ['（1）主动公开情况', '主动公开情况'],
    ['1）主动公开情况', '主动公开情况'],
    ['①主动公开情况', '主动公开情况'],
    ['第一部分 主动公开情况', '主动公开情况'],
    ['第一章　主动公开情况', '主动公开情况'],
    ['十一、主动公开情况', '主动公开情况'],
    ['1.1 主动公开情况', '主动公开情况'],
    ['主动公开情况', '主动公开情况'],
    ['一、主动公开情况。全年公开信息20条。', '主动公开情况'],
    ['一、主动公开情况：全年公开信息20条。', '主动公开情况'],
    ['一是加强公开。全年公开信息20条。', '加强公开']
  ])('%s', (line, title) => {
    expect(path(line, '全年平稳。')).toEqual([title]);
  });

  test.each([
    ['2023年以来，工作平稳。'],
    ['1.5万人参加。'],
    ['12345热线受理20件。'],
    ['（本局数据）全年平稳。'],
    ['一方面加强公开。'],
    ['第三季度公开20条。'],
    ['1.全年公开信息20条，其中网站15条，公众号5条。'],
    ['一是加强公开，全年公开信息20条，较上年增加5条。']
  ])('no heading: %s', (line) => {
    expect(path(line)).toEqual([]);
  });

  test('a style seen before closes what was opened after it', () => {
    expect(path('一、甲', '（一）乙', '1.丙', '（二）丁')).toEqual(['甲', '丁']);
    expect(path('一、甲', '（一）乙', '1.丙', '二、丁')).toEqual(['丁']);
    expect(path('一、甲', '1.乙', '（1）丙')).toEqual(['甲', '乙', '丙']);
  });

  test('an unnumbered heading of a main part stands beside the first ones', () => {
    expect(path('一、甲', '（一）乙', '下一步工作计划', '力争完成20件。')).toEqual(['下一步工作计划']);
  });

  test('the title line stands under no heading', () => {
    expect(of('一、甲').lines[0]?.headings).toEqual([]);
  });
});

describe('clauses', () => {
  test.each([
    ['公开信息20条，办结5件；其中：网站3件。', ['公开信息20条，', '办结5件；', '其中：', '网站3件。']],
    ['放款xx,xxx万元，惠及x,xxx户。', ['放款xx,xxx万元，', '惠及x,xxx户。']],
    ['投入1,234万元，增长5%。', ['投入1,234万元，', '增长5%。']],
    ['公开3,办结5。', ['公开3,', '办结5。']],
    ['公开3,400,500条', ['公开3,400,500条']],
    ['会议于9:30召开,到会5人', ['会议于9:30召开,', '到会5人']],
    ['公开20条（网站15条，公众号5条），办结5件', ['公开20条（网站15条，公众号5条），', '办结5件']],
    ['落实“公开、透明，便民”要求，办结5件', ['落实“公开、透明，便民”要求，', '办结5件']],
    ['印发《办法，试行》，办结5件', ['印发《办法，试行》，', '办结5件']],
    ['公开20条（网站15条，办结5件。', ['公开20条（网站15条，', '办结5件。']],
    ['培训、指导、督促3次', ['培训、指导、督促3次']]
  ])('%s', (line, expected) => {
    expect(clauses(line)).toEqual(expected);
  });

  test('sentences hold their clauses, clauses know their place', () => {
    const { clean, sentences } = of('公开20条，办结5件。受理3件！');
    const words = sentences.slice(1).map((s) => clean.text.slice(s.start, s.end));
    expect(words).toEqual(['公开20条，办结5件。', '受理3件！']);
    expect(sentences[1]?.clauses.map((c) => [c.index, c.sentence === sentences[1]])).toEqual([
      [0, true],
      [1, true]
    ]);
  });

  test('an unclosed bracket swallows no other line', () => {
    const { sentences } = of('公开（20条', '办结），5件');
    expect(allOf(sentences)).toHaveLength(4);
  });
});
