import { isVerb, trim, words } from './phrase';
import type { RelationRule } from './relation-rule';

/** Money that says what was done with it, and not for what: 投入资金, 累计投入. */
const ONLY_SPENT =
  /^(?:投入|投资|出资|安排|争取|筹集|筹措|整合|拨付|列支|落实)(?:各类|财政|专项|扶贫|帮扶|衔接|上级|省级|市级|县级|中央)*(?:资金|经费|款)?$/u;

/** What goes on about the money, or tells how far it got. */
const STILL_MONEY = /^(?:完成|实现|占|达|其中|包括|同比|增|减|较|比|用于.{0,2}$)|资金|投资|经费/u;

/** The purpose is no shorter and no longer than this, in characters. */
const LEAST_PURPOSE = 4;
const LONGEST_PURPOSE = 20;

export const spentOn: RelationRule = {
  id: 'spent-on',
  reason: '投入资金50万元，更新果皮箱500个: money alone is for what is done next',
  relate({ draft, slot, parsed, memory: { topic, works } }) {
    if (draft.unit !== '元' || draft.form !== 'before' || topic !== '' || works !== '' || draft.parent) return null;
    const { segment } = slot;
    if (!ONLY_SPENT.test(draft.name) || slot.rightTo < segment.to || !/^[，,]$/u.test(segment.after)) return null;
    const next = parsed.segments[segment.index + 1];
    if (!next || next.depth !== segment.depth) return null;
    const run = trim(parsed, { from: next.from, to: next.slots[0]?.leftTo ?? next.to });
    if (!isVerb(parsed.tokens[run.from])) return null;
    const purpose = words(parsed, run);
    if (purpose.length < LEAST_PURPOSE || purpose.length > LONGEST_PURPOSE || STILL_MONEY.test(purpose)) return null;
    draft.name = purpose + draft.name;
    draft.head = purpose;
    return 'done';
  }
};
