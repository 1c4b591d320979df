import { suffixOf } from './counted';
import type { Draft } from './draft';
import type { Slot } from './parse';

/** 14户40人, 补贴650户、182万元: a figure without words of its own that counts the thing before it in another way. */
export function pairs(previous: Draft, draft: Draft, slot: Slot): boolean {
  if (draft.form === 'bare' && slot.join === 'adjacent') return previous.level?.mate == null;
  if (previous.form !== 'before' && previous.form !== 'after') return false;
  if (suffixOf(previous.unit) === '' || suffixOf(draft.unit) === '' || previous.unit === draft.unit) return false;
  // 326户1105人脱贫户: the thing after both
  if (slot.join === 'adjacent') return draft.form === 'after' && previous.head === draft.head;
  return draft.form === 'bare' && slot.join === 'listed';
}

/** Two figures side by side speak of one thing; each says what it counts of it. */
export function pairNames(first: Draft, second: Draft): void {
  const thing = first.name;
  const [a, b] = [suffixOf(first.unit), suffixOf(second.unit)];
  const bare = a !== '' && thing.endsWith(a) ? thing.slice(0, -a.length) : thing.replace(/(?:户数|人数)$/u, '');
  second.name = b === '' ? thing : bare + b;
  if (/^[人名口]$/u.test(second.unit) && /^[户家]$/u.test(first.unit) && a !== '' && first.form !== 'after')
    first.name = bare + a;
  // 12种300件防汛物资: how many kinds, and how many of them
  if (/^[种类]$/u.test(first.unit) && first.form === 'after') {
    second.name = thing;
    first.name = `${thing}种类`;
  }
  [first.mate, second.mate] = [second, first];
  second.head = first.head;
  second.verb = first.verb;
  second.form = first.form;
  second.rules.push('side-by-side');
  const mate = first.parent?.mate;
  second.parent = mate && mate.unit === second.unit ? mate : first.parent;
  second.status = first.status;
  second.period = first.period;
  // 较上年60批90人次: what one is held against, so is the other
  if (!first.compared) return;
  second.compared = true;
  second.head = second.name.slice(first.name.length - first.head.length);
}
