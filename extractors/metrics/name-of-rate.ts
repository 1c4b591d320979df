import { MEASURE, RATE } from './measures';
import { isVerb, trim, words } from './phrase';
import { isPercent } from './relative-units';
import { slice, type NamingRule } from './view';

/** 35个任务完成率100%, 办理9家企业验收合格率98%, 21条街区客流量9万人次. */
export const nameOfRate: NamingRule = {
  id: 'name-of-rate',
  reason: '35个任务完成率100%, 21条街区客流量9万人次: what the rate or measure is of is what is counted',
  read(view) {
    const { parsed, slot, core } = view;
    const next = slot.segment.slots[slot.index + 1];
    if (slot.rightTo > slot.rightFrom || next?.join !== 'run-on') return null;
    const said = words(parsed, trim(parsed, { from: next.leftFrom, to: next.leftTo }));
    const thing = isPercent(next.quantity.unit) ? (RATE.exec(said)?.[1] ?? '') : said.replace(MEASURE, '');
    if (thing.length < 2 || thing === said) return null;
    const own = slice(view, core);
    // 水产领域6家: a field is where, and nothing that was done
    const done = isVerb(parsed.tokens[core.from]);
    const [actor, verb] = done ? ['', own] : [own, ''];
    return { form: 'after', name: own + thing, actor, verb, head: thing, rule: 'name-of-rate' };
  }
};
