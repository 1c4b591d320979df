/** What the words before a rank say: 增速稳居全市第三 ranks 增速, in 全市. */
export interface Ranking {
  /** What is ranked; "" where that was named before. */
  thing: string;
  /** Where, or among whom: 全市, 县区; "" where it is not said. */
  where: string;
  /** What such a place is called there: 排名, 位次. */
  title: string;
}

/** 稳居, 居: that it has a place. */
const PLACED = /并列|位列|位居|名列|跃居|跃升|跃|居(?!民|住|委)|列(?!入)|排名|排位|排行|排在?|处于?|(?:名次|位次)$/u;
const AND_PLACED = /^(?:[均都也仍稳]|持续|继续)?(?:并列|位列|位居|名列|居(?!民|住|委)|列(?!入)|排名?|处于)/u;
const HOW = /(?:[暂均都也仍稳现]|分别|继续|始终|持续|一直|再次|综合|总体|目前)$/u;
const AT_FRONT = /^[到至在于为]/u;
/** 在全县考核中名列: an assessment is ranked by itself, and no place. */
const ASSESSED = /(?:考核|考评|评比|评价|评估|评选|测评|月评|竞赛|比赛|大赛|通报|调查)$/u;
/** 获全市考核: what was won is what was ranked. */
const WON = /(?:荣获|获得|取得|夺得|摘得|斩获|获)(?!奖)([^获得]*)$/u;
/** 考核全市: a place right at the end. */
const PLACE_END = /^(.*?)(?:在)?(全[省市县区国州镇乡](?:各|同|范围|系统)?[\u4e00-\u9fff]{0,4})$/u;
const ONLY_PLACE =
  /^(?:全?[\u4e00-\u9fff]{1,3}[省市县区国州镇乡]|全[省市县区国州镇乡])(?:各|同|范围|系统)?[\u4e00-\u9fff]{0,4}$/u;
/** 连续三年居首: for how long is no part of what is ranked. */
const FOR_LONG = /(?:已?连续)?(?:[一二两三四五六七八九十]|\d{1,2})(?:年|个?季度|个?月)(?:来|内|以来)?$/u;
const BEFORE_THING =
  /^(?:(?:20)?\d\d年度?|(?:已?连续)?[一二两三四五六七八九十]年|[各每]个?(?:季度|月份?|年度?)|今年|当年|目前|其|该|并|且|但)(?=.{2}|$)/u;
/** 与甲县并列: who else is placed so. */
const BESIDE = /[与和同][^与和同]{2,6}$/u;
const AFTER_THING = /(?:(?<=考核|考评|评比|评价|评估|竞赛|比赛|测评)中|在|均|也|仍|的|已|同时|成功)$/u;

/** Reads what the words right before a rank say of it; what they do not say is "". */
export function rankingOf(said: string): Ranking {
  const placed = PLACED.exec(said);
  if (placed) return rankingAt(said, placed.index, placed[0]);
  const won = WON.exec(said);
  if (won) {
    const what = won[1] ?? '';
    if (what === '' || (ONLY_PLACE.test(what) && !ASSESSED.test(what)))
      return { thing: rankedThing(said.slice(0, won.index)), where: what, title: '排名' };
    return { thing: what, where: '', title: '名次' };
  }
  const { thing, where } = placeEnd(said);
  return { thing: rankedThing(thing), where, title: where === '' ? '名次' : '排名' };
}

function rankingAt(said: string, at: number, verb: string): Ranking {
  const before = withoutHow(said.slice(0, at));
  let after = said.slice(at + verb.length);
  for (let more = AND_PLACED.exec(after); more; more = AND_PLACED.exec(after)) after = after.slice(more[0].length);
  after = after.replace(AT_FRONT, '');
  const { thing, where } = amongThose(before) ?? placeEnd(before);
  const ranked = rankedThing(verb === '并列' ? thing.replace(BESIDE, '') : thing);
  const title = /位次|名次/u.exec(verb)?.[0] ?? '排名';
  if (ranked === '' && ASSESSED.test(where)) return { thing: where, where: after, title };
  return { thing: ranked, where: (where + after).replace(/^在|中$/gu, ''), title };
}

/** 产量在五个县区中: among whom, right at the end. */
function amongThose(before: string): { thing: string; where: string } | null {
  const at = before.lastIndexOf('在');
  const where = at < 0 ? '' : before.slice(at + 1).replace(/中$/u, '');
  return where.length < 2 || where.length > LONGEST_WHERE ? null : { thing: withoutHow(before.slice(0, at)), where };
}

const LONGEST_WHERE = 18;

function withoutHow(said: string): string {
  let rest = said;
  for (let how = HOW.exec(rest); how; how = HOW.exec(rest)) rest = rest.slice(0, -how[0].length);
  return rest;
}

/** What is ranked, where, and that it is a rank. */
export function rankName(thing: string, { where, title }: Ranking): string {
  const place = thing.includes(where) ? '' : where;
  return /(?:排名|名次|位次)$/u.test(thing) && place === ''
    ? thing
    : thing.replace(/(?:排名|名次|位次)$/u, '') + place + title;
}

function placeEnd(said: string): { thing: string; where: string } {
  const [, thing = said, where = ''] = PLACE_END.exec(said) ?? [];
  return { thing, where };
}

/** A thing as it is ranked: without how long and how. */
export function rankedThing(thing: string): string {
  let rest = thing;
  for (let last = ''; last !== rest;) {
    last = rest;
    rest = rest.replace(AFTER_THING, '').replace(FOR_LONG, '');
  }
  return rest.replace(BEFORE_THING, '');
}
