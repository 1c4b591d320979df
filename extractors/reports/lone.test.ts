import { expect, test } from 'vitest';
import { tidy } from '../source';
import { textLines } from './lines';
import { isLoneReport } from './lone';

/** Figures of a body that has no cue of a report but its first line. */
const BODY = '茶园共有四十二处，其中东坡十二处，西坡三十处。茶农六百一十户，采茶九千公斤。'.repeat(6);

const lone = (head: string, body = BODY): boolean => {
  const { text } = tidy(`${head}\n${body}`);
  return isLoneReport(text, textLines(text));
};

test.each([
  ['whose doings, and for which time', '青石镇前三季度茶园工作情况', true],
  ['which year’s', '2023年茶园建设进展', true],
  ['that it is told week by week', '青石镇茶农热线受理情况周报', true],
  ['how it went, looked into', '青石镇茶业运行情况简析', true],
  ['what came of it, made public', '青石镇茶园招商工作成效公示', true],
  ['a list made public', '青石镇茶农名单公示', false],
  ['an office', '县水利局上半年小结', true],
  ['a thing that is nobody’s', '茶园的四季情况', false],
  ['a place without what is told', '青石镇的茶园', false],
  [
    'a sentence that ends in such a word',
    '青石镇各村茶农在春茶上市以前都要先看一看天气，再看一看山上山下每一处茶园里各不相同的生长情况',
    false
  ]
])('a first line that says %s', (_title, head, expected) => {
  expect(lone(head)).toBe(expected);
});

test('a text of a few lines is no report, whatever its first line', () => {
  expect(lone('青石镇前三季度茶园工作情况', '茶园四十二处。')).toBe(false);
});
