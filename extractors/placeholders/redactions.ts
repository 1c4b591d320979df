/** Words masked by the publisher, and watermarks that clean text has removed: shown, never counted as unfilled. */
import { isHan, isLatin } from '../quantities/characters';
import { placesOf, seek } from '../source/marks';
import type { CleanText, PlaceholderMark, Span } from '../stages';
import { Trie } from '../trie';

/** What D masks the first character of (D for 党); the longest is taken. */
const PARTY_WORDS = [
  ...new Set(
    '建 员 组 委 支部 总支 工委 组织 校 课 史 章 纪 规 内 外 风 性 政 群 的 中央 务 费 龄 徽 旗 代会 组书记 委书记 支部书记 政领导 政主要负责人 组成员 委会 委办 员干部 员大会 课堂 小组 日'.split(
      ' '
    )
  )
];
const WORDS = new Trie();
for (const word of PARTY_WORDS) WORDS.add(word);

/** D建, D的, D委: a lone D before a Chinese character. */
function partyWord(text: string, at: number): Span | null {
  if (isLatin(text.charCodeAt(at - 1)) && !/[xX]/.test(text[at - 1] ?? '')) return null;
  if (!isHan(text.charCodeAt(at + 1))) return null;
  const word = WORDS.longestAt(text, at + 1);
  return word < 0 ? null : { start: at, end: at + 1 + (PARTY_WORDS[word]?.length ?? 0) };
}

/** AAA公众号: a run of one repeated letter that masks a word. */
function repeatedLetters(text: string, at: number): Span | null {
  if (isLatin(text.charCodeAt(at - 1)) || text[at + 1] !== text[at] || text[at + 2] !== text[at]) return null;
  let end = at;
  while (text[end] === text[at]) end++;
  if (isLatin(text.charCodeAt(end))) return null;
  const suffix = /^(?:公众号|平台|账号|公众平台)/.exec(text.slice(end, end + 4));
  return isHan(text.charCodeAt(end)) || isHan(text.charCodeAt(at - 1))
    ? { start: at, end: end + (suffix?.[0].length ?? 0) }
    : null;
}

/** What download sites put into a sentence; clean text has it cut. */
const WATERMARK = /##[A-Za-z]{2,20}##/y;

/**
 * Watermarks inside a line of the span. Each is marked with the characters on both sides, as clean text has nothing of
 * its own there: in the source text the mark then reads 3##paidbegin##个.
 */
function watermarks(clean: CleanText, span: Span): PlaceholderMark[] {
  const raw = clean.toRaw(span);
  const marks: PlaceholderMark[] = [];
  let from = clean.raw.indexOf('##', raw.start);
  while (from >= 0 && from < raw.end) {
    WATERMARK.lastIndex = from;
    const found = WATERMARK.exec(clean.raw);
    if (!found) {
      from = clean.raw.indexOf('##', from + 1);
      continue;
    }
    const at = clean.toClean(from);
    from = clean.raw.indexOf('##', from + found[0].length);
    const inLine = at > span.start && at < span.end && clean.text[at - 1] !== '\n' && clean.text[at] !== '\n';
    if (inLine) marks.push({ start: at - 1, end: at + 1, type: 'redaction', quantity: null });
  }
  return marks;
}

/** What masks a word; X is a blank. */
const CAPITALS = placesOf('ABCDEFGHIJKLMNOPQRSTUVWYZ');
const PARTY = 'D'.charCodeAt(0);

/** Redacted words and watermarks in a span of the clean text. */
export function recogniseRedactions(clean: CleanText, span: Span): PlaceholderMark[] {
  const { text } = clean;
  const marks = watermarks(clean, span);
  for (let i = span.start; (i = seek(clean.marks, CAPITALS, i, span.end)) < span.end; i++) {
    const found = (text.charCodeAt(i) === PARTY ? partyWord(text, i) : null) ?? repeatedLetters(text, i);
    if (!found) continue;
    marks.push({ start: found.start, end: found.end, type: 'redaction', quantity: null });
    i = found.end - 1;
  }
  return marks;
}
