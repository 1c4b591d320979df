import { outline } from '$extractors/outline';
import { tidy } from '$extractors/source';

/** A heading of a report, placed in the source text. */
export interface ReaderHeading {
  readonly start: number;
  readonly end: number;
  /** 1 for the outermost. */
  readonly depth: number;
  readonly title: string;
}

/** The headings of one report in text order, as extraction sees them. */
export function headingsOf(
  sourceText: string,
  report: { readonly start: number; readonly end: number; readonly title: string }
): ReaderHeading[] {
  const clean = tidy(sourceText.slice(report.start, report.end));
  const titleEnd = titleEndOf(clean.text, report.title);
  const { lines } = outline(clean, { start: 0, end: clean.text.length, titleStart: 0, titleEnd });
  const headings = new Map<number, ReaderHeading>();
  for (const line of lines) {
    const own = line.headings.at(-1);
    if (own?.start !== line.start || headings.has(own.start)) continue;
    const { start, end } = clean.toRaw(own);
    headings.set(own.start, {
      start: report.start + start,
      end: report.start + end,
      depth: own.depth,
      title: own.title
    });
  }
  return [...headings.values()];
}

/** A title may be printed over several lines: it ends with the line that completes it. */
function titleEndOf(text: string, title: string): number {
  const wanted = title.replace(/\s/gu, '').length;
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (seen >= wanted && text.charAt(at) === '\n') return at;
    if (!/\s/u.test(text.charAt(at))) seen++;
  }
  return text.length;
}
