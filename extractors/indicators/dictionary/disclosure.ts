import type { IndicatorEntry } from '../types';

const OPEN = ['政务公开'] as const;

/** `甲|乙` × `丙|丁`: every joined wording, so that only words that stand together count as the total. */
const joined = (...groups: string[]): string =>
  groups
    .map((group) => group.split('|'))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)))
    .join('|');

const ITEMS = joined('|各类|各类型|全部', '政府|政务|政府公开|政务公开|政务动态|', '信息');
const EXPLICIT = joined('主动公开|主动公开发布|主动发布|主动公开的', ITEMS);
const GENERAL = joined('公开|发布|公开发布|更新|发布更新|更新发布|公开更新|录入|上传', ITEMS);
const WEBSITE = '网站|公开网|门户网|政府网|公开平台|信息网|官网|网上|门户|网页|专栏';
const CHANNELS = '各渠道|各类渠道|多渠道|等渠道|等平台|各平台|各类平台|等形式|等方式|多种渠道|等载体|线上线下';
const NEW_MEDIA =
  '公众号|微信|AAA|微博|抖音|快手|视频号|新媒体|客户端|APP|报纸|报刊|电视|电台|头条|公示栏|公开栏|简报|短信|显示屏|宣传栏';
const TOPICS =
  '两化|标准化|重点领域|暖民心|六稳|营商环境|疫情|征集|公示|村务|行政许可|行政处罚|财政|招标|采购|解读|回应|舆情|依申请|申请|留言|信访|双公示|食品|药品|监管信息|抽检|统计信息|企业信息|信用|项目信息|招聘|就业|岗位|线索|气象|预警|错敏|错别字|保密|敏感|专题|卫生|复议|诉讼|被诉|被投诉|投诉|举报|追究|追责|培训|会议|目录|指南';

export const DISCLOSURE: readonly IndicatorEntry[] = [
  {
    key: 'disclosure.total',
    name: '主动公开信息数',
    theme: '政务公开',
    dimension: 'count',
    units: ['条', '件', '篇', '个', '项', '份', '则', '次', '条次'],
    definition:
      '报告主要口径的主动公开信息总数：明写“主动公开”的总数优先，其次为各渠道合计，再次为网站发布数；县级报告取全县数，不取其办公室数。分类、专题不算总数。',
    aliases: ['公开信息', '信息公开数', '发布信息', '政府信息公开'],
    rules: [
      { name: [EXPLICIT], head: true, not: `${WEBSITE}|${NEW_MEDIA}|${TOPICS}|要求公开` },
      {
        name: ['信息总数|信息数|信息量|信息总量|总条数|公开数|公开总数|公开量|信息主动公开', '主动公开'],
        head: true,
        not: `${WEBSITE}|${NEW_MEDIA}|${TOPICS}`
      },
      { name: [`${EXPLICIT}|${GENERAL}`, CHANNELS], head: true, not: TOPICS, rank: 1 },
      {
        name: [GENERAL],
        head: true,
        not: `${WEBSITE}|${NEW_MEDIA}|${TOPICS}`,
        types: OPEN,
        rank: 2
      },
      {
        name: [
          '信息数|信息量|信息总量|总条数|总信息|信息|发布信息公开',
          '公开|发布|更新|推送|公布|政务|政府|政务公开|政府公开'
        ],
        head: true,
        bare: true,
        not: `${WEBSITE}|${NEW_MEDIA}|${TOPICS}|新闻发布|要求公开|接到|收到`,
        types: OPEN,
        rank: 3
      }
    ]
  },
  {
    key: 'disclosure.website',
    name: '网站发布信息数',
    theme: '政务公开',
    dimension: 'count',
    units: ['条', '件', '篇', '个', '项', '份', '则', '次', '条次'],
    definition: '政府网站、政府信息公开网发布的信息数，在另有总数时单列；只有网站数时，它就是主动公开信息数。',
    aliases: ['门户网站', '政府网站', '政务公开网'],
    rules: [
      {
        name: ['信息|政务信息|政府信息|政务类信息|信息数|信息公开|公开|更新|发布|公布|推送', WEBSITE],
        head: true,
        bare: true,
        not: `${NEW_MEDIA}|${TOPICS}|栏目|答复|访问|点击|浏览|采用|上报`,
        types: OPEN,
        standsFor: 'disclosure.total'
      },
      {
        name: ['信息|稿件|政务信息|政府信息', WEBSITE, '发布|公开|更新|刊发|上传|推送'],
        head: true,
        bare: true,
        not: `${NEW_MEDIA}|${TOPICS}|栏目|答复|访问|点击|浏览|采用|上报`,
        types: ['综合工作', '党建', '法治建设', '专项工作']
      }
    ]
  },
  {
    key: 'disclosure.wechat',
    name: '微信公众号发布数',
    theme: '政务公开',
    dimension: 'count',
    units: ['条', '篇', '件', '期', '次', '个', '则', '份', '条次'],
    definition: '微信公众号发布、更新或推送的信息数；公众号名称被遮为 AAA 的也算。',
    aliases: ['微信', '公众号', '政务微信'],
    rules: [
      {
        name: ['公众号|微信|AAA', '发布|更新|推送|信息|推文|发文|刊发|宣传|转发|作品|稿件|公开|发表|编发'],
        not: '关注|粉丝|用户|阅读|浏览|点击|账号|工作群|群|留言|答复|回复|回应|微博|网站|投票|采用'
      },
      {
        name: ['公众号|微信|AAA'],
        not: '关注|粉丝|用户|阅读|浏览|点击|账号|群|留言|答复|回复|回应|微博|网站|投票|采用',
        rank: 1
      }
    ]
  },
  {
    key: 'disclosure.weibo',
    name: '微博发布数',
    theme: '政务公开',
    dimension: 'count',
    units: ['条', '篇', '件', '次', '个', '则', '份', '条次'],
    definition: '政务微博发布的信息数。',
    aliases: ['微博', '政务微博'],
    rules: [{ name: ['微博'], not: '关注|粉丝|阅读|浏览|点击|账号|留言|答复|回复|微信|公众号|AAA|网站' }]
  },
  {
    key: 'interpretation.count',
    name: '政策解读数',
    theme: '政务公开',
    dimension: 'count',
    units: ['条', '篇', '件', '个', '份', '项', '部', '次'],
    definition: '发布的政策解读材料总数；文字、图片、视频、负责人、媒体、专家等分类不单独作为总数。',
    aliases: ['解读', '解读材料', '政策文件解读'],
    partOf: ['disclosure.total', 'disclosure.website'],
    rules: [
      {
        name: [
          '政策解读|解读材料|解读信息|解读类|政策性文件解读|政策文件解读|解读文件|解读稿|解读政策|解读产品|解读类信息|政策解读信息|政策解读材料|政策解读稿|政策解读件|解读稿件'
        ],
        head: true,
        not: '征集|草案|意见反馈|文件及解读|文件以及解读|解读回应|回应解读|法规|文字|图片|图解|图表|图文|负责人|媒体|专家|视频|动漫|动画|音频|简明问答|上级|本级|发布会|培训|率|会议|宣讲|活动|场次|问答'
      },
      {
        name: ['解读|解读材料|解读信息|解读类信息|解读稿件|解读稿|解读类|解读信息发布'],
        head: true,
        not: '征集|草案|意见反馈|文件及解读|文件以及解读|解读回应|回应解读|解读及回应|法规|文字|图片|图解|图表|图文|负责人|媒体|专家|视频|动漫|动画|音频|简明问答|上级|本级|发布会|培训|率|会议|宣讲|活动|问答|人次|人员',
        types: OPEN,
        rank: 1
      },
      {
        name: ['解读|图解'],
        not: '发布会|培训|率|会议|宣讲|人次|制度|意见反馈|回应',
        types: OPEN,
        partial: true,
        rank: 2
      }
    ]
  },
  {
    key: 'response.count',
    name: '回应关切数',
    theme: '政务公开',
    dimension: 'count',
    units: ['条', '件', '次', '个', '篇', '项', '起', '份', '例'],
    definition: '回应社会关切、热点、舆情的信息数。',
    aliases: ['主动回应', '回应社会关切', '舆情回应'],
    partOf: ['disclosure.total', 'disclosure.website'],
    rules: [
      {
        name: [
          '回应关切|回应社会|回应公众|回应群众|主动回应|回应热点|热点回应|回应信息|关切回应|舆情回应|回应舆情|回应类'
        ],
        not: '解读|制度|机制'
      },
      { name: ['回应'], not: '率|制度|时限|发布会|解读', types: OPEN, rank: 1 }
    ]
  },
  {
    key: 'press.count',
    name: '新闻发布会',
    theme: '政务公开',
    dimension: 'count',
    units: ['场', '期', '次', '个', '场次'],
    definition: '召开的新闻发布会场数；“新闻发布”栏目公开的条数不算。',
    aliases: ['发布会', '新闻通气会'],
    rules: [
      { name: ['新闻发布会|新闻通气会|新闻通报会|新闻发布活动'], not: '计划|稿|信息|解读材料' },
      { name: ['发布会'], not: '计划|稿|信息|产品|成果|新品|解读材料', rank: 1 }
    ]
  },
  {
    key: 'gazette.count',
    name: '公报期数',
    theme: '政务公开',
    dimension: 'count',
    units: ['期', '次', '份'],
    definition: '编辑、发布的政府公报期数。',
    aliases: ['政府公报'],
    rules: [{ name: ['公报'], not: '统计公报|环境公报|状况公报|专栏|发放|投放|发行|印刷|赠阅|免费|文件|统计' }]
  }
];
