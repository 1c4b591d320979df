import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '$lib/database/engine';
import { nodeEngine } from '$lib/database/node-engine.fixture';
import { sql } from '$lib/database/sql';
import { EXAMPLES } from './examples';
import { createTables } from '$lib/database/schema';
import { singleQuery } from './single-query';

let engine: Engine;

beforeAll(async () => {
  engine = await nodeEngine();
  await engine.connected(async (connection) => {
    for (const statement of createTables()) await connection.run(statement);
    await connection.run(sql`CREATE TABLE kept AS SELECT range AS n FROM range(3)`);
  });
});
afterAll(() => engine.close());

const run = async (statement: string, most = 10) => {
  const single = singleQuery(statement, most);
  if (!single.ok) return single.error;
  try {
    return await engine.query(single.query);
  } catch {
    return 'refused';
  }
};

describe('a statement that reads is run', () => {
  test.each([
    ['SELECT n FROM kept ORDER BY n DESC', [2, 1, 0]],
    ['FROM kept;  ', [0, 1, 2]],
    ['WITH a AS (SELECT n + 1 AS n FROM kept) SELECT n FROM a ORDER BY 1 -- (a note', [1, 2, 3]],
    ['VALUES (1), (2)', [1, 2]]
  ])('%s', async (statement, expected) => {
    const rows = await run(statement);
    expect(Array.isArray(rows) ? rows.map((row) => Object.values(row)[0]) : rows).toEqual(expected);
  });

  test.each([
    ["SELECT ';' AS a", ';'],
    ["SELECT E'\\'' AS a", "'"],
    ["SELECT 'a''b' AS a", "a'b"],
    ['SELECT 1 AS "a;)"', 1],
    ['SELECT $$;)$$ AS a', ';)'],
    ['SELECT /* ; ) */ 1 AS a', 1]
  ])('marks inside strings, names and comments end nothing: %s', async (statement, expected) => {
    const rows = await run(statement);
    expect(Array.isArray(rows) ? Object.values(rows[0] ?? {})[0] : rows).toBe(expected);
  });

  test('at most the rows asked for', async () => {
    expect(await run('FROM range(1000)', 4)).toHaveLength(4);
  });
});

describe('nothing a reader writes changes the tables', () => {
  test.each([
    'DROP TABLE kept',
    'DELETE FROM kept',
    'SELECT 1); DROP TABLE kept; SELECT (1',
    'SELECT 1) -- \n; DROP TABLE kept',
    "SELECT E'\\''; DROP TABLE kept; --'",
    'SELECT 1 -- x\r; DROP TABLE kept',
    "SELECT 1 AS a /* ' */; DROP TABLE kept; -- '",
    "COPY kept TO 'x.csv'",
    "ATTACH 'x.db'",
    'INSTALL httpfs',
    "SELECT * FROM 'https://example.com/a.csv'",
    "SELECT * FROM read_csv('/etc/passwd')",
    'WITH a AS (SELECT 1) INSERT INTO kept SELECT 9',
    'SET enable_external_access = true'
  ])('%s', async (statement) => {
    expect(await run(statement)).toBeTypeOf('string');
    expect(await engine.query(sql`SELECT count(*) AS n FROM kept`)).toEqual([{ n: 3 }]);
  });
});

test.each([
  ['', 'empty'],
  [' ;; ', 'empty'],
  ['-- 还没写', 'empty'],
  ['/* 还没写 */ ;', 'empty'],
  ['SELECT 1; SELECT 2', 'several'],
  ['SELECT (1', 'unbalanced'],
  ["SELECT 'a", 'unbalanced'],
  ['SELECT 1)', 'unbalanced'],
  ['SELECT $a$ x', 'unbalanced'],
  ['SELECT /* x', 'unbalanced']
])('%s is not run: %s', (statement, error) => {
  expect(singleQuery(statement, 1)).toEqual({ ok: false, error });
});

test.each(EXAMPLES.map(({ sql: text }) => text))('the worked example runs: %s', async (statement) => {
  expect(await run(statement)).toEqual([]);
});

test('the worked examples say codes in Chinese', async () => {
  await engine.connected(async (connection) => {
    await connection.run(
      sql`INSERT INTO reports (id, label, title, agency_level, year) VALUES ('r', '甲县', '总结', '县区', 2023)`
    );
    await connection.run(sql`INSERT INTO metrics (report, indicator, headline, status, value, unit, bound, placeholder, name, text, section)
      VALUES ('r', 'disclosure.total', true, 'actual', 9, '条', 'approx', false, '培训', '约9条', '一')`);
    await connection.run(
      sql`INSERT INTO findings (report, ok, severity, message) VALUES ('r', false, 'warning', '对不上')`
    );
    await connection.run(sql`INSERT INTO placeholders (report, type) VALUES ('r', 'figure')`);
  });
  for (const { sql: text } of EXAMPLES) {
    const rows = await run(text);
    expect(rows, text).toHaveLength(1);
    const cells = Object.entries((rows as object[])[0] ?? {}).flat();
    expect(cells.filter((cell) => typeof cell === 'string' && /^[a-z_.]+$/u.test(cell))).toEqual([]);
  }
});
