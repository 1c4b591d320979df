import type { Draft } from './draft';
import type { Slot } from './parse';
import { rankedThing } from './ranking';
import type { Memory } from './relation-rule';

/** Among whom the ranks that follow are. */
export interface Range {
  /** What ranks there, one for each rank that follows; empty where that was named before. */
  things: string[];
  /** 全市县区. */
  where: string;
}

/** In 居全市10个县区第3位 and 在甲市13个县区中排名: what ranks, how it does, and of where those are. */
const LED =
  /^(.*?)(?:在|位居|位列|名列|跃居|稳居|暂居|居(?!民)|列(?!入)|排名|排在?)((?:全|[\u4e00-\u9fffA-Za-z]{1,6})?(?:省|市|县|区|国|州|镇|乡|部|中|渭)?)的?$/u;
/** Words before so many bodies are looked at up to this length, in characters. */
const LONGEST_LEAD = 40;
const RANKED_AFTER = /(?:[中里].{0,8})?(?:综合)?(?:排名?|排位|位次|名次|位列|位居|名列|列|居)?$/u;

/** 居全市10个县区第3位, 在甲市13个县区中排名: only what a thing is ranked among. */
export function isRange(draft: Draft, slot: Slot, memory: Memory): boolean {
  const next = slot.segment.slots[slot.index + 1];
  if (next?.quantity.kind !== 'rank' || draft.kind !== 'count') return false;
  const { text, tokens } = draft.parsed;
  const lead = text.slice(tokens[slot.leftFrom]?.start ?? draft.start, draft.start).slice(-LONGEST_LEAD);
  const led = LED.exec(lead);
  if (!led) return false;
  const [, ranked = '', place = ''] = led;
  const among = text.slice(draft.end, next.quantity.start).split(/[，,、；]/u)[0] ?? '';
  const bodies = among.replace(RANKED_AFTER, '').replace(/^的/u, '');
  if (bodies.length < 2 || bodies.length > LONGEST_BODIES) return false;
  const each = ranked.endsWith('分别');
  const things = each ? ranked.slice(0, -2).split(/[、和与]/u) : [ranked];
  draft.name = place + bodies;
  memory.among = { things: things.map(rankedThing).filter((thing) => thing !== ''), where: draft.name };
  return true;
}

const LONGEST_BODIES = 16;
