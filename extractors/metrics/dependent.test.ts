import { describe, expect, test } from 'vitest';
import { isDependent } from './dependent';
import { DEPENDENT_NAMES } from './dependent-names';

/** Rule, names that say nothing alone by it, and like names that say by themselves what they are of. */
const CASES: readonly [rule: string, dependent: string, alone: string][] = [
  ['size-of-all', '涉案金额 项目涉及人数 总金额 共补贴面积', '茶园面积 养老补贴金额'],
  ['yearly-capacity', '年产 可年处理能力 预计年产值 年接待量', '茶叶年产量 年会'],
  ['standard-of-each', '每人每月标准 每亩标准 每学期标准', '低保每人每月标准 每次标准'],
  ['investment', '总投资 完成工程总投资 项目已累计完成投资 当年计划投资', '泵站投资 固定资产投资'],
  ['worth', '合同金额 实现销售收入 日均营业额 得分', '茶业产值 门票收入'],
  ['deed-done', '已全部办结 结转继续办理 当场答复 整改到位 审结数', '办结提案 茶企整改'],
  ['rate', '按期办结率 群众满意度 任务完成率 男性占比 人均', '森林覆盖率 农村自来水普及率'],
  ['audience', '总点击量 累计粉丝 单篇最高阅读量 获赞', '公众号粉丝 视频号播放量'],
  ['extent', '发放量 河道总长度 床位 学位', '降雨量 小麦产量 养老床位'],
  ['target', '完成全年目标任务数 计划新增 年初目标', '造林任务 新增岗位'],
  ['casualty', '死亡 失踪', '死亡牲畜'],
  ['rest', '其他 剩余 总数', '其他事项 成员单位'],
  ['lives-in-it', '住户 涉及楼栋 问题', '茶园住户 安全隐患'],
  ['reached', '惠及农户 受益群众 参训人员', '惠及茶农 参训学员'],
  ['standing-of-documents', '现行有效 不予公开', '有效发明专利 主动公开'],
  ['change-or-count', '增幅 提升幅度 个数', '茶园增幅 新增岗位数量']
];

describe('names that say nothing alone', () => {
  test.each(CASES)('%s: %s; but %s', (id, dependent, alone) => {
    const rule = new RegExp(`^(?:${DEPENDENT_NAMES.find((it) => it.id === id)?.names ?? ''})$`, 'u');
    for (const name of dependent.split(' '))
      expect([name, rule.test(name), isDependent(name)]).toEqual([name, true, true]);
    for (const name of alone.split(' ')) expect([name, isDependent(name)]).toEqual([name, false]);
  });

  test('every rule has its row', () => {
    expect(CASES.map(([id]) => id)).toEqual(DEPENDENT_NAMES.map(({ id }) => id));
  });
});
