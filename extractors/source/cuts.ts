import type { Span } from '../stages';

/**
 * What does not belong to the text: each rule gives the raw spans that it would take out. Rules may overlap; `tidy`
 * unites what they give.
 */
export interface CutRule {
  id: string;
  reason: string;
  /** `marks` are those of the text. */
  find(raw: string, marks: Uint8Array): Span[];
}

/** Marks that download sites put around what is paid for: ##paidbegin##. */
export const watermark: CutRule = {
  id: 'watermark',
  reason: 'a download site’s mark can stand in the middle of a word or a figure',
  find(raw) {
    const spans: Span[] = [];
    for (let at = raw.indexOf('##'); at >= 0; at = raw.indexOf('##', at + 1)) {
      let end = at + 2;
      while (end - at < 34 && isMarkLetter(raw.charCodeAt(end))) end++;
      if (end === at + 2 || !raw.startsWith('##', end)) continue;
      spans.push({ start: at, end: end + 2 });
      at = end + 1;
    }
    return spans;
  }
};

const isMarkLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c === 45;

/** Characters without a shape that copying leaves inside words. */
const invisible: CutRule = {
  id: 'invisible',
  reason: 'a zero-width space, a soft hyphen or a stray byte order mark parts no word',
  find(raw) {
    const spans: Span[] = [];
    for (const mark of ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff'])
      for (let at = raw.indexOf(mark); at >= 0; at = raw.indexOf(mark, at + 1)) spans.push({ start: at, end: at + 1 });
    return spans;
  }
};

const carriageReturn: CutRule = {
  id: 'carriage-return',
  reason: 'a Windows line end is one line end',
  find(raw) {
    const spans: Span[] = [];
    for (let at = raw.indexOf('\r\n'); at >= 0; at = raw.indexOf('\r\n', at + 2))
      spans.push({ start: at, end: at + 1 });
    return spans;
  }
};

export const CUT_RULES: readonly CutRule[] = [watermark, invisible, carriageReturn];
