import { expect, test } from 'vitest';
import { measureMarked } from './marked.fixture';

const longRow = (end: string): string => `${'南湖日报社、西湖电视台、'.repeat(3)}北塔广播台、东塔广播台${end}`;
const names = (body: string): string[] => measureMarked(body).map((m) => m.name);

test.each([
  ['a verb and its object before the figure', '全年共发布政务信息«52条»。', ['发布政务信息']],
  ['what is done with it, told after it', '镇里将«2万套»年画全部发放到茶农手中。', ['发放年画']],
  ['a thing after the figure', '我局查处«6起»违规倾倒垃圾行为。', ['查处违规倾倒垃圾行为']],
  ['对 … 进行: the deed comes first', '对«30个»隐患点进行了整改。', ['整改隐患点']],
  [
    'side by side: households and persons',
    '全县低保对象新增«12户»«30人»。',
    ['全县低保对象新增户数', '全县低保对象新增人数']
  ],
  ['a list under one verb', '建成«3个»文化广场、«5个»农家书屋。', ['建成文化广场', '建成农家书屋']],
  ['two rates share one figure', '办结率、满意率均达«100%»。', ['办结率', '满意率']],
  ['and so where its bound begins with what they share', '办结率、满意率均«超过95%»。', ['办结率', '满意率']],
  ['what is an average is shared by none', '两项平均«超过95%»。', ['两项平均']],
  ['two figures in the order of two names', '林地、草地分别增长«2.1%»、«3.4%»。', ['林地增长', '草地增长']],
  [
    'a change is of the level before it',
    '完成外贸进出口«3亿元»，同比增长«8%»。',
    ['完成外贸进出口', '完成外贸进出口同比增长']
  ],
  ['examples in quotation marks', '新增“采茶服务”“制茶服务”等特色分类«8个»。', ['新增特色分类']],
  ['a measure and its venture without 的', '新签约总投资«6亿元»钛材深加工基地。', ['钛材深加工基地总投资']],
  ['a sum inside the name of what is counted', '申领«5万元»春耕贷农户«40户»。', ['申领', '春耕贷农户']],
  [
    'the sum of a whole list is named by the list',
    '选址意见、用水许可、环评批复、安全评价、消防审核、图纸备案共«六项»，一次办成。',
    ['选址意见、用水许可、环评批复、安全评价、消防审核、图纸备案']
  ],
  ['the sum of fields is named after the figure', '查出仓储、运输等方面共计«9个»隐患。', ['查出隐患']],
  ['a sum of what was just counted', '«6个»果园项目共«90亩»已完工。', ['果园项目', '果园项目面积']],
  ['what is left over names itself', '剩余«4个»站点正在改造。', ['剩余站点']],
  ['how it was done is no part of the thing', '«5家»茶企成功申办出口证。', ['申办出口证的茶企']],
  [
    'a long name is cut at a joint, never in a word',
    longRow('联播«5次»。'),
    ['西湖电视台、北塔广播台、东塔广播台联播']
  ],
  [
    'what is not done is not turned round',
    '对未落实轮作休耕要求的承包大户下达整改通知书«2份»。',
    ['未落实轮作休耕要求的承包大户下达整改通知书']
  ],
  ['whose thing it is, and the thing after the figure', '解决村民«7个»难题。', ['解决村民难题']],
  ['a verb, and a deed with its object after the figure', '实施«3项»提升行动。', ['实施提升行动']],
  ['what has not begun is a kind of thing', '对未动工的«8个»地块开展约谈。', ['未动工地块']],
  [
    'a verb after a joint begins the second figure',
    '完成«4件»样品送检、完成«9件»台账归档。',
    ['完成样品送检', '完成台账归档']
  ],
  ['titles before 等 are no part of the name', '印发《茶园管护办法》《茶叶分级办法》等文件«2份»。', ['印发文件']],
  ['a long row of examples is left out', '组织剪纸、皮影、竹编等民俗展演«6场»。', ['组织民俗展演']],
  ['few examples before a word that says little are kept', '公布价格、票据等信息«9条»。', ['公布价格、票据等信息']],
  ['a row of titles is left out', '茶乡台播出原创视频《茶香》《茶韵》«2条»。', ['茶乡台播出原创视频']],
  ['a title that is the thing stays', '下达《茶园整改通知书》«2份»。', ['下达《茶园整改通知书》']],
  ['等 in a word is no list', '承办全县高等教育论坛«3场»。', ['承办全县高等教育论坛']],
  [
    'a deed inside a noun phrase does not cut it',
    '发放渔船租赁补贴«20户»，办结率«98%»。',
    ['发放渔船租赁补贴', '渔船租赁补贴办结率']
  ],
  ['what one thing after two figures is counted in', '走访«8户»«21人»库区移民。', ['走访库区移民', '走访库区移民人数']],
  ['a second count of the thing before it', '发放改厕补贴«50户»、«8万元»。', ['发放改厕补贴', '发放改厕补贴金额']],
  [
    'one name for two figures: town and country',
    '城乡低保标准分别为«700元»、«500元»。',
    ['城市低保标准', '农村低保标准']
  ],
  [
    'the end of the last name in a row is the end of all',
    '茶叶、蜂蜜、菌菇抽检合格率依次为«97%»、«98%»、«99%»。',
    ['茶叶抽检合格率', '蜂蜜抽检合格率', '菌菇抽检合格率']
  ],
  ['names with an end of their own take none', '出勤率、茶园合格率分别为«97%»、«98%»。', ['出勤率', '茶园合格率']],
  ['to whom something is given', '秋收前为«80户»发放烘干补贴«9万元»。', ['发放烘干补贴', '发放烘干补贴']],
  ['what is told of a pair', '全市«30户»«70人»享受茶农补助。', ['享受茶农补助', '享受茶农补助人数']],
  ['rates side by side share a figure without 均', '到校率、升学率保持在«98%»。', ['到校率', '升学率']],
  [
    'of whom each is told goes with all',
    '每千人口药师数、护士数分别为«2人»、«5人»。',
    ['每千人口药师数', '每千人口护士数']
  ],
  ['a row is summed up by the thing after it', '打造茶亭、步道和水榭«3处»景点。', ['打造景点']],
  ['a row that goes on after the figure is not summed up', '整治河道和沟渠«3条»。', ['整治河道和沟渠']],
  ['of what it is a share', '茶园面积«3万亩»，占耕地面积的«20%»。', ['茶园面积', '茶园面积占耕地面积']],
  ['a share of the whole is a share', '女职工«30人»，占总数的«60%»。', ['女职工', '女职工占比']],
  ['residents are no rank', '城乡居民收入比为«2»。', ['城乡居民收入比']],
  ['what goes on is no thing', '整改隐患«9处»，其余«2处»正按计划推进。', ['整改隐患', '隐患其余']],
  ['as many of each', '新建球场、步道各«2处»。', ['新建球场', '新建步道']],
  ['各 that only points', '走访各镇、各村«9个»。', ['走访各镇、各村']],
  [
    'an object that is a deed as well',
    '网上信箱收到牧民来信«9封»，办结«8封»。',
    ['网上信箱收到牧民来信', '牧民来信办结']
  ],
  ['whom something is done for, and how often', '对«9家»茶厂开展消防检查«20次»。', ['消防检查茶厂', '开展消防检查']],
  ['an area in words is a part of a name', '«3个»投资亿元以上项目开工。', ['开工的投资亿元以上项目']],
  [
    'what is counted of one thing, each against the year before',
    '山火起数、受伤人数同比分别下降«2%»、«3%»。',
    ['山火起数同比下降', '山火受伤人数同比下降']
  ],
  ['an age is who is counted', '实有«59人»（其中«50岁以上»«18人»）。', ['实有', '50岁以上']],
  [
    'other organisations organise nothing',
    '受理法人或其他组织申请«9件»，按期答复«8件»。',
    ['受理法人或其他组织申请', '法人或其他组织申请按期答复']
  ],
  [
    'a sum beside those that it reached is a figure',
    '发放贷款超«3亿元»惠及企业«200家»，完成投资超过«5亿元»建成项目«5个»。',
    ['发放贷款', '发放贷款惠及企业', '发放贷款完成投资', '建成项目']
  ],
  ['how it was done is no deed', '按规定时限办结申请«9件»。', ['办结申请']],
  ['what was given no thing gives none on', '年产量«3万吨»，年加工能力«5万吨»。', ['年产量', '年加工能力']],
  ['an age is a part of what is counted', '«65岁以上»老人«90名»已体检。', ['65岁以上老人体检']],
  ['a sum is a part of what is counted', '其中«5000万元以上»茶旅项目«4个»。', ['5000万元以上茶旅项目']],
  ['a size is a part of what is counted', '采购果皮箱«23个»、«660升»茶桶«7个»。', ['采购果皮箱', '采购660升茶桶']],
  ['a size of nothing counted is a figure', '加注茶油«660升»，茶桶«7个»。', ['加注茶油', '茶桶']],
  [
    'whose the thing after the figure is',
    '公开茶业部门«36项»责权清单，检查茶业企业«9家»。',
    ['公开茶业部门责权清单', '检查茶业企业']
  ],
  [
    'who invests in it, told at length, is no part of it',
    '其中包括青山生物科技有限公司投资«5亿元»的茶菌产业园，云溪公司投资«2亿元»的茶油基地。',
    ['茶菌产业园投资', '茶油基地云溪公司投资']
  ],
  ['a sum with nothing counted after it is a figure', '收缴罚款«5万元以上»，案件«3件»。', ['收缴罚款', '案件']],
  [
    'a deed after a row of examples has them no more',
    '在县茶叶日报、县茶业月刊、县茶叶电视台等媒体发布信息«9条»。',
    ['发布信息']
  ],
  ['the verb before deeds that are examples', '作出变更、撤销、确认等直接决定«5件»。', ['作出直接决定']],
  [
    'what only calls the examples something',
    '查办茶业、林业、渔业等领域案件«9件»。',
    ['查办茶业、林业、渔业等领域案件']
  ],
  ['whom a deed is for', '开展面向社区、学校、茶厂的健康活动«9场»。', ['开展健康活动']],
  ['at a month’s end', '力争12月底前完成扩种«9亩»。', ['完成扩种']],
  [
    'a row before its figure, after a figure without a thing',
    '其中油茶«51亩»、板栗、泡桐、猕猴桃等«65亩»。',
    ['油茶', '板栗、泡桐、猕猴桃']
  ],
  ['how large the ventures are', '签约过亿元项目«2个»，其中过«10亿元»项目«1个»。', ['签约过亿元项目', '过10亿元项目']],
  ['a product has its thing in its name', '生猪出栏«9万头»，蔬菜产量«3万吨»。', ['生猪出栏', '蔬菜产量']],
  ['a total product has none', '种植草莓«90亩»，总产量«3万吨»。', ['种植草莓', '草莓总产量']],
  ['what a works yields in a year is of the works', '新建茶饮加工基地，年产«3万吨»。', ['茶饮加工基地年产']],
  [
    'how often a deed was done, before each',
    '全年«7次»提请县委常委会会议、«12次»听取汇报。',
    ['提请县委常委会会议', '听取汇报']
  ],
  [
    'the measure of what the next figure counts',
    '总投资«9亿元»的«35个»引水项目开工。',
    ['引水项目总投资', '开工的引水项目']
  ],
  ['what goes on with a thing is no part of it', '占地«80亩»的新茶厂正在紧张施工。', ['新茶厂占地']],
  ['examples after a verb are left out', '成功处置塌方、溃口、漫堤等«8次»险情过程。', ['处置险情过程']],
  ['few examples are kept', '处置塌方等«8次»险情过程。', ['处置塌方等险情过程']],
  ['by what means is no actor', '通过线上线下等方式在«32个»小区宣讲。', ['小区宣讲']],
  ['an investment and what it builds', '茶城项目开工，完成投资«7亿元»建成展厅。', ['茶城项目完成投资']],
  [
    'a measured deed has no object for those after',
    '粮食播种面积«15万亩»，果园面积«3万亩»。',
    ['粮食播种面积', '果园面积']
  ],
  ['only it has no place in a name', '农机拥有量仅有«26台»。', ['农机拥有量']],
  ['a place before the figure is where the thing is', '租赁云山村«9亩»茶花基地。', ['租赁云山村茶花基地']],
  ['a place that is counted itself', '走访云山村«5户»。', ['走访云山村']],
  ['a mark that was passed is no thing', '春茶产值«90万元»大关。', ['春茶产值']],
  [
    'how large without its 元',
    '«5000万以下»茶业项目«2个»，«5000万以上»茶业项目«3个»。',
    ['5000万以下茶业项目', '5000万以上茶业项目']
  ],
  ['how large one of a kind is', '采购«660升»茶水桶«70个»。', ['采购660升茶水桶']],
  ['how much there is', '供水«660升»，茶水桶«70个»。', ['供水', '茶水桶']],
  ['whose they are, left blank', '公开«×项»清单，公开××部门«×项»茶事清单。', ['公开清单', '公开××部门茶事清单']],
  ['as large by itself', '投入资金«5000万以上»，建茶亭«3个»。', ['投入资金', '建茶亭']],
  ['what says nothing alone gets its thing', '举办招聘会«8场»，参与人数«900人»。', ['举办招聘会', '招聘会参与人数']]
])('%s', (_title, body, expected) => {
  expect(names(body)).toEqual(expected);
});
