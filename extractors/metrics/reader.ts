import type { MetricStatus } from '../records';
import type { CleanText, Line, ReportHeader, Sentence } from '../stages';
import { clauseAt } from '../outline/clause-at';
import { Announced } from './announced';
import { announcesList } from './announcing';
import { bodiesOf, isPlaceName, placesOf } from './bodies';
import { Breakdown } from './breakdown';
import { figureDraft, zeroDraft, type Draft } from './draft';
import { beginning, ending } from './gates';
import { labelBefore } from './name-label';
import { applyNaming } from './names';
import { parse, sumsUp, type Parsed, type Segment, type Slot } from './parse';
import { OF_SO_MANY } from './per-head';
import { isWorks, lastTopic } from './plain-topic';
import { thingInBrackets } from './relation-brackets';
import { isRange } from './range';
import type { SentenceReading } from './reading';
import type { Memory } from './relation-rule';
import { relate } from './relations';
import { Rows, type Row } from './rows';
import { pairNames, pairs } from './side-by-side';
import { Setting } from './setting';
import { isWished } from './standing';
import { relateSettled } from './settled';
import { relateShares } from './shares';
import { relateSums, relateToBefore } from './sums';
import { tidyName } from './tidy-name';
import { topicOf } from './topic';
import { tellApart } from './twins';

/** The first clause of a point: 二是征兵工作…, 3.开展…. */
const POINT = beginning(
  '（(一二三四五六七八九十0123456789',
  /^(?:[（(][一二三四五六七八九十\d]+[）)]|[（(]?[一二三四五六七八九十\d]+[）)]?(?:是|要|[、.．]))([^，。；：\dxX]{3,24})[，。；：]/u
);
const POINT_REACH = 32;

/** How sure a name is that only its surroundings give. */
const FROM_SURROUNDINGS = 0.6;

/** 每千人口床位数6.1, 城乡居民收入比2.1: a bare figure that is one to another. */
const IS_RATIO = new RegExp(
  `${OF_SO_MANY}|(?:收入|价格|投入产出|师生|生师|医护|床护)比|[千万]人比|比值|系数|指数|率$|之比$`,
  'u'
);

/** Parts that go on with the sentence before. */
const PART_START = beginning('其（', /^（?其中/u);

/** How a sentence ends that only names works. */
const ENDS_IN_WORKS = ending('程目期段', /(?:工程|项目|[一二三四五]期|标段)$/u);

/** What begins a line and says what it is about is no longer, in characters. */
const LONGEST_OPENING = 34;

/** Brackets within brackets that are looked out of. */
const DEEPEST = 8;

const NO_PLACES: ReadonlyMap<number, string> = new Map();

/** Relates a report's figures in order and remembers what later ones lean on. */
export class Reader {
  readonly drafts: Draft[] = [];
  readonly #clean: CleanText;
  readonly #text: string;
  readonly #agency: string | null;
  readonly #memory: Memory;
  readonly #rows: Rows;
  #line: Line | null = null;
  readonly #setting: Setting;
  /** What totals announce beyond their sentence. */
  readonly #contents: Announced;
  /** The last sentence announced a list: …包括：. */
  #announced = false;
  /** The works that the sentence before was about, which had no figure: 加快推进水库加固工程。总投资2亿元. */
  #worksBefore = '';
  /** The sentence that begins the line or point, where it is short and has no figure. */
  #opening: Sentence | null = null;
  /** Places that the sentence's segments are told of. */
  #places: ReadonlyMap<number, string> = NO_PLACES;
  /** The last figure that is no change, by how deep in brackets it stands. */
  #levels: Draft[] = [];
  /** The body that the sentence's figures are of, where it is not the report's own. */
  #body: string | null = null;

  constructor(clean: CleanText, report: ReportHeader) {
    this.#clean = clean;
    this.#text = clean.text;
    this.#agency = report.agency;
    this.#setting = new Setting(clean.text);
    this.#contents = new Announced(clean.text);
    const breakdown = new Breakdown();
    this.#memory = {
      breakdown,
      year: report.year,
      previous: null,
      main: null,
      verb: '',
      owner: '',
      works: '',
      setting: this.#setting,
      opening: () => this.#openingTopic(),
      topic: '',
      among: ''
    };
    this.#rows = new Rows(this.drafts, breakdown.totals);
  }

  /** All sentences are read. */
  finish(): readonly Draft[] {
    this.#contents.close();
    tellApart(this.drafts);
    return this.drafts;
  }

  /** Relates the figures of one sentence to one another and to what came before. */
  read(reading: SentenceReading): void {
    const { sentence, from, to, zeros, parsed } = reading;
    const { start, end } = sentence;
    const opens = sentence.line !== this.#line;
    if (opens) this.#enterLine(sentence.line);
    const point = POINT.execIn(this.#text, start, Math.min(end, start + POINT_REACH));
    if (opens || point) this.#setting.open(start, Math.min(end, start + POINT_REACH));
    if (point?.[1]) {
      this.#setting.enterPoint(point[1]);
      this.#memory.main = null;
    }
    const continues = PART_START.testIn(this.#text, start, Math.min(end, start + 3));
    this.#memory.breakdown.sentence(this.#announced || continues);
    const before = this.drafts.length;
    if (parsed) {
      this.#readSegments(parsed);
      relateSums(this.drafts, before);
      relateToBefore(this.drafts, before);
      relateSettled(this.drafts, before);
      relateShares(this.drafts, before);
      if (zeros.length > 0) this.#addZeros(parsed, reading, before);
    }
    this.#contents.read(sentence, this.drafts, before);
    if (opens || point) this.#opening = parsed || end - start > LONGEST_OPENING ? null : sentence;
    this.#worksBefore = from < to ? '' : this.#worksAt(sentence);
    this.#announced = announcesList(this.#text, start, end);
  }

  #worksAt(sentence: Sentence): string {
    const { start, end } = sentence;
    const last = '。；'.includes(this.#text.charAt(end - 1)) ? end - 1 : end;
    if (!ENDS_IN_WORKS.testIn(this.#text, Math.max(start, last - 5), last)) return '';
    return this.#topicOf(sentence);
  }

  /** 实施茶工家庭改造。今年投入资金9万元: what the line begins with, looked at when a figure asks. */
  #openingTopic(): string {
    return this.#opening ? this.#topicOf(this.#opening) : '';
  }

  /** What a sentence without figures says is done. */
  #topicOf(sentence: Sentence): string {
    const parsed = parse(this.#clean, sentence, [], 0, 0);
    return lastTopic(parsed, 0, parsed.segments.length);
  }

  #enterLine(line: Line): void {
    this.#line = line;
    this.#worksBefore = '';
    this.#memory.breakdown.paragraph(this.#announced);
    if (!this.#announced) this.#memory.main = null;
    this.#setting.enterLine(line);
  }

  #readSegments(parsed: Parsed): void {
    const memory = this.#memory;
    this.#rows.enterSentence();
    memory.previous = null;
    memory.verb = memory.owner = memory.topic = memory.among = '';
    memory.works = this.#worksBefore;
    const bodies = bodiesOf(parsed, this.#agency);
    this.#places = bodies === null && parsed.segments.length > 1 ? placesOf(parsed, this.#agency) : NO_PLACES;
    // Only what a figure follows needs a topic: the segments since the last figure, looked at when the next one comes.
    let plain = 0;
    for (const segment of parsed.segments) {
      this.#turnTo(bodies?.[segment.index] ?? null);
      memory.breakdown.enter(parsed, segment, parsed.segments[segment.index - 1]);
      const [first] = segment.slots;
      if (!first) continue;
      const labelled = labelBefore(parsed, first) !== '';
      memory.topic = labelled ? '' : lastTopic(parsed, plain, segment.index);
      if (isWorks(memory.topic)) memory.works = memory.topic;
      this.#readSlots(parsed, segment);
      plain = segment.index + 1;
    }
    memory.topic = '';
    this.#turnTo(null);
  }

  /** The figures that follow are another body's. */
  #turnTo(body: string | null): void {
    if (body === this.#body) return;
    this.#body = body;
    this.#memory.breakdown.turn();
    this.#memory.previous = this.#memory.main = null;
    this.#memory.verb = '';
  }

  #readSlots(parsed: Parsed, segment: Segment): void {
    const { slots } = segment;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i];
      if (!slot) continue;
      const row = this.#rows.at(parsed, slot);
      if (row) {
        this.#addRow(parsed, row);
        i += row.figures - 1;
      } else this.#add(parsed, slot, (draft) => applyNaming(draft, slot.naming));
    }
  }

  /** Adds a figure for each name of a row. */
  #addRow(parsed: Parsed, { entries, whole }: Row): void {
    const { previous } = this.#memory;
    const shared = entries[0]?.slot === entries[1]?.slot;
    for (const { slot, naming } of entries) {
      // one figure follows the same words under each of its names
      if (shared) this.#memory.previous = previous;
      this.#add(parsed, slot, (draft) => {
        applyNaming(draft, naming);
        if (shared) return;
        if (isPlaceName(naming.head, this.#agency)) draft.subject = naming.head;
        draft.parent = whole;
      });
    }
  }

  #add(parsed: Parsed, slot: Slot, name: (draft: Draft) => void): void {
    const memory = this.#memory;
    const clause = clauseAt(parsed.sentence, slot.quantity.start);
    if (!clause) return;
    memory.previous = this.#outside(slot.segment.depth);
    const { previous } = memory;
    const { status, period } = slot;
    const draft = figureDraft({ parsed, clause, status, period, section: this.#setting.section }, slot);
    name(draft);
    const sum = previous?.form === 'after' && previous.unit !== draft.unit && sumsUp(parsed, slot);
    if (previous && (sum || pairs(previous, draft, slot))) {
      pairNames(previous, draft);
      draft.parent = memory.breakdown.totals.counterpart(draft);
    } else relate(parsed, draft, slot, memory);
    if (draft.form === 'rank') draft.kind = 'rank';
    else if (draft.form === 'change') draft.kind = 'change';
    else if (draft.unit === '' && draft.kind === 'count' && IS_RATIO.test(draft.name)) draft.kind = 'ratio';
    if (draft.name === '') this.#nameBySurroundings(draft);
    draft.subject = this.#body ?? draft.subject ?? this.#places.get(slot.segment.index) ?? null;
    if (this.#body !== null && !draft.name.includes(this.#body)) draft.name = this.#body + draft.name;
    draft.name = tidyName(draft.name, this.#agency);
    this.drafts.push(draft);
    if (draft.form !== 'change') this.#levels[slot.segment.depth] = draft;
    if (isRange(draft, slot, memory)) return;
    memory.among = '';
    memory.previous = draft;
    if (draft.compared) return;
    if (!draft.parent && !draft.dependent && (draft.form === 'before' || draft.form === 'after')) memory.main = draft;
    memory.breakdown.totals.add(draft);
  }

  /** 死亡9人（其中矿山2人），同比下降3%: once brackets have closed, what stands before them is the figure before. */
  #outside(depth: number): Draft | null {
    const { previous } = this.#memory;
    if (!previous?.slot || previous.slot.segment.depth <= depth) return previous;
    if (previous.rules.at(-1) === thingInBrackets.id) return previous;
    let last: Draft | null = null;
    for (let at = depth; at >= 0 && at > depth - DEEPEST; at--) {
      const level = this.#levels[at];
      if (level?.parsed === previous.parsed && level.start > (last?.start ?? -1)) last = level;
    }
    return last ?? previous;
  }

  #nameBySurroundings(draft: Draft): void {
    const { topic, previous } = this.#memory;
    draft.name = topic !== '' ? topic : previous ? topicOf(previous) : this.#setting.heading;
    draft.rules.push('from-surroundings');
    draft.confidence *= FROM_SURROUNDINGS;
  }

  /** Puts a sentence's worded zeros among its figures, and drops the figures that are a part of one (一起 in 无一起). */
  #addZeros(parsed: Parsed, { zeros, planned }: SentenceReading, from: number): void {
    const tail = this.drafts.splice(from).filter((d) => !zeros.some((z) => d.start < z.end && d.end > z.start));
    for (const zero of zeros) {
      const clause = clauseAt(parsed.sentence, zero.start);
      if (!clause) continue;
      const status: MetricStatus = planned || isWished(this.#text, zero.start, clause.start) ? 'plan' : 'actual';
      const place = { parsed, clause, status, period: null, section: this.#setting.section };
      for (const name of zero.names) tail.push(zeroDraft(place, zero, name));
    }
    tail.sort((a, b) => a.start - b.start);
    this.drafts.push(...tail);
  }
}
