import { expect, test } from 'vitest';
import { moveBody } from './edit-roster';
import { dropPlace } from './drop-place';
import { readRoster } from './read-roster';
import { changedShelf } from '$lib/library/shelf.svelte';

const { bodies } = readRoster([['鹭汀县'], ['砚湖市'], ['白芷县'], ['云柘县']]);
const order = bodies.map(({ id }) => id);
const rows = (names: readonly string[]) =>
  bodies
    .flatMap(({ id, name }) => (names.includes(name) ? [id] : []))
    .map((id, at) => ({ id, top: at * 40, height: 40 }));
const all = bodies.map(({ name }) => name);

/** The order after a drop, by names. */
function dropped(name: string, y: number, shown: readonly string[] = all): string[] {
  const body = bodies.find((one) => one.name === name);
  if (!body) throw new Error(name);
  const drop = dropPlace(order, body.id, rows(shown), y);
  if (!drop) return [];
  const after = changedShelf(bodies, moveBody(bodies, body, drop.place));
  return [...after].sort((a, b) => a.order - b.order).map((one) => one.name);
}

test.each([
  ['above the first', '白芷县', 5, ['白芷县', '鹭汀县', '砚湖市', '云柘县']],
  ['between two, upwards', '云柘县', 70, ['鹭汀县', '砚湖市', '云柘县', '白芷县']],
  ['between two, downwards', '鹭汀县', 90, ['砚湖市', '鹭汀县', '白芷县', '云柘县']],
  ['below the last', '鹭汀县', 900, ['砚湖市', '白芷县', '云柘县', '鹭汀县']]
])('dropped %s', (_title, name, y, expected) => {
  expect(dropped(name, y)).toEqual(expected);
});

test.each([
  ['on itself', '砚湖市', 60],
  ['at its own upper edge', '砚湖市', 45],
  ['at its own lower edge', '砚湖市', 95],
  ['the last, below itself', '云柘县', 900]
])('%s nothing moves', (_title, name, y) => {
  expect(dropped(name, y)).toEqual([]);
});

test('among the rows that a search shows, it comes next to the one it lands at', () => {
  expect(dropped('云柘县', 5, ['砚湖市', '云柘县'])).toEqual(['鹭汀县', '云柘县', '砚湖市', '白芷县']);
  expect(dropped('鹭汀县', 900, ['鹭汀县', '白芷县'])).toEqual(['砚湖市', '白芷县', '鹭汀县', '云柘县']);
});
