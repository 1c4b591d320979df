import type { MetricRecord, ReportRecord } from '../records';
import { fitsAxis, type CompiledRule, type Dictionary } from './compile';
import type { IndicatorEntry } from './types';
import { fold, type Lexicon } from './lexicon';
import { endsWithOne, isNoTotal, narrowingOf } from './narrowing';

/** The entry that a figure's words point to, and how well. */
export class Candidate {
  readonly rule: CompiledRule;
  /** Characters of the name that the rule's words account for. */
  readonly matched: number;
  readonly #name: string;
  readonly #found: Words;
  readonly #lexicon: Lexicon;
  #narrowing: string | null = null;

  /** `found` are the dictionary's words that stand in the folded name. */
  constructor(rule: CompiledRule, matched: number, name: string, found: Words, lexicon: Lexicon) {
    this.rule = rule;
    this.matched = matched;
    this.#name = name;
    this.#found = found;
    this.#lexicon = lexicon;
  }

  /** What the name says beyond the rule's words, the body itself and what narrows nothing; worked out when first asked for. */
  get narrowing(): string {
    return (this.#narrowing ??= narrowingOf(this.#name, this.#words()));
  }

  /** The rule's words that stand in the name. */
  #words(): string[] {
    return this.#found
      .filter((word) => this.rule.name.some((group) => group.includes(word)))
      .map((word) => this.#lexicon.words[word] ?? '');
  }
}

/** What stands around a name besides the report's body. */
interface Surroundings {
  /** The name of its total. */
  parent: string | null;
  section: string;
  /** How a zero is worded. */
  zero: string | null;
}

/** Ids of the words found in a name or around it: a few, so that looking through them beats a set. */
type Words = readonly number[];

const NO_RULES: readonly CompiledRule[] = [];

/** Finds the entry of a figure, for the figures of one report; repeated parents and sections are scanned once. */
export class Matcher {
  readonly #scans = new Map<string, Words>();
  /** By section, then by the parent's name. */
  readonly #parents = new Map<string, Map<string, Candidate | null>>();
  /** 1 for each word of the name that is being matched: rules ask for many words, names have few. */
  readonly #inName: Uint8Array;
  /** Of each rule, by its id, for which name it was last asked: several words may lead to one. */
  readonly #lastAsked: Uint32Array;
  #asked = 0;

  constructor(
    readonly dictionary: Dictionary,
    readonly report: ReportRecord
  ) {
    this.#inName = new Uint8Array(dictionary.lexicon.words.length);
    this.#lastAsked = new Uint32Array(dictionary.rules);
  }

  /** The best entry for a figure, or null: a user's own first, then the most specific words, then the dictionary's order. */
  match(metric: MetricRecord): Candidate | null {
    const whole = this.parent(metric);
    const noTotal = isNoTotal(metric.name, metric.kind === 'ratio');
    const best = this.#best(
      metric.name,
      { parent: metric.parent, section: metric.section, zero: metric.zero ? metric.text : null },
      whole?.rule.entry.key ?? null,
      (rule) => (rule.own || !noTotal) && fitsAxis(rule, metric.unit, metric.kind)
    );
    return best && (!whole || maybePart(best.rule.entry, whole.rule.entry)) ? best : null;
  }

  /** The entry that the total of a part belongs to. */
  parent(metric: MetricRecord): Candidate | null {
    const { parent, section } = metric;
    if (parent === null) return null;
    let known = this.#parents.get(section);
    if (!known) this.#parents.set(section, (known = new Map()));
    let found = known.get(parent);
    if (found === undefined)
      known.set(parent, (found = this.#best(parent, { parent: null, section, zero: null }, null, () => true)));
    return found;
  }

  /** `wholeKey`: the entry that the figure is a part of, whose kinds may say more than a bare name. */
  #best(
    name: string,
    surroundings: Surroundings,
    wholeKey: string | null,
    fits: (rule: CompiledRule) => boolean
  ): Candidate | null {
    const folded = fold(name);
    const words = this.dictionary.lexicon.scan(folded);
    for (const word of words) this.#inName[word] = 1;
    let around: readonly Words[] | null = null;
    let best: Candidate | null = null;
    this.#asked++;
    for (const word of words)
      for (const rule of this.dictionary.byWord[word] ?? NO_RULES) {
        if (this.#lastAsked[rule.id] === this.#asked) continue;
        this.#lastAsked[rule.id] = this.#asked;
        if (rule.types && !rule.types.has(this.report.report_type)) continue;
        if (!fits(rule) || !this.#isNamed(rule)) continue;
        if (rule.context.length > 0 || rule.notContext.length > 0) {
          around ??= this.#around(surroundings);
          if (!this.#isAmong(rule, around)) continue;
        }
        if (rule.heads && !endsWithOne(folded, rule.heads)) continue;
        const candidate = new Candidate(rule, this.#covered(rule), folded, words, this.dictionary.lexicon);
        if (rule.bare && rule.entry.key !== wholeKey && candidate.narrowing !== '') continue;
        if (!best || isBetter(candidate, best)) best = candidate;
      }
    for (const word of words) this.#inName[word] = 0;
    return best;
  }

  /** Whether the name has the words that a rule asks for in it and none that it refuses. */
  #isNamed(rule: CompiledRule): boolean {
    for (const group of rule.name) if (!this.#names(group)) return false;
    return !this.#names(rule.not);
  }

  /** Whether name and surroundings have the words that a rule asks for, and the surroundings none that it refuses there. */
  #isAmong(rule: CompiledRule, around: readonly Words[]): boolean {
    const near = (group: readonly number[]) => around.some((set) => hasOne(set, group));
    return rule.context.every((group) => this.#names(group) || near(group)) && !near(rule.notContext);
  }

  /** Whether the name has one of some words. */
  #names(group: readonly number[]): boolean {
    for (const word of group) if (this.#inName[word] === 1) return true;
    return false;
  }

  /** The words of the total, the section, the body's name and a zero's wording. */
  #around({ parent, section, zero }: Surroundings): readonly Words[] {
    const around = [this.#scan(parent ?? ''), this.#scan(section), this.#scan(this.report.agency ?? '')];
    if (zero !== null) around.push(this.#scan(zero));
    return around;
  }

  /** Sum of the longest word found in each group: what tells 调解矛盾纠纷 from 纠纷. */
  #covered(rule: CompiledRule): number {
    let sum = 0;
    for (const group of rule.name) {
      let longest = 0;
      for (const word of group)
        if (this.#inName[word] === 1) longest = Math.max(longest, this.dictionary.lexicon.words[word]?.length ?? 0);
      sum += longest;
    }
    return sum;
  }

  #scan(text: string): Words {
    let words = this.#scans.get(text);
    if (!words) this.#scans.set(text, (words = this.dictionary.lexicon.scan(fold(text))));
    return words;
  }
}

function hasOne(words: Words, group: readonly number[]): boolean {
  for (const word of group) if (words.includes(word)) return true;
  return false;
}

/**
 * A part of an indicator's total counts a kind of that total: 新闻发布5条 among 公开信息 is no press conference, 登记纠纷 among
 * 信访件 no registration. What is measured otherwise (死亡 among 事故) or belongs to the same theme may still be its own.
 */
const maybePart = (part: IndicatorEntry, whole: IndicatorEntry): boolean =>
  part.key === whole.key ||
  (part.partOf?.includes(whole.key) ?? false) ||
  (!whole.key.startsWith('disclosure.') &&
    (part.own === true || part.theme === whole.theme || part.dimension !== whole.dimension));

function isBetter(a: Candidate, b: Candidate): boolean {
  const own = Number(a.rule.own) - Number(b.rule.own);
  if (own !== 0) return own > 0;
  if (a.rule.entry.key === b.rule.entry.key && a.rule.rank !== b.rule.rank) return a.rule.rank < b.rule.rank;
  if (a.matched !== b.matched) return a.matched > b.matched;
  return a.rule.order < b.rule.order;
}
