import { describe, expect, test } from 'vitest';
import { errorLine, explainSqlError, suggestedNames } from './explain-error';
import { parseHistory, remember } from './history';

describe('errors in plain words', () => {
  test.each([
    ['Catalog Error: Table with name metric does not exist!\nDid you mean "metrics"?', '没有叫 metric 的表'],
    [
      'Binder Error: Referenced column "valu" not found in FROM clause!\nCandidate bindings: "value"',
      '没有叫 valu 的列'
    ],
    ['Parser Error: syntax error at or near "FORM"\n\nLINE 1: SELECT * FORM', '“FORM”'],
    ['Parser Error: syntax error at end of input', '没有写完'],
    ['Catalog Error: Scalar Function with name foo does not exist!', '没有叫 foo 的函数'],
    ['Binder Error: column "agency" must appear in the GROUP BY clause or', 'GROUP BY'],
    ['Permission Error: Cannot access file "x" - file system operations are disabled by configuration', '连不到网络'],
    ['Something nobody has seen', '没有运行成功']
  ])('%s', (message, expected) => {
    expect(explainSqlError(message)).toContain(expected);
  });

  test('names that DuckDB suggests and the line it stumbled at', () => {
    const message =
      'Binder Error: Referenced column "valu" not found!\nCandidate bindings: "value", "value_high"\n\nLINE 3: …';
    expect(suggestedNames(message)).toEqual(['value', 'value_high']);
    expect(errorLine(message)).toBe(3);
    expect(errorLine('no line')).toBeNull();
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
