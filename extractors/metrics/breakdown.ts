import { isPerHead } from './context';
import type { Draft } from './draft';
import type { Quantity } from '../stages';
import type { Parsed, Segment } from './parse';
import { announces, divides, hasVerb, isShare, leadsParts, saysDone, startsWithVerb } from './parts';

/** A total whose parts are being listed. */
interface Scope {
  total: Draft;
  /** Brackets around the parts; 0 for a list that runs on. */
  depth: number;
  bracket: boolean;
  /** 其中：…；…: told in a list of its own, which other units do not end. */
  colon: boolean;
  /** Unit of the first part. */
  unit: string | null;
  /** Whether the first part began with a verb. */
  verbal: boolean;
  /** What counts other things of the total: figures right after it. */
  companions: readonly Draft[];
  /** Sum of the parts so far in the total's unit; null once one is unknown. */
  sum: number | null;
}

const RECEIVED = /^(?:受理|收到|接到|接收|办理)/u;

/** How many figures right after a total may count other things of it. */
const COMPANIONS = 2;

/** Most lists open at once, one within another. */
const DEEPEST = 6;

/** Units that count the same kind of thing in different words. */
const SAME: Readonly<Record<string, string>> = {
  名: '人',
  位: '人',
  条: '件',
  篇: '件',
  件: '件',
  件次: '件',
  件人次: '件',
  个: '个',
  项: '个',
  场次: '场',
  起: '件',
  宗: '件',
  例: '例'
};
export const alike = (a: string, b: string): boolean => a === b || (SAME[a] ?? a) === (SAME[b] ?? b);

function isPossiblePart(draft: Draft, total: Draft): boolean {
  if (draft.kind === 'ratio' || draft.kind === 'change' || draft.unit !== total.unit) return false;
  return draft.value !== null && total.value !== null && draft.value <= total.value;
}

/** Finds the total that each figure is a part of, while the figures of a report go by in order. */
export class Breakdown {
  #scopes: Scope[] = [];
  /** A 其中 whose first figure is still to come. */
  #pending = false;
  /** 分行业来看: so is the first figure of another division of the same total. */
  #divided = false;
  /** Figures of this paragraph that may be totals, latest last. */
  #totals: Draft[] = [];

  /** A new paragraph: lists end unless the last line announced them. */
  paragraph(announced: boolean): void {
    if (!announced) {
      this.#scopes = [];
      this.#totals = [];
    }
  }

  /** A new sentence of the same paragraph. */
  sentence(keep: boolean): void {
    this.#pending = this.#divided = false;
    if (!keep) this.#scopes = [];
  }

  /** Opens and closes lists as a segment begins. */
  enter(parsed: Parsed, segment: Segment, before: Segment | undefined): void {
    this.#scopes = this.#scopes.filter((scope) => scope.depth <= segment.depth);
    const first = segment.slots[0];
    if (!first) {
      if (divides(parsed, segment)) this.#divided = true;
      else if (leadsParts(parsed, segment)) this.#pending = true;
      else if (segment.before === '；' && hasVerb(parsed, segment)) this.#closeRunning();
      return;
    }
    const opened = '（([【'.includes(segment.before) && segment.before !== '';
    if (this.#divided) {
      this.#divided = false;
      const total = this.#dividedTotal(first.quantity);
      if (total) this.#open(total, segment, opened);
      return;
    }
    const marker = this.#pending || this.#marker(parsed, segment);
    this.#pending = false;
    if (marker) {
      const total = isShare(parsed, first)
        ? this.#totals[this.#totals.length - 1]
        : (this.#takenFrom(parsed, segment, first.quantity) ??
          this.#totalFor(first.quantity, segment.depth > 0 && opened, segment.depth));
      if (total) this.#open(total, segment, opened);
    } else if (opened && first.join === 'first') {
      const total = this.#totalBefore(segment.depth, parsed, first.quantity.unit);
      const lead = parsed.text.slice(parsed.tokens[segment.from]?.start ?? 0, first.quantity.start);
      if (total && alike(total.unit, first.quantity.unit) && !/共|总|原|上年|去年|年/u.test(lead) && lead !== '')
        this.#open(total, segment, true);
    } else if (/^[：:]$/u.test(segment.before)) {
      const total = announces(parsed, before) ? this.#totals[this.#totals.length - 1] : undefined;
      if (!total) this.#closeRunning();
      if (total && alike(total.unit, first.quantity.unit)) this.#open(total, segment, false);
    }
  }

  /** The total of a figure, null where it is no part; to be asked in text order. */
  totalOf(parsed: Parsed, draft: Draft, segment: Segment, first: boolean): Draft | null {
    const scope = this.#scopes[this.#scopes.length - 1];
    if (!scope) return null;
    if (draft.form === 'share') return scope.total;
    if (isPerHead(draft.name)) return null;
    // 计划开工9个，…；已开工8个: what is done is no part of what was planned
    if (scope.total.status === 'plan' && draft.status === 'actual' && !scope.bracket) {
      if (saysDone(parsed, segment, draft)) {
        this.#scopes.pop();
        return null;
      }
      draft.status = 'plan';
    }
    const verbal = startsWithVerb(parsed, segment);
    if (scope.unit === null) {
      scope.unit = draft.unit;
      scope.verbal = verbal;
    } else if (!this.#belongs(scope, draft, segment, verbal, first)) {
      const companion = scope.companions.find((total) => isPossiblePart(draft, total));
      if (companion) return companion;
      if (draft.dependent || draft.kind === 'ratio' || draft.kind === 'change' || draft.kind === 'amount') return null;
      if (!scope.bracket && !(scope.colon && !alike(scope.unit, draft.unit))) this.#scopes.pop();
      return null;
    }
    if (draft.form === 'change') return null;
    if (scope.sum !== null) scope.sum = draft.value === null ? null : scope.sum + draft.value;
    return scope.total;
  }

  /** Another body is spoken of: no list goes on. */
  turn(): void {
    this.#scopes = [];
    this.#totals = [];
  }

  /** 22家企业中，…: the total is stated again, under the name that it had. */
  restate(draft: Draft): boolean {
    for (let i = this.#totals.length - 1; i >= 0; i--) {
      const total = this.#totals[i];
      if (!total || total.value === null || total.value !== draft.value || !alike(total.unit, draft.unit)) continue;
      draft.name = total.name;
      draft.head = total.head;
      this.#scopes = [
        { total, depth: 0, bracket: false, colon: false, unit: null, verbal: true, companions: [], sum: 0 }
      ];
      return true;
    }
    return false;
  }

  /** The last figure of a sentence that counts in a unit; null where there is none. */
  lastOf(unit: string, parsed: Parsed): Draft | null {
    for (let i = this.#totals.length - 1; i >= 0 && this.#totals[i]?.parsed === parsed; i--) {
      const total = this.#totals[i];
      if (total?.unit === unit) return total;
    }
    return null;
  }

  /** The last figure of a sentence that is a count; null where there is none. */
  lastCount(parsed: Parsed): Draft | null {
    for (let i = this.#totals.length - 1; i >= 0 && this.#totals[i]?.parsed === parsed; i--) {
      const total = this.#totals[i];
      if (total?.kind === 'count') return total;
    }
    return null;
  }

  /** 占来电总量的…: the figure of this paragraph that the whole of a share is named after. */
  named(whole: string): Draft | null {
    if (whole.length < 3) return null;
    return this.#totals.findLast(({ name, kind }) => kind !== 'ratio' && name.endsWith(whole)) ?? null;
  }

  /** A figure that later ones may be parts of. */
  add(draft: Draft): void {
    if (draft.form === 'change' || draft.form === 'rank' || draft.form === 'share' || draft.zero) return;
    this.#totals.push(draft);
    if (this.#totals.length > 12) this.#totals.shift();
  }

  #belongs(scope: Scope, draft: Draft, segment: Segment, verbal: boolean, first: boolean): boolean {
    // 主动公开523条，其中…，受理申请0件: what comes in is no part of what goes out
    const apart = RECEIVED.test(draft.verb) && !RECEIVED.test(scope.total.verb) && !RECEIVED.test(scope.total.name);
    if (apart && draft.unit !== scope.total.unit) return false;
    if (!alike(scope.unit ?? '', draft.unit) && !(scope.bracket && alike(scope.total.unit, draft.unit))) return false;
    if (scope.bracket) return true;
    const fits =
      scope.sum !== null &&
      draft.value !== null &&
      scope.total.value !== null &&
      scope.sum + draft.value <= scope.total.value;
    if (first && verbal && !scope.verbal && !fits) return false;
    if (first && segment.before === '；' && verbal && !scope.verbal) return false;
    return true;
  }

  /**
   * 事故9起、死亡8人，其中矿山事故4起、死亡3人: what counts another thing of a part is a part of what counted that thing of the total, which
   * stands right after the total.
   */
  #companionsOf(total: Draft): Draft[] {
    const at = this.#totals.indexOf(total);
    const companions: Draft[] = [];
    for (let i = at + 1; at >= 0 && i < this.#totals.length && companions.length < COMPANIONS; i++) {
      const companion = this.#totals[i];
      if (!companion || companion.parsed !== total.parsed || (companion.parent === null) !== (total.parent === null))
        break;
      if (companion.unit !== total.unit) companions.push(companion);
    }
    return companions;
  }

  /** What is divided anew: the last figure that is no part and counts the same. */
  #dividedTotal(part: Quantity): Draft | undefined {
    for (let i = this.#totals.length - 1; i >= 0; i--) {
      const total = this.#totals[i];
      if (!total || total.parent || !alike(total.unit, part.unit)) continue;
      if (total.value === null || part.value === null || total.value >= part.value) return total;
    }
    return undefined;
  }

  /**
   * The last figure outside the brackets that open, or the one before it where only that counts the same: 矿山4起、死亡3人（露天2起…）.
   * One inside brackets that have closed is none of theirs.
   */
  #totalBefore(depth: number, parsed: Parsed, unit: string): Draft | undefined {
    const total = this.#totals[this.#totals.length - 1];
    if (total?.parsed === parsed && (total.slot?.segment.depth ?? 0) >= depth) return undefined;
    const before = this.#totals[this.#totals.length - 2];
    const beside = before?.slot?.segment === total?.slot?.segment;
    return beside && before && !alike(total?.unit ?? '', unit) && alike(before.unit, unit) ? before : total;
  }

  /** Lists that run on without brackets end here. */
  #closeRunning(): void {
    this.#scopes = this.#scopes.filter((scope) => scope.bracket);
  }

  #marker(parsed: Parsed, segment: Segment): boolean {
    return leadsParts(parsed, segment) || parsed.tokens[segment.from - 2]?.cls === 'part';
  }

  /**
   * 发布稿件208篇，其中被省报采用5次: what one of the same sentence was taken for counts other things than it; null where a figure of
   * the sentence counts the same.
   */
  #takenFrom(parsed: Parsed, segment: Segment, part: Quantity): Draft | null {
    const last = this.#totals[this.#totals.length - 1];
    if (segment.index === 0 || last?.parsed !== parsed || last.parent || last.kind !== 'count' || part.kind !== 'count')
      return null;
    return this.#totals.some((total) => total.parsed === parsed && alike(total.unit, part.unit)) ? null : last;
  }

  /** The figure that a list of parts divides: the nearest that counts the same and is not less than the first part. */
  #totalFor(part: Quantity, nearest: boolean, depth: number): Draft | undefined {
    const totals = this.#totals;
    const open = this.#scopes[this.#scopes.length - 1];
    let fallback: Draft | undefined;
    let exceeded: Draft | undefined;
    for (let i = totals.length - 1; i >= 0; i--) {
      const total = totals[i];
      if (!total || (total.slot?.segment.depth ?? 0) > depth) continue;
      if (open && total.parent === open.total && totals[totals.length - 1] !== total) continue;
      if (total.value !== null && part.value !== null && total.value < part.value && !nearest) {
        // A part above the only figure of its sentence that it can be a part of is a mistake worth finding.
        if (total.unit === part.unit && total.parsed === totals[totals.length - 1]?.parsed) exceeded ??= total;
        continue;
      }
      if (total.unit === part.unit) return total;
      if (!fallback && alike(total.unit, part.unit)) fallback = total;
      if (nearest && !total.mate) break;
    }
    return fallback ?? exceeded;
  }

  #open(total: Draft, segment: Segment, bracket: boolean): void {
    if (!bracket)
      this.#scopes = this.#scopes.filter((scope) => scope.bracket && scope.depth <= segment.depth && segment.depth > 0);
    this.#scopes.push({
      total,
      depth: segment.depth,
      bracket,
      colon: segment.before === '：' || segment.before === ':',
      unit: null,
      verbal: false,
      companions: this.#companionsOf(total),
      sum: 0
    });
    if (this.#scopes.length > DEEPEST) this.#scopes.shift();
  }
}
