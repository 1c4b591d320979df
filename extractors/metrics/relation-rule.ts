import { Breakdown } from './breakdown';
import { isDependent } from './dependent';
import type { Draft } from './draft';
import type { Opening } from './opening';
import type { Parsed, Slot } from './parse';
import type { Range } from './range';
import type { Setting } from './setting';
import { topicOf } from './topic';
import type { Form } from './view';

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
  /** The works that the point being read is about: 水库加固工程. */
  works: string;
  /** What the line stands under: its theme, and the works that it begins with. */
  setting: Setting;
  /** What the sentence that begins the line or point says is done, where it has no figure. */
  opening: Opening;
  /** The year reported on. */
  year: number | null;
  /** Those among whom the next figures rank a thing: 甲市县区; null where none were named. */
  among: Range | null;
  /** The object of the clause before, where that has no figure. */
  topic: string;
}

export const newMemory = (year: number | null, setting: Setting, opening: Opening): Memory => ({
  breakdown: new Breakdown(),
  year,
  previous: null,
  main: null,
  verb: '',
  owner: '',
  works: '',
  setting,
  opening,
  topic: '',
  among: null
});

/** A figure, and what it may lean on. */
export interface Case {
  draft: Draft;
  slot: Slot;
  parsed: Parsed;
  memory: Memory;
}

/** One way in which a figure leans on what came before. `done` ends the list for this figure. */
export interface RelationRule {
  id: string;
  reason: string;
  /** Asked only of figures of this form; of all where it names none. */
  form?: Form;
  relate(it: Case): 'done' | 'used' | null;
}

/** What a name that says nothing alone is about: the figure before, else the paragraph's, else its theme, else what it begins with. */
export function about({ previous, main, setting, opening }: Memory, slot: Slot): string {
  const closed = previous?.slot && previous.slot.segment.depth > slot.segment.depth ? previous.parent : null;
  if (closed) return topicOf(closed);
  // 年产量3万吨，年加工能力5万吨: what says nothing alone, and was given nothing, gives nothing on
  const empty = previous && previous.topic === '' && isDependent(previous.name);
  if (previous && !empty && !(previous.name.endsWith('率') && previous.topic === '')) return topicOf(previous);
  if (main && !main.name.endsWith('率')) return topicOf(main);
  return setting.theme || opening.topic;
}
