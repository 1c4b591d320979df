import { trim } from './phrase';
import { isRelative } from './relative-units';
import { slice, type Naming, type NamingRule, type View } from './view';
import { bitsOf } from './words';

/** A whole that is named, and not only called the whole. */
const WHOLE = /^(?!比|总数|总量|总人数|全部|其|到|的)[\u4e00-\u9fffA-Z“”]{2,14}$/u;

/** 占总任务900亩的60%: the whole is told with its own figure before the share. */
function isMeasured({ slot, parsed }: View): boolean {
  const next = slot.segment.slots[slot.index + 1];
  return next !== undefined && isRelative(next.quantity.unit) && parsed.text.charAt(slot.quantity.end) === '的';
}

function wholeOf(view: View, from: number): Naming | null {
  const whole = slice(view, trim(view.parsed, { from, to: view.left.to }));
  return whole === '' ? null : { form: 'before', name: whole, actor: '', verb: '', head: whole, rule: 'share-whole' };
}

/** How far back the words of a reached level may go, in characters. */
const LONGEST_REACHED = 48;

/** 恢复到上年同期的81%, 相当于全市平均水平的90%: another level, and what comes before it. */
const REACHED =
  /^(.{0,24}?)((?:恢复[至到]|相当于)[^，。；：、]{2,20}的|(?:已|超额|提前|共|累计)?(?:完成|占|达到|为(?=年度|全年|年初|年?预算|年?计划|年?目标))了?[^，。；：、\d]{0,12}?(?:计划|目标|任务|预算|指标)[^，。；：、\d]{0,6})$/u;

export const nameReached: NamingRule = {
  id: 'reached',
  reason: '恢复到上年同期的81%, 完成年度任务的105%: how much of another level is reached',
  read({ parsed, slot }) {
    const from = parsed.tokens[slot.leftFrom]?.start ?? slot.quantity.start;
    if (!isRelative(slot.quantity.unit) || slot.quantity.start - from > LONGEST_REACHED) return null;
    const [, before = '', said] = REACHED.exec(parsed.text.slice(from, slot.quantity.start)) ?? [];
    if (said === undefined || RATE.test(said)) return null;
    const head = before.replace(ADVERBS, '');
    const actor = said.replace(/的$/u, '');
    return { form: 'share', name: head + actor, actor, verb: '', head, rule: 'reached' };
  }
};

const RATE = /率(?:为|达到?)?$/u;
const ADVERBS = /^(?:[、其中已约也并均]|截至.{2,8}[日月底]|目前)+/u;

const SHARE = bitsOf('share');

const startsShare = ({ parsed }: View, at: number): boolean =>
  parsed.tokens[at]?.cls === 'share' && parsed.text.charAt(parsed.tokens[at]?.start ?? 0) === '占';

/** 占34.6%. */
export const nameShare: NamingRule = {
  id: 'share',
  reason: 'the share is of the part just named, or of the thing before 占',
  read(view) {
    const { parsed, left, slot } = view;
    if ((slot.segment.bits & SHARE) === 0) return null;
    for (let i = left.to - 1; i >= left.from; i--) {
      if (parsed.tokens[i]?.cls !== 'share') continue;
      // 占生产总值的比重: 占 tells of what it is the share
      if (i > left.from && startsShare(view, left.from)) i = left.from;
      if (isMeasured(view)) return wholeOf(view, i + 1);
      const head = slice(view, trim(parsed, { from: left.from, to: i })).replace(/所$/u, '');
      // 占耕地面积的62%: of what it is the share
      const whole = slice(view, trim(parsed, { from: i + 1, to: left.to }));
      const said = WHOLE.test(whole) ? `占${whole}` : '占比';
      return { form: 'share', name: head + said, actor: said, verb: '', head, rule: 'share' };
    }
    return null;
  }
};
