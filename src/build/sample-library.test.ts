import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import library from 'virtual:sample-library';
import { readSource } from '$lib/import/read-source';

test('the sample library that the build serves equals a fresh reading of its files', () => {
  expect(library.length).toBeGreaterThan(20);
  for (const sample of library) {
    const outcome = readSource(sample.name, readFileSync(`static/samples/${sample.file}`));
    expect(outcome.ok && outcome.read.records).toEqual(sample.records);
    expect(outcome.ok && outcome.read.content).toBe(sample.content);
    expect(outcome.ok && outcome.read.mapping).toEqual(sample.mapping);
  }
});
