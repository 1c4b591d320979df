import { boundPieces } from '$lib/format/bound';

/**
 * Width of a text in em, near enough to reserve room before anything is drawn: full for Han characters and full-width
 * marks, 0.58 for the rest (the figures of the CJK fonts in use are 0.5 to 0.58 wide).
 */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 1 : 0.58;
  return width;
}

/** A gap as wide as a letter, between parts of a line that no mark separates. */
export const GAP_LETTER = '\u3000';

/** Han, kana, full-width forms, and the four marks that Chinese sets on a full square: — ‘ ’ “ ” … */
function isWide(code: number): boolean {
  if (code < 0x2014) return false;
  if (code < 0x2e80) return code === 0x2014 || code === 0x201c || code === 0x201d || code === 0x2026;
  return code <= 0x9fff || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60) || code > 0xffff;
}

/** The text cut to a width in em, with an ellipsis where something is left out. */
export function fitText(text: string, most: number): string {
  if (emWidth(text) <= most) return text;
  let fitted = '';
  let width = 1;
  for (const character of text) {
    width += emWidth(character);
    if (width > most) break;
    fitted += character;
  }
  return `${fitted}…`;
}

/** The same for a label with what is said of it in brackets (0件（未收到申请）): they are closed behind what is left out. */
export function fitLabel(text: string, most: number): string {
  if (!text.endsWith('）') || emWidth(text) <= most) return fitText(text, most);
  return `${fitText(text.slice(0, -1), most - 1)}）`;
}

const CLOSING = /^[、，。；：）”’]/u;
const PIECES = /[\w.,%-]+[、，。；：）”’]*|[\s\S][、，。；：）”’]*/gu;

/**
 * Breaks a text into lines of at most `most` em: anywhere, as Chinese is set, but never inside a run of
 * digits or Latin, between a number and its unit, nor before a mark that closes.
 */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbroken(text)) {
    if (line !== '' && emWidth(line + piece) > most) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** What a line is made of: a letter, a word or a figure with its unit, each with the marks that close it. */
function unbroken(text: string): string[] {
  const pieces: string[] = [];
  for (const { text: part, bound } of boundPieces(text)) {
    for (const piece of bound ? [part] : (part.match(PIECES) ?? [])) {
      if (CLOSING.test(piece) && pieces.length > 0) pieces.push(`${pieces.pop() ?? ''}${piece}`);
      else pieces.push(piece);
    }
  }
  return pieces;
}
