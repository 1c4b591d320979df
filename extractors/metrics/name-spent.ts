import { isVerb, trim, words, type Run } from './phrase';
import { thingAfter } from './thing';
import { slice, type NamingRule, type View } from './view';

/** 投资130万元改造泵站: money is named by what it is spent on. */
export const nameSpent: NamingRule = {
  id: 'name-spent',
  reason: '投资130万元改造泵站: verb, sum of money, and what it was for',
  read(view) {
    const { parsed, core, thing, said, slot } = view;
    if (slot.quantity.unit !== '元') return null;
    const after = { from: thing.from, to: Math.max(thing.to, said.to) };
    const whole = after.from < after.to ? after : deedNext(view);
    if (whole.from >= whole.to) return null;
    const own = SPENT.exec(slice(view, core))?.[1];
    if (own === undefined) return null;
    const first = parsed.tokens[whole.from];
    if (!isVerb(first) && first?.cls !== 'preposition' && first?.cls !== 'manner') return null;
    const purpose = (slice(view, trim(parsed, whole)) + countedNext(view, whole.to))
      .replace(USED_FOR, '')
      .replace(/进行|实施(?=.{4})|开展(?=.{4})/u, '');
    if (purpose.length < 3 || purpose.length > LONGEST_PURPOSE) return null;
    return { form: 'after', name: purpose + own, actor: '', verb: '', head: purpose, rule: 'name-spent' };
  }
};

/** 投入30万元建设2座茶亭: the verb right after the money, before the figure of what it does something to. */
function deedNext({ parsed, slot }: View): Run {
  const next = slot.segment.slots[slot.index + 1];
  const none = { from: slot.rightTo, to: slot.rightTo };
  if (next?.join !== 'run-on' || next.leftFrom !== slot.rightFrom) return none;
  for (let i = next.leftFrom; i < next.leftTo; i++) if (!isVerb(parsed.tokens[i])) return none;
  return { from: next.leftFrom, to: next.leftTo };
}

/** 2座茶亭: what that figure counts. */
function countedNext({ parsed, slot }: View, end: number): string {
  const next = slot.segment.slots[slot.index + 1];
  if (next?.join !== 'run-on' || end !== next.leftTo) return '';
  const thing = thingAfter(parsed, next);
  // 20座农村新建茶亭: a verb inside the thing
  const whole = trim(parsed, { from: thing.from, to: next.rightTo });
  const ends = whole.to > thing.to && parsed.tokens[whole.to - 1]?.cls === 'noun' && next === slot.segment.slots.at(-1);
  const name = ends ? words(parsed, whole) : '';
  return name !== '' && name.length <= LONGEST_THING ? name : words(parsed, thing);
}

const LONGEST_THING = 12;

const SPENT =
  /(?:^(?:共|已|累计|计划|先后)?|公司|集团|企业|中心|协会|村|[局委办])((?:总投资|投资|投入|出资|斥资|筹资|筹集|筹措|争取|安排|拨付|整合|列支|申请|自筹)(?:各类|财政|专项|扶贫|帮扶|项目|衔接|上级|省级|市级|县级|中央)*(?:资金|经费|款)?)$/u;

const USED_FOR = /^(?:用于|用来|专项用于|主要用于|全部用于|重点用于|对|将|把|为|在|支持)/u;

const LONGEST_PURPOSE = 24;
