import { alike, type Breakdown } from './breakdown';
import { isDependent, isGeneric, topicOf, withTopic } from './context';
import type { Draft } from './draft';
import type { Parsed, Slot } from './parse';
import { join } from './phrase';

/** What earlier figures and words left for the next one. */
export interface Memory {
  breakdown: Breakdown;
  /** The figure just before, in the same sentence. */
  previous: Draft | null;
  /** The last figure of this paragraph that says by itself what it is of. */
  main: Draft | null;
  /** The verb of the list that is being read. */
  verb: string;
  /** X雷达 in X雷达的时间分辨率为…、空间分辨率为…. */
  owner: string;
  /** The theme of the heading or point that is being read. */
  theme: string;
  /** The object of the clause before, where that has no figure. */
  topic: string;
}

interface Case {
  draft: Draft;
  slot: Slot;
  parsed: Parsed;
  memory: Memory;
}

/** One way in which a figure leans on what came before. `done` ends the list for this figure. */
interface RelationRule {
  id: string;
  reason: string;
  relate(it: Case): 'done' | 'used' | null;
}

const ATTRIBUTE_OF_PREVIOUS = /^(?:增幅|增速|数量|总量|排名|个数|项目个数|占比数?)/u;
const ONLY_RANKED = /^(?:位列|位居|列|居|排名?|名列|获|荣获|全[省市县区国]$)/u;
const PLACES = /^(?:位|名|个?位次)$/u;
const POINTS = /百分点$/u;
/** A rank takes a name up to this length in front, in characters. */
const LONGEST_RANKED = 18;
const COMPLETED = /完成|最终|实际|已/u;
const DONE = /已|截[至止]|完成|实际|最终/u;
/** How far before its figure a deed is said to be done, in characters. */
const LEAD_REACH = 40;

const restated: RelationRule = {
  id: 'restated',
  reason: '22家企业中，…: the total again, under the name that it had',
  relate({ draft, slot, memory }) {
    if (draft.form !== 'after' || !draft.name.endsWith('中') || slot.rightTo !== slot.segment.to) return null;
    if (memory.breakdown.restate(draft)) return 'done';
    draft.name = draft.name.slice(0, -1);
    return null;
  }
};

const part: RelationRule = {
  id: 'part',
  reason: '其中…, 包括…, brackets: a part of the total that stands before',
  relate({ draft, slot, parsed, memory }) {
    const first = slot.index === 0;
    const total = memory.breakdown.totalOf(parsed, draft, slot.segment, first);
    if (!total || total === draft) return null;
    draft.parent = total;
    return 'used';
  }
};

const changeOf: RelationRule = {
  id: 'change-of',
  reason: '同比增长…: of the level named before; 较上年…, again of the level',
  relate({ draft, memory: { previous } }) {
    if (draft.form !== 'change') return null;
    if (draft.head === '' && previous) {
      // 排名第5位，较上年前进3位: places are of the rank
      draft.head = previous.form === 'rank' && PLACES.test(draft.unit) ? previous.name : levelOf(previous);
      // 增长9%，较1-6月提高2个百分点: points are of the growth, not of the level
      const growth = previous.form === 'change' && previous.unit === '%' && POINTS.test(draft.unit) ? '增速' : '';
      draft.name = join(draft.head + growth, draft.name);
    }
    return 'done';
  }
};

const rankOf: RelationRule = {
  id: 'rank-of',
  reason: '增幅列全省第5位: of what was named before',
  relate({ draft, slot, memory }) {
    if (draft.form !== 'rank') return null;
    const { previous, topic } = memory;
    if (ONLY_RANKED.test(draft.name)) draft.head = '';
    if (draft.head === '' && previous) {
      draft.head = levelOf(previous);
      draft.name = (previous.form === 'rank' ? draft.head : rankedName(previous)) + draft.name;
    } else if (ATTRIBUTE_OF_PREVIOUS.test(draft.name))
      withTopic(draft, topic !== '' ? topic : (previous?.name ?? about(memory, slot)));
    else if (topic !== '' && draft.name.length < 8) withTopic(draft, topic);
    return 'done';
  }
};

/** What a change or a rank is of: the level that the figure before tells, or is told of. */
function levelOf(previous: Draft): string {
  const told = previous.form === 'change' || previous.form === 'rank';
  return told && previous.head !== '' ? previous.head : previous.name;
}

/** The rank of a rate or a growth is of that, not of what the rate is of; of anything else its thing will do. */
function rankedName(previous: Draft): string {
  if (previous.form === 'change' && POINTS.test(previous.unit) && previous.head !== '') return `${previous.head}增速`;
  const rate = previous.kind === 'ratio' || previous.form === 'change';
  return rate && previous.name.length <= LONGEST_RANKED ? previous.name : topicOf(previous);
}

const forecastOf: RelationRule = {
  id: 'forecast-of',
  reason: '增长5%，预计全年达7%: the same growth, as it will be',
  relate({ draft, slot, memory: { previous } }) {
    if (draft.form !== 'bare' || !previous || draft.unit !== '%' || slot.index > 0) return null;
    const change = previous.form === 'rank' ? null : previous;
    if (change?.form !== 'change' || change.unit !== '%' || change.status === draft.status) return null;
    draft.name = change.name;
    draft.head = change.head;
    draft.form = 'change';
    return 'done';
  }
};

const shiftOf: RelationRule = {
  id: 'shift-of',
  reason: '从5个增至8个: one thing before and after',
  relate({ draft, memory: { previous } }) {
    if (draft.form !== 'shift') return null;
    if (previous && draft.name === '') {
      draft.name = previous.name;
      draft.head = previous.head;
      previous.name += `${draft.verb}前`;
    }
    draft.verb = '';
    return 'done';
  }
};

const shareOf: RelationRule = {
  id: 'share-of',
  reason: '占34.6%: belongs to the part just named, and to its total',
  relate({ draft, memory: { previous } }) {
    if (draft.form !== 'share') return null;
    if (draft.head === '' && previous) {
      draft.name = `${previous.name}占比`;
      draft.parent = previous.parent;
    }
    return 'done';
  }
};

const ownerOfList: RelationRule = {
  id: 'owner-of-list',
  reason: 'X雷达的时间分辨率为…、空间分辨率为…: the owner goes with each',
  relate({ draft, slot, memory }) {
    const listed = slot.join === 'listed';
    if (listed && memory.owner !== '' && draft.form === 'before' && memory.previous?.unit !== draft.unit) {
      draft.name = join(memory.owner, draft.name);
      return 'done';
    }
    const of = draft.form === 'before' ? draft.name.lastIndexOf('的') : -1;
    if (!listed) memory.owner = of >= 3 && of <= 14 ? draft.name.slice(0, of) : '';
    return null;
  }
};

const topicOfDependent: RelationRule = {
  id: 'topic',
  reason: '涉及金额, 办结率: what was spoken of before comes in front',
  relate({ draft, slot, memory }) {
    if (!draft.dependent || (draft.parent && !draft.name.endsWith('率'))) return null;
    if (memory.previous?.status === 'plan' && !isDone(draft, slot)) draft.status = 'plan';
    const topic = memory.topic !== '' ? memory.topic : about(memory, slot);
    if (topic !== '') withTopic(draft, topic);
    return 'done';
  }
};

/** 已开工30个、纳统28个: what the first of a row says is done is done for the row. */
function isDone({ parsed, name }: Draft, slot: Slot): boolean {
  if (COMPLETED.test(name)) return true;
  const from = parsed.tokens[slot.join === 'listed' ? slot.segment.from : slot.leftFrom]?.start ?? slot.quantity.start;
  const lead = parsed.text.slice(Math.max(from, slot.quantity.start - LEAD_REACH), slot.quantity.start);
  return DONE.test(lead) && !/计划|拟|预计/u.test(lead);
}

const nameOfPart: RelationRule = {
  id: 'part-name',
  reason: '其中“…”专题，发布信息42条; 委员会调处9件，成功8件: a part keeps who or what it is of',
  relate({ draft, memory: { previous, topic } }) {
    if (!draft.parent) return null;
    if (topic !== '' && draft.name.length <= 8) draft.name = join(topic, draft.name);
    else if (draft.dependent && previous?.parent === draft.parent && previous.actor.length >= 3)
      withTopic(draft, previous.actor);
    return 'done';
  }
};

const verbOfList: RelationRule = {
  id: 'verb-of-list',
  reason: '建成3个广场、5个书屋: one verb for the list',
  relate({ draft, slot, memory }) {
    const { previous } = memory;
    const { before } = slot.segment;
    const listed = slot.join === 'listed' || before === '，' || before === ',';
    const inherits = draft.verb === '' && draft.actor === '' && listed && memory.verb !== '';
    if (inherits && previous && alike(previous.unit, draft.unit)) {
      draft.name = memory.verb + draft.name;
      draft.verb = memory.verb;
      return 'used';
    }
    memory.verb = draft.verb;
    return null;
  }
};

const themeOfGeneric: RelationRule = {
  id: 'theme',
  reason: '悬挂横幅, 召开会议: done everywhere, so the theme comes in front',
  relate({ draft, memory }) {
    const theme = memory.topic !== '' ? memory.topic : memory.theme;
    if (theme === '' || !isGeneric(draft.name) || draft.name.includes(theme)) return null;
    draft.name = join(theme, draft.name);
    return 'used';
  }
};

/** In this order: totals first; then figures that are of another figure; then what only wants its context. */
const RELATIONS: readonly RelationRule[] = [
  restated,
  part,
  changeOf,
  forecastOf,
  rankOf,
  shiftOf,
  shareOf,
  ownerOfList,
  topicOfDependent,
  nameOfPart,
  verbOfList,
  themeOfGeneric
];

/** Gives a named figure its total, the verb of its list, and what it is about. */
export function relate(parsed: Parsed, draft: Draft, slot: Slot, memory: Memory): void {
  draft.dependent = isDependent(draft.name) || draft.form === 'bare' || (draft.form === 'before' && draft.head === '');
  for (const rule of RELATIONS) {
    const result = rule.relate({ draft, slot, parsed, memory });
    if (result) draft.rules.push(rule.id);
    if (result === 'done') return;
  }
}

/** What a name that says nothing alone is about: the figure before, else the paragraph's, else its theme. */
export function about({ previous, main, theme }: Memory, slot: Slot): string {
  const closed = previous?.slot && previous.slot.segment.depth > slot.segment.depth ? previous.parent : null;
  if (closed) return topicOf(closed);
  if (previous && !(previous.name.endsWith('率') && previous.topic === '')) return topicOf(previous);
  if (main && !main.name.endsWith('率')) return topicOf(main);
  return theme;
}
