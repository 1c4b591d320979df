import type { Draft } from './draft';
import { thingInBrackets } from './relation-brackets';

/** Brackets within brackets that are looked out of. */
const DEEPEST = 8;

/** The last figures that are no changes, by how deep in brackets they stand. */
export class Levels {
  #last: Draft[] = [];

  add(draft: Draft, depth: number): void {
    if (draft.form !== 'change') this.#last[depth] = draft;
  }

  /** 死亡9人（其中矿山2人），同比下降3%: once brackets have closed, what stands before them is the figure before. */
  before(previous: Draft | null, depth: number): Draft | null {
    if (!previous?.slot || previous.slot.segment.depth <= depth) return previous;
    if (previous.rules.at(-1) === thingInBrackets.id) return previous;
    let last: Draft | null = null;
    for (let at = depth; at >= 0 && at > depth - DEEPEST; at--) {
      const level = this.#last[at];
      if (level?.parsed === previous.parsed && level.start > (last?.start ?? -1)) last = level;
    }
    return last ?? previous;
  }
}
