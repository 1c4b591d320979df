import { Trie } from '../trie';
import { yearIn } from './year';

/**
 * Words that end a body's name. `not` names what may not follow at once: 市场 is no 市, 处理 no 处. Longer words first,
 * where one ends in another it needs no entry of its own.
 */
const SUFFIXES: readonly { word: string; not?: string; place?: true }[] = [
  { word: '省', not: '级委直属', place: true },
  { word: '自治区', place: true },
  { word: '自治州', place: true },
  { word: '市', not: '场容民区政域级直', place: true },
  { word: '县', not: '域级直城委', place: true },
  { word: '旗', not: '帜', place: true },
  { word: '区', not: '域块级间直委', place: true },
  { word: '新城', place: true },
  { word: '镇', not: '域级村', place: true },
  { word: '乡', not: '村镇土', place: true },
  { word: '苏木', place: true },
  { word: '街道', not: '办路', place: true },
  { word: '街道办', not: '事', place: true },
  { word: '街道办事处', place: true },
  { word: '村', not: '级民镇庄居', place: true },
  { word: '社区', not: '矫教治工服', place: true },
  { word: '政府', not: '信网采购工' },
  { word: '局', not: '面势部限' },
  { word: '厅' },
  { word: '委', not: '员托会组宣统政办' },
  { word: '委员会' },
  { word: '委会' },
  { word: '常委会' },
  { word: '组织部' },
  { word: '宣传部' },
  { word: '统战部' },
  { word: '武装部' },
  { word: '工作部' },
  { word: '委办' },
  { word: '府办' },
  { word: '办', not: '公理事学案法结件好会实' },
  { word: '办公室' },
  { word: '办公厅' },
  { word: '管委会' },
  { word: '中心', not: '工任城区组学' },
  { word: '院', not: '内感校士' },
  { word: '所', not: '有得需属' },
  { word: '站', not: '点位' },
  { word: '处', not: '理置罚级分' },
  { word: '队', not: '伍' },
  { word: '支部', not: '书' },
  { word: '总支' },
  { word: '工会' },
  { word: '妇联' },
  { word: '残联' },
  { word: '科协' },
  { word: '文联' },
  { word: '侨联' },
  { word: '社科联' },
  { word: '工商联' },
  { word: '红十字会' },
  { word: '政协' },
  { word: '人大' },
  { word: '协会' },
  { word: '学会' },
  { word: '联合会' },
  { word: '研究会' },
  { word: '供销社' },
  { word: '联社' },
  { word: '合作社联合社' },
  { word: '团县委' },
  { word: '团市委' },
  { word: '团区委' },
  { word: '公司', not: '化制' },
  { word: '集团', not: '化' },
  { word: '银行' },
  { word: '支行' },
  { word: '分行' },
  { word: '海关', not: '监' },
  { word: '中学', not: '生教' },
  { word: '小学', not: '生教' },
  { word: '大学', not: '生' },
  { word: '学校', not: '安管教' },
  { word: '学院' },
  { word: '幼儿园' },
  { word: '党校' },
  { word: '一中' },
  { word: '二中' },
  { word: '三中' },
  { word: '职中' },
  { word: '馆', not: '藏内' },
  { word: '台', not: '账风' },
  { word: '报社' },
  { word: '农场' },
  { word: '林场' },
  { word: '园区', not: '建' },
  { word: '景区', not: '管' },
  { word: '指挥部' },
  { word: '专班' }
];

/** What a report is about: before these the body's name has ended. */
const THEME =
  /(?:基层|政府|政务)?(?:政务公开|政府信息公开|政务信息公开|信息公开)|法治|依法|普法|[党D]建|[党D]风|[党D]的建设|全面从严|意识形态|优化营商环境|主题教育|乡村振兴(?!局|办|部|服)|安全生产|两项改革|精神文明|平安|信访(?!局|办)|年度|年终|全年|上半年|下半年|第?[一二三四]、?[一二三四]?季度|工作总结|工作报告|工作情况|工作汇报|情况/;
/** What a report tells was done: before these too. */
const ACTION =
  /开展|贯彻|落实|加强|优化|做好|参加|实施|深化|打造|推行|履行|抓好|强化|关于|(?:推进|推动|促进|创建|保障|执行)(?!办|局|中心|会|厅|委|所|站)/;
/** A body's name does not begin with these where a year stands before it: 2023年学校安全工作. */
const GENERIC =
  /^(?:全[省市县区镇乡年]|我|本|各|该|基层|机关|农村|农民|城市|城镇|城乡|社区|学校|校园|企业|部门|单位|个人|干部|[党D]员|青年|妇女|重点|重大|村|两|医院|市场|政府信息|区域|县域)/;
/** Words that end a theme rather than a body, where nothing else tells the two apart. */
const THEME_END =
  /(?:建设|工作|活动|行动|治理|管理|保护|防治|改革|创建|整治|服务|生产|安全|发展|教育|培训|宣传|公开|监管|监督|运动|提案|环境|振兴|帮扶|情况|的|个人|年终|年度|半年|季度|项目|任务|文明|作风|廉政)$/;

const LONGEST_NAME = 40;

/** The issuing body that a title names, placeholders kept; null where it names none. */
export function agencyOfTitle(title: string): string | null {
  const plain = title.replace(/[\s\u3000《》]/g, '').replace(/^关于/, '');
  const year = yearIn(plain);
  if (year && year.index > 0) {
    const before = plain.slice(0, year.index).replace(/[（(][^（）()]*[）)]|(?:关于|在|的|[（(])$/g, '');
    const named = bodyAtStart(before);
    if (named) return named;
    const about = remainder(plain.slice(year.index + year.length));
    return about === '' && before.length <= 20 && isName(before) ? before : null;
  }
  const after = year ? plain.slice(year.length) : plain;
  const start = after.replace(/^(?:年度|年|度|上半年|下半年|第?[一二三四]季度|\d{1,2}[-—]\d{1,2}月份?)+/, '');
  return GENERIC.test(start) ? null : bodyAtStart(start);
}

const SUFFIX_WORDS = new Trie();
/** Of each suffix, by its number: its length, and what may not follow. */
const SUFFIX_ENDS: { length: number; not: string | undefined }[] = [];
for (const { word, not } of SUFFIXES) SUFFIX_ENDS[SUFFIX_WORDS.add(word)] ??= { length: word.length, not };

/** The longest name of a body that some words begin with. */
export function bodyAtStart(words: string): string | null {
  const cut = Math.min(indexOf(words, THEME), indexOf(words, ACTION), LONGEST_NAME);
  const head = words.slice(0, cut);
  let best = 0;
  const found: number[] = [];
  for (let at = 0; at < head.length; at++) {
    found.length = 0;
    SUFFIX_WORDS.collectAt(head, at, found);
    for (const suffix of found) {
      const end = at + (SUFFIX_ENDS[suffix]?.length ?? 0);
      const not = SUFFIX_ENDS[suffix]?.not;
      if (end > best && !(not && end < words.length && end < cut && not.includes(head.charAt(end)))) best = end;
    }
  }
  const name = dropRepeatedKind(head.slice(0, best));
  return best === 0 || (GENERIC.test(name) && name.length <= 2) ? null : name;
}

/** XX中学学校 is the school XX中学. */
function dropRepeatedKind(name: string): string {
  return name.replace(/(中学|小学|幼儿园|学院|大学)学校$/, '$1');
}

function indexOf(words: string, pattern: RegExp): number {
  const at = words.search(pattern);
  return at > 0 ? at : at === 0 ? 0 : words.length;
}

function isName(words: string): boolean {
  return (
    words.length >= 2 &&
    !THEME_END.test(words) &&
    !THEME.test(words) &&
    !ACTION.test(words) &&
    !/^[\d一二三四五六七八九十、.]+$/.test(words)
  );
}

/** What is left of a title's words once those are gone that say only that it is a report of a year's work. */
export function remainder(words: string): string {
  return words.replace(/[（(][^（）()]*[）)]/g, '').replace(FILLER, '');
}

const FILLER =
  /20\d\d|[\d.、，,:：\-—“”\s]|年度|全年|半年|上半年|下半年|年终|季度|年|度|工作|总结|小结|报告|汇报|情况|开展|完成|综述|述职|材料|主要|重点|及其|以及|及|和|与|暨|的|关于|计划|思路|安排|打算|要点|谋划|部署|展望|目标|举措|任务|下一步|下步|明年|来年|本|我|单位|学校|部门|机关|全[省市县区镇乡]|[上下]$/g;

/** Whether a name is a bare place: 县, XX镇, 青禾县. */
export function isPlace(name: string): boolean {
  return /(?:省|自治区|自治州|市|县|区|旗|新城|镇|乡|苏木|街道)$/.test(name) && !/(?:社区|园区|景区)$/.test(name);
}

/** Whether words are a body's name and nothing else. */
export function isBody(words: string): boolean {
  return words.length >= 2 && words.length <= LONGEST_NAME && bodyAtStart(words) === words;
}
