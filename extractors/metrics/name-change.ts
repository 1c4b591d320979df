import { isVerb, trim } from './phrase';
import { slice, type NamingRule, type View } from './view';

const CHANGE_VERB = /(?:增长|下降|上升|提高|提升|降低|减少|增加|压减|压缩|缩减|缩短|节约|节省|回落|扩大|下浮|上涨)$/u;
const RANK_LEAD = /(?:列|居|排名?|名次|获|名列|位列|位居|跃居|取得|荣获)/u;
const RANKED = /(?:列|居|排名?|名次)[\u4e00-\u9fff]{0,4}前?$/u;
const RELATIVE = /^(?:%|％|个?百分点|倍|‰)$/u;

const last = (view: View) => view.parsed.tokens[view.left.to - 1];

/** 同比增长18%, 较上年下降3个百分点. */
export const nameChange: NamingRule = {
  id: 'change',
  reason: 'the difference is of what was named before it',
  read(view) {
    const { parsed, left, slot } = view;
    if (slot.quantity.kind === 'rank') return null;
    let at = -1;
    for (let i = left.from; i < left.to; i++) if (parsed.tokens[i]?.cls === 'change') at = i;
    const relative = RELATIVE.test(slot.quantity.unit);
    if (at < 0) {
      if (!relative || !isVerb(last(view)) || !CHANGE_VERB.test(slice(view, left))) return null;
      at = left.to - 1;
    }
    const said = slice(view, { from: at, to: left.to });
    const tail = slice(view, { from: at + 1, to: left.to });
    const explicit = /^(?:同|环|年均|比|较|与|净)/u.test(said);
    if (tail !== '' && !explicit) return null;
    if (tail === '' && slice(view, view.thing) !== '' && !relative) return null;
    const base = slice(view, trim(parsed, { from: left.from, to: at }));
    return {
      form: 'change',
      name: base + said.replace(/[达为至了]{1,4}$/u, ''),
      actor: '',
      verb: '',
      head: base,
      rule: 'change'
    };
  }
};

/** 增幅列全省第5位. */
export const nameRank: NamingRule = {
  id: 'rank',
  reason: 'a rank is of what is ranked, and where',
  read(view) {
    const name = slice(view, view.left);
    // 位列全省前3: a rank by its words
    const ranked = RANKED.test(name) && view.slot.quantity.unit === '';
    if (view.slot.quantity.kind !== 'rank' && !ranked) return null;
    return { form: 'rank', name, actor: '', verb: '', head: name.replace(RANK_LEAD, ''), rule: 'rank' };
  }
};

/** 从5个增至8个. */
export const nameShift: NamingRule = {
  id: 'shift',
  reason: 'the second figure is of the same thing as the first',
  read(view) {
    const { parsed, left } = view;
    if (last(view)?.cls !== 'shift') return null;
    const base = slice(view, trim(parsed, { from: left.from, to: left.to - 1 }));
    const said = slice(view, { from: left.to - 1, to: left.to }).replace(/[至到为]$/u, '');
    return { form: 'shift', name: base, actor: '', verb: said, head: base, rule: 'shift' };
  }
};

/** 占34.6%. */
export const nameShare: NamingRule = {
  id: 'share',
  reason: 'the share is of the part just named, or of the thing before 占',
  read(view) {
    const { parsed, left } = view;
    for (let i = left.to - 1; i >= left.from; i--) {
      if (parsed.tokens[i]?.cls !== 'share') continue;
      const head = slice(view, trim(parsed, { from: left.from, to: i }));
      return { form: 'share', name: `${head}占比`, actor: '', verb: '', head, rule: 'share' };
    }
    return null;
  }
};
