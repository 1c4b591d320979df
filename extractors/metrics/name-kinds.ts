import { suffixOf } from './counted';
import { isVerb, trim } from './phrase';
import { thingAfter } from './thing';
import { slice, type NamingRule } from './view';

const KINDS: ReadonlySet<string> = new Set(['类', '大类', '小类', '种', '大项']);

/** 列出7类45项工作清单: of how many kinds those are that the next figure counts. */
export const nameKinds: NamingRule = {
  id: 'name-kinds',
  reason: '列出7类45项工作清单: the first figure tells of how many kinds they are',
  read(view) {
    const { parsed, slot, core } = view;
    if (!KINDS.has(slot.quantity.unit) || slot.rightTo > slot.rightFrom) return null;
    const next = slot.segment.slots[slot.index + 1];
    if (next?.join !== 'adjacent' || KINDS.has(next.quantity.unit)) return null;
    const thing = slice(view, trim(parsed, thingAfter(parsed, next)));
    if (thing === '') return null;
    let from = core.to;
    while (from > core.from && isVerb(parsed.tokens[from - 1])) from--;
    const verb = slice(view, { from, to: core.to });
    // 12种300件物资: a pair says by itself what each of them counts
    const kinds = suffixOf(slot.quantity.unit) === '' ? '类别' : '';
    return { form: 'after', name: verb + thing + kinds, actor: '', verb, head: thing, rule: 'name-kinds' };
  }
};
