import { describe, expect, test } from 'vitest';
import { cleanText } from '../../source/clean';
import { recogniseQuantities } from '../index';
import { EXCLUSIONS } from './index';

/** Figures found in a text, as written. */
function figures(text: string): string[] {
  return recogniseQuantities(cleanText(text, []), { start: 0, end: text.length }).map((q) =>
    text.slice(q.start, q.end)
  );
}

/** Rule, a text in which it drops the number, and a like text in which the number is a figure, with that figure. */
const CASES: readonly [string, string, string, string][] = [
  ['date.year', '自2019年起推行', '走访2019户', '2019户'],
  ['date.short-year', '截至23年底完成', '合同为期23年', '23年'],
  ['date.noughted-year', '始建于04年的茶厂', '合同为期4年', '4年'],
  ['date.day', '于6月18日召开', '整改不少于30日', '不少于30日'],
  ['date.hour', '上午9时开会', '平均时长9分钟', '9分钟'],
  ['date.minute', '下午3时20分结束', '考核得分20分', '20分'],
  ['date.clock', '每天8:30集合', '其中：30人', '30人'],
  ['date.period', '第3季度、上世纪90年代', '为期3年', '3年'],
  ['date.period', '近5年增长较快', '为期5年', '5年'],
  ['date.period', '7年间走访群众', '为期7年', '7年'],
  ['date.first-months', '今年前10个月', '较前任少10个月', '10个月'],
  ['date.list', '在4、5、6月入户宣传', '分别办结4、5、6件', '6件'],
  ['date.living-circle', '打造15分钟养老服务圈', '平均用时15分钟', '15分钟'],
  ['date.round-the-clock', '严格24小时值班', '受理后22小时办结', '22小时'],
  ['number.list', '3、加强培训', '3件办结', '3件'],
  ['number.list-run-on', '工作有序推进2.垃圾分类', '垃圾分类2.5万户', '2.5万户'],
  ['number.reference', '详见附表2', '报送附表2份', '2份'],
  ['number.document', '（城府办〔2022〕31号）', '收文（31件）', '31件'],
  ['number.ordinal', '召开第12次常务会议', '召开12次常务会议', '12次'],
  ['number.hotline', '接听12345热线', '接听12345件', '12345件'],
  ['number.telephone', '联系电话：65530', '通话65530次', '65530次'],
  ['number.address', '在政务中心3楼设窗口', '在政务中心设窗口3个', '3个'],
  ['number.version', '上线3.0版平台', '上线3个平台', '3个'],
  ['number.version-point', '推进监管2.0，', '增速为2.3，', '2.3'],
  ['number.scale', '完成1：500地形图', '其中：500亩', '500亩'],
  ['number.joined', '推行1+N机制', '建成1个中心', '1个'],
  ['chinese.uncounted', '十四五规划稳步实施', '十四个村稳步实施', '十四个'],
  ['chinese.counter', '引入三方评估', '引入三家机构', '三家'],
  ['chinese.other-word', '引导两支部结对', '组建两支队伍', '两支'],
  ['chinese.pointer', '落实这三件实事', '办成三件实事', '三件'],
  ['chinese.article', '这是一项长期任务', '全年收到一件申请', '一件'],
  ['chinese.scale-word', '组织千人签名', '组织上千人签名', '上千人'],
  ['chinese.second', '组织二次验收', '组织两次验收', '两次'],
  ['chinese.kinds', '分为三类情形', '编发三期简报', '三期'],
  ['chinese.aspects', '从三个方面入手', '从三个村入手', '三个'],
  ['chinese.session', '贯彻市委六届四次全会精神', '召开四次调度会', '四次'],
  ['chinese.session', '第三届茶业委员会四次会议召开', '茶业委员会召开四次会议', '四次'],
  ['chinese.named-set', '落实三项制度', '修订三项办法', '三项'],
  ['name.quoted', '开展“4·26”宣传', '开展宣传26场', '26场'],
  ['name.quoted-project', '“年产30万吨新型建材项目”开工', '年产30万吨新型建材', '30万吨'],
  ['name.magnitude', '应对5.2级地震', '达到5.2米', '5.2米'],
  ['name.place', '走访三家店镇', '走访三家企业', '三家'],
  ['name.place', '十九里街道办事处', '修路十九里', '十九里'],
  ['name.road', '改造省道318', '改造县道318公里', '318公里'],
  ['name.industries', '三次产业协调发展', '召开三次产业座谈会', '三次'],
  ['name.bare', '参加119消防宣传', '新增托位187，', '187']
];

describe('what looks like a figure and is none', () => {
  test.each(CASES)('%s: “%s” has none, “%s” has one', (_rule, none, one, figure) => {
    expect(figures(none)).toEqual([]);
    expect(figures(one)).toContain(figure);
  });

  test('every rule has its row', () => {
    expect([...new Set(CASES.map(([id]) => id))].sort()).toEqual(EXCLUSIONS.map(({ id }) => id).sort());
  });
});
