import { elementBefore } from '../lists';
import { SHORT_ACTOR } from './name-after';
import { isVerb, trim } from './phrase';
import { saidOf } from './said';
import { NO_THING, REST } from './thing';
import { isToward, slice, type Naming, type NamingRule } from './view';

/** Persons and bodies of whom only the deed is told: 现共有12人享受补贴, 分两次对企业开展培训. */
export const nameDeed: NamingRule = {
  id: 'name-deed',
  reason: 'nothing is named but what is done after the figure',
  read(view) {
    const { core, thing, said } = view;
    if (thing.to > thing.from || said.from >= said.to) return null;
    const own = slice(view, core);
    if (own !== '' && !NO_THING.test(own) && !PLACE.test(own) && !REST.test(own) && !isToward(view)) return null;
    const first = view.parsed.tokens.slice(said.from, said.to).find(({ cls }) => cls !== 'filler');
    if (!isVerb(first) && first?.cls !== 'preposition' && first?.cls !== 'manner') return null;
    const name = saidOf(view, false);
    return name === '' ? null : { form: 'after', name, actor: '', verb: '', head: name, rule: 'name-deed' };
  }
};

/** 转发3则涉及政策的信息: the clause after the figure qualifies a thing. */
export const nameClause: NamingRule = {
  id: 'name-clause',
  reason: 'verb, figure, and a thing told by what it does: …3则涉及政策的信息',
  read(view): Naming | null {
    const { parsed, core, thing, said } = view;
    if (thing.to > thing.from || said.from >= said.to || core.to <= core.from) return null;
    if (!isVerb(elementBefore(parsed.tokens, core.to)) || !isVerb(parsed.tokens[said.from])) return null;
    const text = slice(view, trim(parsed, said));
    const of = text.lastIndexOf('的');
    if (of < 2 || of > text.length - 3 || text.length > 32) return null;
    const verb = slice(view, { from: core.to - 1, to: core.to });
    return { form: 'after', name: verb + text, actor: '', verb, head: text.slice(of + 1), rule: 'name-clause' };
  }
};

/** 实施5项提升行动, 开展3轮走访困难职工: verb, figure, and a deed with its object. */
export const nameVerbDeed: NamingRule = {
  id: 'name-verb-deed',
  reason: '实施5项提升行动: the verb before the figure carries the deed after it',
  read(view) {
    const { parsed, core, thing, said } = view;
    if (thing.to > thing.from || said.to - said.from < 2 || core.to <= core.from) return null;
    // 完成投资7亿元建成车间: what was spent is no count of deeds
    if (view.slot.quantity.kind === 'amount') return null;
    for (let i = core.from; i < core.to; i++) if (!isVerb(parsed.tokens[i])) return null;
    if (parsed.tokens[said.from]?.cls !== 'verb' || elementBefore(parsed.tokens, said.to)?.cls !== 'noun') return null;
    const deed = saidOf(view, false);
    if (deed === '' || deed.length > SHORT_ACTOR) return null;
    const verb = slice(view, core);
    return { form: 'after', name: verb + deed, actor: '', verb, head: deed, rule: 'name-verb-deed' };
  }
};

const PLACE = /^.{0,8}(?:街道|镇|乡|村|社区|县|市|区|局|中心|单位|学校|大队|支队|中队|医院|公司|集团|委员会|办公室)$/u;
