import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { emWidth } from '$lib/charts/text-width';
import { exhibitSheet } from './exhibit-sheets';
import { EXHIBIT, LIST } from './exhibit.fixture';
import type { Sheet } from './sheet';
import { keepsFirst, pagesAcross, sheetLayout } from './sheet-layout';
import { exhibitsToXlsx, toXlsx } from './xlsx';

const SHEET: Sheet = {
  name: '样例',
  columns: [
    { header: '单位', type: 'text' },
    { header: '主动公开信息数 同级同类位次', type: 'number', format: '#,##0' },
    { header: '原句', type: 'text' }
  ],
  rows: [
    ['青溪县人民政府办公室', 1234567, '短'],
    ['白石县', 1, '全年主动公开政府信息和政策解读材料'.repeat(6)]
  ]
};

const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const widthsIn = (xml: string) => [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));

describe('columns of a workbook', () => {
  test('are as wide as their longest cell, up to a measure, and as their heads, broken over lines', () => {
    const { widths, breaks } = sheetLayout(SHEET);
    const [body = 0, rank = 0, sentence = 0] = widths;
    expect(body).toBeGreaterThan(emWidth('青溪县人民政府办公室') * 2);
    expect(body).toBeLessThan(26);
    expect(rank).toBeGreaterThanOrEqual((emWidth('主动公开信息数 同级同类位次') * 2) / 3);
    expect(rank).toBeLessThan(20);
    expect(sentence).toBe(64);
    expect(breaks('短', 2)).toBe(false);
    expect(breaks(String(SHEET.rows[1]?.[2]), 2)).toBe(true);
  });

  test('have a head that is high enough for its lines', () => {
    const { headHeight } = sheetLayout(SHEET);
    const [only] = SHEET.columns;
    if (!only) throw new Error('no column');
    const one = sheetLayout({ ...SHEET, columns: [only], rows: [] }).headHeight;
    expect(headHeight).toBeGreaterThan(one * 1.9);
  });

  test('a row is as high as its longest text; where none breaks it has the usual height', () => {
    const { rowHeight } = sheetLayout(SHEET);
    expect(rowHeight(SHEET.rows[0] ?? [])).toBeNull();
    expect(rowHeight(SHEET.rows[1] ?? [])).toBeGreaterThan(50);
    expect(rowHeight(['', 1, '长'.repeat(9000)])).toBe(409);
  });

  test('that go further than a screen keep the names in sight, and those wider than a page are printed on several', () => {
    const wide = exhibitSheet({ ...EXHIBIT, series: Array.from({ length: 4 }, () => EXHIBIT.series).flat() }, 'x');
    expect(keepsFirst(sheetLayout(wide))).toBe(true);
    expect(keepsFirst(sheetLayout(SHEET))).toBe(false);
    expect([wide, SHEET].map((one) => pagesAcross(sheetLayout(one)))).toEqual([3, 1]);
  });
});

test('in the file every head is whole: no column is narrower than a third of its head, and the head’s row has its height', async () => {
  const sheet = exhibitSheet(EXHIBIT, 'x');
  const xml = part(await toXlsx([sheet]), 'xl/worksheets/sheet1.xml');
  const widths = widthsIn(xml);
  expect(widths).toHaveLength(sheet.columns.length);
  sheet.columns.forEach(({ header }, at) =>
    expect(widths[at] ?? 0, header).toBeGreaterThanOrEqual((emWidth(header) * 2) / 3)
  );
  expect(Number(/<row r="1" ht="([\d.]+)" customHeight="1"/.exec(xml)?.[1])).toBeGreaterThan(36);
});

test('tables can be sifted and keep their heads, texts and the numbers of a chart cannot be sifted', async () => {
  const bytes = await exhibitsToXlsx([EXHIBIT, LIST]);
  const xml = [1, 2, 3].map((at) => part(bytes, `xl/worksheets/sheet${at}.xml`));
  expect(xml.map((one) => /<autoFilter ref="([^"]+)"/.exec(one)?.[1])).toEqual([
    undefined,
    expect.stringMatching(/^A1:[A-Z]+8$/),
    'A1:C4'
  ]);
  for (const one of xml) expect(one).toMatch(/<pane ySplit="1"[^>]*state="frozen"\/>/);
  for (const one of xml) expect(one).not.toContain('xSplit="0"');
  const workbook = part(bytes, 'xl/workbook.xml');
  expect(workbook).toContain(
    '<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">\'占位\'!$A$1:$C$4</definedName>'
  );
  expect(workbook.match(/_xlnm\.Print_Titles/g)).toHaveLength(4);
  const order = ['<sheets>', '</sheets>', '<definedNames>', '</workbook>'].map((tag) => workbook.indexOf(tag));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('days and moments are dates of the workbook, and what Excel has no day for stays text', async () => {
  const bytes = await toXlsx([
    {
      name: '查询',
      columns: [
        { header: '落款', type: 'date' },
        { header: '时刻', type: 'time' }
      ],
      rows: [
        ['2023-12-18', '2023-12-18 08:30:00'],
        ['1899-05-01', null]
      ]
    }
  ]);
  const [sheet] = await readSheets(Buffer.from(bytes));
  expect(sheet?.data.slice(1)).toEqual([
    [new Date('2023-12-18T00:00:00Z'), new Date('2023-12-18T08:30:00Z')],
    ['1899-05-01', null]
  ]);
});
