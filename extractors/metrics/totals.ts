import type { Quantity } from '../stages';
import { elementBefore, lastOf } from '../lists';
import { alike, mayCountThe } from './alike';
import type { Draft } from './draft';
import { isBrought, isOtherCase } from './other-case';
import type { Parsed, Segment, Slot } from './parse';
import { isPossiblePart, type Scope } from './scope';

/** How many figures of a paragraph are kept in mind. */
const MOST = 12;
/** How many figures right after a total may count other things of it. */
const COMPANIONS = 6;

/** The figures of a paragraph that later ones may be parts of, in text order. */
export class Totals {
  #all: Draft[] = [];

  get last(): Draft | undefined {
    return lastOf(this.#all);
  }

  clear(): void {
    this.#all = [];
  }

  /** A figure that later ones may be parts of. */
  add(draft: Draft): void {
    if (draft.form === 'change' || draft.form === 'rank' || draft.form === 'share' || draft.zero) return;
    this.#all.push(draft);
    if (this.#all.length > MOST) this.#all.shift();
  }

  /** 22家企业中: the last figure that is the same; null where there is none. */
  same({ value, unit }: Draft): Draft | null {
    if (value === null) return null;
    return this.#all.findLast((total) => total.value === value && alike(total.unit, unit)) ?? null;
  }

  /** The last figure of the paragraph that counts the same; null where there is none. */
  lastAlike(unit: string): Draft | null {
    return this.#all.findLast((total) => alike(total.unit, unit)) ?? null;
  }

  /** The last figure of a sentence that counts in a unit; null where there is none. */
  lastOf(unit: string, parsed: Parsed): Draft | null {
    return this.#lastIn(parsed, (total) => total.unit === unit);
  }

  /** The last figure of a sentence that is a count, in none of the units that are not asked for; null where there is none. */
  lastCount(parsed: Parsed, except?: RegExp): Draft | null {
    return this.#lastIn(parsed, ({ kind, unit }) => kind === 'count' && !except?.test(unit));
  }

  #lastIn(parsed: Parsed, fits: (total: Draft) => boolean): Draft | null {
    for (let i = this.#all.length - 1; i >= 0; i--) {
      const total = this.#all[i];
      if (total?.parsed !== parsed) return null;
      if (fits(total)) return total;
    }
    return null;
  }

  /** Whether the last total that is no part speaks of what is named in other words: 主动在网站公开信息 of 主动公开的信息. */
  sharing(name: string): boolean {
    // 信息80条，其中全文电子化达100%: a rate is no total
    const last = this.#all.findLast((total) => !total.parent && total.kind !== 'ratio');
    const tail = name.slice(-2);
    return last !== undefined && last.name.endsWith(tail);
  }

  /** 占来电总量的…: the figure of this paragraph that the whole of a share is named after. */
  named(whole: string): Draft | null {
    if (whole.length < 3) return null;
    const counted = this.#all.filter(({ kind }) => kind !== 'ratio' && kind !== 'change');
    // 审查立案9件。在立案的提案中，…: those that something was done to are the ones that were counted so
    const deed = /([\u4e00-\u9fff]{2})的[\u4e00-\u9fff]{2,6}$/u.exec(whole)?.[1];
    return (
      counted.findLast(({ name }) => name.endsWith(whole)) ??
      (deed === undefined ? null : (counted.findLast(({ name }) => name.endsWith(deed)) ?? null))
    );
  }

  /**
   * 事故9起、死亡8人，其中矿山事故4起、死亡3人: what counts another thing of a part is a part of what counted that thing of the total, which
   * stands right after the total.
   */
  companionsOf(total: Draft): Draft[] {
    const at = this.#all.indexOf(total);
    const companions: Draft[] = [];
    for (let i = at + 1; at >= 0 && i < this.#all.length && companions.length < COMPANIONS; i++) {
      const companion = this.#all[i];
      if (!companion || companion.parsed !== total.parsed || (companion.parent === null) !== (total.parent === null))
        break;
      if (companion.unit !== total.unit || companion.status !== total.status) companions.push(companion);
    }
    return companions;
  }

  /** 户数9户、人口20人，其中农户3户、8人: the second of two side by side is a part of what counts the total as it does. */
  counterpart(draft: Draft): Draft | null {
    const { parent } = draft;
    if (!parent || parent.unit === draft.unit) return parent;
    return this.companionsOf(parent).find((total) => isPossiblePart(draft, total)) ?? parent;
  }

  /** Figures of the total's sentence before it that count the same and are no parts: 对5个部门、6个街道开展评价. */
  peersOf(total: Draft): Draft[] {
    const at = this.#all.indexOf(total);
    return this.#all.filter(
      (peer, i) => i < at && peer.parsed === total.parsed && peer.unit === total.unit && !peer.parent && !total.parent
    );
  }

  /** What is divided anew: the last figure that is no part and counts the same. */
  divided(part: Quantity): Draft | undefined {
    for (let i = this.#all.length - 1; i >= 0; i--) {
      const total = this.#all[i];
      if (!total || total.parent || total.kind === 'ratio' || !alike(total.unit, part.unit)) continue;
      if (total.value === null || part.value === null || total.value >= part.value) return total;
    }
    return undefined;
  }

  /**
   * The last figure outside the brackets that open, or the one before it where only that counts the same: 矿山4起、死亡3人（露天2起…）.
   * One inside brackets that have closed is none of theirs.
   */
  beforeBrackets(depth: number, parsed: Parsed, unit: string): Draft | undefined {
    const total = this.last;
    if (total?.parsed === parsed && (total.slot?.segment.depth ?? 0) >= depth) return undefined;
    const before = elementBefore(this.#all, this.#all.length - 1);
    const beside = before?.slot?.segment === total?.slot?.segment;
    return beside && before && !alike(total?.unit ?? '', unit) && alike(before.unit, unit) ? before : total;
  }

  /**
   * 发布稿件208篇，其中被省报采用5次: what one of the same sentence was taken for counts other things than it; null where a figure of
   * the sentence counts the same.
   */
  takenFrom(parsed: Parsed, segment: Segment, part: Quantity): Draft | null {
    const { last } = this;
    if (segment.index === 0 || last?.parsed !== parsed || last.parent || last.kind !== 'count' || part.kind !== 'count')
      return null;
    if (part.unit === '') return null;
    return this.#all.some((total) => total.parsed === parsed && alike(total.unit, part.unit)) ? null : last;
  }

  /** 复议9件、诉讼3件，其中…，诉讼维持2件: the figure of the sentence that counts what was brought as a part of it says. */
  ofCase(part: Draft): Draft | null {
    return this.#lastIn(
      part.parsed,
      (total) => isBrought(total.name) && !isOtherCase(part, total) && isPossiblePart(part, total)
    );
  }

  /** 小学281所（含97个教学点）: the figure right before brackets, where its parts are counted in another counter. */
  holding(part: Quantity, from: number): Draft | undefined {
    const { last } = this;
    return last && last.end + 1 === from && mayCountThe(last.unit, part.unit) ? last : undefined;
  }

  /** 男8人，女13人。其中党员4人: one of the parts of the sentence before is parted in it, and not in the next. */
  #isOneOfParts({ parent, parsed, unit }: Draft): boolean {
    if (!parent || parent.unit !== unit || !this.#all.includes(parent)) return false;
    return this.#all.filter((part) => part.parent === parent && part.parsed === parsed).length > 1;
  }

  /** The figure that a list of parts divides: the nearest that counts the same and is not less than the first part. */
  dividedBy(slot: Slot, nearest: boolean, depth: number, open: Scope | undefined, parsed: Parsed): Draft | undefined {
    const { quantity: part, status } = slot;
    const { last } = this;
    let planned: Draft | undefined;
    let fallback: Draft | undefined;
    let exceeded: Draft | undefined;
    for (let i = this.#all.length - 1; i >= 0; i--) {
      const total = this.#all[i];
      if (!total || (total.slot?.segment.depth ?? 0) > depth) continue;
      if (open && total.parent === open.total && last !== total) continue;
      if (total.parsed !== parsed && !calledAs(slot, total) && this.#isOneOfParts(total)) continue;
      if (total.value !== null && part.value !== null && total.value < part.value && !nearest) {
        // A part above the only figure of its sentence that it can be a part of is a mistake worth finding.
        if (total.unit === part.unit && total.parsed === last?.parsed && !total.parent) {
          if (exceeded) return undefined;
          exceeded = total;
        }
        continue;
      }
      // 造林9亩，为年度任务7亩的1.3倍。其中…: what is done is no part of what was planned, where there is something else
      if (total.unit === part.unit && total.status === 'plan' && status === 'actual' && !nearest) {
        planned ??= total;
        continue;
      }
      if (total.unit === part.unit) return planned && total.parsed !== last?.parsed ? planned : total;
      if (!fallback && alike(total.unit, part.unit)) fallback = total;
      if (nearest && !total.mate) break;
    }
    return planned ?? fallback ?? exceeded;
  }
}

/** 派单50件，按时办结49件。其中热线派单40件: the first part is called as a figure is. */
const calledAs = ({ naming }: Slot, { name }: Draft): boolean =>
  naming.name.length > 2 && naming.name.endsWith(name.slice(-2));
