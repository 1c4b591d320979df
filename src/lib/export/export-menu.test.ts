// @vitest-environment happy-dom
import { flushSync, mount, unmount } from 'svelte';
import { expect, test, vi } from 'vitest';
import ExportMenu from './ExportMenu.svelte';
import type { Exhibit } from './exhibit';

// Node would be given the server's half of Svelte, which mounts nothing.
vi.mock('svelte', () => vi.importActual('/node_modules/svelte/src/index-client.js'));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));
vi.mock('$lib/basket/context', () => ({ getBasket: () => ({ items: [], add: () => Promise.resolve() }) }));

const button = (text: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(text));

test.each([
  ['a file', ['导出', 'CSV']],
  ['what is collected', ['收入汇报夹']]
])('%s is called off once the page is left', async (_, path) => {
  const signals: (AbortSignal | undefined)[] = [];
  const exhibit = ({ signal }: { signal?: AbortSignal }) => {
    signals.push(signal);
    return new Promise<Exhibit>(() => undefined);
  };
  const shown = mount(ExportMenu, { target: document.body, props: { exhibit, name: ['占位'] } });
  for (const text of path) {
    button(text)?.click();
    flushSync();
  }
  expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
  await unmount(shown);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});
