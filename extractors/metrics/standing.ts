import type { MetricStatus } from '../records';
import type { Line, Sentence } from '../stages';
import { elementBefore } from '../lists';
import { goesOn, intentOf } from './intents';
import { isColon } from './marks';
import type { Parsed, Segment, Slot } from './parse';
import { hasPart } from './parts';
import { fiveYearsOf, monthOf, nextYearOf, periodOf } from './periods';
import { isPlanHeading, statedStatus, turnsToFuture } from './plans';
import { isRelative } from './relative-units';
import { bitsOf } from './words';

/** How far before and after a figure its standing is looked for, in characters. */
const REACH_BEFORE = 60;
const REACH_AFTER = 40;
/** Between the levels that a change began with and those it came to; 28%和49% are of one time. */
const CAME_TO = /[到至为成达，；]/u;
const WISHED = /力争|争取|确保/u;

const TIME = bitsOf('time');

/** Whether what is read is done or planned, and when it was: kept while lines, sentences and segments go by. */
export class Standing {
  readonly #text: string;
  readonly #year: number | null;
  #headings: Line['headings'] = [];
  #plannedSection = false;
  /** Whether each of them announces plans. */
  #plans: boolean[] = [];
  #plannedFromHere = false;
  /** The sentence lists targets: 年度任务：…. */
  #targets = false;
  /** So does the paragraph, up to a sentence that tells of something else. */
  #targetsGoOn = false;
  /** The last time words of the sentence. */
  #when = '';
  /** Those before them, where they are of the level that a change began with alone (由2020年的5%提高到); null else. */
  #outer: string | null = null;
  /** The year that the plans of the section are for, where its headings name the next; undefined until one is asked for. */
  #sectionYear: string | null | undefined;
  #sentenceStart = 0;
  /** Where the figure read last ends. */
  #lastEnd = 0;
  /** The deed that the clause being read, or one before it that it goes on with, sets out to do; "" where it sets out to do none. */
  #intent = '';
  /** Periods by the time words that give them: a report has few of these. */
  readonly #periods = new Map<string, string | null>();

  constructor(text: string, year: number | null) {
    this.#text = text;
    this.#year = year;
  }

  enterLine(line: Line): void {
    this.#plannedFromHere = this.#targetsGoOn = false;
    const { headings } = line;
    if (headings === this.#headings) return;
    // Most headings are those that the line before stood under.
    const [before, known] = [this.#headings, this.#plans];
    this.#plans = headings.map((heading, i) =>
      before[i] === heading ? (known[i] ?? false) : isPlanHeading(heading, this.#year)
    );
    this.#headings = headings;
    this.#plannedSection = this.#plans.includes(true);
    this.#sectionYear = undefined;
  }

  enterSentence({ start, end }: Sentence): void {
    this.#targets = this.#targetsGoOn &&= GOES_ON.test(this.#text.slice(start, Math.min(end, start + 4)));
    this.#when = this.#intent = '';
    this.#outer = null;
    this.#sentenceStart = this.#lastEnd = start;
    if (turnsToFuture(this.#text, start, end, this.#year)) this.#plannedFromHere = true;
  }

  enterSegment(parsed: Parsed, segment: Segment): void {
    if (isColon(segment.before)) {
      const before = elementBefore(parsed.segments, segment.index);
      const listed = before !== undefined && before.slots.length === 0 && hasPart(before);
      if (!listed) this.#targets = this.#targetsGoOn = announcesTargets(parsed, before);
    }
    if (segment.slots.length === 0) this.#noteTime(parsed, segment, segment.from, segment.to);
    this.#intent = intentOf(parsed, segment) || (goesOn(parsed, segment, this.#intent) ? this.#intent : '');
  }

  statusOf(parsed: Parsed, slot: Slot): MetricStatus {
    const { segment, quantity } = slot;
    const { tokens } = parsed;
    const colon = isColon(segment.before) ? elementBefore(parsed.segments, segment.index) : undefined;
    const from = Math.max(tokens[(colon ?? segment).from]?.start ?? 0, quantity.start - REACH_BEFORE);
    const to = Math.min(tokens[segment.to - 1]?.end ?? quantity.end, quantity.end + REACH_AFTER);
    const own = Math.max(tokens[slot.leftFrom]?.start ?? quantity.start, quantity.start - REACH_BEFORE);
    const next = slot.segment.slots[slot.index + 1];
    if (next && isMeasuredBy(parsed, slot, next)) return 'plan';
    const { start, end } = quantity;
    return (
      statedStatus(this.#text, { from, own, start, end, to }) ??
      (this.planned || this.#targets || this.#intent !== '' ? 'plan' : 'actual')
    );
  }

  /** By the time words of the figure's own clause, else by the last before it in the sentence. */
  periodOf(parsed: Parsed, slot: Slot): string | null {
    // The level that a change came to is of the time before the words that told of its first.
    if (this.#outer !== null && CAME_TO.test(this.#text.slice(this.#lastEnd, slot.quantity.start))) {
      this.#when = this.#outer;
      this.#outer = null;
    }
    this.#lastEnd = slot.quantity.end;
    this.#noteTime(parsed, slot.segment, slot.leftFrom, slot.leftTo);
    let period = this.#periods.get(this.#when);
    if (period === undefined) this.#periods.set(this.#when, (period = periodOf(this.#when, this.#year)));
    if (period !== null || (this.#when !== '' && /[今本]年|20\d\d年/u.test(this.#when))) return period;
    if (slot.quantity.kind === 'change' && this.#when !== '') return monthOf(this.#when, this.#year);
    return this.#widerPeriodOf(slot);
  }

  /** What the sentence or its headings say of the time, where no date does. */
  #widerPeriodOf({ quantity, status }: Slot): string | null {
    const from = Math.max(this.#sentenceStart, quantity.start - REACH_BEFORE);
    const before = this.#text.slice(from, quantity.start);
    const years = fiveYearsOf(before, this.#year, status === 'plan');
    if (years !== null || status !== 'plan') return years;
    return nextYearOf(before, this.#year) ?? this.#yearOfSection();
  }

  #yearOfSection(): string | null {
    if (this.#sectionYear === undefined)
      this.#sectionYear = nextYearOf(this.#headings.map(({ title }) => title).join('\n'), this.#year);
    return this.#sectionYear;
  }

  /** What is read now stands among what is planned. */
  get planned(): boolean {
    return this.#plannedSection || this.#plannedFromHere;
  }

  #noteTime(parsed: Parsed, segment: Segment, from: number, to: number): void {
    if ((segment.bits & TIME) === 0) return;
    for (let i = from; i < to; i++) {
      const token = parsed.tokens[i];
      if (token?.cls !== 'time') continue;
      // 较去年同期 is no period of the figure
      const before = this.#text.charAt(token.start - 1);
      // 是上年的1.8倍
      if (isMultipleOf(parsed, i)) continue;
      if ('较比与'.includes(before) && before !== '') continue;
      const when = this.#text.slice(token.start, token.end);
      // 2022年，由年初的9件: of the year named before
      if (before === '由' && when.startsWith('年')) continue;
      const begins = before === '由' || (/^[从自]/u.test(when) && !/(?:来|起|今)$/u.test(when));
      this.#outer = begins && parsed.tokens[i + 1]?.cls === 'particle' ? this.#when : null;
      this.#when = when;
    }
  }
}

/** 上年的1.8倍, 上年同期的3倍: what a multiple is of. */
function isMultipleOf({ text, tokens }: Parsed, time: number): boolean {
  const end = tokens[time]?.end ?? 0;
  const figure = tokens.slice(time + 1, time + 5).find(({ quantity }) => quantity);
  return figure?.quantity?.unit === '倍' && /^(?:同期)?的(?:近|约|超)?$/u.test(text.slice(end, figure.start));
}

/** Whether a zero that a sentence states is wished for. */
export const isWished = (text: string, start: number, clauseStart: number): boolean =>
  WISHED.test(text.slice(Math.max(clauseStart, start - REACH_BEFORE), start));

/** 完成目标80万人次的105%: a target, and how much of it was done. */
function isMeasuredBy(parsed: Parsed, slot: Slot, next: Slot): boolean {
  if (!isRelative(next.quantity.unit) || next.leftTo - next.leftFrom > 1) return false;
  const lead = parsed.text.slice(parsed.tokens[slot.leftFrom]?.start ?? slot.quantity.start, slot.quantity.start);
  return (
    /(?:目标|任务|计划|年[初度]预算)(?:数|值)?(?:的)?$/u.test(lead) && parsed.text.charAt(slot.quantity.end) === '的'
  );
}

/** 主要任务是：…。实现…。: what a sentence among targets begins with. */
const GOES_ON = /^(?:计划|实现|力争|确保|达到|新增|完成)/u;

/** 全年任务：, 主要任务是：. */
function announcesTargets(parsed: Parsed, segment: Segment | undefined): boolean {
  const end = parsed.tokens[(segment?.to ?? 0) - 1]?.end ?? 0;
  return (
    segment !== undefined &&
    /(?:任务|目标|指标|要求)(?:是|为|如下)?$/u.test(parsed.text.slice(Math.max(0, end - 6), end))
  );
}
