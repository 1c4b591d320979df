import { expect, test } from 'vitest';
import { sentenceAround } from './sentence';

const around = (text: string, figure: string) => {
  const start = text.indexOf(figure);
  return sentenceAround(text, start, start + figure.length);
};

test.each([
  ['in the middle', '前一句。全年公开信息12条，办理3件。后一句。', '12条', '全年公开信息', '，办理3件。'],
  ['at the beginning of a line', '标题\n　　5件来信均已答复；', '5件', '', '来信均已答复；'],
  ['at the end of the text', '共计7次', '7次', '共计', ''],
  ['right before a full stop', '开会4次。又开5次。', '4次', '开会', '。'],
  [
    'a very long sentence is cut',
    `${'长'.repeat(300)}9件${'文'.repeat(300)}。`,
    '9件',
    `……${'长'.repeat(160)}`,
    `${'文'.repeat(160)}……`
  ]
])('the sentence around a figure %s', (_title, text, figure, before, after) => {
  expect(around(text, figure)).toEqual({ before, figure, after });
});
