import { expect, test } from 'vitest';
import { outcomes, recallByCheck } from './recall';

const results = outcomes();

/** Just under what is reached; raised with it. Checks not named here find all. */
const FLOORS: Readonly<Record<string, number>> = { sum: 0.95, conflict: 0.85 };

test.each(recallByCheck(results))('$check finds the contradictions planted for it', ({ check, planted, found }) => {
  expect(planted).toBeGreaterThanOrEqual(6);
  expect(found / planted).toBeGreaterThanOrEqual(FLOORS[check] ?? 1);
});

test('a planted contradiction brings up little else', () => {
  const others = results.flatMap(({ others: extra }) => extra);
  expect(others.length).toBeLessThanOrEqual(results.length / 10);
});
