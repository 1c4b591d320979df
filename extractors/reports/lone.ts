import type { TextLine } from './lines';

/** What reports on work say and other texts seldom say together. */
const CUES: readonly RegExp[] = [
  /今年以来|一年来|20(?:\d\d|[xX×]{2})年(?:以来|度?[，,])|年初以来/,
  /我[局县区镇乡市委办院校所厅处站社]|我单位|我街道/,
  /现将.{0,30}(?:总结|汇报|报告)|(?:总结|汇报|报告)如下/,
  /工作(?:总结|汇报|报告|开展情况|完成情况)/,
  /下一步|下步|存在(?:的)?(?:主要)?(?:问题|不足|困难)|今后(?:的)?工作/,
  /领导下|指导下|工作部署|贯彻落实|扎实推进|有序推进/,
  /(?:^|\n)[ \t\u3000]{0,8}(?:一、|（一）|\(一\)|1[.、．])/
];
const ENOUGH = 4;
const SHORTEST = 150;

/** A first line that says whose or which year's doings are told: 区水利局前三季度工作情况. */
const HEADED =
  /(?:[省市县区旗镇乡局委办院校所厅处站社]|街道|中心|热线|20\d\d年).{0,24}(?:(?:情况|进展|成效)(?:简析|分析|公示)?|汇报|报告|通报|公报|[周旬月季]报|简报|小结|概况)$/u;
const LONGEST_HEAD = 40;

function isHeaded(lines: readonly TextLine[]): boolean {
  const first = lines.find(({ short }) => short !== '')?.short ?? '';
  return first.length <= LONGEST_HEAD && HEADED.test(first);
}

/** Whether a text without a title that can be recognised is plainly one report all the same. */
export function isLoneReport(text: string, lines: readonly TextLine[]): boolean {
  const length = (lines.at(-1)?.end ?? 0) - (lines[0]?.start ?? 0);
  if (length < SHORTEST) return false;
  if (isHeaded(lines)) return true;
  const part = text.slice(0, 20000);
  return CUES.filter((cue) => cue.test(part)).length >= ENOUGH;
}

/** The end of what serves such a report as its title: its first line where that is short, else its first clause. */
export function loneTitleEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + 40);
  for (let at = start; at < limit; at++) if ('\n，。；：！？,'.includes(text.charAt(at))) return at;
  return limit;
}
