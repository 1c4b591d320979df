/**
 * Full and short names of offices, as governments use them of themselves. Both sides of a comparison are brought to the
 * short form; the longest full form stands first, so that none is cut in two.
 */
const OFFICE_NAMES: readonly (readonly [full: string, short: string])[] = [
  ['人力资源和社会保障', '人社'],
  ['人力资源社会保障', '人社'],
  ['国有资产监督管理委员会', '国资委'],
  ['住房和城乡建设委员会', '住建委'],
  ['发展和改革委员会', '发改委'],
  ['发展改革委员会', '发改委'],
  ['发展和改革局', '发改局'],
  ['发展改革局', '发改局'],
  ['卫生健康委员会', '卫健委'],
  ['卫生健康委', '卫健委'],
  ['卫生健康局', '卫健局'],
  ['住房和城乡建设', '住建'],
  ['住房城乡建设', '住建'],
  ['市场监督管理', '市监'],
  ['市场监管', '市监'],
  ['自然资源和规划', '自规'],
  ['城市管理行政执法', '城管'],
  ['城市管理综合执法', '城管'],
  ['城市管理和综合执法', '城管'],
  ['城市管理', '城管'],
  ['退役军人事务', '退役军人'],
  ['文化广电和旅游', '文旅'],
  ['文化和旅游', '文旅'],
  ['文化旅游', '文旅'],
  ['教育和体育', '教体'],
  ['教育体育', '教体'],
  ['政务服务和数据管理', '政务数据'],
  ['政务服务数据管理', '政务数据'],
  ['数据资源管理', '数据资源'],
  ['住房公积金管理中心', '公积金中心'],
  ['住房公积金中心', '公积金中心'],
  ['行政审批服务', '审批'],
  ['行政审批', '审批'],
  ['交通运输', '交运'],
  ['经济和信息化', '经信'],
  ['经济信息化', '经信'],
  ['工业和信息化', '工信'],
  ['工业信息化', '工信'],
  ['科学技术', '科技'],
  ['医疗保障', '医保'],
  ['应急管理', '应急'],
  ['机关事务管理服务', '机关事务'],
  ['机关事务管理', '机关事务'],
  ['机关事务服务', '机关事务'],
  ['供销合作社联合社', '供销社'],
  ['供销合作社', '供销社'],
  ['人民政府办公室', '政府办'],
  ['人民政府办公厅', '政府办公厅'],
  ['政府办公室', '政府办'],
  ['委员会办公室', '委办'],
  ['管理委员会', '管委会'],
  ['街道办事处', '街道'],
  ['街道办', '街道']
];

const PATTERN = new RegExp(OFFICE_NAMES.map(([full]) => full).join('|'), 'gu');
const SHORT = new Map(OFFICE_NAMES);

/** A name in the form in which spellings of one body agree: without spaces and width, offices short, 人民政府 dropped. */
export function officeKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s·•]/gu, '')
    .replace(PATTERN, (full) => SHORT.get(full) ?? full)
    .replace(/(?<=[省市县区旗镇乡])人民政府$/u, '')
    .toLowerCase();
}
