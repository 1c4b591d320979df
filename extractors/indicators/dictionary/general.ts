import type { IndicatorEntry } from '../types';

/** What a training is called; a name that goes on after it is of something else (培训反馈问题). */
const TRAININGS = '培训|培训班|培训会|培训会议|培训讲座|讲座培训|轮训|集训|培训工作';
const SESSIONS = ['次', '场', '期', '场次', '班', '轮', '批', '班次', '批次', '个', '期次'];

export const GENERAL: readonly IndicatorEntry[] = [
  {
    key: 'training.sessions',
    name: '培训次数',
    theme: '综合',
    dimension: 'count',
    units: SESSIONS,
    definition: '举办、组织的培训（培训会、培训班）次数；参加上级培训只在没有自办数时采用。',
    aliases: ['培训', '培训班', '培训会'],
    rules: [
      {
        name: [TRAININGS],
        head: true,
        not: '参加|参训|赴|基地|机构|计划|覆盖|补贴|技能|就业|企业家|推进会|调度会|演练|考试|单位|警示教育'
      },
      { name: [TRAININGS], head: true, not: '基地|机构|计划|覆盖|补贴|推进会|调度会|演练|考试|单位|警示教育', rank: 1 }
    ]
  },
  {
    key: 'training.attendance',
    name: '培训人次',
    theme: '综合',
    dimension: 'people',
    units: ['人次', '人', '名', '位', '人(次)'],
    definition: '参加培训的人次或人数；面向社会的职业技能培训另计。',
    aliases: ['参训', '培训人数'],
    rules: [
      {
        name: ['培训|参训'],
        not: '技能|就业|创业|适应性|职业|岗前|专家|讲师|教师|率|取得|证书|合格|持证|师资|异地|考试|培养|家长|演练'
      },
      { name: ['参训'], not: '考试|率', rank: 1 }
    ]
  },
  {
    key: 'meeting.count',
    name: '会议',
    theme: '综合',
    dimension: 'count',
    units: ['次', '场', '场次', '期', '轮'],
    definition: '召开的工作会议次数（推进会、调度会、座谈会、部署会等），不含培训会、新闻发布会和会议服务保障。',
    aliases: ['推进会', '座谈会', '调度会', '专题会'],
    rules: [
      {
        name: ['会议'],
        head: true,
        not: '提请|列席|讲授|培训|发布会|会议服务|会务|保障|精神|承办|接待|纪要|会议室|传达|学习会议|提交|视频会议系统|参加|出席|审议'
      },
      {
        name: [
          '推进会|工作会|座谈会|调度会|例会|专题会|部署会|联席会|协调会|动员会|研判会|讲评会|现场会|恳谈会|约谈会|解析会|碰头会|讨论会|通报会'
        ],
        head: true,
        not: '培训|新闻|保障|参加|出席|签约|项目|列席|讲授|精神',
        rank: 1
      }
    ]
  },
  {
    key: 'rate.closed',
    name: '办结率',
    theme: '综合',
    dimension: 'ratio',
    units: ['%'],
    definition: '办结数占受理数的比例。',
    aliases: ['按时办结率', '办理率'],
    rules: [{ name: ['办结率'] }, { name: ['办复率|办理率|结案率|按期办理率|按时办理率|答复率|回复率'], rank: 1 }]
  },
  {
    key: 'rate.satisfied',
    name: '满意率',
    theme: '综合',
    dimension: 'ratio',
    units: ['%'],
    definition: '群众、企业或代表委员表示满意的比例。',
    aliases: ['满意度', '群众满意率'],
    rules: [{ name: ['满意率'] }, { name: ['满意度|满意和基本满意|满意'], not: '不满意', rank: 1 }]
  },
  {
    key: 'rate.rectified',
    name: '整改率',
    theme: '综合',
    dimension: 'ratio',
    units: ['%'],
    definition: '已整改问题占发现问题的比例。',
    aliases: ['整改完成率', '整改到位率', '销号率'],
    rules: [{ name: ['整改率|整改完成率|整改到位率|整改合格率'] }, { name: ['整改|销号'], not: '满意', rank: 1 }]
  }
];
