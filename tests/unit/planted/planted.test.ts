import { expect, test } from 'vitest';
import { outcomes, recallByCheck } from './recall';

const results = outcomes();

/** Just under what is reached, by a plant or two; the command prints what is. */
const FLOORS: Readonly<Record<string, number>> = { sum: 0.9, share: 0.9, blank: 0.9 };
const FLOOR = 0.8;

test.each(recallByCheck(results))('$check finds the contradictions planted for it', ({ check, planted, found }) => {
  expect(planted).toBeGreaterThanOrEqual(6);
  expect(found / planted).toBeGreaterThanOrEqual(FLOORS[check] ?? FLOOR);
});

test('a planted contradiction brings up little else', () => {
  const others = results.flatMap(({ others: extra }) => extra);
  expect(others.length).toBeLessThanOrEqual(results.length / 10);
});
