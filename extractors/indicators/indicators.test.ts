import { describe, expect, test } from 'vitest';
import type { MetricRecord, ReportType } from '../records';
import { aMetric, aReport } from '../record-fixtures';
import { compileDictionary, INDICATORS, mapIndicators, normaliseEntries, normaliseEntry } from './index';

const OPEN: ReportType = '政务公开';
const WHOLE: ReportType = '综合工作';
const LAW: ReportType = '法治建设';

/** What a single figure is mapped to. */
const keyOf = (type: ReportType, name: string, figure: string, over: Partial<MetricRecord> = {}) =>
  mapIndicators(aReport({ report_type: type }), [aMetric(name, figure, over)])[0]?.indicator ?? null;

/** The headlines of a report, `key: figure`. */
const headlines = (...metrics: MetricRecord[]) =>
  mapIndicators(aReport(), metrics)
    .filter((m) => m.headline)
    .map((m) => `${m.indicator}: ${m.text}`)
    .sort();

describe('a name is mapped to its indicator', () => {
  test.each<[ReportType, string, string, string | null]>([
    [OPEN, '主动公开政府信息', '820条', 'disclosure.total'],
    [WHOLE, '累计主动公开政务信息', '820条', 'disclosure.total'],
    [OPEN, '各渠道公开发布各类信息', '517条', 'disclosure.total'],
    [OPEN, '县政府网站发布信息', '95条', 'disclosure.total'],
    [WHOLE, '主动公开文件', '12公里', null],
    [OPEN, '“清芦发布”微信公众号推送信息', '300条', 'disclosure.wechat'],
    [OPEN, 'AAA公众号更新', '300条', 'disclosure.wechat'],
    [OPEN, '因信息公开被诉', '0件', null],
    [OPEN, '微信公众号粉丝', '300个', null],
    [OPEN, '政务微博发布', '44条', 'disclosure.weibo'],
    [OPEN, '发布政策解读材料', '36篇', 'interpretation.count'],
    [OPEN, '政策解读培训', '3场', 'training.sessions'],
    [OPEN, '回应社会关切', '21件', 'response.count'],
    [OPEN, '舆情回应率', '100%', null],
    [OPEN, '召开新闻发布会', '9场', 'press.count'],
    [OPEN, '新闻发布', '5条', null],
    [OPEN, '收到信息公开申请', '17件', 'request.received'],
    [OPEN, '办结依申请公开', '15件', 'request.closed'],
    [WHOLE, '收到行政许可申请', '15件', 'enforcement.permits'],
    [OPEN, '因信息公开引起的行政复议', '1件', 'review.count'],
    [LAW, '收到行政复议案件', '6件', 'law.review'],
    [LAW, '行政诉讼案件', '4件', 'law.litigation'],
    [LAW, '行政诉讼案件胜诉率', '75%', 'law.win_rate'],
    [OPEN, '开展业务培训', '6期', 'training.sessions'],
    [OPEN, '培训工作人员', '180人次', 'training.attendance'],
    [WHOLE, '职业技能培训', '180人次', 'employment.training'],
    [OPEN, '召开工作推进会', '2次', 'meeting.count'],
    [OPEN, '召开培训会', '2次', 'training.sessions'],
    [WHOLE, '完成会议服务', '320场次', 'offices.meetings'],
    [OPEN, '办理12345热线工单', '1200件', 'hotline.count'],
    [OPEN, '12345热线工单办结率', '99%', 'rate.closed'],
    [OPEN, '投诉类工单', '30件', null],
    [OPEN, '新制定规范性文件', '3件', 'regulation.issued'],
    [OPEN, '现行有效规范性文件', '30件', null],
    [OPEN, '编印政府公报', '6期', 'gazette.count'],
    [OPEN, '被问责', '2人', 'accountability.count'],
    [WHOLE, '群众满意率', '98%', 'rate.satisfied'],
    [WHOLE, '问题整改率', '96%', 'rate.rectified'],
    [WHOLE, '整改率同比提高', '3百分点', null],
    ['党建', '支部书记讲D课', '4次', 'party.lessons'],
    ['党建', '开展主题党日活动', '12次', 'party.days'],
    ['党建', '发展D员', '5名', 'party.members_new'],
    ['党建', '中心组集中学习', '12次', 'party.study'],
    [LAW, '开展普法宣传活动', '40场', 'law.publicity'],
    [LAW, '化解矛盾纠纷', '233件', 'law.mediation'],
    [LAW, '协调解决企业用地难题', '5件', null],
    [WHOLE, '完成审计项目', '18个', 'audit.projects'],
    [WHOLE, '开展防汛应急演练', '7场', 'emergency.drills'],
    [WHOLE, '排查安全隐患', '316处', 'emergency.hazards'],
    [WHOLE, '整改安全隐患', '310处', 'emergency.rectified'],
    [WHOLE, '一般公共预算收入', '900元', 'fiscal.revenue'],
    [WHOLE, '优良天数', '330天', 'environment.air_days'],
    [WHOLE, '高新技术企业总数', '51家', 'economy.hightech'],
    [WHOLE, '受理信访件', '51件', 'petition.count'],
    [WHOLE, '承办人大建议、政协提案', '22件', 'proposal.count']
  ])('%s %s %s: %s', (type, name, figure, key) => {
    expect(keyOf(type, name, figure)).toBe(key);
  });

  test('a growth never answers for a level', () => {
    expect(keyOf(OPEN, '主动公开政府信息同比增长', '20条', { kind: 'change' })).toBeNull();
  });

  test('a section says what a bare name leaves out', () => {
    expect(keyOf(OPEN, '收到申请', '3件', { section: '依申请公开情况' })).toBe('request.received');
    expect(keyOf(OPEN, '收到申请', '3件', { section: '政务服务' })).toBeNull();
  });

  test('a part of the items disclosed is a kind of item, whatever its name means elsewhere', () => {
    const whole = { parent: '主动公开政府信息' };
    expect(keyOf(OPEN, '政策解读', '8条', whole)).toBe('interpretation.count');
    expect(keyOf(OPEN, '建议提案办理', '8件', whole)).toBeNull();
    expect(keyOf(OPEN, '公报', '8期', whole)).toBeNull();
  });
});

describe('one figure answers for a report on an indicator', () => {
  test.each<[string, MetricRecord[], string[]]>([
    [
      'an explicit total before all channels before the website',
      [
        aMetric('县政府门户网站发布信息', '120条'),
        aMetric('各渠道公开发布各类信息', '400条'),
        aMetric('主动公开政府信息', '260条')
      ],
      ['disclosure.total: 260条', 'disclosure.website: 120条']
    ],
    [
      'the website where nothing else is stated',
      [aMetric('政府信息公开网发布信息', '120条')],
      ['disclosure.total: 120条']
    ],
    [
      'the county, not its office',
      [
        aMetric('县政务公开办主动公开政府信息', '90条', { parent: '全县主动公开政府信息' }),
        aMetric('全县主动公开政府信息', '5000条')
      ],
      ['disclosure.total: 5000条']
    ],
    [
      'the total, not its kinds',
      [aMetric('文字解读', '7篇'), aMetric('图片解读', '5篇'), aMetric('政策解读', '12篇')],
      ['interpretation.count: 12篇']
    ],
    ['kinds alone answer for nothing', [aMetric('文字解读', '7篇'), aMetric('图片解读', '5篇')], []],
    [
      'a placeholder total stays one',
      [aMetric('受理12345工单', 'XX件'), aMetric('投诉类工单', '95件', { parent: '受理12345工单' })],
      ['hotline.count: XX件']
    ],
    [
      'a plan only where nothing actual is stated',
      [aMetric('举办培训', '9期', { status: 'plan' }), aMetric('举办业务培训', '4期')],
      ['training.sessions: 4期']
    ],
    ['a plan where it is all', [aMetric('举办培训', '9期', { status: 'plan' })], ['training.sessions: 9期']],
    [
      'not another year, not another body',
      [
        aMetric('主动公开政府信息', '77条', { period: '2022' }),
        aMetric('主动公开政府信息', '66条', { subject: '白芷镇' }),
        aMetric('主动公开政府信息', '55条', { period: '2023-01/2023-11' })
      ],
      ['disclosure.total: 55条']
    ],
    [
      'requests handled stand for those received where only they are stated',
      [aMetric('办理依申请公开', '16件')],
      ['request.received: 16件']
    ],
    [
      'and are those closed where both are',
      [aMetric('收到依申请公开申请', '18件'), aMetric('办理依申请公开', '16件')],
      ['request.closed: 16件', 'request.received: 18件']
    ],
    [
      'the larger of two channels without a total',
      [aMetric('收到书面依申请公开信息', '0条'), aMetric('收到网上依申请公开信息', '2条')],
      ['request.received: 2条']
    ],
    [
      'a zero in words answers',
      [aMetric('政府信息公开申请', '0件', { zero: true, text: '未收到政府信息公开申请' })],
      ['request.received: 未收到政府信息公开申请']
    ],
    [
      'the first of two that say the same',
      [aMetric('召开新闻发布会', '4场'), aMetric('召开新闻发布会', '2场')],
      ['press.count: 4场']
    ]
  ])('%s', (_title, metrics, expected) => {
    expect(headlines(...metrics)).toEqual(expected);
  });

  test('mapping again changes nothing', () => {
    const once = mapIndicators(aReport(), [aMetric('办理依申请公开', '16件'), aMetric('网站发布信息', '9条')]);
    expect(mapIndicators(aReport(), once)).toEqual(once);
  });
});

describe('the dictionary', () => {
  test('keys are unique and every entry passes its own normaliser', () => {
    expect(new Set(INDICATORS.map((e) => e.key)).size).toBe(INDICATORS.length);
    const { entries, problems } = normaliseEntries(JSON.parse(JSON.stringify(INDICATORS)));
    expect(problems).toEqual([]);
    expect(entries.map((e) => ({ ...e, own: undefined }))).toEqual(INDICATORS.map((e) => ({ ...e, own: undefined })));
  });

  test('has every key of the contract', () => {
    const keys = new Set(INDICATORS.map((e) => e.key));
    const missing = `disclosure.total disclosure.website disclosure.wechat disclosure.weibo interpretation.count
      response.count press.count request.received request.closed review.count litigation.count training.sessions
      training.attendance meeting.count hotline.count regulation.issued gazette.count accountability.count rate.closed
      rate.satisfied rate.rectified`
      .split(/\s+/)
      .filter((key) => !keys.has(key));
    expect(missing).toEqual([]);
  });

  const own = {
    key: 'own.lamps',
    name: '路灯维修数',
    dimension: 'count',
    units: ['盏'],
    rules: [{ name: ['路灯', '维修|更换'], not: '资金' }]
  };

  test("a user's entry takes its figures first", () => {
    const entry = normaliseEntry({ ...own, key: 'own.press', units: ['场'], rules: [{ name: '发布会' }] });
    if (!entry.ok) throw new Error(entry.problem.message);
    const dictionary = compileDictionary([...INDICATORS, entry.value]);
    expect(mapIndicators(aReport(), [aMetric('召开新闻发布会', '4场')], dictionary)[0]?.indicator).toBe('own.press');
  });

  test.each<[string, unknown, string]>([
    ['no object', 'text', 'not-an-entry'],
    ['a key that is no key', { ...own, key: '<b>' }, 'bad-key'],
    ['no name', { ...own, name: ' ' }, 'missing-name'],
    ['an inherited word as dimension', { ...own, dimension: 'constructor' }, 'bad-dimension'],
    ['no unit', { ...own, units: [] }, 'missing-units'],
    ['no rule', { ...own, rules: [] }, 'missing-rule'],
    ['a rule without words', { ...own, rules: [{ name: [' | '] }] }, 'missing-rule'],
    ['a flood of words', { ...own, rules: [{ name: ['字|'.repeat(9000)] }] }, 'too-long']
  ])('refuses %s', (_title, input, code) => {
    const result = normaliseEntry(input);
    expect(result.ok ? 'accepted' : result.problem.code).toBe(code);
  });

  test('words from users are literal, never patterns', () => {
    const entry = normaliseEntry({ ...own, rules: [{ name: ['(a+)+$'] }] });
    if (!entry.ok) throw new Error(entry.problem.message);
    const dictionary = compileDictionary([entry.value]);
    expect(mapIndicators(aReport(), [aMetric('a'.repeat(5000), '4盏')], dictionary)[0]?.indicator).toBeNull();
  });
});
