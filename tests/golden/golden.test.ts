import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseNames, extractCase, inputOf, outputPath } from './cases';
import { renderRecords } from './render';

const names = caseNames();

test('there are golden reports', () => {
  expect(names.length).toBeGreaterThan(10);
});

test.each(names)('%s gives the records in its golden file', (name) => {
  expect(renderRecords(extractCase(name))).toBe(readFileSync(outputPath(name), 'utf8'));
});

test.each(names)('%s: every text of a record is the slice at its positions', (name) => {
  const text = inputOf(name);
  for (const record of extractCase(name)) {
    if (record.record === 'report') continue;
    expect(text.slice(record.start, record.end)).toBe(record.text);
  }
});
