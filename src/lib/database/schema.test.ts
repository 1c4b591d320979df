import { expect, test } from 'vitest';
import { schemaDocument } from './schema';
import { identifier, join, sql } from './sql';

test('docs/schema.md says what the tables are', async () => {
  await expect(schemaDocument()).toMatchFileSnapshot('../../../docs/schema.md');
});

test.each([
  ['a string with a quote', sql`${"it's"}`, "'it''s'"],
  ['a string that looks like SQL', sql`SELECT ${"'; DROP TABLE reports; --"}`, "SELECT '''; DROP TABLE reports; --'"],
  ['numbers and null', sql`${1.5} ${-2} ${null} ${true}`, '1.5 -2 NULL true'],
  ['a list', sql`year IN ${[2022, 2023]}`, 'year IN (2022, 2023)'],
  ['a name with a quote', identifier('a"b'), '"a""b"'],
  ['SQL inside SQL', sql`SELECT ${join([identifier('id'), sql`count(*)`])}`, 'SELECT "id", count(*)']
])('%s is quoted', (_title, { text }, expected) => {
  expect(text).toBe(expected);
});

test('a number that SQL cannot write is refused', () => {
  expect(() => sql`${Number.NaN}`).toThrow(RangeError);
});
