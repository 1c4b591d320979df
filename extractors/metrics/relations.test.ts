import { describe, expect, test } from 'vitest';
import { measureMarked } from './marked.fixture';

/** Name, and total where there is one; the rules that had a say are shown only when a row fails. */
function read(body: string): { rows: string[]; trace: string } {
  const measured = measureMarked(body);
  const rows = measured.map((m) => (m.parent ? `${m.name} < ${m.parent.name}` : m.name));
  return { rows, trace: measured.map((m) => `${m.name}: ${m.rule}`).join('\n') };
}

type Row = [title: string, body: string, expected: string[]];

function check(_title: string, body: string, expected: string[]): void {
  const { rows, trace } = read(body);
  expect(rows, trace).toEqual(expected);
}

describe('parts and totals', () => {
  test.each<Row>([
    [
      '其中 and a row of parts',
      '受理群众诉求«30件»，其中咨询«18件»、投诉«12件»。',
      ['受理群众诉求', '咨询 < 受理群众诉求', '投诉 < 受理群众诉求']
    ],
    [
      'parts in brackets',
      '开办夜校«9所»（城区«5所»、乡村«4所»）。',
      ['开办夜校', '城区夜校 < 开办夜校', '乡村夜校 < 开办夜校']
    ],
    [
      '其中 in the next sentence',
      '全年处置险情«40处»。其中河堤«25处»，水库«15处»。',
      ['处置险情', '河堤 < 处置险情', '水库 < 处置险情']
    ],
    [
      'a list that has come to its total is told',
      '完成茶样检测«46例»，其中绿茶«41例»、红茶«5例»，土样检测«39例»。',
      ['完成茶样检测', '绿茶 < 完成茶样检测', '红茶 < 完成茶样检测', '完成土样检测']
    ],
    [
      'what passes the total by itself is no part',
      '财政收入«38亿元»，其中地方级«26亿元»；零售总额«105亿元»。',
      ['财政收入', '地方级 < 财政收入', '零售总额']
    ],
    [
      'what brackets that have closed include is not told',
      '茶业基金收入«92亿元»（含茶苗补助），茶业基金支出«41亿元»。',
      ['茶业基金收入', '茶业基金支出']
    ],
    [
      'where a change began is no part',
      '人均筹资«90元»，其中个人«10元»，政府补助由«40元»提高到«80元»。',
      ['人均筹资', '个人 < 人均筹资', '政府补助提高前', '政府补助 < 人均筹资']
    ],
    [
      'nested brackets',
      '聘用护林员«20人»，其中东山片«12人»（专职«7人»，兼职«5人»），西山片«8人»。',
      ['聘用护林员', '东山片 < 聘用护林员', '专职护林员 < 东山片', '兼职护林员 < 东山片', '西山片 < 聘用护林员']
    ],
    [
      'a share goes with its part',
      '公布目录«10条»，其中教育类«4条»，占«40%»。',
      ['公布目录', '教育类 < 公布目录', '教育类占比 < 公布目录']
    ],
    [
      'shares of the total before, but a rate is no share',
      '印发简报«25条»，其中渔业类占«24%»，林业类«12%»。集训学员«30人»，其中合格率«98%»。',
      ['印发简报', '渔业类占比 < 印发简报', '林业类 < 印发简报', '集训学员', '集训学员合格率']
    ],
    [
      'what is done is no part of what was planned',
      '计划动工码头«9座»，其中年内计划动工码头«4座»；已动工«5座»。',
      ['计划动工码头', '计划动工码头 < 计划动工码头', '码头动工']
    ],
    ['brackets beside brackets divide nothing', '第一批（甲园«8亩»）、第二批（乙园«3亩»）已报批。', ['甲园', '乙园']],
    [
      'a total without 其中 that adds up',
      '全县水闸«10座»，县管水闸«6座»，镇管水闸«4座»。',
      ['全县水闸', '县管水闸 < 全县水闸', '镇管水闸 < 全县水闸']
    ],
    [
      'a total told by its kinds, and again by its places',
      '全年发生火情«9起»、受伤«5人»。分类型来看，林火«6起»、受伤«4人»；草火«3起»、受伤«1人»。分区域来看，东片«5起»，西片«4起»。',
      [
        '发生火情',
        '火情受伤',
        '林火 < 发生火情',
        '林火受伤 < 火情受伤',
        '草火 < 发生火情',
        '草火受伤 < 火情受伤',
        '东片 < 发生火情',
        '西片 < 发生火情'
      ]
    ],
    [
      'brackets after two counts divide the one that they count',
      '山洪«8起»、受困«7人»（沟口«5起»，桥下«3起»）。',
      ['山洪', '受困', '沟口 < 山洪', '桥下 < 山洪']
    ],
    [
      'what is told of each is no part',
      '新增床位«90张»，其中康复床位«30张»，每千人口床位数«6张»。',
      ['新增床位', '康复床位 < 新增床位', '每千人口床位数']
    ],
    [
      'neighbours that add up by chance are no parts',
      '新增泵站«5座»，采购课桌«2座»，更换路灯«3座»。',
      ['新增泵站', '采购课桌', '更换路灯']
    ],
    [
      'a new predicate after a semicolon is no part',
      '抽检样品«60批次»，其中食品«45批次»；发布公告«8期»。',
      ['抽检样品', '食品 < 抽检样品', '发布公告']
    ],
    [
      'the total is the one that counts the same',
      '援建项目«9个»，总投资«3亿元»，其中水利项目«5个»。',
      ['援建项目', '援建项目总投资', '水利项目 < 援建项目']
    ],
    [
      'a total stated again',
      '认定绿色工厂«12家»。«12家»企业中，民营企业«9家»。',
      ['认定绿色工厂', '认定绿色工厂', '民营企业 < 认定绿色工厂']
    ]
  ])('%s', check);
});

describe('what a figure leans on', () => {
  test.each<Row>([
    [
      'amounts and persons of the thing before',
      '开通公交专线«3条»，总投资«2亿元»。',
      ['开通公交专线', '公交专线总投资']
    ],
    [
      'a rate is of the thing before',
      '受理信访件«50件»，已办结«48件»，办结率«96%»。',
      ['受理信访件', '信访件办结', '信访件办结率']
    ],
    [
      'after brackets a figure is of the total',
      '举办展会«6场»（线上«2场»，线下«4场»），总投资«1亿元»。',
      ['举办展会', '线上 < 举办展会', '线下 < 举办展会', '展会总投资']
    ],
    ['a clause without a figure sets the topic', '举行森林防火演练，参加人员«80人»。', ['森林防火演练参加人员']],
    ['what became of a thing sets it as topic', '房车露营持续升温，总投资«3亿元»。', ['房车露营总投资']],
    ['what was done to a thing sets it as topic', '云溪漂流基地建成运营，总投资«2亿元»。', ['云溪漂流基地总投资']],
    [
      'what was planned is no part of what is done',
      '西堤加固工程年度计划完成«9万元»，完成投资«8万元»。',
      ['西堤加固工程年度计划完成', '西堤加固工程完成投资']
    ],
    ['another level of the same thing', '县级非遗名录«9项»、市级«4项»。', ['县级非遗名录', '市级非遗名录']],
    ['those listed after a verb are its object', '出动清雪车«9辆»、人员«60人»。', ['出动清雪车', '出动人员']],
    [
      'how much of a target was done',
      '接待茶客«84人»，完成目标«80人»的«105%»。',
      ['接待茶客', '茶客完成目标', '茶客完成目标完成率']
    ],
    [
      'what became of things is of those counted the same',
      '修缮茶路«9条»，惠及茶农«80户»，已完工«4条»。',
      ['修缮茶路', '惠及茶农', '茶路完工']
    ],
    ['who follows a channel', '古镇抖音号发布视频«9条»，粉丝«300人»。', ['古镇抖音号发布视频', '古镇抖音号粉丝']],
    ['another deed done to the thing of a list', '制定村规«9件»，废止«2件»。', ['制定村规', '废止村规']],
    ['a theme comes before what is done everywhere', '二是开展禁毒宣传。悬挂横幅«12条»。', ['禁毒宣传悬挂横幅']],
    [
      'a cited plan is the theme of its tasks',
      '印发《老旧小区改造实施方案》，明确«8项»任务。',
      ['老旧小区改造明确任务']
    ],
    [
      'a new point has nothing to do with the one before',
      '一是修缮水渠。修缮水渠«5条»。二是抓好护林防火工作，投入«3万元»。',
      ['修缮水渠', '护林防火工作投入']
    ],
    ['the verb of a list', '配备专职教师«9名»、兼职教师«4名»。', ['配备专职教师', '配备兼职教师']],
    ['other counters inherit no verb', '发放手册«300册»，展板«4块»。', ['发放手册', '展板']],
    ['a doer before its second figure', '«6个»专班累计走访企业«90家»。', ['专班', '专班走访企业']],
    ['what is said of the last of a row', '«4个»县和«9个»镇开展试点。', ['开展试点的县', '开展试点的镇']],
    [
      'reach is of the medium before',
      '政务抖音号发布视频«30条»，总点击量«9万次»。',
      ['政务抖音号发布视频', '视频总点击量']
    ],
    ['an area has no harvest', '油茶种植面积«3万亩»，总产量«2万吨»。', ['油茶种植面积', '油茶种植总产量']],
    ['a rate with a thing of its own takes none', '完成补植«2万亩»，森林覆盖率«60%»。', ['完成补植', '森林覆盖率']],
    [
      'a rate after a growth is of what grew',
      '12345热线承接市民诉求«90件»，同比增长«8%»，满意率«97%»。',
      ['12345热线承接市民诉求', '12345热线承接市民诉求同比增长', '市民诉求满意率']
    ],
    ['the measure of a thing named after it', '引进总投资«5亿元»的电池项目。', ['电池项目总投资']]
  ])('%s', check);
});

describe('changes and ranks', () => {
  test.each<Row>([
    ['of the level before', '全年粮食产量«9万吨»，同比增长«2%»。', ['粮食产量', '粮食产量同比增长']],
    [
      'a change after a change is of the level',
      '完成技改«3亿元»，同比增长«9%»，较1-6月提高«2个百分点»。',
      ['完成技改', '完成技改同比增长', '完成技改增速较1-6月提高']
    ],
    [
      'a rank of the growth before it',
      '地区产值«80亿元»，同比增长«6%»，增速列全市«第3位»。',
      ['地区产值', '地区产值同比增长', '地区产值同比增长增速列全市']
    ],
    [
      'a growth after a rank is of what was ranked, and so is the next rank',
      '灯具出口«3亿元»，增长«9%»，较1-6月提升«2个百分点»，居全市«第二»，预计全年增速达«12%»。',
      ['灯具出口', '灯具出口增长', '灯具出口增速较1-6月提升', '灯具出口增速居全市', '灯具出口增速']
    ],
    [
      'places gained are of the rank',
      '植树考评排名«第5位»，较上年前进«3位»。',
      ['植树考评排名', '植树考评排名较上年前进']
    ],
    [
      'a place among the province alone',
      '香榧单产«90公斤»，同比增长«4%»，全省«第二»。',
      ['香榧单产', '香榧单产同比增长', '香榧单产同比增长全省排名']
    ],
    ['points above another', '毛竹产值增长«9%»，高于全市«2个百分点»。', ['毛竹产值增长', '毛竹产值增速高于全市']],
    [
      'a rank among so many is of what was ranked',
      '群众满意度«96%»，在全市«9个»县区中排名«第3位»。',
      ['群众满意度', '县区', '群众满意度排名']
    ],
    [
      'a change for each of a row',
      '茶、竹产值分别达«3亿元»、«2亿元»，增长«5%»、«6%»。',
      ['茶产值', '竹产值', '茶产值增长', '竹产值增长']
    ],
    ['a forecast of a growth', '游船客流同比增长«5%»，预计全年可达«7%»。', ['游船客流同比增长', '游船客流同比增长']],
    ['from … to …', '监测站点从«5个»增至«8个»。', ['监测站点增前', '监测站点']]
  ])('%s', check);

  test('a growth is a change, a rank a rank, and a rate that has risen to a level stays a level', () => {
    const kinds = measureMarked('产值«8亿元»，同比增长«6%»，列全市«第3位»。合格率提升至«98%»。').map((m) => m.kind);
    expect(kinds).toEqual(['amount', 'change', 'rank', 'ratio']);
  });
});

test('several bodies in one sentence keep their figures apart', () => {
  const measured = measureMarked('东河县：公开信息«12条»，办理申请«2件»；西河县：公开信息«9条»。');
  expect(measured.map((m) => [m.subject, m.name])).toEqual([
    ['东河县', '东河县公开信息'],
    ['东河县', '东河县办理申请'],
    ['西河县', '西河县公开信息']
  ]);
});

test('places at the head of their clauses, and in a row, are whom the figures are of', () => {
  const measured = measureMarked('青柯县帮扶茶农«12户»，白溪县帮扶«9户»，石桥县、云岭县分别帮扶«8户»、«7户»。');
  expect(measured.map((m) => [m.subject, m.name])).toEqual([
    ['青柯县', '青柯县帮扶茶农'],
    ['白溪县', '白溪县帮扶'],
    ['石桥县', '石桥县帮扶'],
    ['云岭县', '云岭县帮扶']
  ]);
  const kinds = measureMarked('示范区建成茶园«9个»，试验区建成茶园«4个»，新城区改造«3处»。');
  expect(kinds.map((m) => m.subject)).toEqual([null, null, null]);
});
