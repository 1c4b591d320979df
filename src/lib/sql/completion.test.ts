import { describe, expect, test } from 'vitest';
import { offersAt } from './completion';

/** `|` is where the writer is. */
function offered(written: string, asked = false): string[] {
  const at = written.indexOf('|');
  const found = offersAt(written.replace('|', ''), at, asked);
  return found ? found.offers.map(({ label }) => label) : [];
}

describe('what the editor offers', () => {
  test.each<[string, string, string[]]>([
    ['tables after FROM', 'SELECT value FROM |', ['reports', 'metrics', 'placeholders', 'findings']],
    ['tables after JOIN', 'SELECT value FROM metrics m JOIN re|', ['reports']],
    ['tables after a comma of FROM', 'SELECT 1 FROM metrics m, ros|', ['roster']],
    ['a table by what it holds', 'SELECT value FROM 名录|', ['roster']],
    ['a table that the statement makes', 'WITH big AS (SELECT 1) SELECT * FROM bi|', ['big']],
    ['a column of the table that is read', 'SELECT va| FROM metrics', ['value']],
    ['a column by part of its name', 'SELECT lev| FROM reports', ['agency_level']],
    ['a column by what it holds', 'SELECT 层级| FROM reports r', ['agency_level']],
    ['columns of an alias', 'SELECT r.ye| FROM metrics m JOIN reports r ON r.id = m.report', ['year']],
    ['a function', 'SELECT coun| FROM metrics', ['count']],
    ['a function by what it does', 'SELECT 中位| FROM metrics', ['median']],
    ['a name that the statement gives', 'SELECT count(*) AS 占位数 FROM placeholders ORDER BY 占|', ['占位数']],
    ['the first word', 'SEL|', ['SELECT']],
    ['the first word of a subquery', 'SELECT * FROM metrics WHERE report IN (SEL|', ['SELECT']],
    ['a clause after a table', 'SELECT * FROM metrics wh|', ['WHERE']],
    ['a clause after an alias', 'SELECT * FROM metrics m jo|', ['JOIN']],
    ['FROM after *', 'SELECT * fr|', ['FROM']],
    ['FROM after a string', "SELECT '甲' f|", ['FROM']],
    ['AND after a number', 'SELECT * FROM metrics WHERE value > 3 an|', ['AND']],
    ['BY', 'SELECT unit FROM metrics GROUP b|', ['BY']],
    ['DESC', 'SELECT unit FROM metrics ORDER BY value de|', ['DESC']],
    ['END', "SELECT CASE WHEN value > 1 THEN '多' en|", ['END']],
    ['a column after a comment', 'SELECT -- 数\n valu| FROM metrics', ['value']]
  ])('%s: %s', (_, written, expected) => {
    expect(offered(written).slice(0, expected.length)).toEqual(expected);
  });

  test('a name of two tables comes with its table', () => {
    const found = offered('SELECT cont| FROM metrics m JOIN reports r ON r.id = m.report');
    expect(found).toEqual(expect.arrayContaining(['m.content', 'r.content']));
    expect(found).not.toContain('content');
  });

  test('columns of the tables read come before functions and keywords, and none of others', () => {
    expect(offered('SELECT c| FROM metrics')).toEqual(expect.arrayContaining(['count', 'coalesce', 'CASE']));
    expect(offered('SELECT | FROM roster', true).slice(0, 2)).toEqual(['id', 'name']);
    expect(offered('SELECT sev| FROM metrics')).toEqual([]);
    expect(offered('SELECT sev|')).toEqual(['severity']);
  });

  test.each([
    ['in a string', "SELECT * FROM metrics WHERE name = 'va|"],
    ['in a comment', 'SELECT 1 -- va|'],
    ['in a quoted name', 'SELECT "va|'],
    ['where a name is given', 'SELECT value AS va| FROM metrics'],
    ['where a table is given a name', 'SELECT * FROM metrics m|'],
    ['in a number', 'SELECT 1e|'],
    ['where nothing is written yet', 'SELECT | FROM metrics'],
    ['after an unknown alias', 'SELECT q.va| FROM metrics m'],
    ['where the word is written', 'SELECT value FROM metrics ORDER BY value DESC|'],
    ['after LIMIT', 'SELECT value FROM metrics LIMIT |'],
    ['where the line was just begun', '|']
  ])('quiet %s: %s', (_, written) => {
    expect(offered(written)).toEqual([]);
  });

  test('few, unasked', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const statement = `SELECT ${letter}| FROM metrics m JOIN reports r ON r.id = m.report`;
      expect(offered(statement).length, statement).toBeLessThanOrEqual(12);
    }
  });

  test('asked, the keywords that can come next', () => {
    expect(offered('|', true)).toEqual(['SELECT', 'FROM', 'WITH', 'SUMMARIZE', 'DESCRIBE']);
    expect(offered('SELECT value |', true)).toEqual(['AS', 'FROM']);
    expect(offered('SELECT value FROM metrics ORDER BY value |', true)).toEqual(['DESC', 'ASC', 'NULLS LAST', 'LIMIT']);
  });
});
