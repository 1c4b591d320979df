/** Labels that do not cover each other. */
import type { Box } from './builder';
import { GAP } from './sizes';

/**
 * Places along a line, as near as can be to those that are wanted, at least `gap` apart and within [from, to] (if all
 * fit at all). Keeps the order of the wanted places.
 */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place || a.index - b.index);
  const step = wanted.length > 1 ? Math.min(gap, (to - from) / (wanted.length - 1)) : gap;
  // Blocks of labels that touch move as one, each to the mean of what its labels want (pool adjacent violators).
  const blocks: { start: number; count: number; sum: number }[] = [];
  order.forEach(({ place }, rank) => {
    let block = { start: 0, count: 1, sum: place - rank * step };
    for (let last = blocks.at(-1); last && last.sum / last.count >= block.sum / block.count; last = blocks.at(-1)) {
      blocks.pop();
      block = { start: 0, count: last.count + block.count, sum: last.sum + block.sum };
    }
    blocks.push(block);
  });
  const places = new Array<number>(wanted.length).fill(0);
  let rank = 0;
  const highest = to - (wanted.length - 1) * step;
  for (const { count, sum } of blocks) {
    const base = Math.max(from, Math.min(highest, sum / count));
    for (let member = 0; member < count; member += 1, rank += 1) places[order[rank]?.index ?? 0] = base + rank * step;
  }
  return places;
}

export interface Wish {
  /** The point that is labelled. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly index: number;
  readonly box: Box;
  readonly side: 'right' | 'left' | 'above' | 'below';
}

const DISTANCE = 9;

/** Labels beside their points, the first wishes first, each where nothing is covered, `kept` included; without a free place there is none. */
export function placeLabels(
  wishes: readonly Wish[],
  points: readonly { x: number; y: number }[],
  area: Box,
  kept: readonly Box[] = []
): PlacedLabel[] {
  const taken: Box[] = [...kept, ...points.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }))];
  return wishes.flatMap((wish, index) => {
    for (const [side, box] of sides(wish)) {
      if (!inside(box, area) || taken.some((other) => cover(box, other))) continue;
      taken.push(box);
      return [{ index, box, side }];
    }
    return [];
  });
}

function sides({ x, y, width, height }: Wish): [PlacedLabel['side'], Box][] {
  return [
    ['right', { x: x + DISTANCE, y: y - height / 2, width, height }],
    ['left', { x: x - DISTANCE - width, y: y - height / 2, width, height }],
    ['above', { x: x - width / 2, y: y - DISTANCE - height, width, height }],
    ['below', { x: x - width / 2, y: y + DISTANCE, width, height }]
  ];
}

const inside = (box: Box, area: Box): boolean =>
  box.x >= area.x &&
  box.y >= area.y &&
  box.x + box.width <= area.x + area.width &&
  box.y + box.height <= area.y + area.height;

/** The longest axis, of at most `room`, on which every label still fits after its mark, which ends at `share` of the axis. */
export function fitLength(room: number, marks: readonly { share: number; taken: number }[]): number {
  const lengths = marks.map(({ share, taken }) => (share <= 0 ? room : (room - taken) / share));
  return Math.max(room / 3, Math.min(room - GAP, ...lengths));
}

export const cover = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
