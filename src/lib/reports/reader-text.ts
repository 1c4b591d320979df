import type { MetricRecord, PlaceholderRecord } from '$extractors/records';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a mark shows of its record; a `placeholder` is a figure left out, the others are words left out. */
export type MarkKind = 'stated' | 'zero' | 'plan' | 'placeholder' | 'blank' | 'redaction';

/** A run of the text that records stand for: one figure, or one blank. Marks do not overlap. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** Ids of the metrics and placeholders of this run, the metric first. */
  readonly records: readonly string[];
}

/** A run with one look. Pieces part at marks and findings; a mark is never parted by a finding. */
export interface Piece extends Span {
  readonly text: string;
  readonly mark: Mark | null;
  /** Ids of the findings that this run belongs to. */
  readonly findings: readonly string[];
  /** The text in runs: what its author wrote, and what a download site put in. */
  readonly runs: readonly Run[];
}

export interface Run extends Span {
  readonly text: string;
  /** Not its author's: ##paidbegin##. */
  readonly foreign: boolean;
}

export interface Paragraph extends Span {
  readonly pieces: readonly Piece[];
  /** The report's title, or a line of it. */
  readonly title: boolean;
}

export interface ReaderSpans {
  readonly metrics: readonly MetricRecord[];
  readonly placeholders: readonly PlaceholderRecord[];
  readonly findings: readonly (Span & { readonly id: string })[];
}

/** The marks of a report in text order: overlapping runs (two metrics on one figure, the XX of XX件) become one. */
export function marksOf(metrics: readonly MetricRecord[], placeholders: readonly PlaceholderRecord[]): Mark[] {
  const runs = [
    ...metrics.map((metric): Mark => ({ ...spanOf(metric), kind: kindOfMetric(metric), records: [metric.id] })),
    ...placeholders.map((blank): Mark => ({ ...spanOf(blank), kind: kindOfBlank(blank), records: [blank.id] }))
  ].sort((a, b) => a.start - b.start);
  const marks: Mark[] = [];
  for (const run of runs) {
    const last = marks.at(-1);
    if (!last || run.start >= last.end) marks.push(run);
    else {
      const kind = KIND_WEIGHT[run.kind] > KIND_WEIGHT[last.kind] ? run.kind : last.kind;
      const records = [...last.records, ...run.records];
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, run.end), kind, records };
    }
  }
  return marks;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Of two runs in one place the weightier gives the look: that a figure is missing says more than that it is one. */
const KIND_WEIGHT: Record<MarkKind, number> = { redaction: 0, blank: 1, stated: 2, zero: 3, plan: 4, placeholder: 5 };

function kindOfMetric(metric: MetricRecord): MarkKind {
  if (metric.placeholder || metric.value === null) return 'placeholder';
  if (metric.status === 'plan') return 'plan';
  return metric.value === 0 ? 'zero' : 'stated';
}

function kindOfBlank({ type }: PlaceholderRecord): MarkKind {
  if (type === 'redaction') return 'redaction';
  return type === 'figure' ? 'placeholder' : 'blank';
}

/**
 * A report's lines as paragraphs of pieces; blank lines are left out. Offsets are the source text's, so that
 * `sourceText.slice(piece.start, piece.end) === piece.text`. Linear in the text and its records.
 */
export function paragraphsOf(
  sourceText: string,
  report: Span & { readonly title?: string },
  marks: readonly Mark[],
  findings: ReaderSpans['findings'],
  foreign: readonly Span[] = []
): Paragraph[] {
  const paragraphs: Omit<Paragraph, 'title'>[] = [];
  const foreignIn = sweep(foreign);
  const marksIn = sweep(marks);
  const findingsIn = sweep([...findings].sort((a, b) => a.start - b.start));
  for (let at = report.start; at < report.end;) {
    const newline = sourceText.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > report.end ? report.end : newline;
    const line = trimmed(sourceText, at, lineEnd);
    at = lineEnd + 1;
    if (line.start === line.end) continue;
    paragraphs.push({ ...line, pieces: piecesOf(sourceText, line, marksIn(line), findingsIn(line), foreignIn(line)) });
  }
  const title = titleLines(paragraphs, report.title ?? '');
  return paragraphs.map((paragraph, index) => ({ ...paragraph, title: index < title }));
}

/** A title is not printed over more lines than this. */
const MOST_TITLE_LINES = 4;

/** How many of the first lines make the title; 0 where the text does not begin with it. */
function titleLines(paragraphs: readonly Pick<Paragraph, 'pieces'>[], title: string): number {
  const wanted = title.replace(/\s/gu, '');
  let seen = '';
  for (const [index, { pieces }] of paragraphs.slice(0, MOST_TITLE_LINES).entries()) {
    const own = pieces.flatMap(({ runs }) => runs.map(({ text, foreign }) => (foreign ? '' : text)));
    seen += own.join('').replace(/\s/gu, '');
    if (seen === wanted) return index + 1;
  }
  return 0;
}

/** A line's text parted where what is not its author's begins and ends. */
function runsOf(text: string, span: Span, foreign: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = span.start;
  const add = (end: number, isForeign: boolean) => {
    if (end > at) runs.push({ start: at, end, text: text.slice(at, end), foreign: isForeign });
    at = Math.max(at, end);
  };
  for (const { start, end } of foreign) {
    if (!overlaps({ start, end }, span)) continue;
    add(Math.max(span.start, start), false);
    add(Math.min(span.end, end), true);
  }
  add(span.end, false);
  return runs;
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Gives, for spans asked for from left to right, the items that overlap each. Items are sorted by start. */
function sweep<T extends Span>(items: readonly T[]): (span: Span) => readonly T[] {
  let next = 0;
  let open: T[] = [];
  return ({ start, end }) => {
    open = open.filter((item) => item.end > start);
    for (let item = items[next]; item && item.start < end; item = items[++next]) {
      if (item.end > start) open.push(item);
    }
    return open;
  };
}

function piecesOf(
  text: string,
  line: Span,
  marks: readonly Mark[],
  findings: ReaderSpans['findings'],
  foreign: readonly Span[]
): Piece[] {
  const cuts = new Set([line.start, line.end]);
  const add = (at: number) => at > line.start && at < line.end && cuts.add(at);
  for (const { start, end } of findings) {
    for (const at of [start, end]) if (!marks.some((mark) => mark.start < at && at < mark.end)) add(at);
  }
  for (const { start, end } of marks) {
    add(start);
    add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? line.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      mark: marks.find((mark) => mark.start <= start && end <= mark.end) ?? null,
      findings: findings.filter((finding) => overlaps(finding, { start, end })).map(({ id }) => id),
      runs: runsOf(text, { start, end }, foreign)
    };
  });
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
