import { beginning, ending, holding } from './gates';

/** A list number or a bare year that stands before a name. */
const LEADING = beginning(
  '一二三四五六七八九十（(0123456789',
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][^）)]{1,3}[）)]|\d{1,2}[.、．]|20\d\d(?=[^\d年]))/u
);

/** 时限从最初的20日缩减到: where a change began is no part of what changed. */
const ORIGIN = ending('初来先去前的', /(?:从|由)(?:最初|原来|原先|过去|之前|以前)的?$/u);
const PAIRED = holding('“”《》（）', /[“”《》（）]/u);
const PAIRS: readonly [string, string][] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）']
];

/** How often a mark stands in a name. */
function count(name: string, mark: string): number {
  let found = 0;
  for (let at = name.indexOf(mark); at >= 0; at = name.indexOf(mark, at + 1)) found++;
  return found;
}

/** Drops quotation marks and brackets whose other half was cut off. */
function paired(name: string): string {
  if (!PAIRED.test(name)) return name;
  for (const [open, close] of PAIRS)
    if ((name.includes(open) || name.includes(close)) && count(name, open) !== count(name, close))
      name = name.replaceAll(open, '').replaceAll(close, '');
  return name;
}

/** 发布视频《甲》《乙》: which they were is no part of what is counted. */
const ROW_OF_TITLES = /(?:《[^《》]{1,60}》、?){2,20}/gu;
const LEAST = 4;

/** 开展面向社区、学校的健康活动: whom a deed is for comes before the thing, and is no part of it. */
const FACING = holding('面针', /^([\u4e00-\u9fff]{2,4})(?:面向|针对)[^的]{4,30}的(?=.{4})/u);

function untitled(name: string): string {
  if (!name.includes('》')) return name;
  const rest = name.replace(ROW_OF_TITLES, '');
  return rest.length >= LEAST ? rest : name;
}

/** A name without list number, and without the report's own agency, which goes without saying. */
export function tidyName(name: string, agency: string | null): string {
  const whole = ORIGIN.replace(paired(untitled(LEADING.replace(name, '') || name)), '');
  const plain = FACING.replace(whole, '$1').trim();
  if (agency === null) return plain;
  const at = plain.indexOf(agency);
  if (at < 0 || at > 3 || !/^[Xx×某]*$/u.test(plain.slice(0, at))) return plain;
  const rest = plain.slice(at + agency.length);
  return rest.length >= 4 && !/^[局委办市县区]/u.test(rest) ? rest : plain;
}
