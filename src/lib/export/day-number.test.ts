import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { toCsv } from './csv';
import { dayNumber, writtenAs } from './day-number';
import { toParquet } from './parquet';

test.each([
  [['2023-12-18', '2024-02-29'], 'date'],
  [['2023-12-18 08:30:00'], 'time'],
  [['2023-12-18', '2023-12-18 08:30:00'], 'text'],
  [['2023-02-30'], 'text'],
  [['2023-12-18', '2023-11'], 'text'],
  [['2023-12-18 25:00:00'], 'text'],
  [[], 'text']
] as const)('a column of %j is %s', (texts, type) => {
  expect(writtenAs(texts)).toBe(type);
});

test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2023-12-18', 45278],
  ['2023-12-18 12:00:00', 45278.5],
  ['1900-02-28', null]
])('%s is day %s of Excel', (text, number) => {
  expect(dayNumber(text)).toBe(number);
});

const SHEET = {
  name: '查询',
  columns: [
    { header: '落款', type: 'date' as const },
    { header: '时刻', type: 'time' as const }
  ],
  rows: [
    ['2023-12-18', '2023-12-18 08:30:00'],
    [null, null]
  ]
};

test('Parquet has days and moments as such, CSV as they are written', async () => {
  const file = toParquet(SHEET).buffer;
  const types = parquetMetadata(file).schema.slice(1);
  expect(types.map(({ type, converted_type }) => [type, converted_type])).toEqual([
    ['INT32', 'DATE'],
    ['INT64', undefined]
  ]);
  expect(types[1]?.logical_type).toMatchObject({ type: 'TIMESTAMP', isAdjustedToUTC: false });
  expect(await parquetReadObjects({ file })).toEqual([
    { 落款: new Date('2023-12-18T00:00:00Z'), 时刻: new Date('2023-12-18T08:30:00Z') },
    { 落款: null, 时刻: null }
  ]);
  expect(new TextDecoder().decode(toCsv(SHEET))).toBe('落款,时刻\r\n2023-12-18,2023-12-18 08:30:00\r\n,');
});
