import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, type ExtractionRecord } from './index';

const WORDS = [
  '青禾县民政局2023年工作总结',
  '今年以来，我局',
  '公开信息',
  '受理申请',
  '办结率',
  '培训',
  '一、',
  '（一）',
  '1.',
  '一是',
  '其中',
  '包括',
  '分别为',
  '同比增长',
  '下降',
  '达',
  '约',
  '近',
  '余',
  '120条',
  '3.5万人次',
  '1,234万元',
  '百分之三十五',
  '100%',
  'XX件',
  'xx.xx亿元',
  '第3位',
  '未收到',
  '2024年计划',
  '力争',
  '2023年12月1日',
  '，',
  '。',
  '、',
  '；',
  '：',
  '（',
  '）',
  '“',
  '”',
  '《',
  '》',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '##paidbegin##',
  '\u200b',
  '\ud842'
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 200 }).map((words) => words.join(''));
const titled = prose.map(
  (text) =>
    `青禾县民政局2023年工作总结\n\n今年以来，我局认真落实各项要求，各项工作有序推进，群众满意度稳步提高。\n${text}`
);
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), prose, titled);

const read = (text: string): ExtractionRecord[] => extract({ name: 'a.txt', text });

describe('on any text', () => {
  test('every span slices back to its text and lies in its report', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let report: ExtractionRecord | null = null;
        for (const record of read(text)) {
          if (record.record === 'report') report = record;
          else {
            expect(text.slice(record.start, record.end)).toBe(record.text);
            expect(record.report).toBe(report?.id);
            expect(record.start >= (report?.start ?? 0) && record.end <= (report?.end ?? 0)).toBe(true);
          }
        }
      }),
      { numRuns: 300 }
    );
  });

  test('ids are distinct', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ids = read(text).map((r) => r.id);
        expect(new Set(ids).size).toBe(ids.length);
      })
    );
  });

  test('the records do not depend on what was read before', () => {
    fc.assert(
      fc.property(titled, anyText, (text, other) => {
        const before = read(text);
        read(other);
        expect(read(text)).toEqual(before);
      })
    );
  });
});

test('the order of files changes no record', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(titled, anyText), { minLength: 2, maxLength: 4 }), (texts) => {
      const inOrder = texts.map(read);
      const reversed = texts.toReversed().map(read).toReversed();
      expect(reversed).toEqual(inOrder);
    })
  );
});

test('a name is the source of its records and nothing else', () => {
  fc.assert(
    fc.property(titled, (text) => {
      const [a, b] = [extract({ name: 'a.txt', text }), extract({ name: 'b/c.txt', text })];
      expect(b).toEqual(a.map((r) => ({ ...r, source: 'b/c.txt' })));
    })
  );
});
