import { describe, expect, test } from 'vitest';
import { tidy } from '../source';
import { splitReports } from './index';

const SENTENCE = '今年以来，我局认真落实各项要求，全年发布信息120条，办理申请8件，群众满意度稳步提高。';
const BODY = `一、主要工作\n${SENTENCE}\n二、下一步工作\n${SENTENCE}`;
const ADVERT = '【某某素材库】——每天更新材料，会员群同步更新，请联系客服';

/** Titles of the reports of a text. */
const titles = (...parts: string[]) => {
  const clean = tidy(parts.join('\n'));
  return splitReports(clean).map((s) => clean.text.slice(s.titleStart, s.titleEnd));
};
/** First and last words of each report. */
const ends = (...parts: string[]) => {
  const clean = tidy(parts.join('\n'));
  return splitReports(clean).map((s) => [clean.text.slice(s.start, s.start + 4), clean.text.slice(s.end - 4, s.end)]);
};

const A = '青禾县民政局2023年工作总结';
const B = '青禾县水利局2023年工作总结及2024年工作思路';
const C = '2023年养老服务工作总结';

describe('a compilation', () => {
  test.each([
    ['page numbers after tabs', `目录\n汇编（3篇）\t1\n${A}\t3\n${B}\t5\n${C}\t9`],
    ['dot leaders', `目 录\n${A}.......3\n${B}……5\n${C}············9`],
    ['page numbers after blanks', `目\u3000录\n${A}    3\n${B}  5\n${C}   9`],
    ['no page numbers', `目录\n${A}\n${B}\n${C}`],
    ['numbers before its titles', `目录\n1.${A}\t3\n2.${B}\t5\n3.${C}\t9`],
    ['no label', `${A}\t3\n${B}\t5\n${C}\t9`]
  ])('with contents, %s', (_title, contents) => {
    expect(
      titles('2023年工作总结汇编（3篇）\n', contents, '\n', A, '', BODY, '\n', B, '', BODY, '\n', C, '', BODY)
    ).toEqual([A, B, C]);
  });

  test.each([
    ['blank lines between', ['2023年工作总结（3篇）', '\n', A, '', BODY, '\n\n', B, '', BODY, '\n\n', C, '', BODY]],
    ['no blank line at all', [A, BODY, B, BODY, C, BODY]],
    ['signatures and no blank line', [A, BODY, '青禾县民政局', '2023年12月1日', B, BODY, C, BODY]],
    ['Windows line ends', [A, BODY, B, BODY, C, BODY].map((l) => l.replaceAll('\n', '\r\n') + '\r')],
    ['indented by full-width blanks', ['　　' + A, '', BODY, '', '　　' + B, '', BODY, '', '　　' + C, '', BODY]],
    ['numbered parts', ['第一篇 ' + A, '', BODY, '', '第二篇 ' + B, '', BODY, '', '篇3：' + C, '', BODY]],
    ['numbers that a body’s name follows', ['一、' + A, '', BODY, '', '二、' + B, '', BODY, '', C, '', BODY]],
    ['titles repeated', [A, '', A, '', BODY, '\n', B, B, BODY, '\n', C, '', C, '', BODY]],
    ['advertising between', [A, '', BODY, ADVERT, '', B, '', BODY, ADVERT, '', C, '', BODY, '##paidend##']]
  ])('without contents, %s', (_title, parts) => {
    expect(titles(...parts)).toEqual([A, B, C]);
  });

  test('each report ends at its own last words', () => {
    expect(
      ends('汇编（2篇）', '\n', A, '', BODY, ADVERT, '\n', B, '', BODY, '青禾县水利局', '2023年12月', '', ADVERT)
    ).toEqual(
      [
        ['青禾县民', '步提高。'],
        ['青禾县水', '12月']
      ].map(([a, b]) => [a, b === '12月' ? '年12月' : b])
    );
  });

  test('two reports of one title stay two', () => {
    const title = 'XX镇2023年政务公开工作总结';
    expect(titles(`目录\n${title}\t1\n${title}\t4`, '\n', title, '', BODY, '\n', title, '', BODY)).toEqual([
      title,
      title
    ]);
  });

  test('a title that the contents announce needs no usual ending', () => {
    const odd = '青禾县民政局2023年工作亮点';
    expect(titles(`目录\n${A}\t1\n${odd}\t4`, '\n', A, '', BODY, '\n', odd, '', BODY)).toEqual([A, odd]);
  });

  test('several collections in one text', () => {
    const one = ['汇编一（2篇）', `目录\n${A}\t1\n${B}\t4`, '\n', A, '', BODY, '\n', B, '', BODY];
    const two = ['汇编二（1篇）', `目录\n${C}\t1`, '\n', C, '', BODY];
    const clean = tidy([...one, '\n', ...two].join('\n'));
    const spans = splitReports(clean);
    expect(spans.map((s) => clean.text.slice(s.titleStart, s.titleEnd))).toEqual([A, B, C]);
    expect(clean.text.slice(spans[1]?.start, spans[1]?.end)).not.toContain('汇编二');
  });
});

describe('parts of a report are no reports', () => {
  test.each([
    ['a numbered first part', B, '一、2023年工作总结'],
    ['an unnumbered first part', B, '2023年工作总结'],
    ['a numbered plan', B, '二、2024年工作计划'],
    ['an unnumbered plan', B, '2024年工作思路'],
    ['a sentence that ends in a summary', A, '现将一年来的工作作如下总结'],
    ['a cited summary', A, '附件：青禾县2022年工作总结'],
    ['a bare heading', A, '工作情况报告']
  ])('%s', (_title, title, part) => {
    expect(titles(title, '', BODY, part, SENTENCE, SENTENCE)).toEqual([title]);
  });
});

describe('a single report', () => {
  test.each([
    [
      'a title over two lines',
      ['青禾县人民政府办公室', '关于2023年政务公开工作的总结'],
      '青禾县人民政府办公室\n关于2023年政务公开工作的总结'
    ],
    ['a title in two halves', ['青禾县民政局2023年度', '工作总结'], '青禾县民政局2023年度\n工作总结'],
    ['a title in brackets', [`《${A}》`], A],
    ['a report by its ending', ['青禾县2023年度法治政府建设情况报告'], '青禾县2023年度法治政府建设情况报告'],
    ['a title with a note', ['青禾县民政局2023年工作总结（讨论稿）'], '青禾县民政局2023年工作总结（讨论稿）'],
    ['a title without a year', ['青禾县民政局工作总结'], '青禾县民政局工作总结'],
    ['nothing but a kind', ['工作总结'], '工作总结']
  ])('%s', (_title, lines, expected) => {
    expect(titles(...lines, '', BODY)).toEqual([expected]);
  });

  test('that names itself by other words is read where it plainly is one', () => {
    expect(titles('青禾县民政局这一年', '', BODY, SENTENCE, SENTENCE)).toEqual(['青禾县民政局这一年']);
  });

  test('that is an address to a meeting, its years left out, is read where it plainly is one', () => {
    const opening = '各位领导：\n现就我县20XX年水利工作汇报如下。\n一、20XX年水利工作';
    const rest = '20XX年，在县委领导下，我县新修渠道30公里。'.repeat(8);
    expect(titles('在全市水利工作会上的发言', opening, rest)).toEqual(['在全市水利工作会上的发言']);
  });

  test('whose first line says whose doings are told is read without 总结', () => {
    const rest = '三季度，辖区新修渠道30公里，抽检茶样90批次。'.repeat(8);
    expect(titles('青禾县水利局第三季度工作情况', '', rest)).toEqual(['青禾县水利局第三季度工作情况']);
    expect(titles('说说各地的天气情况', '', '从前有一座山，山里有一座庙，庙里有一个老和尚。'.repeat(8))).toEqual([]);
  });

  test('that begins without any title is read by its first words', () => {
    expect(titles(`${SENTENCE}现将有关工作情况汇报如下。`, BODY)).toEqual(['今年以来']);
  });
});

test.each([
  ['no text', ''],
  ['a poem', '春眠不觉晓，\n处处闻啼鸟。\n夜来风雨声，\n花落知多少。'],
  ['a list', Array.from({ length: 60 }, (_, i) => `商品${i}\t${i * 3}元`).join('\n')],
  ['a story', '从前有一座山，山里有一座庙，庙里有一个老和尚在讲故事。'.repeat(20)],
  ['contents and nothing else', `目录\n${A}\t1\n${B}\t3`],
  ['a notice', '关于召开会议的通知\n\n各科室：\n定于12月5日召开全体会议，请准时参加。\n办公室\n2023年12月1日'],
  ['a title and nothing else', A]
])('%s holds no report', (_title, text) => {
  expect(titles(text)).toEqual([]);
});

test('under one plain title at the head of a text a line is a report, and under a mere kind it is none', () => {
  expect(titles('青禾县民政局2023年工作总结', '', '全年发放棉被9条。')).toEqual(['青禾县民政局2023年工作总结']);
  expect(titles('工作总结', '', '全年发放棉被9条。')).toEqual([]);
  expect(titles('青禾县民政局2023年工作总结')).toEqual([]);
});
