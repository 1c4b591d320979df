/**
 * What kind of body a name is: a whole government (县, XX镇, 市人民政府办公室), a development zone with powers of its own and
 * few of a county's duties (高新区, 经开区管委会), a department (县财政局, 机关事务管理中心), or something else (学校, 公司, 支部,
 * or nobody named). Peers are of one kind.
 */
export type BodyKind = '政府' | '开发区' | '部门' | '其他';

/** Brackets say what a name's report is of, not what the body is: 县统计局（本级）. */
const ASIDE = /[（(][^（）()]{0,20}[）)]$/u;

/** Bodies that stand outside a government and its departments, whatever they end in. */
const OUTSIDE =
  /(?:学校|中学|小学|大学|学院|幼儿园|一中|二中|三中|职中|医院|卫生院|公司|集团|银行|支行|分行|合作社|合作联社|协会|学会|商会|支部|总支|党委|党组|工委|村|社区|村委会|居委会|村民委员会|居民委员会)$|(?:^|[省市县区旗州盟镇乡])委$|^中共.{0,20}委员会$/u;
/** 供销合作社 is an office like others. */
const SUPPLY = /供销(?:合作)?(?:总|联合|联)?社$/u;

/** A zone by itself or by the committee that runs it, and the office that writes in its name; two 新区 are districts with a government. */
const ZONE =
  /(?:高新区|经开区|开发区|(?<!浦东|滨海)新区|新城|工业园|产业园|科技园|园区|保税区|自贸区|合作区|示范区|试验区|度假区|集聚区|集中区)(?:党政(?:综合)?办(?:公室)?|办公室)?$|管(?:理)?委(?:员)?会(?:(?:党政|综合)?办(?:公室)?)?$/u;

/** A government by its own word, and the office that writes in its name. */
const GOVERNMENT = /政府(?:办公[室厅]|办)?$|街道(?:办事处)?$|办事处$|党政(?:综合)?办(?:公室)?$/u;
/** Ends like a place, and is none that governs; 城市 and its like only by themselves, for 成都市 and 盐城市 are cities. */
const NO_PLACE =
  /(?:景区|社区|校区|小区|片区|(?<!神农架)林区|库区|灌区|保护区|服务区|辖区|门市|超市)$|^(?:全|各|大|我)?(?:城市|都市|上市)$/u;
/** A place by itself: 县, XX镇, 鹭汀县. */
const PLACE = /(?:省|市|自治区|州|盟|县|区|旗|镇|乡|街道|苏木)$/u;
const DEPARTMENT = /[局委办厅部署处室科所中心院校队站台馆团会联协社司]$/u;

/** null: a report that names nobody. */
export function bodyKind(name: string | null): BodyKind {
  const bare = (name ?? '').replace(/\s/gu, '').replace(ASIDE, '');
  if (bare === '') return '其他';
  if (SUPPLY.test(bare)) return '部门';
  if (OUTSIDE.test(bare)) return '其他';
  if (ZONE.test(bare)) return '开发区';
  if (GOVERNMENT.test(bare)) return '政府';
  if (PLACE.test(bare) && !NO_PLACE.test(bare)) return '政府';
  return DEPARTMENT.test(bare) ? '部门' : '其他';
}
