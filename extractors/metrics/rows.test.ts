import { expect, test } from 'vitest';
import { measureMarked } from './marked.fixture';

const told = (body: string): string[] =>
  measureMarked(body).map((m) => (m.parent ? `${m.parent.name} > ${m.name}` : m.name));

test.each([
  [
    'shares of a row that the clause before names',
    '全年热线总量«200件»。主要集中在供水、排水、防汛等领域，分别占热线总量的«40%»、«30%»、«20%»。',
    ['热线总量', '热线总量 > 供水领域占热线总量', '热线总量 > 排水领域占热线总量', '热线总量 > 防汛领域占热线总量']
  ],
  [
    'which of one thing, and the thing after the last',
    '城镇和农村居民收入分别达«4万元»、«2万元»，增长«5%»和«6%»。',
    ['城镇居民收入', '农村居民收入', '城镇居民收入增长', '农村居民收入增长']
  ],
  [
    'a change that two names share, held against before it',
    '火灾起数和受伤人数同比均下降«7%»。',
    ['火灾起数同比下降', '受伤人数同比下降']
  ],
  ['a change that two names share', '同比火灾起数和受伤人数均下降«7%»。', ['火灾起数同比下降', '受伤人数同比下降']],
  [
    'how many kinds there are parts the last of them from what all are',
    '茶农养老、医疗两项保险参保人数分别达«3万人»、«4万人»。',
    ['茶农养老保险参保人数', '医疗保险参保人数']
  ],
  [
    'of the levels, and not of those of another year',
    '受理茶案«97件»（2019年«65件»），审结«82件»（2019年«68件»），同比分别增长«49%»和«20%»。',
    ['受理茶案', '2019年受理茶案', '茶案审结', '2019年茶案审结', '受理茶案同比增长', '茶案审结同比增长']
  ],
  ['and what changed of each', '茶害起数、死苗数同比下降«26%»、«16%»。', ['茶害起数同比下降', '死苗数同比下降']],
  ['two names and two figures, without 分别', '绿茶、红茶达«60吨»、«40吨»。', ['绿茶', '红茶']],
  ['two names that two counters share', '走访茶农、茶商«12户»、«40人»。', ['走访茶农、茶商户数', '走访茶农、茶商人数']],
  ['a row of another length is none of theirs', '主要来自东镇、西镇、南镇，分别增长«4%»、«3%»。', ['增长', '增长']],
  ['a row before its figure, and what is done to it', '完成东湾、西湾«3个»旧村整治并启动南湾改造。', ['完成旧村整治']],
  [
    'works named after a deed, each in its own clause',
    '北渠加固工程，投资«300万元»，完成«60%»；南湖治理工程，投资«500万元»，完成«80%»。',
    ['北渠加固工程投资', '北渠加固工程完成', '南湖治理工程投资', '南湖治理工程完成']
  ],
  [
    'large parts that make up their total, past a remark on it',
    '全县参保«5600人»（含外县«80人»），在职«3200人»，退休«2400人»。',
    ['全县参保', '全县参保 > 外县', '全县参保 > 在职', '全县参保 > 退休']
  ],
  [
    'a row in which 和 joins words of one name',
    '诉求涉及水务、民政和应急、交通等方面，分别占«50%»、«30%»、«20%»。',
    ['水务方面占', '民政和应急方面占', '交通方面占']
  ],
  [
    'what by a total is divided is no topic',
    '信访总量«30件»。从信访形式看，来信«20件»；网访«10件»。',
    ['信访总量', '信访总量 > 来信', '信访总量 > 网访']
  ],
  [
    'what was taken of a figure counts other things',
    '刊发稿件«36篇»，其中稿件被省报采用«5次»，被市台、县台、移动电视等多家媒体采用«7次»。',
    ['刊发稿件', '刊发稿件 > 稿件被省报采用', '刊发稿件 > 稿件被市台、县台、移动电视等多家媒体采用']
  ],
  [
    'small figures make up another by chance',
    '购买水泵«5台»，更换阀门«3台»，安装路灯«2台»。',
    ['购买水泵', '更换阀门', '安装路灯']
  ],
  [
    'two levels of a clause and two changes',
    '发生火灾«27起»、受伤«30人»，同比下降«7%»、«6%»。',
    ['发生火灾', '火灾受伤', '发生火灾同比下降', '火灾受伤同比下降']
  ],
  [
    'two levels in clauses of their own are no row',
    '发生火灾«27起»，受伤«30人»，同比下降«7%»。',
    ['发生火灾', '火灾受伤', '火灾受伤同比下降']
  ],
  [
    'each its own change',
    '茶叶交易«23项»，涉及金额«9万元»，与去年同期相比分别增长«5%»、减少«3%»。',
    ['茶叶交易', '茶叶交易涉及金额', '茶叶交易与去年同期相比增长', '茶叶交易涉及金额与去年同期相比减少']
  ],
  ['what is told of the last is told of all', '羊、鹅出栏量分别增长«3%»、«5%»。', ['羊出栏量增长', '鹅出栏量增长']],
  [
    'each with its share',
    '从内容上看，反映采茶和制茶问题较多，分别为«17件»和«9件»，各占全年来信总量的«34%»、«27%»。',
    ['反映采茶', '制茶问题', '反映采茶占来信总量', '制茶问题占来信总量']
  ],
  [
    'each its change, counted in units of their own',
    '茶市事故起数和死亡人数同比上升«3起»、«2人»。',
    ['茶市事故起数同比上升', '茶市事故死亡人数同比上升']
  ],
  ['levels in units of their own are none', '采茶和制茶«3起»、«2人»。', ['采茶和制茶', '采茶和制茶']],
  [
    'one change after two levels is of the last',
    '发生火灾«27起»、受伤«30人»，同比下降«7%»。',
    ['发生火灾', '火灾受伤', '火灾受伤同比下降']
  ]
])('%s', (_title, body, expected) => {
  expect(told(body)).toEqual(expected);
});
