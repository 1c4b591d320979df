import type { Draft } from './draft';
import type { Slot } from './parse';
import { rankingOf, rankName } from './ranking';
import type { Range } from './range';
import { levelOf } from './relation-change';
import { about, type RelationRule } from './relation-rule';
import { isPoints } from './relative-units';
import { topicOf, withTopic } from './topic';

/** 增速列全市第三: measured of what was named before. */
const ATTRIBUTE =
  /^(?:[\u4e00-\u9fff]{2,4}[县区市])?(?:增幅|增速|增量|增长率|降幅|数量|总量|总额|总值|规模|进度|排名|位次|个数|项目个数|占比数?|人数|均值)$/u;
/** 相关指标位列全市第二: ranked is what was named before. */
const NAMED_BEFORE = /^(?:相关|上述|有关|各项|两项|该项?|此项?|这[一两]项|主要)(?:数据|指标|工作|成绩)?$/u;
/** 出口额 of what was exported. */
const MEASURED = /^([\u4e00-\u9fff]{2,4})[额量值]$/u;
/** 总量居全市第一，增速居第二: both of one thing. */
const MEASURED_ALREADY = /(?<=.{3})(?:总量|排名|位次|增速|增幅)$/u;
const SHARE_NAME = /(?:占比|比重|比例)$/u;
/** A rank takes a name up to this length in front, in characters. */
const LONGEST_RANKED = 18;

/** Words before a rank that tell where it is are looked at up to this length, in characters. */
const LONGEST_WHERE = 16;
/** Most ranks in a row that are told where they are once. */
const LONGEST_ROW = 12;

/** The rank that a row of ranks begins with, before which it is told where all are. */
function firstOfRow(slot: Slot): Slot {
  const { slots } = slot.segment;
  let first = slot;
  for (let at = slot.index - 1; at >= 0 && slot.index - at < LONGEST_ROW; at--) {
    const before = slots[at];
    if (before?.quantity.kind !== 'rank') break;
    first = before;
  }
  return first;
}

export const rankOfRow: RelationRule = {
  id: 'rank-of-row',
  reason: '总量、增速分别居全市第2、第3: each is ranked where all are',
  relate({ draft, slot, parsed, memory }) {
    if (draft.kind !== 'rank' || draft.form === 'rank') return null;
    const said = rankingOf(draft.name);
    const { start } = firstOfRow(slot).quantity;
    const lead = parsed.text.slice(Math.max(parsed.sentence.start, start - LONGEST_WHERE), start);
    const where = said.where || rankingOf(lead).where || memory.among?.where || '';
    draft.name = said.thing || draft.name;
    if (ATTRIBUTE.test(draft.name) && memory.previous && memory.topic === '')
      withTopic(draft, measuredThing(memory.previous).replace(MEASURED_ALREADY, ''));
    draft.name = rankName(draft.name, { ...said, where, title: '排名' });
    draft.form = 'rank';
    return 'done';
  }
};

export const rankOf: RelationRule = {
  id: 'rank-of',
  reason: '增幅列全省第5位: of what was named before',
  form: 'rank',
  relate({ draft, slot, memory }) {
    const said = rankingOf(draft.name);
    const { topic, among } = memory;
    // 排名第3位，同比后退2位，居全省第8位: ranked is what was, and not how far it fell
    const previous = memory.previous?.level?.form === 'rank' ? memory.previous.level : memory.previous;
    const ranking = said.where === '' && among ? { ...said, where: among.where, title: '排名' } : said;
    const told = ownThing(said.thing, among) || (among?.things.shift() ?? '');
    const thing = NAMED_BEFORE.test(told) && previous ? '' : told;
    if (thing === '' && previous) {
      draft.head = levelOf(previous);
      draft.name = previous.form === 'rank' ? draft.head : rankedName(previous);
      if (previous.form === 'rank') draft.topic = previous.topic;
    } else if (ATTRIBUTE.test(thing)) {
      draft.name = thing;
      const of = topic !== '' ? topic : previous ? measuredThing(previous) : about(memory, slot);
      withTopic(draft, of.replace(MEASURED_ALREADY, ''));
      draft.head = draft.name;
    } else {
      draft.head = draft.name = thing;
      const stem = MEASURED.exec(thing)?.[1];
      const level = previous && stem !== undefined ? levelOf(previous) : '';
      // 农产品出口9万元，出口额居全市首位: what was measured of that
      if (stem !== undefined && level.endsWith(stem)) draft.name = level.slice(0, -stem.length) + thing;
      else if (topic !== '' && thing.length < 8) withTopic(draft, topic);
    }
    draft.name = rankName(draft.name, ranking);
    return 'done';
  }
};

/** 在12个单位中得分排名第一: what stands after those it is ranked among. */
function ownThing(thing: string, among: Range | null): string {
  if (!among) return thing;
  const at = thing.lastIndexOf('中');
  const own = at < 0 ? thing : thing.slice(at + 1);
  return among.where.endsWith(own) ? '' : own;
}

/** What a total or a growth that is ranked is of: the level that the figure before tells, or is told of. */
const measuredThing = (previous: Draft): string =>
  previous.form === 'rank' && previous.topic !== ''
    ? previous.topic
    : previous.form === 'change' || previous.form === 'rank'
      ? levelOf(previous)
      : previous.name;

/** The rank of a rate or a growth is of that, not of what the rate is of; of anything else its thing will do. */
function rankedName(previous: Draft): string {
  if (previous.form === 'change' && isPoints(previous.unit) && previous.head !== '') return `${previous.head}增速`;
  // 恢复到上年同期的81%，居全市第4位: the thing is ranked, not its recovery; 占比9%: the share is
  if (previous.form === 'share' && previous.head !== '' && !SHARE_NAME.test(previous.name)) return previous.head;
  return previous.name.length <= LONGEST_RANKED ? previous.name : topicOf(previous);
}
