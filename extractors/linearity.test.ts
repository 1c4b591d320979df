import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ENDLESS, OPENING, type Endless } from './endless.fixture';

/**
 * So many more figures take so much more work, and the same number again take as much again: by then windows of so many
 * figures are full. Work is counted, not timed: the engine tells how often each block of code ran. What runs inside the
 * engine (searches in a text, copies of a list) does not show here; `npm run fuzz` measures the time of the same texts.
 */
const MOST_GROWTH = 1.25;
const FIGURES = 120;
/** A block is looked at by itself once it runs so often for each further figure: then its growth is no matter of longer ids. */
const OFTEN = 10;

// Counting is slow, and how slow says nothing.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const session = new Session();
let extract: (typeof import('./extract'))['extract'];

beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // only code that is compiled from here on has its blocks counted
  ({ extract } = await import('./extract'));
  for (const endless of ENDLESS) extract(textOf(endless, 20));
});

afterAll(() => session.disconnect());

const textOf = ({ of }: Endless, figures: number) => ({ name: 'a.txt', text: `${OPENING}${of(figures)}。` });

/** How often each block of the extractors runs on a text. */
async function blocksRun(endless: Endless, figures: number): Promise<Map<string, number>> {
  await session.post('Profiler.takePreciseCoverage');
  extract(textOf(endless, figures));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const counts = new Map<string, number>();
  for (const { url, functions } of result) {
    const file = /\/extractors\/(?!.*\.(?:test|fixture)\.ts)(.*)$/u.exec(url)?.[1];
    if (file === undefined) continue;
    for (const { functionName, ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        counts.set(`${file} ${functionName} ${startOffset}-${endOffset}`, count);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

/** How much more work the last of three stretches of figures takes than the second, in all; and the blocks where that is too much. */
async function growth(endless: Endless, figures: number): Promise<{ all: number; worst: string[] }> {
  const once = await blocksRun(endless, figures);
  const twice = await blocksRun(endless, 2 * figures);
  const thrice = await blocksRun(endless, 3 * figures);
  const worst: string[] = [];
  for (const [block, count] of thrice) {
    const [second, third] = [(twice.get(block) ?? 0) - (once.get(block) ?? 0), count - (twice.get(block) ?? 0)];
    if (third > OFTEN * figures && third > MOST_GROWTH * second) worst.push(`${block}: ${second}, then ${third}`);
  }
  return { all: (total(thrice) - total(twice)) / (total(twice) - total(once)), worst };
}

test.each(ENDLESS)('$shape: as many more figures take as much more work', async (endless) => {
  const { all, worst } = await growth(endless, FIGURES);
  expect(worst).toEqual([]);
  expect(all).toBeGreaterThan(0.8);
  expect(all).toBeLessThan(MOST_GROWTH);
});

test('a row of 8,000 labels', async () => {
  const labels = ENDLESS.find(({ shape }) => shape === 'labels with one figure');
  if (!labels) throw new Error('no such shape');
  const { all, worst } = await growth(labels, 2700);
  expect(worst).toEqual([]);
  expect(all).toBeLessThan(MOST_GROWTH);
});
