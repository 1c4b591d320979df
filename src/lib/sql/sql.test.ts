import { describe, expect, test } from 'vitest';
import { engineError, errorLine, explainSqlError } from './explain-error';
import type { Sheet } from '$lib/export/sheet';
import { parseHistory, remember } from './history';
import { misspelt, refusal } from './known-words';
import { LIBRARY_NAMES } from './library-names';
import { nearest, slips } from './nearest';
import { chartColumns, chartMeasure, firstValue, MOST_BARS, resultBars } from './result-chart';
import { chineseMark } from './marks';
import { explainQueryError } from './query-error';
import { resultSheet } from './result-sheet';
import { QUERY_HEAD } from './single-query';
import { statementWords } from './statement-words';

const explained = (thrown: string, statement: string) => explainSqlError(engineError(thrown, statement), statement);

describe('errors in plain words', () => {
  test.each([
    ['Catalog Error: Table with name metric does not exist!', 'FROM metric', '没有叫 metric 的表', 'metrics'],
    [
      'Catalog Error: Table with name nosuch does not exist!\nDid you mean "pg_sequences"?',
      'FROM nosuch',
      '没有叫 nosuch 的表',
      ''
    ],
    [
      'Binder Error: Referenced column "vlaue" not found in FROM clause!',
      'SELECT vlaue FROM metrics',
      'vlaue',
      'value'
    ],
    [
      'Binder Error: Referenced column "level" not found in FROM clause!\nCandidate bindings: "label", "label_order", "end"',
      'SELECT level FROM reports',
      '没有叫 level 的列',
      'agency_level'
    ],
    [
      'Binder Error: Table "r" does not have a column named "yaer"',
      'FROM reports r WHERE r.yaer',
      'r 里没有叫 yaer',
      'year'
    ],
    [
      'Binder Error: Referenced table "metrcs" not found!',
      'SELECT metrcs.name FROM metrics',
      '叫 metrcs 的',
      'metrics'
    ],
    ['Catalog Error: Scalar Function with name foo does not exist!\nDid you mean "floor"?', 'SELECT foo(1)', 'foo', ''],
    [
      'Catalog Error: Scalar Function with name medium does not exist!\nDid you mean "median"?',
      'SELECT medium(1)',
      '没有叫 medium 的函数',
      'median'
    ],
    ['Parser Error: syntax error at or near "metrics"', 'SELECT * FORM metrics', '不认识“FORM”', 'FROM'],
    ['Parser Error: syntax error at or near "value"', 'SELECT 1 FROM metrics wher value > 1', '不认识“wher”', 'WHERE'],
    ['Parser Error: syntax error at or near "unit"', 'SELECT name value unit FROM metrics', '“unit”这里', ''],
    ['Parser Error: syntax error at end of input', 'SELECT', '没有写完', ''],
    ['Binder Error: column "agency" must appear in the GROUP BY clause or', 'SELECT 1', 'GROUP BY', ''],
    ['Permission Error: Cannot access file "x" - file system operations are disabled', 'SELECT 1', '连不到网络', ''],
    ['Something nobody has seen', 'SELECT 1', '没有运行成功', '']
  ])('%s in %s', (thrown, statement, message, first) => {
    const error = explained(thrown, statement);
    expect(error.message).toContain(message);
    expect(error.suggested[0] ?? '').toBe(first);
  });

  test('what comes as JSON while a query streams is read as its words, with the place in the statement', () => {
    const statement = "SELECT '单位' form metrics";
    const position = QUERY_HEAD.length + new TextEncoder().encode("SELECT '单位' form ").length;
    const thrown = `Error: ${JSON.stringify({
      exception_type: 'Parser',
      exception_message: 'syntax error at or near "metrics"\n\nLINE 1: …',
      position: `${position}`
    })}`;
    expect(engineError(thrown, statement)).toEqual({
      words: 'Parser Error: syntax error at or near "metrics"\n\nLINE 1: …',
      at: statement.indexOf('metrics')
    });
    expect(explained(thrown, statement)).toEqual({ message: '不认识“form”。', suggested: ['FROM'] });
  });

  test('the bracket that closes the wrapper is no word of the reader’s', () => {
    const statement = 'SELECT name FROM metrics GROUP BY';
    const thrown = JSON.stringify({
      exception_type: 'Parser',
      exception_message: 'syntax error at or near ")"\n\nLINE 2: ) LIMIT 5',
      position: `${QUERY_HEAD.length + statement.length + 1}`
    });
    expect(explained(thrown, statement).message).toContain('没有写完');
    expect(errorLine('LINE 2: ) LIMIT 5', statement)).toBeNull();
    expect(errorLine('LINE 1: SELECT', statement)).toBe(1);
  });
});

describe('marks of a Chinese input method are told as such', () => {
  test.each([
    [
      'Binder Error: Referenced column "label，value" not found in FROM clause!',
      'SELECT label，value FROM metrics',
      '，',
      ','
    ],
    [
      'Binder Error: Referenced column "“甲”" not found in FROM clause!',
      'SELECT label FROM reports WHERE label = “甲”',
      '“',
      "'"
    ],
    ['Catalog Error: Table with name reports； does not exist!', 'SELECT label FROM reports；', '；', ';'],
    ['Parser Error: syntax error at or near "（"', 'SELECT count（value) FROM metrics', '（', '(']
  ])('%s', (thrown, statement, mark, meant) => {
    const { message, suggested } = explained(thrown, statement);
    expect(message).toContain(`“${mark}”是中文标点`);
    expect(message).toContain(`换成英文的 ${meant} `);
    expect(suggested).toEqual([]);
  });

  test('not where another word is wrong, nor inside strings and quoted names', () => {
    const thrown = 'Binder Error: Referenced column "valu" not found in FROM clause!';
    expect(explained(thrown, 'SELECT valu AS 占比（数） FROM metrics').message).toContain('没有叫 valu 的列');
    expect(chineseMark(`SELECT '，' AS "（条）" -- ；`)).toBeNull();
  });

  test('where brackets do not match because of one', () => {
    expect(explainQueryError('unbalanced', 'SELECT count(*） FROM metrics')).toContain('“）”是中文标点');
    expect(explainQueryError('unbalanced', 'SELECT count(* FROM metrics')).toContain('没有写完');
  });
});

describe('a statement that is no query says so by its first word', () => {
  test.each([
    ['SELECT 1', null],
    ['(FROM metrics)', null],
    ['-- DROP\nfrom metrics', null],
    ['WITH a AS (SELECT 1) SELECT * FROM a', null],
    ['SUMMARIZE metrics', null],
    ['', null],
    ['-- 还没写', null],
    ['drop table metrics', 'changes'],
    ['DORP TABLE metrics', 'changes'],
    ['delete from metrics', 'changes'],
    ['WITH a AS (SELECT 1) DELETE FROM metrics', 'changes'],
    ['WITH a AS (SELECT 1), b(x) AS (SELECT (2)) /* ( */ UPDATE metrics SET value = 1', 'changes'],
    ['WITH a AS (SELECT 1) MERGE INTO metrics USING a ON TRUE', 'changes'],
    ['WITH t AS (SELECT value AS update FROM metrics) SELECT update FROM t', null],
    ['WITH m AS (SELECT 1 AS merge) FROM m', null],
    ['WITH a AS (SELECT 1 AS delete) SELECT delete FROM a', null],
    ['WITH delete(update) AS (SELECT 1) SELECT (SELECT 1) AS insert, update FROM delete', null],
    ['PRAGMA version', 'changes'],
    ['hello', 'unknown'],
    ['查一下有多少报告', 'unknown'],
    ['1 + 1', 'unknown']
  ])('%s', (statement, code) => {
    expect(refusal(statement)?.code ?? null).toBe(code);
  });

  test('a slip in the first word is told with the word that was meant', () => {
    expect(refusal('selec * from metrics')).toEqual({ code: 'unknown', word: 'selec', meant: ['SELECT'] });
  });
});

describe('a syntax error blames a word that may be a slip, and no innocent one', () => {
  test.each([
    ["SELECT lower(name) FROM metrics WHERE name = | = 'a'", null],
    ['SELECT orders.value FROM metrics AS orders WHERE orders.value = | = 1', null],
    ['SELECT 1 FROM metrics AS orders orders | = 1', null],
    ['WITH casts AS (SELECT 1) SELECT casts |unit unit', null],
    ['SELECT m.wher |value FROM metrics m', null],
    ['SELECT odrer FROM metrics GROUP BY name, unit |1', null],
    ['SELECT 1 FROM metrics LIMTI |5', 'LIMIT'],
    ['SELECT 1 FROM metrics wher |value > 1', 'WHERE'],
    ['SELECT name FROM metrics GROUP BY name |HAVNIG count(*) > 1', 'HAVING'],
    ['SELECT unit FROM metrics |ODRER BY unit', 'ORDER'],
    ['SELECT unit FROM (|SELCT unit FROM metrics)', 'SELECT']
  ])('%s', (marked, meant) => {
    const statement = marked.replaceAll('|', '');
    expect(misspelt(statement, marked.indexOf('|'), LIBRARY_NAMES)?.meant ?? null).toBe(meant);
  });

  test('the likeliest of two words is blamed', () => {
    expect(misspelt('SELECT 1 FROM metrics wher ordres', 27, LIBRARY_NAMES)?.word).toBe('wher');
  });
});

test('words are those outside strings, quoted names and comments', () => {
  const words = statementWords(`SELECT 'a b', "c d", 1e5, x2 /* y */ FROM 表 -- z`);
  expect(words.map(({ text }) => text)).toEqual(['SELECT', 'x2', 'FROM', '表']);
  expect(words[1]?.start).toBe(26);
});

describe('what was probably meant', () => {
  const columns = [
    { name: 'label', about: '图表里的称呼' },
    { name: 'agency', about: '发文单位' },
    { name: 'agency_level', about: '层级：省、市' },
    { name: 'unit', about: '单位，不含万、亿' }
  ];
  test.each([
    ['level', ['agency_level']],
    ['agenyc', ['agency']],
    ['agency', ['agency', 'agency_level']],
    ['单位', ['unit', 'agency']],
    ['位', []],
    ['nothing', []]
  ])('%s', (word, expected) => {
    expect(nearest(word, columns)).toEqual(expected);
  });

  test.each([
    ['vlaue', 'value', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3]
  ])('%s and %s are %i slips apart', (a, b, expected) => {
    expect(slips(a, b)).toBe(expected);
  });
});

test('a column of days is one of dates, that can name bars; with anything else among them it is text', () => {
  const sheet = resultSheet('结果', [
    { 落款: '2023-12-18', 时刻: '2023-12-18 08:30:00', 日期: '2023-11', 件: 2 },
    { 落款: null, 时刻: '2023-12-19 00:00:00', 日期: '2023-12-18', 件: 1 }
  ]);
  expect(sheet.columns.map(({ type }) => type)).toEqual(['date', 'time', 'text', 'number']);
  expect(resultBars(sheet, 1, 3).map(({ label }) => label)).toEqual(['2023-12-18 08:30:00', '2023-12-19 00:00:00']);
  expect(chartColumns(sheet)).toEqual({ labels: [0, 1, 2], values: [3] });
});

describe('the chart of a result', () => {
  const sheet = (rows: Record<string, string | number | null>[]): Sheet => resultSheet('结果', rows);
  const LEVELS = sheet([
    { 层级: '县区', 写明数: 11, 中位数: 900, 计量单位: '条' },
    { 层级: '其他', 写明数: 1, 中位数: 500, 计量单位: '条' },
    { 层级: '市', 写明数: 4, 中位数: null, 计量单位: '条' },
    { 层级: '乡镇街道', 写明数: 6, 中位数: 30, 计量单位: '条' }
  ]);

  test('shows first the figures that the result is sorted by', () => {
    expect(firstValue(LEVELS)).toBe(2);
    expect(
      firstValue(
        sheet([
          { a: 3, b: 1 },
          { a: 1, b: 1 },
          { a: 2, b: 1 }
        ])
      )
    ).toBe(0);
    expect(firstValue(sheet([{ a: '字' }]))).toBeNull();
  });

  test('takes the unit that stands beside them', () => {
    const bars = resultBars(LEVELS, 0, 2);
    expect(bars[0]).toEqual({ label: '县区', value: 900, unit: '条' });
    expect(chartMeasure(LEVELS, 2, bars)).toBe('中位数（条）');
    expect(chartMeasure(LEVELS, 1, resultBars(LEVELS, 0, 1))).toBe('写明数');
  });

  test.each([
    ['result', ['县区', '其他', '市', '乡镇街道']],
    ['falling', ['县区', '其他', '乡镇街道', '市']],
    ['rising', ['乡镇街道', '其他', '县区', '市']]
  ] as const)('in order %s, blanks last where values decide', (order, expected) => {
    expect(resultBars(LEVELS, 0, 2, order).map(({ label }) => label)).toEqual(expected);
  });

  test('the largest of all rows are drawn, not of the first rows', () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({ label: `${at}`, value: at }));
    const bars = resultBars(sheet(rows), 0, 1, 'falling');
    expect([bars.length, bars[0]?.value]).toEqual([MOST_BARS, 199]);
  });
});

describe('history', () => {
  test('keeps the newest first and none twice', () => {
    expect(remember(['b', 'a'], ' a ')).toEqual(['a', 'b']);
    expect(remember(['a'], '  ')).toEqual(['a']);
    expect(
      remember(
        Array.from({ length: 60 }, (_, i) => `${i}`),
        'x'
      )
    ).toHaveLength(50);
  });

  test.each([
    [null, []],
    ['not json', []],
    ['{"a":1}', []],
    ['["a",1,"b"]', ['a', 'b']]
  ])('reads %s', (stored, expected) => {
    expect(parseHistory(stored)).toEqual(expected);
  });
});
