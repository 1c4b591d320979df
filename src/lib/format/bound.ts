/**
 * A number, what stands close before it, and its unit: 约230余件, 占50%, 11.2万人次, 2023年. A line never breaks within.
 * Every quantifier is bounded, so that a text of digits is not gone through again and again.
 */
const FIGURE =
  /[占约近超达为第增减降升至]?\d[\d.,]{0,15}(?:[%‰]|[多余几来]?[百千万亿]{0,3}[多余几来]?(?:平方公里|平方米|立方米|千瓦时|个百分点|个小时|人次|人天|公里|公顷|小时|分钟|万元|亿元|\p{Script=Han})?)/gu;

export interface Piece {
  readonly text: string;
  /** Never broken over two lines. */
  readonly bound: boolean;
}

/** A text in pieces, those that stay on one line told apart. Joined, they are the text again. */
export function boundPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: figure } of text.matchAll(FIGURE)) {
    if (index > from) pieces.push({ text: text.slice(from, index), bound: false });
    pieces.push({ text: figure, bound: true });
    from = index + figure.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), bound: false });
  return pieces;
}
