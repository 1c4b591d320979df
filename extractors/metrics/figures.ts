import { elementBefore } from '../lists';
import { clauseAt } from '../outline/clause-at';
import { isPlaceName } from './bodies';
import { figureDraft, type Draft } from './draft';
import { kindOf } from './kind';
import { Levels } from './levels';
import { labelBefore } from './name-label';
import { applyNaming } from './names';
import { Owners } from './owners';
import { sumsUp, type Parsed, type Segment, type Slot } from './parse';
import { isWorks, lastTopic } from './plain-topic';
import { isRange } from './range';
import type { Memory } from './relation-rule';
import { relate } from './relations';
import { Rows, type Row } from './rows';
import { pairNames, pairs } from './side-by-side';
import { tidyName } from './tidy-name';
import { topicOf } from './topic';

/** How sure a name is that only its surroundings give. */
const FROM_SURROUNDINGS = 0.6;

/** Makes the figures of a report, in text order: each is named, related to those before it, and remembered for those after. */
export class Figures {
  readonly drafts: Draft[] = [];
  readonly #agency: string | null;
  readonly #memory: Memory;
  readonly #rows: Rows;
  readonly #owners: Owners;
  readonly #levels = new Levels();

  constructor(agency: string | null, memory: Memory) {
    this.#agency = agency;
    this.#memory = memory;
    this.#rows = new Rows(this.drafts, memory.breakdown.totals);
    this.#owners = new Owners(agency);
  }

  /** Adds the figures of a sentence. `works` are those that the sentence before was about. */
  read(parsed: Parsed, works: string): void {
    const memory = this.#memory;
    this.#rows.enterSentence();
    this.#owners.enterSentence(parsed);
    memory.previous = null;
    memory.verb = memory.owner = memory.topic = '';
    memory.among = null;
    memory.works = works;
    // Only what a figure follows needs a topic: the segments since the last figure, looked at when the next one comes.
    let plain = 0;
    for (const segment of parsed.segments) {
      if (this.#owners.turnsAt(segment)) this.#turn();
      memory.breakdown.enter(parsed, segment, elementBefore(parsed.segments, segment.index));
      const [first] = segment.slots;
      if (!first) continue;
      const labelled = labelBefore(parsed, first) !== '';
      memory.topic = labelled ? '' : lastTopic(parsed, plain, segment.index);
      if (isWorks(memory.topic)) memory.works = memory.topic;
      this.#readSlots(parsed, segment);
      plain = segment.index + 1;
    }
    memory.topic = '';
    if (this.#owners.turnsBack()) this.#turn();
  }

  /** The figures that follow are another body's. */
  #turn(): void {
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
    const { segment, status, period } = slot;
    const clause = clauseAt(parsed.sentence, slot.quantity.start);
    if (!clause) return;
    memory.previous = this.#levels.before(memory.previous, segment.depth);
    const draft = figureDraft({ parsed, clause, status, period, section: memory.setting.section }, slot);
    name(draft);
    this.#relate(parsed, draft, slot);
    draft.kind = kindOf(draft);
    if (draft.name === '') this.#nameBySurroundings(draft);
    this.#owners.give(draft, segment);
    draft.name = tidyName(draft.name, this.#agency);
    this.drafts.push(draft);
    this.#levels.add(draft, segment.depth);
    this.#remember(draft, slot);
  }

  #relate(parsed: Parsed, draft: Draft, slot: Slot): void {
    const memory = this.#memory;
    const { previous, breakdown } = memory;
    const sum = previous?.form === 'after' && previous.unit !== draft.unit && sumsUp(parsed, slot);
    if (previous && (sum || pairs(previous, draft, slot))) {
      pairNames(previous, draft);
      draft.parent = breakdown.totals.counterpart(draft);
    } else relate(parsed, draft, slot, memory);
  }

  #nameBySurroundings(draft: Draft): void {
    const { topic, previous, setting } = this.#memory;
    draft.name = topic !== '' ? topic : previous ? topicOf(previous) : setting.heading;
    draft.rules.push('from-surroundings');
    draft.confidence *= FROM_SURROUNDINGS;
  }

  /** What those after it may lean on. */
  #remember(draft: Draft, slot: Slot): void {
    const memory = this.#memory;
    if (isRange(draft, slot, memory)) return;
    if (draft.form !== 'rank') memory.among = null;
    memory.previous = draft;
    if (draft.compared) return;
    if (!draft.parent && !draft.dependent && (draft.form === 'before' || draft.form === 'after')) memory.main = draft;
    memory.breakdown.totals.add(draft);
  }
}
