import { isComma } from './marks';
import type { Parsed, Segment, Slot } from './parse';
import { isVerb, trim, words } from './phrase';
import type { Memory, RelationRule } from './relation-rule';

/** Money that says what was done with it, and not for what: 投入资金, 累计投入. */
const ONLY_SPENT =
  /^(?:计划|预计|拟)?(?:投入|投资|出资|安排|争取|筹集|筹措|整合|拨付|列支|落实)(?:各类|财政|专项|扶贫|帮扶|衔接|上级|省级|市级|县级|中央)*(?:资金|经费|款)?$/u;

/** 2.计划投资9万元 */
const LIST_NUMBER = /^\d{1,2}[.、．]/u;

/** What goes on about the money, or tells how far it got. */
const STILL_MONEY = /^(?:完成|实现|占|达|其中|包括|同比|增|减|较|比|用于.{0,2}$)|资金|投资|经费/u;

/** The purpose is no shorter and no longer than this, in characters. */
const LEAST_PURPOSE = 4;
const LONGEST_PURPOSE = 20;

export const spentOn: RelationRule = {
  id: 'spent-on',
  reason: '投入资金50万元，更新果皮箱500个: money alone is for what is done next',
  form: 'before',
  relate({ draft, slot, parsed, memory }) {
    if (draft.unit !== '元' || isTold(memory, slot) || draft.parent) return null;
    const { segment } = slot;
    const money = draft.name.replace(LIST_NUMBER, '');
    if (!ONLY_SPENT.test(money) || slot.rightTo < segment.to || !isComma(segment.after)) return null;
    const next = parsed.segments[segment.index + 1];
    if (!next || next.depth !== segment.depth) return null;
    const purpose = purposeOf(parsed, next);
    if (purpose.length < LEAST_PURPOSE || purpose.length > LONGEST_PURPOSE || STILL_MONEY.test(purpose)) return null;
    draft.name = purpose + money;
    draft.head = purpose;
    return 'done';
  }
};

/** What the money is for is told before: by the clause before, or by the works that the point is about. */
function isTold({ topic, works, previous }: Memory, { segment }: Slot): boolean {
  // 投入9万元，开展茶亭建设，投入5万元，新建茶棚: the clause before tells what the money before was for
  const anew = segment.before === '；' || previous?.rules.at(-1) === spentOn.id;
  return (topic !== '' && !anew) || (works !== '' && works !== topic);
}

/** 更新果皮箱(500个), 新建10座茶亭: a deed and what it is done to. */
function purposeOf(parsed: Parsed, { from, to, slots: [first] }: Segment): string {
  const run = trim(parsed, { from, to: first?.leftTo ?? to });
  if (!isVerb(parsed.tokens[run.from])) return '';
  const purpose = words(parsed, run);
  return first && first.naming.form === 'after' && first.naming.name.startsWith(purpose) ? first.naming.name : purpose;
}
