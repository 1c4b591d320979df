import { unitFamily } from './units';

/** Free names that may be one measure: the user confirms which of them are. */
export interface NameGroup {
  /** The name that most reports use. */
  readonly label: string;
  /** The unit that most reports use; the others of the group are interchangeable with it. */
  readonly unit: string;
  /** Most reports first. */
  readonly names: readonly { readonly name: string; readonly reports: number }[];
  /** Added up over the names: a report that uses two of them counts twice. */
  readonly reports: number;
  /** Smallest and largest stated figure; null where none is stated. */
  readonly values: readonly [number, number] | null;
}

/** How often a name occurs with a unit. */
export interface NameCount {
  readonly name: string;
  readonly unit: string;
  readonly reports: number;
  readonly min: number | null;
  readonly max: number | null;
}

export const MOST_GROUPS = 60;

/** Periods and totals: they say when and how much, not what. */
const PERIODS =
  /(?:19|20)\d{2}年?度?|(?:今|去|全|本|当|上)年度?|[上下]半年|第?[一二三四]季度|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|截至|目前|累计|共计|总计|合计|一共|共有?|总(?=数)/gu;
/** Whose they are, where that is the report's own body; 省级, 市级 by themselves say what a thing is: 省级示范社 are no 市级示范社. */
const OWN = /(?:全|我|本|各)(?:省|市|县|区|镇|乡|街道|局|委|办|院|校|系统|部门|单位)|[省市县区镇乡]级层面/gu;
/** Verbs of doing and words that add nothing to a thing that is done. */
const FILLERS =
  /开展|举办|主办|承办|组织|召开|进行|实施|完成|参加|参与|积极|认真|深入|及时|扎实|有序|各级|各类|各种|各项|有关|相关|业务|专题|集中|日常|定期|不定期|主动|了|的|等/gu;
/** What a count is called after the thing counted. */
const ENDS = '次数,场次,场数,期数,人数,条数,件数,数量,总数,数,工作,活动,情况'.split(',');
/** What stands for something left out, after folding: 组织xx培训. */
const BLANKS = /x{2,}|[×*□○]{2,}/gu;
/** Deeds that are gatherings by themselves, and what such a gathering is called: 培训班, 座谈会. */
const GATHERING = /(培训|轮训|集训|宣讲|座谈|研讨|观摩|听证|推介)(?:会议?|班|课)$/u;
/** Who was there: told by the unit. */
const TRAINED = /(培训|轮训|集训)(?:人员|人数)$/u;
const MARKS = /[\s"'“”‘’「」《》〈〉（）()【】、，,.·:：\-—]/gu;

/** What is left of a name when fillers, periods and the body's own words are out: equal for likely synonyms. */
export function coreName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replace(MARKS, '');
  const core = plain.replace(BLANKS, '').replace(PERIODS, '').replace(OWN, '').replace(FILLERS, '');
  const bare = withoutEnds(core).replace(GATHERING, '$1').replace(TRAINED, '$1');
  return bare.length > 1 ? bare : plain;
}

function withoutEnds(name: string): string {
  const end = ENDS.find((ending) => name.endsWith(ending));
  return end === undefined ? name : withoutEnds(name.slice(0, -end.length));
}

/** Groups likely synonyms: names of one unit family whose core is the same. Most reports first. */
export function groupNames(counts: readonly NameCount[]): NameGroup[] {
  const groups = new Map<string, NameCount[]>();
  for (const count of counts) {
    const key = `${[...unitFamily(count.unit)].sort()[0]}\n${coreName(count.name)}`;
    const own = groups.get(key);
    if (own) own.push(count);
    else groups.set(key, [count]);
  }
  return [...groups.values()]
    .map(groupOf)
    .sort((a, b) => b.reports - a.reports || a.label.length - b.label.length || (a.label < b.label ? -1 : 1))
    .slice(0, MOST_GROUPS);
}

function groupOf(counts: readonly NameCount[]): NameGroup {
  const byName = added(counts, ({ name }) => name);
  const [label] = byName;
  const [unit] = added(counts, (count) => count.unit);
  const stated = counts.flatMap(({ min, max }) => (min === null || max === null ? [] : [{ min, max }]));
  return {
    label: label?.key ?? '',
    unit: unit?.key ?? '',
    names: byName.map(({ key, reports }) => ({ name: key, reports })),
    reports: byName.reduce((sum, { reports }) => sum + reports, 0),
    values:
      stated.length > 0 ? [Math.min(...stated.map(({ min }) => min)), Math.max(...stated.map(({ max }) => max))] : null
  };
}

/** Reports added up by a key, most first; of equal ones the shorter, then the first by code. */
function added(counts: readonly NameCount[], key: (count: NameCount) => string): { key: string; reports: number }[] {
  const sums = new Map<string, number>();
  for (const count of counts) sums.set(key(count), (sums.get(key(count)) ?? 0) + count.reports);
  return [...sums]
    .map(([of, reports]) => ({ key: of, reports }))
    .sort((a, b) => b.reports - a.reports || a.key.length - b.key.length || (a.key < b.key ? -1 : 1));
}
