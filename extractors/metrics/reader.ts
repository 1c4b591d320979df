import type { CleanText, Line, ReportHeader } from '../stages';
import { Announced } from './announced';
import { announcesList } from './announcing';
import type { Draft } from './draft';
import { Figures } from './figures';
import { beginning } from './gates';
import { Opening } from './opening';
import type { Parsed } from './parse';
import type { SentenceReading } from './reading';
import { relateKinds, relateToKind } from './kinds';
import { newMemory, type Memory } from './relation-rule';
import { relateSettled } from './settled';
import { Setting } from './setting';
import { relateShares } from './shares';
import { relateSums, relateToBefore } from './sums';
import { tellApart } from './twins';
import { addZeros } from './zero-drafts';

/** Parts that go on with the sentence before. */
const PART_START = beginning('其（', /^（?其中/u);
const PART_REACH = 3;

/** Relates a report's figures in order, a sentence at a time, and remembers what later ones lean on. */
export class Reader {
  readonly #text: string;
  readonly #setting: Setting;
  readonly #opening: Opening;
  readonly #memory: Memory;
  readonly #figures: Figures;
  /** What totals announce beyond their sentence. */
  readonly #contents: Announced;
  /** The last sentence announced a list: …包括：. */
  #announced = false;
  #line: Line | null = null;

  constructor(clean: CleanText, report: ReportHeader) {
    this.#text = clean.text;
    this.#setting = new Setting(clean.text);
    this.#opening = new Opening(clean);
    this.#memory = newMemory(report.year, this.#setting, this.#opening);
    this.#figures = new Figures(report.agency, this.#memory);
    this.#contents = new Announced(clean.text);
  }

  /** All sentences are read. */
  finish(): readonly Draft[] {
    this.#contents.close();
    tellApart(this.#figures.drafts);
    return this.#figures.drafts;
  }

  /** Relates the figures of one sentence to one another and to what came before. */
  read(reading: SentenceReading): void {
    const { sentence, parsed } = reading;
    const { start, end } = sentence;
    const { drafts } = this.#figures;
    const opens = sentence.line !== this.#line;
    if (opens) this.#enterLine(sentence.line);
    const point = this.#setting.enterSentence(sentence, opens);
    if (point) this.#memory.main = null;
    const continues = PART_START.testIn(this.#text, start, Math.min(end, start + PART_REACH));
    this.#memory.breakdown.sentence(this.#announced || continues);
    const before = drafts.length;
    if (parsed) this.#readFigures(parsed, reading);
    this.#contents.read(sentence, drafts, before);
    this.#opening.read(reading, opens || point);
    this.#announced = announcesList(this.#text, start, end);
  }

  #readFigures(parsed: Parsed, reading: SentenceReading): void {
    const { drafts } = this.#figures;
    const before = drafts.length;
    this.#figures.read(parsed, this.#opening.works);
    relateToKind(drafts, before);
    relateKinds(drafts, before);
    relateSums(drafts, before);
    relateToBefore(drafts, before);
    relateSettled(drafts, before);
    relateShares(drafts, before);
    if (reading.zeros.length > 0) addZeros(drafts, before, parsed, reading, this.#setting.section);
  }

  #enterLine(line: Line): void {
    this.#line = line;
    this.#opening.enterLine();
    this.#memory.breakdown.paragraph(this.#announced);
    if (!this.#announced) this.#memory.main = null;
    this.#setting.enterLine(line);
  }
}
