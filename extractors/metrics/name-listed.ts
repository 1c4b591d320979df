import { itemsOf } from './items';
import { slice, type NamingRule } from './view';

/** What those listed end in alike is a thing from this length on, in characters. */
const LEAST = 2;

/** 改造青石小区、白河小区2个: as many are counted as are listed. */
export const nameListed: NamingRule = {
  id: 'name-listed',
  reason: '改造青石小区、白河小区和云岭小区3个: what those that are listed and counted all are',
  read(view) {
    const { parsed, left, verb, slot, thing } = view;
    const { kind, value } = slot.quantity;
    if (kind !== 'count' || value === null || value < 2 || value > 12 || thing.to > thing.from) return null;
    const from = verb >= left.from ? verb + 1 : left.from;
    const items = itemsOf(parsed, { from, to: left.to });
    if (items.length !== value) return null;
    const head = endingOf(items);
    if (head.length < LEAST) return null;
    const deed = verb >= left.from ? slice(view, { from: verb, to: verb + 1 }) : '';
    return { form: 'before', name: deed + head, actor: '', verb: deed, head, rule: 'name-listed' };
  }
};

/** What all items end in, and none is whole. */
function endingOf(items: readonly string[]): string {
  const [first = '', ...others] = items;
  let length = 0;
  while (length < first.length - 1 && others.every((item) => item.endsWith(first.slice(-length - 1)))) length++;
  const ending = first.slice(first.length - length);
  return others.some((item) => item === ending) ? '' : ending;
}
