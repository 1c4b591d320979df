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

/**
 * Breaks a text into lines of at most `most` em: anywhere, as Chinese is set, but never inside a run of
 * digits or Latin, nor before a mark that closes.
 */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\w.,%-]+[、，。；：）”’]*|[\s\S][、，。；：）”’]*/gu) ?? []) {
    if (line !== '' && emWidth(line + piece) > most) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  if (line !== '') lines.push(line);
  return lines;
}
