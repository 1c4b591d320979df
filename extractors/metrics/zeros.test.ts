import { describe, expect, test } from 'vitest';
import { tidy } from '../source';
import { wordedZeros } from './zeros';

const read = (text: string): string[] =>
  wordedZeros(tidy(text), { start: 0, end: text.length }).flatMap((zero) =>
    zero.names.map((name) => `${text.slice(zero.start, zero.end)}|${name}|${zero.unit}`)
  );

describe('a zero stated in words', () => {
  test.each([
    ['requests', '我镇未收到依申请公开的申请。', ['未收到依申请公开的申请|收到依申请公开的申请|件']],
    ['events', '全年未发生较大安全事故。', ['未发生较大安全事故|较大安全事故|起']],
    [
      'two kinds denied together',
      '没有因信息公开引起的行政复议和行政诉讼案件。',
      [
        '没有因信息公开引起的行政复议和行政诉讼案件|因信息公开引起的行政复议案件|件',
        '没有因信息公开引起的行政复议和行政诉讼案件|因信息公开引起的行政诉讼案件|件'
      ]
    ],
    [
      'a third case denied with them',
      '我局没有复议、行政诉讼及申诉。',
      ['没有复议、行政诉讼及申诉|复议|件', '没有复议、行政诉讼及申诉|行政诉讼|件', '没有复议、行政诉讼及申诉|申诉|件']
    ],
    [
      'by what means is no part of it',
      '未收到通过来信、来电等方式提出的相关茶园信息申请。',
      ['未收到通过来信、来电等方式提出的相关茶园信息申请|收到茶园信息申请|件']
    ],
    [
      'two sorts of one thing',
      '我镇没有依申请公开和不予公开的信息。',
      ['没有依申请公开和不予公开的信息|依申请公开的信息|件', '没有依申请公开和不予公开的信息|不予公开的信息|件']
    ],
    [
      'what did not happen for a reason',
      '没有因茶园信息提起行政复议的情况发生。',
      ['没有因茶园信息提起行政复议的情况发生|因茶园信息提起行政复议|件']
    ],
    ['what is not open to all is no zero', '没有公开的茶园信息平台。', []],
    ['not one', '连续三年无一人伤亡。', ['无一人伤亡|伤亡|人']],
    ['no one punished', '全年无一人受到处分。', ['无一人受到处分|受到处分|人']],
    ['none that happens', '没有重大泄密事件发生。', ['没有重大泄密事件发生|重大泄密事件|起']],
    ['零', '实现零投诉。', ['零投诉|投诉|件']],
    ['of bodies named before it', '今年，青石镇、白水乡未发生火灾。', ['未发生火灾|青石镇、白水乡火灾|起']],
    ['of the body that reports', '今年，青石镇未发生火灾。', ['未发生火灾|火灾|起']],
    ['a digit', '安全生产0事故。', ['0事故|安全生产事故|起']],
    ['a digit of a larger number', '公布12380举报电话，收到2020投诉件。', []],
    ['persons', '火灾发生后，无人员死亡。', ['无人员死亡|人员死亡|人']],
    ['what is not received', '未接获茶农的诉求。', ['未接获茶农的诉求|接获茶农的诉求|件']],
    [
      'what was not brought',
      '无因公开工作被申请行政复议情况。',
      ['无因公开工作被申请行政复议情况|因公开工作被申请行政复议|件']
    ],
    ['not one of two', '无一起败诉或撤销。', ['无一起败诉或撤销|败诉或撤销|起']],
    ['of information', '全年未发布解读信息。', ['未发布解读信息|发布解读信息|条']],
    ['not one, with its counter', '全年未发生一起安全问题。', ['未发生一起安全问题|安全问题|起']],
    ['not one of whatever is counted so', '学校无一例集体中毒。', ['无一例集体中毒|集体中毒|例']],
    ['not one letter', '换届期间没有一封检举信。', ['没有一封检举信|检举信|封']],
    ['of those looked after', '矫正对象无脱管漏管。', ['无脱管漏管|脱管漏管|人']],
    ['of those looked after, as a slogan', '实现矫正对象零脱管。', ['零脱管|矫正对象脱管|人']],
    ['what is reported', '一季度未报告甲类传染病。', ['未报告甲类传染病|报告甲类传染病|件']],
    [
      'of two that each say what they are',
      '未发生火灾事故和重大舆情。',
      ['未发生火灾事故和重大舆情|火灾事故|起', '未发生火灾事故和重大舆情|重大舆情|起']
    ],
    ['of one that two words tell', '未发生因灾死亡和失踪事件。', ['未发生因灾死亡和失踪事件|因灾死亡和失踪事件|起']],
    [
      'denied anew after a joint',
      '未发生人员伤亡、未发生森林火灾。',
      ['未发生人员伤亡|人员伤亡|人', '未发生森林火灾|森林火灾|起']
    ],
    [
      'of those not of age',
      '未发生安全事故、未成年人溺水事件。',
      ['未发生安全事故、未成年人溺水事件|安全事故|起', '未发生安全事故、未成年人溺水事件|未成年人溺水事件|起']
    ],
    ['matters that are received', '我乡未收到依申请公开事项。', ['未收到依申请公开事项|收到依申请公开事项|件']],
    ['what an office makes', '我局未制定规范性文件。', ['未制定规范性文件|制定规范性文件|件']],
    ['none of what is made public', '今年无行政规范性文件公开。', ['无行政规范性文件公开|行政规范性文件公开|件']],
    ['none for now', '目前暂无新的返贫致贫人口。', ['无新的返贫致贫人口|新的返贫致贫人口|人']],
    ['never', '工作中不曾发生泄密问题。', ['不曾发生泄密问题|泄密问题|起']],
    ['of what spreads', '实现零确诊。', ['零确诊|确诊|例']],
    [
      'neither',
      '亦无因信息公开导致的行政复议案件。',
      ['无因信息公开导致的行政复议案件|因信息公开导致的行政复议案件|件']
    ],
    ['in each field named', '全年保持渔业和林业零事故。', ['零事故|渔业事故|起', '零事故|林业事故|起']]
  ])('%s', (_title, text, expected) => expect(read(text)).toEqual(expected));
});

describe('no zero', () => {
  test.each([
    ['a slogan', '推进无障碍设施建设，服务群众零距离。'],
    ['no count', '干部没有忘记初心。'],
    ['something left undone', '整改未能全部到位。'],
    ['a wish', '确保不发生较大事故。'],
    ['who nobody is', '其中无一人是技术出身。'],
    ['who did not tell', '个别干部未报告个人有关事项，部分单位未收到整改建议。'],
    ['what was not made for a reason', '因机构改革，未制定年度计划。'],
    ['no exception', '参赛队无一例外完成比赛。'],
    ['no right', '当事人无权申诉。'],
    ['a duty', '不存在不配合等情形。']
  ])('%s', (_title, text) => expect(read(text)).toEqual([]));
});
