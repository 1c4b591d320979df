import { expect, test } from 'vitest';
import { Work } from './work.svelte';

test('says how far it is while it runs, and nothing after', async () => {
  const work = new Work();
  let go = (_: string) => {};
  const running = work.run(({ onprogress }) => {
    onprogress(3, 9);
    return new Promise<string>((resolve) => (go = resolve));
  });
  expect([work.running, work.progress]).toEqual([true, { done: 3, total: 9 }]);
  go('made');
  expect(await running).toBe('made');
  expect([work.running, work.progress]).toEqual([false, null]);
});

test('what is called off gives nothing, whether it ends, fails or comes too late', async () => {
  const work = new Work();
  const late = work.run(() => Promise.resolve('made'));
  const ended = work.run(({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', reject)));
  work.cancel();
  expect(work.running).toBe(false);
  expect(await Promise.all([late, ended])).toEqual([null, null]);
});

test('a failure is the caller’s to tell', async () => {
  const work = new Work();
  await expect(work.run(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(work.running).toBe(false);
});
