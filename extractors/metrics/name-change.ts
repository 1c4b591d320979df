import { elementBefore } from '../lists';
import { changedThing } from './against';
import { isVerb, trim } from './phrase';
import { isPoints, isRelative } from './relative-units';
import { rankingOf } from './ranking';
import { slice, type Naming, type NamingRule, type View } from './view';

const CHANGE_VERB =
  /(?:增长|下降|上升|提高|提升|降低|减少|增加|压减|压缩|精简|缩减|缩短|节约|节省|回落|扩大|下浮|上涨|前进|后退|前移)$/u;
/** 死亡人数减少2人: a number that changed by so many. */
const NUMBER_CHANGED = /.(?:[人起件次户]数|数量|总量|金额)(?:增加|减少|上升|下降|增长)$/u;

/** 位列全市前3: a rank by its words. */
const RANKED = /(?:列|居(?!民|住)|排名?|名次)[\u4e00-\u9fff]{0,4}前?$/u;

/** 高于全市1.2个百分点: where the comparison begins, -1 where there is none. */
function comparedAt({ parsed, left }: View): number {
  for (let i = left.from; i < left.to; i++) {
    const token = parsed.tokens[i];
    if (token?.cls === 'verb' && COMPARED.test(parsed.text.slice(token.start, token.end))) return i;
  }
  return -1;
}

/** 较全市平均水平高1.2个百分点, 比前三年均值多3亿元: what stands before it is compared. */
function comparison({ parsed, slot }: View): string {
  const from = parsed.tokens[slot.leftFrom]?.start ?? slot.quantity.start;
  if (slot.quantity.start - from > LONGEST_COMPARISON || !'较比超'.includes(parsed.text.charAt(from))) return '';
  const said = parsed.text.slice(from, slot.quantity.start).replace(/[约近了出达\s]{1,3}$/u, '');
  return HIGHER.test(said) ? said : '';
}

const LONGEST_COMPARISON = 24;
const HIGHER =
  /^(?:较|比)[^较比，、。]{2,18}[高低快慢多少]$|^超(?:过|额|出)?[^，、。]{1,8}(?:进度|平均(?:水平|增速)?)$/u;

const COMPARED = /^(?:高于|低于|快于|慢于|优于|好于|高出|低出|快出|超出)$/u;

const last = (view: View) => elementBefore(view.parsed.tokens, view.left.to);

/** 面积9万亩，增0.8%: so short a change. */
const ONLY_GREW = /^[增减升降]$/u;

/** 同比增长18%, 较上年下降3个百分点. */
export const nameChange: NamingRule = {
  id: 'change',
  reason: 'the difference is of what was named before it',
  read(view) {
    const { parsed, left, slot } = view;
    const { kind, unit } = slot.quantity;
    if (kind === 'rank') return null;
    const words = slice(view, left);
    if (ONLY_GREW.test(words)) return { form: 'change', name: words, actor: '', verb: '', head: '', rule: 'change' };
    let at = -1;
    for (let i = left.from; i < left.to; i++) if (parsed.tokens[i]?.cls === 'change') at = i;
    while (at > left.from && isAgainst(view, at - 1)) at--;
    const relative = isRelative(unit) || isPoints(unit);
    const compared = comparison(view);
    if (compared !== '') return { form: 'change', name: compared, actor: '', verb: '', head: '', rule: 'change' };
    // 高出全省平均增速13个百分点: the growth is what it is held against
    const higher = isPoints(unit) ? comparedAt(view) : -1;
    if (higher >= 0 && (at < 0 || higher < at)) at = higher;
    if (at < 0) {
      // 比2021年增加9万元: so held against a time, whatever it is counted in
      const held = against(view, left.to - 1) !== '';
      if (!(held || isVerb(last(view))) || !(relative || held ? CHANGE_VERB : NUMBER_CHANGED).test(words)) return null;
      at = left.to - 1;
    }
    const own = ownChange(view, at);
    if (own) return own;
    const said = against(view, at) + slice(view, { from: at, to: left.to });
    const tail = slice(view, { from: at + 1, to: left.to });
    const explicit = /^(?:同|环|年均|比|较|与|净|[高低快慢优好]于|[高低快超]出)/u.test(said);
    if (tail !== '' && !explicit) return null;
    if (tail === '' && slice(view, view.thing) !== '' && !relative) return null;
    const base = slice(view, trim(parsed, { from: afterAgainst(view), to: at })).replace(THAN, '');
    return {
      form: 'change',
      name: base + said.replace(/[达为至了\-－—]{1,4}$/u, ''),
      actor: '',
      verb: '',
      head: changedThing(base),
      rule: 'change'
    };
  }
};

/** 同比事故起数增加2起: the thing that changed stands between what it is held against and its change. */
function ownChange(view: View, at: number): Naming | null {
  const { parsed, left } = view;
  const token = parsed.tokens[at];
  if (!token || !/^(?:同比|环比)$/u.test(parsed.text.slice(token.start, token.end)) || left.to - at < 3) return null;
  if (!isVerb(last(view))) return null;
  const verb = slice(view, { from: left.to - 1, to: left.to });
  const head = slice(view, trim(parsed, { from: at + 1, to: left.to - 1 }));
  if (!CHANGE_VERB.test(verb) || head.length < 2) return null;
  const name = head + slice(view, { from: at, to: at + 1 }) + verb;
  return { form: 'change', name, actor: '', verb: '', head, rule: 'change' };
}

/** 与上年同期相比 before 增长: a change too, and what the next one is held against. */
function isAgainst({ parsed }: View, at: number): boolean {
  const token = parsed.tokens[at];
  return token?.cls === 'change' && /^(?:[与较同]|比(?!较))/u.test(parsed.text.slice(token.start, token.end));
}

/** 较上年持证率提升: what is changed begins after what it is held against. */
function afterAgainst({ parsed, left, slot }: View): number {
  const than = parsed.tokens[slot.leftFrom];
  const time = parsed.tokens[slot.leftFrom + 1];
  if (than?.cls !== 'preposition' || time?.cls !== 'time') return left.from;
  return '较比'.includes(parsed.text.slice(than.start, than.end)) ? Math.max(left.from, slot.leftFrom + 2) : left.from;
}

/** 交易金额比(2021年): taken into the word before it. */
const THAN = /(?:^|(?<=[\u4e00-\u9fff]{2}))(?:相[比较]|(?<![对同环占])[比较])$/u;

/** 较1-8月提升: what a change is held against, as it is written, where it stands before the change. */
function against({ parsed, slot }: View, at: number): string {
  const time = at - 2 < slot.leftFrom ? undefined : parsed.tokens[at - 1];
  if (time?.cls !== 'time') return '';
  // 交易金额比: the word before may have taken it in
  const lead = parsed.text.charAt(time.start - 1);
  return lead === '较' || lead === '比' ? lead + parsed.text.slice(time.start, time.end) : '';
}

/** 增幅列全省第5位. */
export const nameRank: NamingRule = {
  id: 'rank',
  reason: 'a rank is of what is ranked, and where',
  read(view) {
    const { kind, unit } = view.slot.quantity;
    if (kind !== 'rank' && unit !== '') return null;
    const name = slice(view, view.left);
    // 位列全省前3: a rank by its words
    if (kind !== 'rank' && !RANKED.test(name)) return null;
    return { form: 'rank', name, actor: '', verb: '', head: rankingOf(name).thing, rule: 'rank' };
  }
};

/** 从5个增至8个. */
/** 收入可增至9万元: that it may come so is no part of it. */
const EXPECTED = /(?<=.{2})(?:有望|预计|将|可)$/u;

export const nameShift: NamingRule = {
  id: 'shift',
  reason: 'the second figure is of the same thing as the first',
  read(view) {
    const { parsed, left } = view;
    if (last(view)?.cls !== 'shift') return null;
    const base = slice(view, trim(parsed, { from: left.from, to: left.to - 1 })).replace(EXPECTED, '');
    const said = slice(view, { from: left.to - 1, to: left.to }).replace(/[至到为]$/u, '');
    return { form: 'shift', name: base, actor: '', verb: said, head: base, rule: 'shift' };
  }
};
