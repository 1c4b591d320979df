import type { Draft, Form } from './draft';
import type { Parsed, Slot } from './parse';
import { isThing, isVerb, join, lastVerb, trim, words, type Run } from './phrase';

/** A name longer than this (in characters) drops the words before its last predicate. */
const LONG_NAME = 20;
/** An actor no longer than this is kept before a verb and its object. */
const SHORT_ACTOR = 10;

export interface Naming {
  form: Form;
  name: string;
  actor: string;
  verb: string;
  head: string;
  rule: string;
}

interface View {
  parsed: Parsed;
  slot: Slot;
  /** Before the figure, without words that name nothing. */
  left: Run;
  /** The noun phrase right after the figure, and what is said of it. */
  thing: Run;
  said: Run;
  /** The last verb before the figure, -1 where there is none. */
  verb: number;
}

/** A way of reading the name of one figure from the words around it. */
interface NamingRule {
  id: string;
  reason: string;
  read(view: View): Naming | null;
}

/** Nouns after a figure that only close a phrase: 10项以上, 3个方面中. */
const CLOSING = /^(?:以上|以下|以内|左右|中|内|后|前|间|里|上|来|余|多|次数|不等|之多|期间)$/u;
const CHANGE_VERB = /(?:增长|下降|上升|提高|提升|降低|减少|增加|压减|压缩|缩减|缩短|节约|节省|回落|扩大|下浮|上涨)$/u;
const RANK_LEAD = /(?:列|居|排名?|名次|获|名列|位列|位居|跃居|取得|荣获)/u;

const slice = (view: View, run: Run): string => words(view.parsed, run);
const last = (view: View) => view.parsed.tokens[view.left.to - 1];

const change: NamingRule = {
  id: 'change',
  reason: '同比增长, 较上年下降: the difference is of what was named before it',
  read(view) {
    const { parsed, left, slot } = view;
    let at = -1;
    for (let i = left.from; i < left.to; i++) if (parsed.tokens[i]?.cls === 'change') at = i;
    const relative = /^(?:%|％|百分点|个百分点|倍|‰)$/u.test(slot.quantity.unit);
    if (at < 0) {
      if (!relative || !isVerb(last(view)) || !CHANGE_VERB.test(slice(view, left))) return null;
      at = left.to - 1;
    }
    const said = slice(view, { from: at, to: left.to });
    const tail = slice(view, { from: at + 1, to: left.to });
    const explicit = /^(?:同|环|年均|比|较|与|净)/u.test(said);
    if (tail !== '' && !explicit) return null;
    if (tail === '' && slice(view, view.thing) !== '' && !relative) return null;
    if (slot.quantity.kind === 'rank') return null;
    const base = slice(view, trim(parsed, { from: left.from, to: at }));
    return { form: 'change', name: base + said, actor: '', verb: '', head: base, rule: 'change' };
  }
};

const rank: NamingRule = {
  id: 'rank',
  reason: '增幅列全省第5位: a rank is of what is ranked, and where',
  read(view) {
    if (view.slot.quantity.kind !== 'rank') return null;
    const name = slice(view, view.left);
    const own = name.replace(RANK_LEAD, '');
    return { form: 'rank', name, actor: '', verb: '', head: own, rule: 'rank' };
  }
};

const share: NamingRule = {
  id: 'share',
  reason: '占34.6%: the share is of the part just named, or of the thing before 占',
  read(view) {
    const { parsed, left } = view;
    for (let i = left.to - 1; i >= left.from; i--) {
      if (parsed.tokens[i]?.cls !== 'share') continue;
      const base = slice(view, trim(parsed, { from: left.from, to: i }));
      return {
        form: 'share',
        name: base === '' ? '占比' : `${base}占比`,
        actor: '',
        verb: '',
        head: base,
        rule: 'share'
      };
    }
    return null;
  }
};

const after: NamingRule = {
  id: 'name-after',
  reason: '查处5起粮食浪费行为, 17家企业: the thing counted follows its figure',
  read(view) {
    const { parsed, slot, left, thing } = view;
    const noun = slice(view, thing);
    if (noun === '' || CLOSING.test(noun)) return null;
    const end = last(view);
    const open = parsed.tokens[slot.leftTo - 1];
    const own = slice(view, { from: view.verb + 1 > left.from ? view.verb + 1 : left.from, to: left.to });
    // 发布信息528条…: a verb with its own object has nothing to look for after the figure
    if (
      own !== '' &&
      view.verb >= 0 &&
      open?.cls !== 'etcetera' &&
      !isVerb(end) &&
      open?.cls !== 'preposition' &&
      open?.cls !== 'particle'
    )
      return null;
    if (own !== '' && /^[%％元‰]$/u.test(slot.quantity.unit) && open?.cls !== 'etcetera') return null;
    if (parsed.tokens[thing.from - 1]?.cls === 'particle' && own !== '' && open?.cls !== 'etcetera') {
      // 总投资3亿元的项目: what is measured of the thing comes before the figure
      return { form: 'after', name: noun + own, actor: '', verb: '', head: noun, rule: 'name-of' };
    }
    let verbFrom = left.to;
    while (
      verbFrom > left.from &&
      (isVerb(parsed.tokens[verbFrom - 1]) || parsed.tokens[verbFrom - 1]?.cls === 'filler')
    )
      verbFrom--;
    const verb = slice(view, { from: verbFrom, to: left.to });
    const before = trim(parsed, { from: left.from, to: verbFrom });
    const actor = slice(view, before);
    const said = saidOf(view);
    const whole = slice(view, { from: view.verb >= left.from ? view.verb : left.from, to: left.to });
    let name: string;
    if (open?.cls === 'etcetera' && whole !== '')
      name = exampled(whole, slice(view, { from: view.verb, to: view.verb + 1 }), noun);
    else if (open?.cls === 'particle' && whole !== '' && verb === '')
      name = whole.length <= LONG_NAME ? whole + noun : noun;
    else if (said === '') name = verb + noun;
    else if (verb !== '') name = said.length + noun.length <= LONG_NAME ? verb + noun + said : verb + noun;
    else if (parsed.tokens[view.said.from]?.cls === 'light') name = said + noun;
    else name = `${said}的${noun}`;
    if (
      actor !== '' &&
      actor.length <= SHORT_ACTOR &&
      name.length < LONG_NAME &&
      said === '' &&
      open?.cls !== 'etcetera' &&
      open?.cls !== 'particle'
    )
      name = join(actor, name);
    return { form: 'after', name, actor, verb, head: noun, rule: 'name-after' };
  }
};

const before: NamingRule = {
  id: 'name-before',
  reason: '发布信息528条: the thing counted comes before its figure',
  read(view) {
    const { left, verb } = view;
    let name = slice(view, left);
    if (name === '') return null;
    const object = verb >= left.from ? slice(view, { from: verb + 1, to: left.to }) : name;
    const deed = verb >= left.from ? slice(view, { from: verb, to: verb + 1 }) : '';
    const actor = verb > left.from ? slice(view, trim(view.parsed, { from: left.from, to: verb })) : '';
    if (name.length > LONG_NAME) name = cut(view, name);
    return { form: 'before', name, actor, verb: deed, head: object, rule: 'name-before' };
  }
};

/** Drops what stands before a predicate: the earliest that leaves a name of a bearable length. */
function cut(view: View, name: string): string {
  const { parsed, left } = view;
  for (let i = left.from; i < left.to; i++) {
    const token = parsed.tokens[i];
    const begins =
      token?.cls === 'verb' || token?.cls === 'light' || (token?.cls === 'deed' && !isThing(parsed.tokens[i - 1]));
    if (!begins && token?.cls !== 'filler' && token?.cls !== 'time') continue;
    const rest = slice(view, trim(parsed, { from: i, to: left.to }));
    if (rest.length >= 4 && rest.length <= LONG_NAME + 4) return rest;
  }
  return name.length <= 40 ? name : name.slice(-LONG_NAME);
}

/** 政府债务等6个系统: examples stay while the name is short. */
function exampled(whole: string, verb: string, noun: string): string {
  const full = `${whole}等${noun}`;
  if (full.length <= LONG_NAME + 6) return full;
  const last = whole.slice(Math.max(whole.lastIndexOf('、'), whole.lastIndexOf('和')) + 1);
  return last.length < LONG_NAME ? `${verb}${last}等${noun}` : verb + noun;
}

/** In this order: what a figure is comes before what it is of. */
const NAMING_RULES: readonly NamingRule[] = [rank, change, share, after, before];

/** What is said of the thing after the figure: 对261个问题进行了整改 → 整改. */
function saidOf(view: View): string {
  const text = slice(view, trim(view.parsed, skipLight(view)));
  return text.length <= 24 ? text : '';
}

function skipLight(view: View): Run {
  let from = view.said.from;
  while (from < view.said.to) {
    const cls = view.parsed.tokens[from]?.cls;
    if (cls !== 'light' && cls !== 'filler' && cls !== 'particle') break;
    from++;
  }
  return { from, to: view.said.to };
}

/** Reads the name that the words around one figure give it by themselves. */
export function nameOf(parsed: Parsed, slot: Slot): Naming {
  const left = trim(parsed, { from: slot.leftFrom, to: slot.leftTo });
  const thing = thingAfter(parsed, slot);
  const view: View = {
    parsed,
    slot,
    left,
    thing,
    said: { from: thing.to, to: slot.rightTo },
    verb: lastVerb(parsed, left)
  };
  for (const rule of NAMING_RULES) {
    const naming = rule.read(view);
    if (naming) return naming;
  }
  return { form: 'bare', name: '', actor: '', verb: '', head: '', rule: 'bare' };
}

/** The noun phrase right after a figure. */
function thingAfter(parsed: Parsed, slot: Slot): Run {
  let from = slot.rightFrom;
  if (parsed.tokens[from]?.cls === 'particle' && isThing(parsed.tokens[from + 1])) from++;
  let to = from;
  while (to < slot.rightTo) {
    const token = parsed.tokens[to];
    if (token?.cls === 'noun' || (token?.cls === 'deed' && !startsPredicate(parsed, to, slot.rightTo))) to++;
    else if (
      to > from &&
      (token?.cls === 'and' || token?.cls === 'particle' || token?.cls === 'etcetera') &&
      isThing(parsed.tokens[to + 1])
    )
      to++;
    else break;
  }
  return { from, to };
}

/** 58家企业检查发现…: a deed before another verb or an object is what is done, not a thing. */
function startsPredicate(parsed: Parsed, at: number, to: number): boolean {
  const next = parsed.tokens[at + 1];
  return at + 1 < to && (isVerb(next) || next?.cls === 'particle');
}

export function applyNaming(draft: Draft, naming: Naming): void {
  draft.form = naming.form;
  draft.name = naming.name;
  draft.actor = naming.actor;
  draft.verb = naming.verb;
  draft.head = naming.head;
  draft.rules.push(naming.rule);
}
