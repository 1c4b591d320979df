import type { AgencyLevel } from '../records';

/** Words that hold a level's character without naming a level. */
const OTHER_WORDS =
  /市场|城市|市容|市政(?=管理|公用|工程|园林|设施|建设|道路)|都市|超市|区域|社区|景区|校区|小区|园区(?=管理)|地区生产|乡村|城乡|乡镇企业|县域|城镇|城区|片区/g;
/** Bodies that belong to no level of government whatever place their name begins with. */
const OUTSIDE =
  /(?:学校|中学|小学|大学|学院|幼儿园|一中|二中|三中|职中|医院|公司|集团|支行|分行|银行|支部|总支|村|村委会|居委会)$/;

const LEVELS: readonly { level: AgencyLevel; words: RegExp }[] = [
  {
    level: '县区',
    words:
      /分局|高新(?:技术)?(?:产业)?(?:开发)?区|(?:经济(?:技术)?)?开发区|经开区|新城|新区|示范区|工业园|产业园|管委会/g
  },
  { level: '乡镇街道', words: /镇|乡|街道|苏木/g },
  { level: '县区', words: /县|区|旗/g },
  { level: '市', words: /市|自治州|州(?=[^市县区镇乡]{0,20}(?:局|委|办))|盟/g },
  { level: '省', words: /省|自治区|兵团/g }
];

/** The level that a body's name says: that of its last, that is narrowest, level word. */
export function levelOf(agency: string | null): AgencyLevel {
  if (agency === null) return '其他';
  const name = agency
    .replace(OTHER_WORDS, '')
    .replace(/自治区/g, '省')
    .replace(/^团(?=[省市县区])/, '');
  if (OUTSIDE.test(agency)) return '其他';
  for (const { level, words } of LEVELS) if (name.search(words) >= 0) return level;
  return '其他';
}
