import { againstFirst, againstLast, isOnlyChange, withoutAgainst } from './against';
import { continuedRow, distributionAt, listedRow, type Distribution } from './distribution';
import type { Draft } from './draft';
import { markerAt } from './items';
import type { Parsed, Slot } from './parse';
import { trim, words } from './phrase';
import { namesOfBase } from './row-names';
import { sharedNames } from './shared-names';
import type { Totals } from './totals';
import type { Naming } from './view';

/** Figures that are named together: one for each name of a list, or one that all names of a list share. */
export interface Row {
  entries: readonly { slot: Slot; naming: Naming }[];
  /** How many figures of the text they are. */
  figures: number;
  /** The total that they are shares of. */
  whole: Draft | null;
}

/** A level that a following 分别同比增长 can be of. */
const isLevel = (draft: Draft): boolean => draft.form !== 'change' && draft.form !== 'rank' && !draft.compared;

/** Finds the figures of a sentence that are named together. `drafts` are the report's, latest last. */
export class Rows {
  readonly #drafts: readonly Draft[];
  readonly #totals: Totals;
  /** The names of the last row of the sentence, for 分别达A、B，增长C、D. */
  #names: readonly string[] = [];

  constructor(drafts: readonly Draft[], totals: Totals) {
    this.#drafts = drafts;
    this.#totals = totals;
  }

  enterSentence(): void {
    this.#names = [];
  }

  /** The row that begins with a figure, null where none does. */
  at(parsed: Parsed, slot: Slot): Row | null {
    return this.#distributed(parsed, slot) ?? sharedRow(parsed, slot);
  }

  /** A、B分别增长2%、3%: one figure for each name. */
  #distributed(parsed: Parsed, slot: Slot): Row | null {
    const found =
      distributionAt(parsed, slot) ??
      continuedRow(parsed, slot, this.#names.length || this.#pair(parsed)) ??
      listedRow(parsed, slot);
    if (!found) return null;
    const names = this.#namesOf(found, parsed);
    if (names.length !== found.count) return null;
    this.#names = names;
    const { slots } = slot.segment;
    const entries = names.flatMap((head, n) => {
      const own = slots[slot.index + n];
      const said = (found.said[n] ?? found.said[0] ?? '').replace(/^(?:为|是|达)/u, '');
      const naming: Naming = { form: found.form, name: head + said, actor: '', verb: '', head, rule: 'distributed' };
      return own ? [{ slot: own, naming }] : [];
    });
    const [first = ''] = found.said;
    const whole = first.startsWith('占') ? this.#totals.named(first.slice(1)) : null;
    return { entries, figures: found.count, whole };
  }

  #namesOf(found: Distribution, parsed: Parsed): readonly string[] {
    if (found.items.length > 0) return found.items;
    if (found.base !== '') return namesOfBase(found);
    if (found.continued && this.#names.length > 0) return this.#names;
    return this.#recentLevels(found.count, parsed).map((draft) => draft.name);
  }

  /** 发生事故9起、死亡4人，下降3%、5%: two levels of one clause may have a change each. Tells how many there are, or 0. */
  #pair(parsed: Parsed): number {
    const [second, first] = [this.#drafts.at(-1), this.#drafts.at(-2)];
    if (!first || !second || first.parsed !== parsed || second.parsed !== parsed) return 0;
    const levels = isLevel(first) && isLevel(second) && first.unit !== second.unit;
    return levels && first.slot !== null && first.slot.segment === second.slot?.segment ? 2 : 0;
  }

  /** The last figures of this paragraph that are levels, for 分别同比增长. */
  #recentLevels(count: number, { sentence }: Parsed): Draft[] {
    const found: Draft[] = [];
    const from = Math.max(0, this.#drafts.length - count - 2);
    for (let i = this.#drafts.length - 1; i >= from && found.length < count; i--) {
      const draft = this.#drafts[i];
      if (draft && isLevel(draft) && draft.clause.sentence.line === sentence.line) found.unshift(draft);
    }
    return found;
  }
}

/** 同比件数和人数均下降5%: the same change of each. */
function sharedChange(parsed: Parsed, slot: Slot, names: readonly string[]): Naming[] | null {
  const at = markerAt(parsed, slot, 'each');
  const said = at < 0 ? '' : words(parsed, trim(parsed, { from: at + 1, to: slot.leftTo }));
  if (!isOnlyChange(said)) return null;
  const last = names[names.length - 1] ?? '';
  const against = againstFirst(said) === '' ? againstFirst(names[0] ?? '') || againstLast(last) : '';
  return names.map((name) => {
    const head = withoutAgainst(name);
    return { form: 'change', name: head + against + said, actor: '', verb: '', head, rule: 'shared' };
  });
}

/** 办结率、满意率均达100%: the same figure for each name. */
function sharedRow(parsed: Parsed, slot: Slot): Row | null {
  const names = sharedNames(parsed, slot);
  if (names.length < 2) return null;
  const change = sharedChange(parsed, slot, names);
  if (change) return { entries: change.map((naming) => ({ slot, naming })), figures: 1, whole: null };
  const entries = names.map((name) => {
    const naming: Naming = { form: 'before', name, actor: '', verb: '', head: name, rule: 'shared' };
    return { slot, naming };
  });
  return { entries, figures: 1, whole: null };
}
