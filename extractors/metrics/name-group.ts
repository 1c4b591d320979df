import { trim } from './phrase';
import { REST } from './thing';
import { slice, type View } from './view';

/** 甲、乙等七个方面共28个问题: what is summed up is named after the figure. */
export function isSummed({ parsed, open }: View): boolean {
  return open !== undefined && /^(?:共|共计|合计|总计)$/u.test(parsed.text.slice(open.start, open.end));
}

/** 打造广场、步道、凉亭3处景点: the row before the figure is summed up by the thing after it. */
export function isApposed({ thing, slot, said, parsed, left, open }: View, own: string): boolean {
  const next = parsed.tokens[said.to > said.from ? said.from : slot.rightTo]?.cls;
  const ends = (said.to <= said.from && slot.rightTo === slot.segment.to) || next === 'link' || next === 'and';
  const closes = thing.to > thing.from && ends;
  if (!closes || slot.join !== 'first' || open?.cls === 'etcetera' || open?.cls === 'filler') return false;
  // 印发《甲办法》1件规范性文件
  if (own.endsWith('》')) return true;
  for (let i = left.from; i < left.to; i++) if (parsed.tokens[i]?.cls === 'and') return own.length >= LEAST_ROW;
  return false;
}

/** A row of at least two things, in characters. */
const LEAST_ROW = 5;

/** Where the words before the figure are no owner of its thing: what is left over, and what only lists. */
export function plainName(view: View, actor: string, noun: string): string {
  const group = groupOf(view, noun);
  if (group !== '') return group;
  if (REST.test(actor)) return actor + noun;
  const { core, verb } = view;
  if (verb >= core.from && isApposed(view, slice(view, { from: verb + 1, to: core.to })))
    return slice(view, { from: verb, to: verb + 1 }) + noun;
  if (!isSummed(view) || !isListed(slice(view, view.core))) return '';
  const first = view.parsed.tokens[view.core.from];
  return (first?.cls === 'verb' ? slice(view, { from: view.core.from, to: view.core.from + 1 }) : '') + noun;
}

/** 重点村包括甲村、乙村共2个村: the sum is of what the list makes up. */
function groupOf(view: View, noun: string): string {
  if (!isSummed(view)) return '';
  const { parsed, slot } = view;
  for (let i = slot.leftTo - 1; i > slot.leftFrom; i--) {
    if (parsed.tokens[i]?.cls !== 'part') continue;
    const group = slice(view, trim(parsed, { from: slot.leftFrom, to: i }));
    return group.length > noun.length && group.endsWith(noun) ? group : '';
  }
  return '';
}

/** 《甲办法》《乙办法》, “甲专栏”“乙专栏”: examples that are titles. */
export const areTitles = (examples: string): boolean => /》|”[、和及与]?“/u.test(examples);

export const isListed = (own: string): boolean => /[、等]|[方面类项]$/u.test(own);
