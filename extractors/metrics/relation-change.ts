import { alike } from './alike';
import type { Draft } from './draft';
import { saysWhole } from './own-share';
import type { Slot } from './parse';
import { join } from './phrase';
import { baseOfChange } from './relation-base';
import { about, type Memory, type RelationRule } from './relation-rule';
import { isPoints } from './relative-units';
import { topicOf, withTopic } from './topic';

const PLACES: ReadonlySet<string> = new Set(['位', '名', '位次', '个位次']);
/** 来信9件12人次，减少2件3人次; 下降5%和6%: of two figures side by side, the one that the change is counted like, or the first. */
function sideOf(previous: Draft, draft: Draft, slot: Slot): Draft {
  const { mate } = previous;
  if (!mate || mate.start > previous.start || previous.form === 'change') return previous;
  if (alike(mate.unit, draft.unit)) return mate;
  const next = slot.segment.slots[slot.index + 1];
  const paired = next?.quantity.unit === draft.unit && next.join === 'listed' && next.leftTo - next.leftFrom <= 1;
  return paired ? mate : previous;
}

export const changeOfMate: RelationRule = {
  id: 'change-of-mate',
  reason: '来信9件12人次，减少2件3人次: the second change is of the second figure',
  form: 'bare',
  relate({ draft, slot, memory: { previous, breakdown } }) {
    const level = previous?.form === 'change' ? previous.level : null;
    const mate = level && (level.mate ?? (draft.unit === '%' ? null : breakdown.totals.lastAlike(draft.unit)));
    if (!previous || !mate || slot.join === 'first' || slot.join === 'run-on') return null;
    const said = previous.name.startsWith(previous.head) ? previous.name.slice(previous.head.length) : '';
    if (said === '' || !(alike(mate.unit, draft.unit) || previous.unit === draft.unit)) return null;
    Object.assign(draft, {
      form: 'change',
      head: mate.name,
      level: mate,
      topic: topicOf(mate),
      name: mate.name + said
    });
    return 'done';
  }
};

/** 城镇人口18万人，增加3万人: no more than how the level before it changed, in as many words. */
const ONLY_CHANGED = /^(?:增加|减少|净增加?)$/u;

export const changeOfLevel: RelationRule = {
  id: 'change-of-level',
  reason: '其中城镇人口18万人，增加3万人: what changed is the level before, and no part of its total',
  relate({ draft, slot, memory: { previous, topic } }) {
    if (draft.form !== 'before' || !ONLY_CHANGED.test(draft.name) || topic !== '' || slot.index > 0) return null;
    if (!previous?.parent || previous.form === 'change' || previous.slot?.segment.index !== slot.segment.index - 1)
      return null;
    if (previous.unit !== draft.unit || (previous.value ?? 0) <= (draft.value ?? 0)) return null;
    if (previous.slot.segment.depth !== slot.segment.depth) return null;
    draft.form = 'change';
    draft.head = levelOf(previous);
    draft.topic = topicOf(previous);
    draft.level = previous;
    draft.name = join(draft.head, draft.name);
    return 'done';
  }
};

/** 该指标增速: the level that was told before. */
const POINTING = /^(?:该|此|这一?|其)(?:项?指标)?(?=增|降|同比|环比|较)/u;

/** 发生火灾17起。同比减少4起: the last level of the paragraph that is counted like the change, else the last at all. */
const lastLevel = (draft: Draft, { main, breakdown }: Memory): Draft | null =>
  draft.unit === '%' || isPoints(draft.unit) ? main : (breakdown.totals.lastAlike(draft.unit) ?? main);

/** 接待群众9批20人次，批次下降3%、人次下降4%: which of the counts before changed. */
const COUNT = '(?:[批人件]次|[人件户次起宗批]数)';
const COUNT_CHANGED = new RegExp(`^(?:同比|环比)?${COUNT}(?:同比|环比)?(?:上升|下降|增加|减少|增长)$`, 'u');
const COUNT_END = new RegExp(`${COUNT}$`, 'u');

export const changeOf: RelationRule = {
  id: 'change-of',
  reason: '同比增长…: of the level named before; 较上年…, again of the level',
  form: 'change',
  relate({ draft, slot, memory }) {
    const [pointing] = POINTING.exec(draft.name) ?? [''];
    if (pointing !== '' && (memory.previous ?? memory.main)) {
      draft.name = draft.name.slice(pointing.length);
      draft.head = '';
      memory.previous ??= memory.main;
    }
    const counted = memory.previous?.form === 'change' ? memory.previous.level : memory.previous;
    if (counted && COUNT_CHANGED.test(draft.name)) {
      draft.level = counted;
      draft.name = counted.name.replace(COUNT_END, '') + draft.name;
      return 'done';
    }
    const before = memory.previous ?? (slot.segment.index === 0 && slot.index === 0 ? lastLevel(draft, memory) : null);
    const previous = before && draft.head === '' ? sideOf(before, draft, slot) : null;
    if (previous) {
      // 排名第5位，较上年前进3位: places are of the rank
      draft.head = previous.form === 'rank' && PLACES.has(draft.unit) ? previous.name : levelOf(previous);
      draft.topic = topicOf(previous);
      // 增长9%，较1-6月提高2个百分点: points are of the growth, not of the level
      draft.level = previous.form === 'change' ? previous.level : previous;
      const growth = previous.form === 'change' && previous.unit === '%' && isPoints(draft.unit) ? '增速' : '';
      draft.name = join(draft.head + growth + against(previous), draft.name);
    }
    return 'done';
  }
};

/** 较2016年4万吨增长2%: the time that the level before was told of only to be held against. */
const against = ({ rules, name, head }: Draft): string =>
  rules.at(-1) === baseOfChange.id ? `较${name.slice(0, -head.length)}` : '';

/** What a change or a rank is of: the level that the figure before tells, or is told of. */
export function levelOf(previous: Draft): string {
  const told = previous.form === 'change' || previous.form === 'rank' || previous.form === 'share';
  if ((told || previous.compared) && previous.head !== '')
    return previous.head.replace(TARGET_MET, '') || previous.head;
  // 死亡人数减少2人，下降3%: of the number, and not of its decrease
  return measuredBy(previous).replace(CHANGED, '');
}

/** 研发费用年度任务完成率107%，增长25%: what a target is set for grows, and not how much of it was met. */
const TARGET_MET = /(?:年度|全年)?(?:目标|任务|计划|预算)(?:任务)?完成率$/u;

const measuredBy = ({ name, topic }: Draft): string =>
  TARGET_MET.test(name) ? topic || name.replace(TARGET_MET, '') : name;

const CHANGED = /(?<=.{2}[数量额值])(?:增加|减少|上升|下降|增长)$/u;

/** As it will be at the year's end. */
const FORECAST = /预计|预期|有望|力争|目标|确保/u;

export const forecastOf: RelationRule = {
  id: 'forecast-of',
  reason: '增长5%，预计全年达7%: the same growth, as it will be',
  form: 'bare',
  relate({ draft, slot, parsed, memory: { previous } }) {
    if (!previous || draft.unit !== '%' || slot.index > 0) return null;
    const change = previous.form === 'rank' ? null : previous;
    if (change?.form !== 'change' || change.unit !== '%') return null;
    if (!FORECAST.test(parsed.text.slice(change.end, draft.start))) return null;
    draft.name = change.name;
    draft.head = change.head;
    draft.form = 'change';
    return 'done';
  }
};

/** 救助比例由医保报销后的65%: where a shift begins is no part of what shifts. */
const ORIGIN = /(?<=.{2})[由从][^由从]{0,8}$/u;

/** 从2021年的497家增至…: when the level was so that a shift begins at, as it is written. */
function timeOf({ slot, parsed }: Draft): string {
  if (!slot) return '';
  for (let i = slot.leftTo - 1; i >= slot.leftFrom; i--) {
    const token = parsed.tokens[i];
    if (token?.cls === 'time') return parsed.text.slice(token.start, token.end).replace(/^[从由自]/u, '');
  }
  return '';
}

export const shiftOf: RelationRule = {
  id: 'shift-of',
  reason: '从5个增至8个: one thing before and after',
  form: 'shift',
  relate({ draft, slot, memory }) {
    const { previous } = memory;
    // 合格率提升至98%: a rate is of what was spoken of
    if (draft.dependent && draft.name !== '')
      withTopic(draft, memory.topic !== '' ? memory.topic : about(memory, slot));
    if (previous && draft.name === '') {
      draft.name = previous.name.replace(ORIGIN, '');
      draft.head = previous.head;
      const when = timeOf(previous);
      previous.name = when === '' ? `${draft.name}${draft.verb}前` : when + draft.name;
      draft.parent = previous.parent;
      previous.parent = null;
    }
    draft.verb = '';
    return 'done';
  }
};

export const shareOf: RelationRule = {
  id: 'share-of',
  reason: '占34.6%: belongs to the part just named, and to its total',
  form: 'share',
  relate({ draft, memory: { previous } }) {
    if (draft.head === '' && previous) {
      // 其中甲9家，完成任务的80%: how much of a plan was met is no share of the total
      if (!draft.rules.includes('reached') && !saysWhole(draft, previous))
        draft.parent = (previous.level ?? previous).parent;
      draft.head = levelOf(previous);
      draft.name = join(draft.head, draft.actor);
    }
    return 'done';
  }
};
