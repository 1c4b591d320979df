import type {
  EffectiveFinding,
  EffectiveMetric,
  EffectivePlaceholder,
  EffectiveReport,
  IndicatorInfo
} from '$lib/library/effective-view';
import { levelLineKey, lineKey, peersKey } from '$lib/library/report-keys';
import type { RosterBody } from '$lib/roster/roster';
import { foldText, searchText, stateOf } from '$lib/views/compare-facts';
import type { Numbers } from './numbers';

type ColumnType = 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'BOOLEAN';

/** A column: named as the record's field, with what it holds, in Chinese, for the 查询 page and docs/schema.md. */
export interface Column<R> {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: string;
  readonly of: (record: R, place: number, context: RowContext) => string | number | boolean | null;
}

/** What a table holds beside the records' own fields. */
export interface RowContext {
  /** Id of the content that the record is of; "" for tables of the whole library. */
  readonly content: string;
  /** Numbers that stand for ids and names in joins: they stay the same as long as the tables are there. */
  readonly reports: Numbers;
  readonly names: Numbers;
  readonly lines: Numbers;
  readonly peers: Numbers;
  /** Place of a label among all labels as Chinese readers sort. DuckDB's own collation is not built in. */
  readonly labelOrder: ReadonlyMap<string, number>;
  /** Latest year by body, type and level. */
  readonly newestOfLevel: ReadonlyMap<string, number>;
  /** Ids of the content's metrics that have 其中 parts. */
  readonly totals: ReadonlySet<string>;
}

export interface Table<R> {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column<R>[];
}

type Field<R> = { [K in keyof R]: R[K] extends string | number | boolean | null ? K : never }[keyof R] & string;

/** A column that is a field of its record. */
function field<R>(name: Field<R>, type: ColumnType, about: string): Column<R> {
  return { name, type, about, of: (record) => record[name] as string | number | boolean | null };
}

/** The content of a record that is loaded and dropped with all others of its content. */
const CONTENT = {
  name: 'content',
  type: 'VARCHAR',
  about: '原文的内容编号',
  of: (_record: unknown, _place: number, { content }: RowContext) => content
} as const;

/** Place in the text, from 0. */
const PLACE = {
  name: 'place',
  type: 'INTEGER',
  about: '在原文里的次序，从 0 起',
  of: (_record: unknown, place: number) => place
} as const;

export const REPORTS: Table<EffectiveReport> = {
  name: 'reports',
  about: '报告：一行是一个单位一年的一篇报告',
  columns: [
    field('id', 'VARCHAR', '报告编号'),
    field('content', 'VARCHAR', '原文的内容编号（SHA-256）'),
    field('origin', 'VARCHAR', '来源：user 自己导入，sample 示例'),
    field('position', 'INTEGER', '在资料库里的次序，从 0 起'),
    field('label', 'VARCHAR', '图表里的称呼，同年重名的已加以区分'),
    field('body', 'VARCHAR', '主体：名录里的单位编号；名录里没有的，有专名的跨年相同，没有专名的每篇自成一个'),
    field('proper', 'BOOLEAN', '是否知道是哪个单位：名称有专名（鹭汀县统计局有，XX镇、县统计局没有），或名录里有'),
    field('source', 'VARCHAR', '文件名'),
    field('title', 'VARCHAR', '标题'),
    field('start', 'INTEGER', '在原文中的起点（UTF-16 码元）'),
    field('end', 'INTEGER', '在原文中的终点（不含）'),
    field('agency', 'VARCHAR', '发文单位，占位照原样保留'),
    field('agency_level', 'VARCHAR', '层级：省、市、县区、乡镇街道、其他'),
    field(
      'body_kind',
      'VARCHAR',
      '机构：政府（县、XX镇、政府办公室等）、开发区（高新区、管委会等）、部门、其他；同级同类按它分开比'
    ),
    field('report_type', 'VARCHAR', '类型：政务公开、综合工作、党建、法治建设、专项工作'),
    field('year', 'INTEGER', '报告年度'),
    field('latest', 'BOOLEAN', '是否为该主体该类型最近一年的报告；年度不详的也算'),
    {
      name: 'latest_of_level',
      type: 'BOOLEAN',
      about: '同上，只与同一层级的报告相比：按一个层级筛选时用',
      of: (report, _place, { newestOfLevel }) =>
        report.year === null || report.year === newestOfLevel.get(levelLineKey(report))
    },
    field('date', 'VARCHAR', '落款日期，2023-12-18 或 2023-11'),
    {
      name: 'group_name',
      type: 'VARCHAR',
      about: '名录里的分组，如 县区、市直部门；没有为空串',
      of: ({ group }) => group
    },
    field('official', 'INTEGER', '在名录里的顺序，从 1 起；名录里没有为空'),
    field('corrected', 'BOOLEAN', '是否有人更正过'),
    {
      name: 'search',
      type: 'VARCHAR',
      about: '文字筛选用：称呼、单位、标题、文件名，已统一全半角和大小写',
      of: (report) => searchText(report)
    },
    {
      name: 'no',
      type: 'INTEGER',
      about: '连接用的编号，与 metrics.report_no、answers.report_no 相对应',
      of: ({ id }, _place, { reports }) => reports.of(id)
    },
    {
      name: 'line_no',
      type: 'INTEGER',
      about: '一个主体一种类型历年的报告，编号相同',
      of: (report, _place, { lines }) => lines.of(lineKey(report))
    },
    {
      name: 'peers_no',
      type: 'INTEGER',
      about: '同级、同种机构、同类型、同年度的报告，编号相同',
      of: (report, _place, { peers }) => peers.of(peersKey(report))
    },
    {
      name: 'label_order',
      type: 'INTEGER',
      about: '称呼按拼音排序的名次',
      of: ({ label }, _place, { labelOrder }) => labelOrder.get(label) ?? 0
    }
  ]
};

export const METRICS: Table<EffectiveMetric> = {
  name: 'metrics',
  about: '数据：一行是一个数字和它所衡量的事项',
  columns: [
    field('id', 'VARCHAR', '数据编号'),
    field('report', 'VARCHAR', '所在报告的编号'),
    CONTENT,
    PLACE,
    field('source', 'VARCHAR', '文件名'),
    field('start', 'INTEGER', '在原文中的起点（UTF-16 码元）'),
    field('end', 'INTEGER', '在原文中的终点（不含）'),
    field('text', 'VARCHAR', '原文写法，如 近400多条'),
    field('value', 'DOUBLE', '数值，万、亿已换算；占位为空'),
    field('value_high', 'DOUBLE', '区间的上限'),
    field('unit', 'VARCHAR', '单位，不含万、亿'),
    field('bound', 'VARCHAR', 'exact 确数，approx 约数，min 至少，max 至多'),
    field('name', 'VARCHAR', '衡量的事项'),
    field('indicator', 'VARCHAR', '指标编码，没有对应指标为空'),
    field('headline', 'BOOLEAN', '是否代表本报告回答该指标'),
    field('period', 'VARCHAR', '所属时期，与报告年度不同时才有'),
    field('subject', 'VARCHAR', '所说的单位，与发文单位不同时才有'),
    field('kind', 'VARCHAR', 'count 数量，amount 金额，ratio 比率，change 增减，rank 名次，measure 实物量'),
    field('status', 'VARCHAR', 'actual 已完成，plan 计划'),
    field('placeholder', 'BOOLEAN', '数字是否为占位（XX 等）'),
    field('zero', 'BOOLEAN', '是否为文字表述的零（未收到…）'),
    field('parent', 'VARCHAR', '所属总数的名称'),
    field('section', 'VARCHAR', '所在章节'),
    field('rule', 'VARCHAR', '识别规则'),
    field('confidence', 'DOUBLE', '把握程度，0 到 1'),
    field('corrected', 'BOOLEAN', '是否有人更正过'),
    {
      name: 'report_no',
      type: 'INTEGER',
      about: '连接用的报告编号，即 reports.no',
      of: ({ report }, _place, { reports }) => reports.of(report)
    },
    {
      name: 'name_no',
      type: 'INTEGER',
      about: '连接用的事项编号，即 names.no',
      of: ({ name }, _place, { names }) => names.of(name)
    },
    {
      name: 'has_parts',
      type: 'BOOLEAN',
      about: '本报告里是否有它的其中各项',
      of: ({ id }, _place, { totals }) => totals.has(id)
    }
  ]
};

export const PLACEHOLDERS: Table<EffectivePlaceholder> = {
  name: 'placeholders',
  about: '占位：一行是一处没有填写的内容',
  columns: [
    field('id', 'VARCHAR', '占位编号'),
    field('report', 'VARCHAR', '所在报告的编号'),
    CONTENT,
    PLACE,
    field('source', 'VARCHAR', '文件名'),
    field('start', 'INTEGER', '在原文中的起点（UTF-16 码元）'),
    field('end', 'INTEGER', '在原文中的终点（不含）'),
    field('text', 'VARCHAR', '原文写法，如 XX'),
    field('type', 'VARCHAR', 'figure 数字，name 名称，date 日期，other 编号等，redaction 发布者遮盖的字'),
    field('context', 'VARCHAR', '所在分句'),
    field('metric', 'VARCHAR', '数字占位对应的数据编号'),
    field('settled', 'BOOLEAN', '是否有人看过并放下')
  ]
};

export const FINDINGS: Table<EffectiveFinding> = {
  name: 'findings',
  about: '校核：一行是一处值得复核的地方，相符的也在内',
  columns: [
    field('id', 'VARCHAR', '校核编号'),
    field('report', 'VARCHAR', '所在报告的编号'),
    CONTENT,
    PLACE,
    field('source', 'VARCHAR', '文件名'),
    field('start', 'INTEGER', '在原文中的起点（UTF-16 码元）'),
    field('end', 'INTEGER', '在原文中的终点（不含）'),
    field('text', 'VARCHAR', '原文'),
    field('check', 'VARCHAR', '校核名称：sum 合计，share 占比 等'),
    field('ok', 'BOOLEAN', '算式是否相符'),
    field('severity', 'VARCHAR', 'error 错误，warning 存疑，info 提示'),
    field('message', 'VARCHAR', '结论，含算式'),
    { name: 'details', type: 'VARCHAR', about: '算式各项（JSON）', of: ({ details }) => JSON.stringify(details) },
    field('settled', 'BOOLEAN', '是否有人看过并放下')
  ]
};

export const INDICATORS_TABLE: Table<IndicatorInfo> = {
  name: 'indicators',
  about: '指标：指标库的条目',
  columns: [
    field('key', 'VARCHAR', '指标编码'),
    { name: 'place', type: 'INTEGER', about: '在指标库里的次序，从 0 起', of: (_indicator, place) => place },
    field('name', 'VARCHAR', '指标名称'),
    {
      name: 'units',
      type: 'VARCHAR',
      about: '可通用的单位，顿号分隔，常用的在前',
      of: ({ units }) => units.join('、')
    },
    field('theme', 'VARCHAR', '主题'),
    field('dimension', 'VARCHAR', '量纲：count people ratio amount measure'),
    field('definition', 'VARCHAR', '口径'),
    { name: 'aliases', type: 'VARCHAR', about: '别名，顿号分隔', of: ({ aliases }) => aliases.join('、') },
    field('own', 'BOOLEAN', '是否为自定义指标')
  ]
};

export const ROSTER: Table<RosterBody> = {
  name: 'roster',
  about: '名录：应当报送的单位；没有报告的就是未报送',
  columns: [
    field('id', 'VARCHAR', '单位编号，与 reports.body 相对应'),
    field('name', 'VARCHAR', '名称'),
    { name: 'aliases', type: 'VARCHAR', about: '别名，顿号分隔', of: ({ aliases }) => aliases.join('、') },
    field('level', 'VARCHAR', '层级：省、市、县区、乡镇街道、其他'),
    { name: 'group_name', type: 'VARCHAR', about: '分组，没有为空串', of: ({ group }) => group },
    { name: 'official', type: 'INTEGER', about: '顺序，从 1 起', of: (_body, place) => place + 1 }
  ]
};

export const NAMES: Table<string> = {
  name: 'names',
  about: '事项：报告里写过的每一种名称',
  columns: [
    { name: 'no', type: 'INTEGER', about: '连接用的编号', of: (name, _place, { names }) => names.of(name) },
    { name: 'name', type: 'VARCHAR', about: '名称', of: (name) => name },
    { name: 'search', type: 'VARCHAR', about: '查找用：已统一全半角和大小写', of: (name) => foldText(name) }
  ]
};

/** What a comparison reads of a metric beside what it says of its report. */
const ANSWER_COLUMNS = [
  'indicator',
  'report_no',
  'place',
  'headline',
  'id',
  'report',
  'value',
  'value_high',
  'unit',
  'bound',
  'text',
  'name',
  'parent',
  'status',
  'placeholder',
  'subject',
  'period',
  'has_parts'
];

/** Filled by SQL from `metrics`, in the order of indicators: a comparison reads only the stretch of its own. */
export const ANSWERS: Table<EffectiveMetric> = {
  name: 'answers',
  about: '答案：metrics 中有对应指标的各行，按指标排列，对比页用；headline 为真的一行代表本报告回答该指标',
  columns: [
    ...ANSWER_COLUMNS.flatMap((name) => METRICS.columns.filter((column) => column.name === name)),
    {
      name: 'state',
      type: 'VARCHAR',
      about: 'stated 有数，zero 写明为零，placeholder 占位，plan 仅有计划',
      of: (metric) => stateOf(metric)
    }
  ]
};

/** All tables, as they are created and documented. */
export const TABLES = [REPORTS, METRICS, PLACEHOLDERS, FINDINGS, INDICATORS_TABLE, ROSTER, NAMES, ANSWERS] as const;
