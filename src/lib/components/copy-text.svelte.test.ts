// @vitest-environment happy-dom
import { flushSync, mount, unmount } from 'svelte';
import { expect, test, vi } from 'vitest';
import CopyText from './CopyText.svelte';

// Node would be given the server's half of Svelte, which mounts nothing.
vi.mock('svelte', () => vi.importActual('/node_modules/svelte/src/index-client.js'));

const turn = () => new Promise((resolve) => setTimeout(resolve));
const said = () => document.querySelector('[role="status"]')?.textContent ?? '';
const byHand = () => document.querySelector('textarea')?.value ?? '';

test.each([
  ['copied', true],
  ['to be copied by hand', false]
])('what was said of a list, and its text %s, goes with the list', async (_, allowed) => {
  const writeText = () => (allowed ? Promise.resolve() : Promise.reject(new Error('not allowed')));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const props = $state({ text: () => props.subject, label: '复制', subject: '一篇' });
  const shown = mount(CopyText, { target: document.body, props });
  document.querySelector('button')?.click();
  await turn();
  flushSync();
  expect([said() !== '', byHand()]).toEqual([true, allowed ? '' : '一篇']);
  props.subject = '另一篇';
  flushSync();
  expect([said(), byHand()]).toEqual(['', '']);
  await unmount(shown);
  vi.unstubAllGlobals();
});
