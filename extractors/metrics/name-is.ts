import { beginning } from './gates';
import { NO_THING, REST } from './thing';
import { slice, type NamingRule } from './view';

/** How far after a figure it is read what those counted are, in characters. */
const REACH = 26;

const IS = beginning(
  '均都全皆为系属',
  /^(?:均|都|全部|皆)?(?:为|系|属于)(?![期主辅了民])([^，。；：、（）]{2,18})(?=[，。；（\n]|$)/u
);

/** 其余13起均为占道经营案: what those counted are. */
export const nameIs: NamingRule = {
  id: 'name-is',
  reason: '其余13起均为占道经营案: what those counted are is told after 为',
  read(view) {
    const { parsed, slot, core } = view;
    if (slot.index > 0 || slot.segment.slots.length > 1 || slot.quantity.kind !== 'count') return null;
    const own = slice(view, core);
    if (own !== '' && !REST.test(own) && !NO_THING.test(own)) return null;
    const { end } = slot.quantity;
    const name = IS.execIn(parsed.text, end, Math.min(parsed.sentence.end, end + REACH))?.[1] ?? '';
    return name === '' ? null : { form: 'after', name, actor: '', verb: '', head: name, rule: 'name-is' };
  }
};
