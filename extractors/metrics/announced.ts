import type { Line } from '../stages';
import { alike } from './alike';
import { ANNOUNCEMENT, announcesParts } from './announcing';
import type { Draft } from './draft';

/** 1.…, （一）…, ①…, 政府网站：…: a line of such a list. */
const ROW = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|[①-⑩]|[-•●·]|[^，。；：:\n]{2,14}[：:])/u;
const ROW_REACH = 20;

/** Most parts such a list has. */
const MOST = 40;

/** Collects what a total announces: 公开信息424条，具体包括：↵政府网站：发布信息42条↵公众号：发布信息212条. */
export class Announced {
  readonly #text: string;
  #total: Draft | null = null;
  #parts: Draft[] = [];
  /** The line that announced them, and then the last one of the list. */
  #line: Line | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** A sentence and its figures, which are `drafts` from `from` on; to be told in text order. */
  read({ start, end, line }: { start: number; end: number; line: Line }, drafts: readonly Draft[], from: number): void {
    if (this.#total) this.#collect(start, end, line, drafts, from);
    if (!announcesParts(this.#text, start, end)) return;
    this.close();
    this.#total = totalBefore(drafts, start, line);
    this.#line = line;
  }

  /** The list is over: what it holds are parts of the total, where the total has room for them. */
  close(): void {
    const total = this.#total;
    const parts = this.#parts;
    this.#total = null;
    this.#parts = [];
    if (!total || parts.length < 2) return;
    const sum = parts.reduce<number | null>(
      (all, { value }) => (all === null || value === null ? null : all + value),
      0
    );
    if (sum !== null && total.value !== null && sum > total.value) return;
    for (const part of parts) {
      part.parent = total;
      part.rules.push('announced');
    }
  }

  #collect(start: number, end: number, line: Line, drafts: readonly Draft[], from: number): void {
    const total = this.#total;
    if (line !== this.#line) {
      if (!ROW.test(this.#text.slice(start, Math.min(end, start + ROW_REACH)))) {
        this.close();
        return;
      }
      this.#line = line;
    }
    for (let i = from; total && i < drafts.length; i++) {
      const draft = drafts[i];
      if (!draft || draft.parent || draft.zero || draft.compared || !alike(draft.unit, total.unit)) continue;
      if (draft.kind !== total.kind || draft.status !== total.status) continue;
      this.#parts.push(draft);
      if (this.#parts.length > MOST) this.#total = null;
    }
  }
}

/** The last level of the sentence that announces, or of the one right before it in its line. */
function totalBefore(drafts: readonly Draft[], start: number, line: Line): Draft | null {
  for (let i = drafts.length - 1; i >= 0 && i > drafts.length - LEVELS; i--) {
    const total = drafts[i];
    if (!total || total.clause.sentence.line !== line || start - total.end > ANNOUNCEMENT) return null;
    if (total.kind === 'count' || total.kind === 'amount') return total.zero || total.compared ? null : total;
  }
  return null;
}

const LEVELS = 4;
