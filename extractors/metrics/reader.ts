import type { Line, Quantity, ReportHeader, Sentence } from '../stages';
import { bodiesOf } from './bodies';
import { alike, Breakdown } from './breakdown';
import { isDependent, isGeneric, leadOf, plainTopic, topicOf, withTopic } from './context';
import type { Draft } from './draft';
import { applyNaming, nameOf } from './names';
import { join } from './phrase';
import { clauseAt, parse, type Parsed, type Segment, type Slot } from './parse';
import { periodOf } from './periods';
import { planHeadings, statedStatus, turnsToFuture } from './plans';
import { relateSums } from './sums';
import { distributionAt, pairNames, sharedNames } from './sharing';
import { wordedZeros } from './zeros';

/** Reads a report's sentences in order and remembers what later ones lean on. */
export class Reader {
  readonly drafts: Draft[] = [];
  readonly #text: string;
  readonly #report: ReportHeader;
  readonly #breakdown = new Breakdown();
  #line: Line | null = null;
  #plannedSection = false;
  #plannedFrom = false;
  #section = '';
  #heading = '';
  #announced = false;
  /** The theme of the heading or point that is being read. */
  #lead = '';
  /** The last figure of this paragraph that says by itself what it is of. */
  #main: Draft | null = null;
  /** The figure just before, in the same sentence. */
  #previous: Draft | null = null;
  #verb = '';
  /** The body that the sentence's figures are of, where it is not the report's own. */
  #body: string | null = null;
  /** X雷达的 in X雷达的时间分辨率为…、空间分辨率为…. */
  #owner = '';
  /** The last time words of the sentence. */
  #when = '';
  /** The sentence lists targets: 年度任务：…. */
  #targets = false;

  constructor(text: string, report: ReportHeader) {
    this.#text = text;
    this.#report = report;
  }

  /** Reads one sentence with the quantities `from` to `to` (exclusive), which stand in it. */
  read(sentence: Sentence, quantities: readonly Quantity[], from: number, to: number): void {
    const { start, end } = sentence;
    if (sentence.line !== this.#line) this.#enterLine(sentence.line);
    if (turnsToFuture(this.#text, start, end, this.#report.year)) this.#plannedFrom = true;
    const point = /^(?:[（(]?[一二三四五六七八九十\d]+[）)]?(?:是|要|[、.．]))([^，。；：\dxX]{3,24})[，。；：]/u.exec(
      this.#text.slice(start, Math.min(end, start + 32))
    );
    if (point?.[1]) this.#lead = leadOf(point[1]) || this.#lead;
    const zeros = wordedZeros(this.#text, sentence);
    const lead = this.#text.slice(start, Math.min(end, start + 8));
    this.#breakdown.sentence(this.#announced || /^其中|^（?其中/u.test(lead));
    if (from < to || zeros.length > 0) {
      const parsed = parse(this.#text, sentence, quantities, from, to);
      this.#previous = null;
      this.#verb = '';
      const before = this.drafts.length;
      let topic = '';
      let last: Segment | undefined;
      const bodies = bodiesOf(parsed, this.#report.agency);
      for (const [at, segment] of parsed.segments.entries()) {
        this.#turnTo(bodies?.[at] ?? null);
        if (isColon(segment.before)) this.#targets = announcesTargets(parsed, last);
        this.#breakdown.enter(parsed, segment, last);
        last = segment;
        this.#noteTime(parsed, segment);
        this.#noteTime(parsed, segment);
        if (segment.slots.length === 0) topic = plainTopic(parsed, segment) || topic;
        else {
          this.#readSegment(parsed, segment, topic);
          topic = '';
        }
      }
      this.#turnTo(null);
      this.#targets = false;
      this.#owner = '';
      this.#when = '';
      relateSums(this.drafts, before);
      for (const zero of zeros) this.#addZero(parsed, zero);
      if (zeros.length > 0) this.#sortTail(before, zeros);
    }
    this.#announced = /[：:]$|(?:包括|其中|如下)[：:，,]?$/u.test(this.#text.slice(Math.max(start, end - 6), end));
  }

  /** The figures that follow are another body's. */
  #turnTo(body: string | null): void {
    if (body === this.#body) return;
    this.#body = body;
    this.#breakdown.turn();
    this.#previous = null;
    this.#main = null;
    this.#verb = '';
  }

  #enterLine(line: Line): void {
    this.#line = line;
    this.#plannedFrom = false;
    this.#breakdown.paragraph(this.#announced);
    if (!this.#announced) this.#main = null;
    const { headings } = line;
    this.#section = headings.map((h) => h.title).join(' / ');
    this.#heading = headings[headings.length - 1]?.title ?? '';
    this.#lead = leadOf(this.#heading);
    this.#plannedSection = planHeadings(headings, this.#report.year);
  }

  #readSegment(parsed: Parsed, segment: Segment, topic: string): void {
    const { slots } = segment;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i];
      if (!slot) continue;
      const row = distributionAt(parsed, slot);
      if (row && (row.items.length > 0 || this.#recent(row.count).length === row.count)) {
        const named = row.items.length > 0 ? row.items : this.#recent(row.count).map((d) => d.name);
        named.forEach((name, n) => {
          const own = slots[i + n];
          if (own)
            this.#add(
              parsed,
              own,
              (draft) => {
                draft.name = name + row.said.replace(/^(?:为|是|达)/u, '');
                draft.form = /增|降|升|减/u.test(row.said) ? 'change' : 'before';
                draft.rules.push('distributed');
              },
              ''
            );
        });
        i += row.count - 1;
        continue;
      }
      const shared = sharedNames(parsed, slot);
      if (shared.length > 1) {
        const previous = this.#previous;
        for (const name of shared) {
          this.#previous = previous;
          this.#add(
            parsed,
            slot,
            (draft) => {
              draft.name = name;
              draft.form = 'before';
              draft.head = name;
              draft.rules.push('shared');
            },
            topic
          );
        }
        continue;
      }
      this.#add(parsed, slot, (draft) => applyNaming(draft, nameOf(parsed, slot)), topic);
    }
  }

  /** The last figures of this paragraph that are levels, for 分别同比增长. */
  #recent(count: number): Draft[] {
    const found: Draft[] = [];
    for (let i = this.drafts.length - 1; i >= 0 && found.length < count && this.drafts.length - i <= count + 2; i--) {
      const draft = this.drafts[i];
      if (draft && draft.form !== 'change' && draft.form !== 'rank' && draft.clause.sentence.line === this.#line)
        found.unshift(draft);
    }
    return found;
  }

  #add(parsed: Parsed, slot: Slot, name: (draft: Draft) => void, topic: string): void {
    const draft = this.#draft(parsed, slot);
    name(draft);
    const previous = this.#previous;
    if (slot.join === 'adjacent' && previous && draft.form === 'bare') {
      pairNames(previous, draft);
      draft.rules.push('side-by-side');
      const mate = previous.parent?.mate;
      draft.parent = mate && mate.unit === draft.unit ? mate : previous.parent;
      draft.status = previous.status;
      draft.period = previous.period;
    } else {
      this.#relate(parsed, draft, slot, topic);
    }
    if (draft.form === 'change' && draft.kind !== 'rank') draft.kind = 'change';
    if (draft.form === 'rank') draft.kind = 'rank';
    if (draft.name === '') {
      draft.name = topic !== '' ? topic : previous ? topicOf(previous) : this.#heading;
      draft.rules.push('from-heading');
      draft.confidence *= 0.6;
    }
    if (this.#body !== null) {
      draft.subject = this.#body;
      if (!draft.name.includes(this.#body)) draft.name = this.#body + draft.name;
    }
    draft.name = this.#withoutAgency(
      draft.name.replace(
        /^(?:[一二三四五六七八九十]{1,3}、|[（(][^）)]{1,3}[）)]|\d{1,2}[.、．]|20\d\d(?=[^\d年]))/u,
        ''
      )
    );
    this.drafts.push(draft);
    this.#previous = draft;
    if (!draft.parent && !draft.dependent && (draft.form === 'before' || draft.form === 'after')) this.#main = draft;
    this.#breakdown.add(draft);
  }

  /** The report's own agency goes without saying. */
  #withoutAgency(name: string): string {
    const { agency } = this.#report;
    if (agency === null) return name;
    const at = name.indexOf(agency);
    const lead = name.slice(0, at);
    if (at < 0 || at > 3 || !/^[Xx×某]*$/u.test(lead)) return name;
    const rest = name.slice(at + agency.length);
    return rest.length >= 4 && !/^[局委办市县区]/u.test(rest) ? rest : name;
  }

  /** Gives a figure its total, the verb of its list, and what it is about. */
  #relate(parsed: Parsed, draft: Draft, slot: Slot, topic: string): void {
    const previous = this.#previous;
    draft.dependent =
      isDependent(draft.name) || draft.form === 'bare' || (draft.form === 'before' && draft.head === '');
    const first = slot === slot.segment.slots[0];
    if (draft.form === 'after' && /中$/u.test(draft.name) && slot.rightTo === slot.segment.to) {
      if (this.#breakdown.restate(draft)) {
        draft.rules.push('restated');
        return;
      }
      draft.name = draft.name.slice(0, -1);
    }
    const total = this.#breakdown.totalOf(parsed, draft, slot.segment, first);
    if (total && total !== draft) {
      draft.parent = total;
      draft.rules.push('part');
    }
    if (draft.form === 'change' || draft.form === 'rank') {
      if (draft.form === 'rank' && /^(?:位列|位居|列|居|排名?|名列)/u.test(draft.name)) draft.head = '';
      if (draft.head === '' && previous) {
        draft.head = baseOf(previous, draft.form);
        draft.name = draft.head + draft.name;
      } else if (draft.form === 'rank' && /^(?:增幅|增速|数量|总量|排名|个数|项目个数|占比数?)/u.test(draft.name))
        withTopic(draft, topic !== '' ? topic : (previous?.name ?? this.#about(previous, slot)));
      else if (draft.form === 'rank' && topic !== '' && draft.name.length < 8) withTopic(draft, topic);
      return;
    }
    if (draft.form === 'shift') {
      if (previous && draft.name === '') {
        draft.name = previous.name;
        draft.head = previous.head;
        previous.name += `${draft.verb}前`;
      }
      draft.verb = '';
      return;
    }
    if (draft.form === 'share') {
      if (draft.head === '' && previous) {
        draft.name = `${previous.name}占比`;
        draft.parent = previous.parent;
      }
      return;
    }
    if (
      slot.join === 'listed' &&
      this.#owner !== '' &&
      draft.form === 'before' &&
      previous &&
      previous.unit !== draft.unit
    ) {
      draft.name = join(this.#owner, draft.name);
      return;
    }
    const of = draft.form === 'before' ? draft.name.lastIndexOf('的') : -1;
    if (slot.join !== 'listed') this.#owner = of >= 3 && of <= 14 ? draft.name.slice(0, of) : '';
    if (draft.dependent && (!draft.parent || draft.name.endsWith('率'))) {
      if (previous?.status === 'plan' && !/完成|最终|实际|已/u.test(draft.name)) draft.status = 'plan';
      const about = topic !== '' ? topic : this.#about(previous, slot);
      if (about !== '') {
        withTopic(draft, about);
        draft.rules.push('topic');
      }
      return;
    }
    if (draft.parent) {
      if (topic !== '' && draft.name.length <= 8) draft.name = join(topic, draft.name);
      else if (draft.dependent && previous?.parent === draft.parent && previous.actor.length >= 3)
        withTopic(draft, previous.actor);
      return;
    }
    const listed = slot.join === 'listed' || slot.segment.before === '，' || slot.segment.before === ',';
    if (
      draft.verb === '' &&
      draft.actor === '' &&
      previous &&
      this.#verb !== '' &&
      listed &&
      alike(previous.unit, draft.unit)
    ) {
      draft.name = this.#verb + draft.name;
      draft.verb = this.#verb;
      draft.rules.push('verb-of-list');
    }
    this.#verb = draft.verb;
    const theme = topic !== '' ? topic : this.#lead;
    if (theme !== '' && isGeneric(draft.name) && !draft.name.includes(theme)) {
      draft.name = join(theme, draft.name);
      draft.rules.push('theme');
    }
  }

  /** What a name that says nothing alone is about: the figure before, else the paragraph's, else its theme. */
  #about(previous: Draft | null, slot: Slot): string {
    const closed = previous?.slot && previous.slot.segment.depth > slot.segment.depth ? previous.parent : null;
    if (closed) return topicOf(closed);
    if (previous && !(previous.name.endsWith('率') && previous.topic === '')) return topicOf(previous);
    if (this.#main && !this.#main.name.endsWith('率')) return topicOf(this.#main);
    return this.#lead;
  }

  #draft(parsed: Parsed, slot: Slot): Draft {
    const { quantity, segment } = slot;
    const { start, end } = quantity;
    const clause = clauseAt(parsed.sentence, start) ?? parsed.sentence.clauses[0];
    if (!clause) throw new Error('a sentence has at least one clause');
    const segmentStart = this.#leadStart(parsed, segment) ?? start;
    const segmentEnd = parsed.tokens[segment.to - 1]?.end ?? end;
    const before = this.#text.slice(segmentStart, start);
    const after = this.#text.slice(end, segmentEnd);
    const ownLeft = this.#text.slice(parsed.tokens[slot.leftFrom]?.start ?? start, start);
    const stated = statedStatus(before, after, ownLeft);
    const planned = this.#plannedSection || this.#plannedFrom;
    return {
      parsed,
      slot,
      quantity,
      start,
      end,
      value: quantity.value,
      high: quantity.high,
      unit: quantity.unit,
      bound: quantity.bound,
      placeholder: quantity.placeholder,
      zero: false,
      clause,
      form: 'bare',
      name: '',
      actor: '',
      verb: '',
      head: '',
      topic: '',
      mate: null,
      dependent: false,
      kind: quantity.kind,
      status: stated ?? (planned || this.#targets ? 'plan' : 'actual'),
      period: periodOf(this.#time(parsed, slot), this.#report.year),
      subject: null,
      parent: null,
      parentName: null,
      section: this.#section,
      rules: [quantity.rule],
      confidence: quantity.confidence
    };
  }

  /** Where the words that can make a figure a plan begin: with the segment, or before the colon that it follows. */
  #leadStart(parsed: Parsed, segment: Segment): number | undefined {
    const before = isColon(segment.before) ? parsed.segments[segment.index - 1] : undefined;
    return parsed.tokens[(before ?? segment).from]?.start;
  }

  #noteTime(parsed: Parsed, segment: Segment): void {
    if (segment.slots.length > 0) return;
    for (let i = segment.from; i < segment.to; i++) {
      const token = parsed.tokens[i];
      if (token?.cls === 'time') this.#when = this.#text.slice(token.start, token.end);
    }
  }

  /** The time words that a figure stands under: its own clause's, else the last before it in the sentence. */
  #time(parsed: Parsed, slot: Slot): string {
    let time = '';
    for (let i = slot.segment.from; i < slot.leftTo; i++) {
      const token = parsed.tokens[i];
      if (token?.cls !== 'time') continue;
      const compared = /[较比与]$/u.test(this.#text.slice(Math.max(0, token.start - 1), token.start));
      if (!compared) time = this.#text.slice(token.start, token.end);
    }
    if (time !== '') this.#when = time;
    return this.#when;
  }

  #addZero(parsed: Parsed, zero: ReturnType<typeof wordedZeros>[number]): void {
    const clause = clauseAt(parsed.sentence, zero.start) ?? parsed.sentence.clauses[0];
    if (!clause) return;
    const planned = this.#plannedSection || this.#plannedFrom;
    for (const name of zero.names)
      this.drafts.push({
        parsed,
        slot: null,
        quantity: null,
        start: zero.start,
        end: zero.end,
        value: 0,
        high: null,
        unit: zero.unit,
        bound: 'exact',
        placeholder: false,
        zero: true,
        clause,
        form: 'zero',
        name,
        actor: '',
        verb: '',
        head: name,
        topic: '',
        mate: null,
        dependent: false,
        kind: 'count',
        status: planned || /力争|争取|确保/u.test(this.#text.slice(clause.start, zero.start)) ? 'plan' : 'actual',
        period: null,
        subject: null,
        parent: null,
        parentName: null,
        section: this.#section,
        rules: ['worded-zero'],
        confidence: 0.9
      });
  }

  /** Puts a sentence's worded zeros among its figures, and drops the figures that are a part of one (一起 in 无一起). */
  #sortTail(from: number, zeros: ReturnType<typeof wordedZeros>): void {
    const tail = this.drafts
      .splice(from)
      .filter((d) => d.zero || !zeros.some((z) => d.start < z.end && d.end > z.start));
    tail.sort((a, b) => a.start - b.start);
    this.drafts.push(...tail);
  }
}

const isColon = (mark: string): boolean => mark === '：' || mark === ':';

/** 全年任务：, 年度目标：. */
function announcesTargets(parsed: Parsed, segment: Segment | undefined): boolean {
  const end = parsed.tokens[(segment?.to ?? 0) - 1]?.end ?? 0;
  return segment !== undefined && /(?:任务|目标|指标|要求)$/u.test(parsed.text.slice(Math.max(0, end - 4), end));
}

/** What a change or rank is of: the level named before it. */
function baseOf(previous: Draft, form: 'change' | 'rank'): string {
  if (form === 'change') return previous.form === 'change' ? previous.head : previous.name;
  return topicOf(previous);
}
