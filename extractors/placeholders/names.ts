/** How far a blanked name or code reaches: XX镇, xx科创走廊, x龙发〔2022〕x号. */
import type { Span } from '../stages';

const SUFFIXES =
  '省 市 县 区 旗 镇 乡 村 街道 社区 新城 高新区 经开区 开发区 新区 港区 园区 中学 小学 大学 学院 学校 一中 医院 医科大学 集团 公司 银行 支部 D支部 部门 村民小组 人民医院 委员会 管委会 ' +
  '局 厅 委 办 部 处 科 站 所 中心 政府 人民政府 机场 走廊 科创走廊 产创中心 名医 名师 高新发布 发布 办事处 街 路 河 湖 山 水库 大道 项目 工程 同志 书记 市长 县长 局长 镇长 主任';
const BY_FIRST = new Map<string, string[]>();
for (const suffix of SUFFIXES.split(' ')) {
  const list = BY_FIRST.get(suffix[0] ?? '') ?? [];
  list.push(suffix);
  BY_FIRST.set(
    suffix[0] ?? '',
    list.sort((a, b) => b.length - a.length)
  );
}

/** The run with the word for a place, a body or a person that follows it at once. */
export function nameSpan(text: string, run: Span): Span {
  for (const suffix of BY_FIRST.get(text[run.end] ?? '') ?? []) {
    if (text.startsWith(suffix, run.end)) return { start: run.start, end: run.end + suffix.length };
  }
  return { start: run.start, end: run.end };
}

const DOCUMENT_HEAD = /[\u4e00-\u9fffxX×]{0,8}[〔［[（(][\dxX×]{2,4}[〕］\]）)]第?$/;

/** The run with the designation around it: the issuer and year of a document number, 第 and the counter of an ordinal. */
export function otherSpan(text: string, run: Span, floor: number): Span {
  let start = run.start;
  let end = run.end;
  const code =
    /^(?:[\u4e00-\u9fff]{1,6}[〔［（(][\dxX×]{2,4}[〕］）)]第?[xX×]+号|号|型|届|热线|次会议|次|期|批|条|款|章|轮|中学|产业)/.exec(
      text.slice(run.end, run.end + 20)
    );
  if (code) end += code[0].length;
  if (start > floor && text[start - 1] === '第') start--;
  const from = Math.max(floor, start - 20);
  const head = DOCUMENT_HEAD.exec(text.slice(from, run.start));
  if (head && text[run.end] === '号') start = run.start - head[0].length;
  while (start > floor && /[A-Z]/.test(text[start - 1] ?? '')) start--;
  return { start, end };
}
