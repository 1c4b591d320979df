import type { CleanText, ReportSpan } from '../stages';
import { elementBefore } from '../lists';
import { bodyAtStart } from './agency';
import { announced, findContents, type Contents } from './contents';
import { comparable, textLines, type TextLine } from './lines';
import { isLoneReport, loneTitleEnd } from './lone';
import { readTitle, type TitleLine } from './titles';

interface Candidate extends TitleLine {
  /** Index of its (last) line. */
  line: number;
  /** Index of its first line, where the title runs over two. */
  from: number;
  announced: boolean;
}

/** Between two titles there are at least so many characters of text, or the first one heads nothing. */
const SHORTEST_BODY = 40;

/** Under the only title, which heads the text and says whose report it is, a line is enough. */
const SHORTEST_LONE_BODY = 8;

/** The reports of one text, in order; none where it holds no report. */
export function splitReports(clean: CleanText): ReportSpan[] {
  const { text } = clean;
  const lines = textLines(text);
  const tables = findContents(lines);
  const titles = withBodies(lines, choose(text, lines, candidates(lines, tables)), tables);
  if (titles.length === 0) return isLoneReport(text, lines) ? [loneReport(text, lines)] : [];
  const borders = collectionStarts(lines, tables);
  return titles.map((title, i) => {
    const [first, last] = [lines[title.from], lines[title.line]];
    if (!first || !last) throw new Error('a title has lines');
    const next = Math.min(titles[i + 1]?.from ?? lines.length, borders.find((b) => b > title.line) ?? lines.length);
    const end = lines[next - 1]?.end ?? last.end;
    if (title.from !== title.line) return { start: first.start, titleStart: first.start, titleEnd: last.end, end };
    const start = last.start + title.skip;
    return { start, titleStart: start, titleEnd: start + title.title.length, end };
  });
}

/** Every line that may be a title: those that a table of contents announces, and those that read like one. */
function candidates(lines: readonly TextLine[], tables: readonly Contents[]): Candidate[] {
  const matches = new Set<number>();
  tables.forEach((table, i) => {
    for (const line of announced(table, lines, tables[i + 1]?.from ?? lines.length).keys()) matches.add(line);
  });
  const found: Candidate[] = [];
  let table = 0;
  lines.forEach(({ short }, line) => {
    while (line >= (tables[table]?.to ?? Infinity)) table++;
    if (line >= (tables[table]?.from ?? Infinity) || short === '') return;
    const title = readTitle(short);
    if (matches.has(line) && !/汇编|[（(]\d+篇[）)]$/.test(short)) {
      const plain = { skip: 0, title: short, agency: null, year: null, strong: true, numbered: false };
      found.push(candidateOf(title ?? plain, line, line, true));
    } else if (title) found.push(candidateOf(title, line, firstLine(lines, line, title), false));
  });
  return found;
}

function candidateOf(title: TitleLine, line: number, from: number, announced: boolean): Candidate {
  const { skip, agency, year, strong, numbered } = title;
  return { skip, title: title.title, agency, year, strong, numbered, line, from, announced };
}

/** A title over two lines: the body above, or the first half of it, standing apart from what comes before. */
function firstLine(lines: readonly TextLine[], line: number, title: TitleLine): number {
  const [own, above] = [lines[line], elementBefore(lines, line)];
  if (!own || !above || own.blanksBefore > 0 || above.blanksBefore === 0 || above.short.length > 40) return line;
  if (above.short === '' || /[。；，：！？、\t]/.test(above.short) || /汇编|\d篇|^目/.test(above.short)) return line;
  const half = title.title.length <= 10 && !title.strong;
  const body = title.agency === null && bodyAtStart(above.short) === above.short.replace(/\s/g, '');
  return (half && readTitle(above.short) === null) || body ? line - 1 : line;
}

/** Which candidates head a report. */
function choose(text: string, lines: readonly TextLine[], found: readonly Candidate[]): Candidate[] {
  const hasTable = found.some((c) => c.announced);
  const strong = found.filter((c) => c.announced || (c.strong && !c.numbered));
  const blanksAt = (c: Candidate): number => lines[c.from]?.blanksBefore ?? 0;
  // Where titles stand apart by blank lines, a line that does not is a heading within a report.
  const apart = median(strong.map(blanksAt));
  const chosen: Candidate[] = [];
  for (const candidate of found) {
    const [previous, blanks] = [chosen.at(-1), blanksAt(candidate)];
    if (candidate.announced) {
      chosen.push(candidate);
      continue;
    }
    if (blanks < Math.min(apart, 2) && candidate.from > 0) continue;
    if (!previous && !candidate.numbered) {
      chosen.push(candidate);
      continue;
    }
    if (candidate.numbered && (candidate.agency === null || candidate.year === null)) continue;
    if (hasTable && (candidate.agency === null || candidate.year === null || blanks < 2)) continue;
    if (!candidate.strong && blanks < 2) continue;
    if (previous && isPartOf(candidate, previous) && !(blanks >= 2 && blanks >= apart)) continue;
    chosen.push(candidate);
  }
  return chosen;
}

/** 2023年工作总结 within the report …2023年工作总结和2024年工作计划 is its first part. */
function isPartOf(part: Candidate, whole: Candidate): boolean {
  const [a, b] = [comparable(part.title), comparable(whole.title)];
  return (
    a.length < b.length &&
    (b.includes(a) || (part.agency === null && whole.agency !== null && part.year !== whole.year))
  );
}

/** Drops titles without text of their own (contents without pages, covers) and joins a title that is repeated. */
function withBodies(lines: readonly TextLine[], found: readonly Candidate[], tables: readonly Contents[]): Candidate[] {
  const kept: Candidate[] = [];
  const first = lines.findIndex(({ short }) => short !== '');
  let repeated: Candidate | null = null;
  found.forEach((title, i) => {
    const next = found[i + 1];
    const from = repeated && comparable(repeated.title) === comparable(title.title) ? repeated.from : title.from;
    const start = tables.some((t) => t.to > from && t.from <= title.line) ? title.from : from;
    const own = candidateOf(title, title.line, start, title.announced);
    const least = found.length === 1 && title.strong && title.from === first ? SHORTEST_LONE_BODY : SHORTEST_BODY;
    if (bodyLength(lines, title.line + 1, next?.from ?? lines.length) >= least) {
      kept.push(own);
      repeated = null;
    } else repeated = own;
  });
  return kept;
}

function bodyLength(lines: readonly TextLine[], from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to && length < SHORTEST_BODY; i++) length += (lines[i]?.end ?? 0) - (lines[i]?.start ?? 0);
  return length;
}

/** Where another collection begins within the text: its own title or its table of contents. */
function collectionStarts(lines: readonly TextLine[], tables: readonly Contents[]): number[] {
  const starts = tables.map((t) => t.from);
  lines.forEach(({ short }, i) => {
    if (short !== '' && short.length < 60 && /(?:汇编|[（(]\d+篇[）)])$/.test(short)) starts.push(i);
  });
  return starts.sort((a, b) => a - b);
}

function loneReport(text: string, lines: readonly TextLine[]): ReportSpan {
  const [start, end] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
  return { start, end, titleStart: start, titleEnd: loneTitleEnd(text, start, end) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
