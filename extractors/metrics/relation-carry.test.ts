import { expect, test } from 'vitest';
import { measureMarked } from './marked.fixture';

const names = (body: string): string[] => measureMarked(body).map((m) => m.name);

test.each([
  ['the object of the verb before', '汛期转移村民«96人»、营救«7人»。', ['汛期转移村民', '营救村民']],
  ['the object of each verb in a chain', '排查商户«80家»，查封«3家»。', ['排查商户', '查封商户']],
  ['no object of another kind', '检修水泵«80台»，培训«3场»。', ['检修水泵', '水泵培训']],
  [
    'what is done with an application is said of it',
    '受理用水申请«9件»，办结«8件»。',
    ['受理用水申请', '用水申请办结']
  ],
  ['left over from the year before', '收到水费投诉«32件»，上年结转«2件»。', ['收到水费投诉', '水费投诉结转']],
  [
    'what was taken is the same',
    '稿件被省电视台采用«3次»，被市日报采用«12次»。',
    ['稿件被省电视台采用', '稿件被市日报采用']
  ],
  ['another deed done to what is measured', '新增灌溉面积«9亩»，改善«7亩»。', ['新增灌溉面积', '改善灌溉面积']],
  [
    'what is ranked was named before',
    '水质合格率达«98%»，相关指标位列全市«第2位»。',
    ['水质合格率', '水质合格率全市排名']
  ],
  ['in how many kinds, and how many', '采购«12种»«300件»防汛物资。', ['采购防汛物资种类', '采购防汛物资']],
  [
    'a row that no one can read is left out',
    '通过服务号发布节水知识、停水通知、工程进度、政策解读、便民指南等内容共计«320条»。',
    ['服务号发布内容']
  ],
  ['who is called after a deed is no deed', '脱贫人口人均纯收入«9000元»。', ['脱贫人口人均纯收入']],
  ['another deed done to the thing of a list', '制定村规«9件»，废止«2件»。', ['制定村规', '废止村规']]
])('%s', (_title, body, expected) => {
  expect(names(body)).toEqual(expected);
});
