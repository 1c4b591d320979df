// @vitest-environment happy-dom
import { flushSync, mount, unmount } from 'svelte';
import { expect, test, vi } from 'vitest';
import ExportMenu from './ExportMenu.svelte';
import type { Exhibit } from './exhibit';
import { LIST } from './exhibit.fixture';

// Node would be given the server's half of Svelte, which mounts nothing.
vi.mock('svelte', () => vi.importActual('/node_modules/svelte/src/index-client.js'));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));
const saved: string[] = [];
vi.mock('./save', () => ({ saveFile: (name: string) => saved.push(name) }));
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

test('a picture’s name says which page it shows; a file, which holds every page, does not', async () => {
  const exhibit = () => LIST;
  const svg = () => Promise.resolve('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const shown = mount(ExportMenu, { target: document.body, props: { exhibit, svg, name: ['对比'], part: '第2页' } });
  for (const text of ['导出', 'SVG', 'CSV']) {
    button(text)?.click();
    flushSync();
  }
  await vi.waitFor(() => expect(saved).toHaveLength(2));
  expect(saved.toSorted()).toEqual([
    expect.stringMatching(/^对比_\d{8}\.csv$/u),
    expect.stringMatching(/^对比_第2页_\d{8}\.svg$/u)
  ]);
  await unmount(shown);
});
