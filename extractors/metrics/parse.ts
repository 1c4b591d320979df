import type { Clause, Quantity, Sentence } from '../stages';
import { timeAt } from './times';
import { wordAt, type WordClass } from './words';

export interface Token {
  cls: WordClass;
  start: number;
  end: number;
  /** Of a `figure`. */
  quantity: Quantity | null;
}

/** What stands between two marks or brackets. */
export interface Segment {
  /** Its place in its sentence. */
  index: number;
  /** Tokens `from` to `to` (exclusive) of its sentence, marks left out. */
  from: number;
  to: number;
  /** How many brackets it stands inside. */
  depth: number;
  /** The mark or bracket before and after it; "" at the sentence's ends. */
  before: string;
  after: string;
  slots: Slot[];
}

/** A figure in its segment, with the words before and after that can name it. */
export interface Slot {
  quantity: Quantity;
  /** Its place in its segment. */
  index: number;
  segment: Segment;
  /** Tokens before the figure, back to the segment's start or what belongs to the figure before. */
  leftFrom: number;
  leftTo: number;
  /** Tokens after the figure, up to the segment's end or what belongs to the next figure. */
  rightFrom: number;
  rightTo: number;
  /** How it is joined to the figure before in the same segment: side by side, by 、 or 和, by a new predicate. */
  join: 'first' | 'adjacent' | 'listed' | 'run-on';
}

export interface Parsed {
  text: string;
  sentence: Sentence;
  tokens: readonly Token[];
  segments: readonly Segment[];
}

const MARKS = '，,；;：:。！？!?…\n\r';
const OPEN = '（([【〔{';
const CLOSE = '）)]】〕}';
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '《': '》', '「': '」', '『': '』', '"': '"' };
const enum Role {
  None,
  Mark,
  Open,
  Close,
  Quote,
  Blank
}

/** What a character does by itself, by its code. */
const ROLES = new Uint8Array(65536);
const give = (characters: string, role: Role): void => {
  for (const c of characters) ROLES[c.charCodeAt(0)] = role;
};
give(MARKS, Role.Mark);
give(OPEN, Role.Open);
give(CLOSE, Role.Close);
give(Object.keys(QUOTES).join(''), Role.Quote);
give(' \u3000\t', Role.Blank);

/** Longest bracketed remark that is a part of a name, in characters: 区镇（中心）卫生院. */
const REMARK_LIMIT = 14;
/** Longest quotation that is taken as one noun, in characters. */
const QUOTE_LIMIT = 60;
/** A verb before one of these is the front of a noun: 招聘会, 推荐表, 贷款户. */
const NOUN_SUFFIX = '会班率员组站点网户金额案数类量费证书表单室厅队力性化型式制面度期区地场所线者人处池库卡台周月日节';
/** Prepositions that stand anywhere; the others only where a phrase begins. */
const FREE_PREPOSITIONS = '对为向给在由从被';

/** Reads a sentence once, from left to right, into tokens, segments and slots. `quantities` are those within it. */
export function parse(
  text: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  from: number,
  to: number
): Parsed {
  const tokens = tokenise(text, sentence, quantities, from, to);
  return { text, sentence, tokens, segments: segment(text, tokens) };
}

function tokenise(
  text: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  from: number,
  to: number
): Token[] {
  const tokens: Token[] = [];
  let next = from;
  let at = sentence.start;
  const push = (cls: WordClass, end: number, quantity: Quantity | null = null) => {
    const last = tokens[tokens.length - 1];
    if (cls === 'noun' && last?.cls === 'noun') last.end = end;
    else tokens.push({ cls, start: at, end, quantity });
    at = end;
  };
  while (at < sentence.end) {
    while (next < to && (quantities[next]?.start ?? 0) < at) next++;
    const quantity = next < to ? quantities[next] : undefined;
    if (quantity && quantity.start === at) {
      push('figure', Math.max(quantity.end, at + 1), quantity);
      next++;
      continue;
    }
    const limit = Math.min(sentence.end, quantity?.start ?? sentence.end);
    const role = ROLES[text.charCodeAt(at)];
    if (role === Role.Mark) push('mark', at + 1);
    else if (role === Role.Open) {
      const remark = remarkEnd(text, at, limit);
      if (remark > at && isName(tokens[tokens.length - 1]?.cls)) push('noun', remark);
      else push('open', at + 1);
    } else if (role === Role.Close) push('close', at + 1);
    else if (role === Role.Blank) at++;
    else {
      const closing = role === Role.Quote ? QUOTES[text.charAt(at)] : undefined;
      const quoted = closing ? closingAt(text, closing, at) + 1 : 0;
      if (quoted > 0 && quoted <= limit && quoted - at <= QUOTE_LIMIT) {
        push('noun', quoted);
        continue;
      }
      const time = timeAt(text, at, limit);
      if (time > at) {
        push('time', time);
        continue;
      }
      const word = wordAt(text, at);
      const end = word ? at + word.word.length : 0;
      if (word && end <= limit && stands(text, word.word, word.cls, end, limit, tokens)) push(word.cls, end);
      else push('noun', at + 1);
    }
  }
  return tokens;
}

/** Where a quotation closes, -1 where that is out of reach. */
function closingAt(text: string, closing: string, at: number): number {
  const within = text.slice(at + 1, at + QUOTE_LIMIT).indexOf(closing);
  return within < 0 ? -1 : at + 1 + within;
}

const isName = (cls: WordClass | undefined): boolean => cls === 'noun' || cls === 'deed';

/** The end of a short remark in brackets without marks or figures, or `at`. */
function remarkEnd(text: string, at: number, limit: number): number {
  const to = Math.min(limit, at + REMARK_LIMIT);
  for (let i = at + 1; i < to; i++) {
    const char = text.charAt(i);
    if (CLOSE.includes(char)) return i > at + 1 ? i + 1 : at;
    if (MARKS.includes(char) || OPEN.includes(char)) return at;
  }
  return at;
}

/** Whether a word of one character is a word there, and not a part of a longer one that no list knows. */
function stands(
  text: string,
  word: string,
  cls: WordClass,
  end: number,
  limit: number,
  tokens: readonly Token[]
): boolean {
  if ((cls === 'verb' || cls === 'deed') && end < limit && NOUN_SUFFIX.includes(text.charAt(end))) {
    const beyond = text.charAt(end + 1);
    const longer = (wordAt(text, end)?.word.length ?? 0) > 1;
    if (!longer && (end + 1 >= limit || MARKS.includes(beyond) || wordAt(text, end + 1) !== undefined)) return false;
  }
  if (word.length > 1 || cls === 'and' || cls === 'particle' || cls === 'noun') return true;
  const before = tokens[tokens.length - 1]?.cls;
  if (cls === 'preposition' && FREE_PREPOSITIONS.includes(word)) return true;
  if ('超近约仅再又也就还'.includes(word)) return end >= limit || (wordAt(text, end)?.word.length ?? 0) > 1;
  if (before !== 'noun' && before !== 'verb' && before !== 'deed') return true;
  if (cls === 'preposition' || cls === 'link') return false;
  if (end >= limit) return true;
  const following = text.charAt(end);
  if (MARKS.includes(following) || OPEN.includes(following)) return true;
  const next = wordAt(text, end);
  return next !== undefined && next.word.length > 1;
}

function segment(text: string, tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let depth = 0;
  let before = '';
  const close = (to: number, after: string) => {
    if (to > from) segments.push(fill(tokens, { index: segments.length, from, to, depth, before, after, slots: [] }));
    else if (segments.length > 0 && before !== '') before = after;
    from = to + 1;
    before = after;
  };
  tokens.forEach((token, index) => {
    if (token.cls === 'mark' || token.cls === 'open' || token.cls === 'close') {
      close(index, text.charAt(token.start));
      if (token.cls === 'open') depth++;
      else if (token.cls === 'close' && depth > 0) depth--;
    }
  });
  close(tokens.length, '');
  return segments;
}

/** Gives each figure of a segment the words that belong to it. */
function fill(tokens: readonly Token[], segment: Segment): Segment {
  const figures: number[] = [];
  for (let i = segment.from; i < segment.to; i++) if (tokens[i]?.cls === 'figure') figures.push(i);
  let leftFrom = segment.from;
  let join: Slot['join'] = 'first';
  figures.forEach((figure, n) => {
    const quantity = tokens[figure]?.quantity;
    if (!quantity) return;
    const following = figures[n + 1];
    const rightTo = following === undefined ? segment.to : divide(tokens, figure + 1, following);
    segment.slots.push({
      quantity,
      index: segment.slots.length,
      segment,
      leftFrom,
      leftTo: figure,
      rightFrom: figure + 1,
      rightTo,
      join
    });
    if (following === undefined) return;
    leftFrom = rightTo;
    join = following === figure + 1 ? 'adjacent' : tokens[rightTo]?.cls === 'and' ? 'listed' : 'run-on';
  });
  return segment;
}

const THRESHOLD = /^(?:周岁|岁|%|％)$/u;
const nounish = (token: Token | undefined): boolean =>
  token?.cls === 'noun' || token?.cls === 'deed' || token?.cls === 'etcetera' || token?.cls === 'and';

/** 4件样品送检、完成9件: a verb after a joint begins what belongs to the second figure. */
function lastJoint(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    if (tokens[i]?.cls === 'and') return tokens[i + 1]?.cls === 'verb' && tokens[i - 1]?.cls === 'verb' ? i : -1;
  }
  return -1;
}

/** Where, between two figures, the words of the first end and those of the second begin. */
function divide(tokens: readonly Token[], from: number, to: number): number {
  const joint = lastJoint(tokens, from, to);
  if (joint >= 0) return joint;
  let divider = -1;
  for (let i = from; i < to; i++) {
    const cls = tokens[i]?.cls;
    // 绿化造林工作及…: a deed at the head of a noun phrase is a part of it
    if (cls === 'deed' && divider < 0 && i + 1 < to && nounish(tokens[i + 1])) continue;
    if (cls === 'and') {
      if (divider < 0) divider = i;
      // 脱贫户、监测户和一般农户12户: the last joint before the figure is the one between the two things counted
      else if (tokens[divider]?.cls === 'and') divider = i;
    } else if (cls !== 'noun' && cls !== 'scope' && cls !== 'particle' && cls !== 'etcetera') {
      return divider >= 0 ? divider : i;
    }
  }
  if (divider >= 0) return divider;
  // 60周岁以上老年人12名, 万元惠农券农户30户: a threshold or a sum has no thing of its own
  const between = tokens[from - 1]?.quantity?.unit === '元' && from < to;
  if (between || THRESHOLD.test(tokens[from - 1]?.quantity?.unit ?? '')) return from;
  return from === to ? to : leadingParticle(tokens, from, to);
}

/** 6个项目共90亩: the second figure sums up the first one's thing. */
export function sumsUp(parsed: Parsed, slot: Slot): boolean {
  if (slot.join !== 'run-on' || slot.leftTo - slot.leftFrom !== 1) return false;
  const token = parsed.tokens[slot.leftFrom];
  return token !== undefined && SUMMING.test(parsed.text.slice(token.start, token.end));
}

const SUMMING = /^(?:共|共计|合计|总计|计)$/u;

/** 5个镇的30个村: the first noun phrase is the first figure's, the rest leads to the second. */
function leadingParticle(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.cls === 'particle') return i;
  return tokens[from]?.cls === 'noun' ? to : from;
}

/** The clause that a position stands in. */
export function clauseAt(sentence: Sentence, at: number): Clause | undefined {
  let found: Clause | undefined = sentence.clauses[0];
  for (const clause of sentence.clauses) {
    if (clause.start > at) break;
    found = clause;
  }
  return found;
}
