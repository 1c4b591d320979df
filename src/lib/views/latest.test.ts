import { describe, expect, test } from 'vitest';
import { appError, AppFailure } from '$lib/errors/app-error';
import { Latest } from './latest.svelte';

/** A question that is answered by hand, and is cancelled as the database does it. */
function question(answer: string) {
  let reply = () => {};
  const ask = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      reply = () => resolve(answer);
      signal.addEventListener('abort', () => reject(new AppFailure(appError('query_cancelled'))));
    });
  return { ask, reply: () => reply() };
}

describe('the latest question', () => {
  test('overtakes the one before, whose answer is never shown', async () => {
    const latest = new Latest<string>();
    const [first, second] = [question('first'), question('second')];
    const asked = [latest.ask(first.ask), latest.ask(second.ask)];
    first.reply();
    second.reply();
    await Promise.all(asked);
    expect([latest.value, latest.pending, latest.error]).toEqual(['second', false, null]);
  });

  test('leaves the old answer standing until the new one is there', async () => {
    const latest = new Latest<string>();
    const first = question('first');
    const asked = latest.ask(first.ask);
    first.reply();
    await asked;
    const second = question('second');
    const waiting = latest.ask(second.ask);
    expect([latest.value, latest.pending]).toEqual(['first', true]);
    second.reply();
    await waiting;
    expect([latest.value, latest.pending]).toEqual(['second', false]);
  });

  test('that fails says why, and the next answer takes that back', async () => {
    const latest = new Latest<string>();
    await latest.ask(() => Promise.reject(new Error('broken')));
    expect([latest.error?.code, latest.pending]).toEqual(['query_failed', false]);
    await latest.ask(() => Promise.resolve('answer'));
    expect([latest.value, latest.error]).toEqual(['answer', null]);
  });

  test('called off is no error', async () => {
    const latest = new Latest<string>();
    const one = question('one');
    const asked = latest.ask(one.ask);
    latest.cancel();
    await asked;
    expect([latest.value, latest.pending, latest.error]).toEqual([null, false, null]);
  });
});
