import type { Heading, Span } from '../stages';
import { readNumbering } from './numbering';

/** The longest title of a heading; what is longer is a paragraph that begins with a number. */
const LONGEST_TITLE = 60;
const LONGEST_UNNUMBERED = 24;

/** What an unnumbered line must speak of to stand beside the report's first headings rather than below one. */
const MAIN_PARTS =
  /总结|回顾|情况|成效|做法|经验|问题|不足|困难|短板|打算|计划|思路|安排|举措|谋划|展望|下一步|下步|建议|概况/;

interface Open {
  style: string;
  heading: Heading;
}

/**
 * The headings that each line of a report stands under. Lines are given in order, trimmed; a style seen before closes
 * everything that was opened after it, a new style opens below.
 */
export class HeadingPath {
  readonly #text: string;
  #open: Open[] = [];
  #path: readonly Heading[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The headings that the line stands under, outermost first, itself included where it is one. */
  enter(line: Span): readonly Heading[] {
    const found = this.#read(line);
    if (!found) return this.#path;
    const again = this.#open.findIndex((o) => o.style === found.style);
    if (again >= 0) this.#open.length = again;
    else if (found.style === 'unnumbered' && MAIN_PARTS.test(found.title)) this.#open.length = 0;
    const heading: Heading = { start: line.start, end: found.end, depth: this.#open.length + 1, title: found.title };
    this.#open.push({ style: found.style, heading });
    this.#path = this.#open.map((o) => o.heading);
    return this.#path;
  }

  #read(line: Span): { style: string; title: string; end: number } | null {
    const numbering = readNumbering(this.#text, line.start, line.end);
    if (!numbering) return this.#readUnnumbered(line);
    const end = titleEnd(this.#text, numbering.end, line.end);
    const title = this.#text.slice(numbering.end, end).trim();
    if (title.length === 0 || title.length > LONGEST_TITLE) return null;
    // A whole paragraph of several clauses is a point of a list, not the heading of what follows.
    const whole = end >= line.end - 1;
    if (whole && isSentence(this.#text, line) && (numbering.item || /[，,；;]/.test(title))) return null;
    return { style: numbering.style, title, end };
  }

  #readUnnumbered(line: Span): { style: string; title: string; end: number } | null {
    if (line.end - line.start > LONGEST_UNNUMBERED) return null;
    const title = this.#text.slice(line.start, line.end);
    if (/[，。；：！？、,;:!?\t]|^(?:\d|[一二三四五六七八九十]是)|[\d\])）}】]$/.test(title)) return null;
    if (!MAIN_PARTS.test(title)) return null;
    return { style: 'unnumbered', title, end: line.end };
  }
}

const TITLE_ENDS = [...'。：:；'].map((c) => c.charCodeAt(0));

/** A heading's title goes to the first full stop or colon, or to the line's end. */
function titleEnd(text: string, start: number, lineEnd: number): number {
  for (let at = start; at < lineEnd; at++) {
    if (TITLE_ENDS.includes(text.charCodeAt(at))) return at;
  }
  return lineEnd;
}

function isSentence(text: string, line: Span): boolean {
  return '。；;！？'.includes(text.charAt(line.end - 1));
}
