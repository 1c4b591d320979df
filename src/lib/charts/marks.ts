/** Ways over the marks of a chart: by pointer, by keyboard. */
import type { Box, Mark } from './builder';

const middle = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2];

/** Place of the mark that is meant at a point: of those that it hits, the nearest. */
export function markAt(marks: readonly Mark[], x: number, y: number): number | null {
  let best: number | null = null;
  let nearest = Infinity;
  marks.forEach(({ hit, focus }, place) => {
    if (x < hit.x || x > hit.x + hit.width || y < hit.y || y > hit.y + hit.height) return;
    const [cx, cy] = middle(focus);
    const distance = Math.hypot(cx - x, cy - y);
    // Of marks that lie on each other the last one lies on top.
    if (distance <= nearest) [best, nearest] = [place, distance];
  });
  return best;
}

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/**
 * Where a step leads: up and down within a series, left and right within a row, as they lie on the picture. Where a row
 * has only one mark, left and right go through all of them by their place. At an end it stays.
 */
export function nextMark(marks: readonly Mark[], from: number | null, step: Step): number | null {
  if (marks.length === 0) return null;
  if (step === 'first' || (from === null && step !== 'last')) return 0;
  if (step === 'last') return marks.length - 1;
  const mark = marks[from ?? 0];
  if (mark === undefined) return 0;
  const across = step === 'left' || step === 'right';
  const fellows = marks.flatMap((of, place) =>
    (across ? of.row === mark.row : of.series === mark.series) ? [place] : []
  );
  const walked = fellows.length > 1 ? fellows : marks.map((_, place) => place);
  const at = (place: number) => middle(marks[place]?.focus ?? mark.focus)[across ? 0 : 1];
  const order = walked
    .map((place, index) => ({ place, index }))
    .sort((a, b) => at(a.place) - at(b.place) || a.index - b.index);
  const now = order.findIndex(({ place }) => place === from);
  const next = now + (step === 'right' || step === 'down' ? 1 : -1);
  return order[Math.max(0, Math.min(order.length - 1, next))]?.place ?? from;
}
