/**
 * Width of a text in em, near enough to reserve room before anything is drawn: full for Han characters and full-width
 * marks, 0.58 for the rest (the figures of the CJK fonts in use are 0.5 to 0.58 wide).
 */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60…—“”]/u.test(character) ? 1 : 0.58;
  return width;
}

/** The text cut to a width in em, with an ellipsis where something is left out. */
export function fitText(text: string, most: number): string {
  if (emWidth(text) <= most) return text;
  let fitted = '';
  for (const character of text) {
    if (emWidth(fitted + character) + 1 > most) break;
    fitted += character;
  }
  return `${fitted}…`;
}

/** Breaks a text into lines of at most `most` em: anywhere, as Chinese is set, but never inside a run of digits or Latin. */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\w.,%-]+|[\s\S]/gu) ?? []) {
    if (line !== '' && emWidth(line + piece) > most) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  if (line !== '') lines.push(line);
  return lines;
}
