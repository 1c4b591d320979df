import type { Quantity } from '../stages';
import { elementBefore, lastOf } from '../lists';
import { alike } from './alike';
import { isAnnouncement } from './announcing';
import type { Draft } from './draft';
import { isColon, isSemicolon } from './marks';
import type { Parsed, Segment } from './parse';
import { isRowLabel, labelBefore } from './name-label';
import { divides, hasVerb, isLabel, isShare, leadsParts, namesEach, restated, saysDone, startsWithVerb } from './parts';
import { isPerHead } from './per-head';
import { belongs, companionOf, isOfKind, opened, peerOf, reopened, targetOf, type Scope } from './scope';
import { Totals } from './totals';

/** 城关镇（9件）: brackets with a figure alone, which is of what stands before them. */
const isNamedBefore = ({ slots, from, to }: Segment, before: Segment | undefined): boolean =>
  slots.length === 1 && to - from === 1 && before !== undefined && before.slots.length === 0;

/** Most lists open at once, one within another. */
const DEEPEST = 6;

/** Finds the total that each figure is a part of, while the figures of a report go by in order. */
export class Breakdown {
  /** Figures of this paragraph that may be totals. */
  readonly totals = new Totals();
  #scopes: Scope[] = [];
  /** How deep in brackets a 其中 stands whose first figure is still to come; -1 where there is none. */
  #pending = -1;
  /** 分行业来看: so is the first figure of another division of the same total. */
  #divided = false;
  /** （乙类：肝炎9例…）: how deep the brackets are that begin with a label; -1 where none do. */
  #labelled = -1;
  /** 在甲面积中，…: the total that is named again before its parts. */
  #named: Draft | null = null;

  /** A new paragraph: lists end unless the last line announced them. */
  paragraph(announced: boolean): void {
    if (!announced) this.turn();
  }

  /** A new sentence of the same paragraph. */
  sentence(keep: boolean): void {
    this.#pending = this.#labelled = -1;
    this.#divided = false;
    this.#named = null;
    if (!keep && this.#scopes.length > 0) this.#scopes = [];
  }

  /** Opens and closes lists as a segment begins. */
  enter(parsed: Parsed, segment: Segment, before: Segment | undefined): void {
    if (this.#scopes.length > 0) this.#scopes = this.#scopes.filter((scope) => scope.depth <= segment.depth);
    const first = segment.slots[0];
    const opens = '（([【'.includes(segment.before) && segment.before !== '';
    if (!first) {
      if (opens && isLabel(parsed, segment)) this.#labelled = segment.depth;
      else if (divides(parsed, segment)) this.#divided = true;
      else if (this.#restated(restated(parsed, segment))) return;
      else if ((leadsParts(parsed, segment) && segment.after !== '；') || isAnnouncement(parsed, segment))
        this.#pending = segment.depth;
      else if (segment.before === '；' && hasVerb(segment) && !isRowLabel(parsed, segment)) this.#closeRunning();
      return;
    }
    const bracket = opens || this.#labelled === segment.depth;
    this.#labelled = -1;
    this.#closeNested(segment);
    if (this.#opensAgain(segment, first.quantity, bracket)) return;
    // 其中一课入选省级课堂；选出9名: what is told without a figure is told once a semicolon comes
    const told = isSemicolon(segment.before);
    // （含生育保险），支出9元: what brackets that have closed include is not told
    const pending = this.#pending >= 0 && this.#pending <= segment.depth && !told;
    const marker = pending || this.#marker(parsed, segment);
    // 其中前三位是城关镇（9件）、河口镇（8件）: the brackets hold what was named before them, and more follow
    const running = pending && opens && this.#pending < segment.depth && isNamedBefore(segment, before);
    this.#pending = -1;
    if (marker) {
      const total = isShare(parsed, first)
        ? this.totals.last
        : (this.totals.takenFrom(parsed, segment, first.quantity) ??
          this.totals.dividedBy(first, segment.depth > 0 && bracket, segment.depth, this.#scope, parsed) ??
          (bracket ? this.totals.holding(first.quantity, parsed.tokens[segment.from]?.start ?? 0) : undefined));
      if (total) this.#open(total, running && before ? before : segment, bracket && !running);
    } else if (bracket && first.join === 'first') {
      const total = this.totals.beforeBrackets(segment.depth, parsed, first.quantity.unit);
      const lead = parsed.text.slice(parsed.tokens[segment.from]?.start ?? 0, first.quantity.start);
      if (total && alike(total.unit, first.quantity.unit) && !/共|总|原|上年|去年|年/u.test(lead) && lead !== '')
        this.#open(total, segment, true);
    } else if (namesEach(parsed, segment)) {
      // 新建茶园23个，分别为：甲县9个、乙县14个
      const total = this.totals.last;
      if (total && total.parsed === parsed && total.kind !== 'ratio' && alike(total.unit, first.quantity.unit))
        this.#open(total, segment, false);
    } else if (isColon(segment.before)) {
      // 发布信息9条：…: a colon after a figure opens its parts
      const total = !before || before.slots.length > 0 ? this.totals.last : undefined;
      if (!total && labelBefore(parsed, first) === '') this.#closeRunning();
      if (total && alike(total.unit, first.quantity.unit)) this.#open(total, segment, false);
    }
  }

  /** 分行业来看，…; 在甲面积中，…: the parts of a total that the clause before told again, or divided anew. */
  #opensAgain(segment: Segment, part: Quantity, bracket: boolean): boolean {
    const [divided, named] = [this.#divided, this.#named];
    this.#divided = false;
    if (!divided) this.#named = null;
    const total = divided ? this.totals.divided(part) : named && alike(named.unit, part.unit) ? named : null;
    if (total) this.#open(total, segment, divided && bracket);
    return divided || total !== null;
  }

  /** The total of a figure, null where it is no part; to be asked in text order. */
  totalOf(parsed: Parsed, draft: Draft, segment: Segment, first: boolean): Draft | null {
    const scope = this.#scope;
    if (!scope) return null;
    if (draft.form === 'share') return scope.total;
    if (isPerHead(draft.name)) return null;
    // 其中较大事故2起、死亡6人，死亡人数减少1人: a change counts nothing of the total
    if (draft.form === 'change' && scope.unit !== null) return null;
    // 计划开工9个，…；已开工8个: what is done is no part of what was planned
    if (scope.total.status === 'plan' && draft.status === 'actual' && !scope.bracket) {
      if (saysDone(parsed, segment, draft)) {
        this.#scopes.pop();
        return null;
      }
      draft.status = 'plan';
    }
    const target = targetOf(scope, draft);
    if (target) return target;
    const verbal = startsWithVerb(parsed, segment);
    if (scope.unit === null) {
      scope.unit = draft.unit;
      scope.verbal = verbal;
    } else if (!belongs(scope, draft, segment, verbal, first)) {
      const companion = companionOf(scope, draft);
      if (companion) return companion;
      // 其中财政投入3亿元；固定资产投资9亿元: money ends a list of money as a count ends one of counts
      const aside = draft.kind === 'amount' && scope.total.kind !== 'amount';
      if (draft.dependent || draft.kind === 'ratio' || draft.kind === 'change' || aside) return null;
      const inside = segment.depth > scope.depth;
      // 一类村6个，共有人口12人；二类村4个: what counts another thing of a part does not end the list, if the total has room for more
      const besides = !alike(scope.unit, draft.unit);
      if (besides && !verbal && !isSemicolon(segment.before)) scope.aside = true;
      else if (!inside && !scope.bracket && !(scope.colon && besides)) this.#scopes.pop();
      return null;
    }
    if (draft.form === 'change') return null;
    scope.ownKind ||= isOfKind(draft, scope.total);
    if (first && isSemicolon(segment.before)) scope.parted = true;
    else if (!scope.parted) scope.run++;
    const peer = peerOf(scope, draft);
    if (peer) return peer;
    // 其中文书4件、照片5件，共9件: what sums up the parts so far is none beside them
    const sumsUp = scope.run > 1 && draft.value === scope.sum;
    if (scope.sum !== null && !sumsUp) scope.sum = draft.value === null ? null : scope.sum + draft.value;
    return scope.total;
  }

  /** Whether the innermost list counts as a figure does, and runs on outside its brackets. */
  lists({ unit }: Draft): boolean {
    const scope = this.#scope;
    return scope !== undefined && !scope.bracket && alike(scope.unit ?? scope.total.unit, unit);
  }

  /** Another body is spoken of: no list goes on. */
  turn(): void {
    this.#scopes = [];
    this.totals.clear();
  }

  /** 22家企业中，…: the total is stated again, under the name that it had. */
  restate(draft: Draft): boolean {
    const total = this.totals.same(draft);
    if (!total) return false;
    draft.name = total.name;
    draft.head = total.head;
    this.#scopes = [reopened(total, this.totals.companionsOf(total))];
    return true;
  }

  /** 20项工程中，…: what is told next is told of these, which were not counted before. */
  introduce(draft: Draft): void {
    this.#scopes.push(reopened(draft, []));
    if (this.#scopes.length > DEEPEST) this.#scopes.shift();
  }

  /** 在主动公开的信息中: the total of that name, or else the last that the parts can be of. */
  #restated(name: string): boolean {
    if (name === '') return false;
    this.#named = this.totals.named(name);
    if (!this.#named && this.totals.sharing(name)) this.#divided = true;
    return this.#named !== null || this.#divided;
  }

  /** The innermost list. */
  get #scope(): Scope | undefined {
    return lastOf(this.#scopes);
  }

  /** 甲9件，其中一3件；乙8件: the list within a list ends with its part. */
  #closeNested({ before, depth }: Segment): void {
    const scope = this.#scope;
    if (scope?.nested && scope.depth >= depth && isSemicolon(before)) this.#scopes.pop();
  }

  /** Lists that run on without brackets end here. */
  #closeRunning(): void {
    this.#scopes = this.#scopes.filter((scope) => scope.bracket);
  }

  #marker(parsed: Parsed, segment: Segment): boolean {
    return leadsParts(parsed, segment) || elementBefore(parsed.tokens, segment.from - 1)?.cls === 'part';
  }

  #open(total: Draft, segment: Segment, bracket: boolean): void {
    const outer = this.#scope;
    const nested = !bracket && outer !== undefined && !outer.bracket && total.parent === outer.total;
    if (!bracket)
      this.#scopes = this.#scopes.filter(
        (scope) => (scope.bracket && scope.depth <= segment.depth && segment.depth > 0) || (nested && scope === outer)
      );
    const beside = { companions: this.totals.companionsOf(total), peers: this.totals.peersOf(total), nested };
    this.#scopes.push(opened(total, segment, bracket, beside));
    if (this.#scopes.length > DEEPEST) this.#scopes.shift();
  }
}
