/** What the characters that number a point do. */
const enum Role {
  None,
  Open,
  Close,
  Numeral,
  /** After the number: 一是, 一要, 1、. */
  Mark,
  /** Ends the first clause. */
  End,
  /** No first clause of a point has it: it counts something. */
  Figure
}

const ROLES = new Uint8Array(65536);
const give = (characters: string, role: Role): void => {
  for (const c of characters) ROLES[c.charCodeAt(0)] = role;
};
give('（(', Role.Open);
give('）)', Role.Close);
give('一二三四五六七八九十0123456789', Role.Numeral);
give('是要、.．', Role.Mark);
give('，。；：', Role.End);
give('xX', Role.Figure);

const roleAt = (text: string, at: number, to: number): number =>
  at < to ? (ROLES[text.charCodeAt(at)] ?? Role.None) : Role.None;

/** The first clause of a point is so long, in characters. */
const LEAST = 3;
const MOST = 24;

/**
 * The first clause of the point that begins at `start`, undefined where none does: 征兵工作 of 二是征兵工作，…; （一）…, 3.….
 * Asked of every sentence, so it reads characters.
 */
export function pointAt(text: string, start: number, to: number): string | undefined {
  const opens = roleAt(text, start, to) === Role.Open;
  const number = opens ? start + 1 : start;
  let at = number;
  while (roleAt(text, at, to) === Role.Numeral) at++;
  if (at === number) return undefined;
  const closes = roleAt(text, at, to) === Role.Close;
  if (closes) at++;
  const clause = opens && closes ? clauseAt(text, at, to) : undefined;
  return clause ?? (roleAt(text, at, to) === Role.Mark ? clauseAt(text, at + 1, to) : undefined);
}

function clauseAt(text: string, from: number, to: number): string | undefined {
  const most = Math.min(to, from + MOST + 1);
  for (let at = from; at < most; at++) {
    const role = roleAt(text, at, to);
    if (role === Role.End) return at - from < LEAST ? undefined : text.slice(from, at);
    if (role === Role.Figure || isDigit(text.charCodeAt(at))) return undefined;
  }
  return undefined;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
