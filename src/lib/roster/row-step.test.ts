import { expect, test } from 'vitest';
import { rowStep } from './row-step';

const control = (tagName: string, ...attributes: string[]) => ({
  tagName,
  hasAttribute: (name: string) => attributes.includes(name)
});

test.each([
  ['ArrowUp', true, control('INPUT', 'autocomplete'), -1],
  ['ArrowDown', true, control('INPUT', 'autocomplete'), 1],
  ['ArrowDown', true, control('BUTTON'), 1],
  ['ArrowDown', false, control('INPUT'), null],
  ['Enter', true, control('INPUT'), null],
  ['ArrowDown', true, control('SELECT'), null],
  ['ArrowUp', true, control('SELECT'), null],
  ['ArrowDown', true, control('INPUT', 'list'), null]
])('%s, Alt %s, in %o: %s', (key, altKey, where, step) => {
  expect(rowStep({ key, altKey }, where)).toBe(step);
});
