// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whileTyping } from './while-typing';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function typing(pause?: null) {
  const field = document.createElement('input');
  const saved: string[] = [];
  const detach = whileTyping(({ value }) => saved.push(value), pause)(field);
  const type = (value: string, isComposing = false) => {
    field.value = value;
    field.dispatchEvent(Object.assign(new Event('input'), { isComposing }));
  };
  return { field, saved, type, detach: detach ?? (() => {}) };
}

test('what is typed is saved after a pause, once', () => {
  const { saved, type } = typing();
  type('已');
  vi.advanceTimersByTime(200);
  type('已问');
  vi.advanceTimersByTime(2000);
  expect(saved).toEqual(['已问']);
});

test.each([undefined, null])('when the page is left what still waits is saved at once (pause %s)', (pause) => {
  const { saved, type } = typing(pause);
  type('已问过');
  dispatchEvent(new Event('pagehide'));
  dispatchEvent(new Event('pagehide'));
  expect(saved).toEqual(['已问过']);
});

test('without a pause of its own nothing is saved while the page is open', () => {
  const { saved, type } = typing(null);
  type('鹭');
  vi.advanceTimersByTime(5000);
  expect(saved).toEqual([]);
});

test('letters of an input method wait for their words', () => {
  const { saved, type } = typing();
  type('yi wen', true);
  vi.advanceTimersByTime(5000);
  expect(saved).toEqual([]);
  type('已问');
  vi.advanceTimersByTime(5000);
  expect(saved).toEqual(['已问']);
});

test('what the field has committed by itself is not saved again, nor after it is gone', () => {
  const { field, saved, type, detach } = typing();
  type('已问');
  field.dispatchEvent(new Event('change'));
  vi.advanceTimersByTime(5000);
  type('再问');
  detach();
  vi.advanceTimersByTime(5000);
  dispatchEvent(new Event('pagehide'));
  expect(saved).toEqual([]);
});
