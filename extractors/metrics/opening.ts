import type { CleanText, Sentence } from '../stages';
import { ending } from './gates';
import { parse } from './parse';
import { lastTopic } from './plain-topic';
import type { SentenceReading } from './reading';

/** How a sentence ends that only names works. */
const ENDS_IN_WORKS = ending('程目期段', /(?:工程|项目|[一二三四]期|标段)$/u);
const ENDING = 5;

/** What begins a line and says what it is about is no longer, in characters. */
const LONGEST = 34;

/** What sentences without a figure leave for those after them. */
export class Opening {
  readonly #clean: CleanText;
  /** The sentence that begins the line or point, where it is short and has no figure. */
  #sentence: Sentence | null = null;
  #works = '';

  constructor(clean: CleanText) {
    this.#clean = clean;
  }

  enterLine(): void {
    this.#works = '';
  }

  /** A sentence is over, which `begins` its line or a point. */
  read({ sentence, from, to, parsed }: SentenceReading, begins: boolean): void {
    if (begins) this.#sentence = parsed || sentence.end - sentence.start > LONGEST ? null : sentence;
    this.#works = from < to ? '' : this.#worksAt(sentence);
  }

  /** The works that the sentence before was about, where it had no figure: 加快推进水库加固工程。总投资2亿元. */
  get works(): string {
    return this.#works;
  }

  /** 实施茶工家庭改造。今年投入资金9万元: what the line or point begins with, looked at when a figure asks. */
  get topic(): string {
    return this.#sentence ? this.#topicOf(this.#sentence) : '';
  }

  #worksAt(sentence: Sentence): string {
    const { start, end } = sentence;
    const { text } = this.#clean;
    const last = '。；'.includes(text.charAt(end - 1)) ? end - 1 : end;
    return ENDS_IN_WORKS.testIn(text, Math.max(start, last - ENDING), last) ? this.#topicOf(sentence) : '';
  }

  /** What a sentence without figures says is done. */
  #topicOf(sentence: Sentence): string {
    const parsed = parse(this.#clean, sentence, [], 0, 0);
    return lastTopic(parsed, 0, parsed.segments.length);
  }
}
