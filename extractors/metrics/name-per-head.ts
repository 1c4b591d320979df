import { EACH_ONE } from './per-head';
import { trim } from './phrase';
import { slice, type NamingRule } from './view';

/** Right before the figure: 每人每月, 按照每户, 每亩标准. */
const PER_HEAD = new RegExp(`(?:按照?|以)?(${EACH_ONE})(?:标准)?(?:为|达到?|约)?$`, 'u');

/** How far before its figure it may begin, in characters. */
const REACH = 12;

/** 低保标准由每人每月600元提高到每人每月650元; 按每人每月50元发放补贴. */
export const namePerHead: NamingRule = {
  id: 'per-head',
  reason: '低保标准每人每月600元, 按照每人4000元: what each is given is a standard',
  read(view) {
    const { parsed, slot, left } = view;
    if (slot.quantity.unit !== '元') return null;
    const from = parsed.tokens[slot.leftFrom]?.start ?? slot.quantity.start;
    const lead = parsed.text.slice(Math.max(from, slot.quantity.start - REACH), slot.quantity.start);
    const [said = '', each = ''] = PER_HEAD.exec(lead) ?? [];
    if (each === '') return null;
    const start = slot.quantity.start - said.length;
    let to = left.to;
    while (to > left.from && (parsed.tokens[to - 1]?.start ?? 0) >= start) to--;
    // the words before it may be a part of the same token: 残疾人按每人每月
    const cut = parsed.tokens[to - 1];
    const within = cut !== undefined && to > left.from && cut.end > start ? parsed.text.slice(cut.start, start) : '';
    const shifts = parsed.tokens[to - 1]?.cls === 'shift';
    const base = slice(view, trim(parsed, { from: left.from, to: within !== '' || shifts ? to - 1 : to })) + within;
    if (shifts) {
      const verb = slice(view, { from: to - 1, to }).replace(/[至到为]$/u, '');
      return { form: 'shift', name: base, actor: '', verb, head: base, rule: 'per-head' };
    }
    const standard = /标准$/u.test(base) ? '' : `${each}标准`;
    const name = base === '' ? `${each}标准` : base + standard;
    return { form: 'before', name, actor: '', verb: '', head: base, rule: 'per-head' };
  }
};
