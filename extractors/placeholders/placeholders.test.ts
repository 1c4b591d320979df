import { describe, expect, test } from 'vitest';
import { cleanText } from '../source/clean';
import type { PlaceholderMark } from '../stages';
import { recogniseQuantities } from '../quantities';
import { tidy } from '../source';
import { recognisePlaceholders } from './index';
import { KIND_RULES, kindRuleOf } from './kinds';
import { blankRunAt } from './runs';

function marks(text: string): PlaceholderMark[] {
  const clean = cleanText(text, []);
  const span = { start: 0, end: text.length };
  return recognisePlaceholders(clean, span, recogniseQuantities(clean, span));
}

function shown(text: string): [string, string][] {
  return marks(text).map((mark) => [text.slice(mark.start, mark.end), mark.type]);
}

describe('a blank and what it stands for', () => {
  test.each<[string, string, PlaceholderMark['type']]>([
    ['新增企业XX家', 'XX家', 'figure'],
    ['在XX镇召开', 'XX镇', 'name'],
    ['位于XX的企业', 'XX', 'name'],
    ['聘请xx名医坐诊', 'xx名医', 'name'],
    ['由某某牵头', '某某', 'name'],
    ['某镇已完成', '某镇', 'name'],
    ['于xx月xx日召开', 'xx月xx日', 'date'],
    ['x-xx月份完成', 'x-xx月份', 'date'],
    ['2023年xx月底前', '2023年xx月底', 'date'],
    ['20xx年以来', '20xx年', 'date'],
    ['第x季度', '第x季度', 'date'],
    ['防御x号台风', 'x号', 'other'],
    ['降低PMx.x浓度', 'PMx.x', 'other'],
    ['举办第x届大会', '第x届', 'other'],
    ['印发（x政办〔2022〕x号）', 'x政办〔2022〕x号', 'other'],
    ['接听xxxxx热线', 'xxxxx热线', 'other'],
    ['加强D建工作', 'D建', 'redaction'],
    ['通过AAA公众号发布', 'AAA公众号', 'redaction']
  ])('in “%s” %s is a %s', (text, slice, type) => {
    expect(shown(text)).toEqual([[slice, type]]);
  });

  test.each(['7×24小时服务', '3x5网格', 'Excel表格', 'X光检查', '某些问题', '某种程度', '二○二三年', '升级 * 项目'])(
    'in “%s” there is none',
    (text) => {
      expect(shown(text)).toEqual([]);
    }
  );

  test('a watermark inside a sentence is shown with what stands beside it', () => {
    const clean = tidy('全年受理3##paidbegin##个申请');
    const span = { start: 0, end: clean.text.length };
    const found = recognisePlaceholders(clean, span, recogniseQuantities(clean, span));
    const raw = found.map((mark) => clean.toRaw(mark)).map(({ start, end }) => clean.raw.slice(start, end));
    expect(found.map((mark) => mark.type)).toEqual(['redaction']);
    expect(raw).toEqual(['3##paidbegin##个']);
  });

  test('a figure carries its quantity', () => {
    expect(marks('惠及XX余户')[0]?.quantity?.unit).toBe('户');
  });
});

/** Rule and a text whose first blank it decides. */
const RULES: readonly [string, string][] = [
  ['figure.duration', '连续x年获评优秀'],
  ['date.unit', '至xx月底'],
  ['date.year-cut', '20xx工作要点'],
  ['other.document', 'x政办〔2021〕x号'],
  ['figure.rank', '列全市第x位'],
  ['other.ordinal', '第x批名单'],
  ['other.session', '市政协六届x次会议'],
  ['other.code', 'x型设备'],
  ['other.hotline', 'xxxxx城管服务热线'],
  ['other.formula', 'x+x工作法'],
  ['figure.percent', '占比xx%'],
  ['figure.scaled', '出资xxx余万成立公司'],
  ['figure.unit', '整治xx处'],
  ['figure.decimal', '托位数为x.x，'],
  ['other.version', '平台x.x上线'],
  ['figure.bare', '共下发图斑xxxx，'],
  ['none.sign', '注* 说明'],
  ['name.default', '与xx合作']
];

describe('the rules that tell blanks apart', () => {
  test.each(RULES)('%s decides “%s”', (id, text) => {
    const at = text.search(/[x*]/);
    const run = blankRunAt(text, at, 0);
    expect(run && kindRuleOf(text, run)?.id).toBe(id);
  });

  test('every rule has its row', () => {
    expect(RULES.map(([id]) => id)).toEqual(KIND_RULES.map(({ id }) => id));
  });
});
