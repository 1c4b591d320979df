import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { toCsv } from './csv';
import { chartGrid } from './chart-grid';
import { EXHIBIT } from './exhibit.fixture';
import { exhibitSheet, sourcesSheet } from './exhibit-sheets';
import { exportFileName } from './filename';
import { legible } from './legible';
import { toParquet } from './parquet';
import { toPptx } from './pptx';
import { exhibitsToXlsx, sheetNames, toXlsx } from './xlsx';

const readBack = (bytes: Uint8Array) => readSheets(Buffer.from(bytes));

describe('a workbook read back by another library', () => {
  test('has one sheet a view and 来源, with all five states apart', async () => {
    const sheets = await readBack(await exhibitsToXlsx([EXHIBIT]));
    expect(sheets.map((sheet) => sheet.sheet)).toEqual([EXHIBIT.title, '来源']);
    const states = sheets[0]?.data.slice(1).map((row) => row[6]);
    expect(states).toEqual(['有数', '有数', '写明为零', '占位未填', '未提及', '仅有计划']);
  });

  test('keeps numbers as numbers, a stated zero as 0 and a blank as an empty cell', async () => {
    const sheets = await readBack(await exhibitsToXlsx([EXHIBIT]));
    expect(sheets[0]?.data.slice(1).map((row) => row[4])).toEqual([43715, 400, 0, null, null, 600]);
  });

  test('keeps text that begins with an equals sign as text', async () => {
    const bytes = await exhibitsToXlsx([EXHIBIT]);
    const sheets = await readBack(bytes);
    expect(sheets[0]?.data[6]?.[0]).toBe('=HYPERLINK("x")');
    const xml = Object.entries(unzipSync(bytes)).filter(([path]) => path.includes('worksheets/'));
    for (const [, part] of xml) expect(strFromU8(part)).not.toContain('<f>');
  });

  test('drops control characters that would make the file damaged', async () => {
    const bytes = await toXlsx([{ name: 'a', columns: [{ header: 'h', type: 'text' }], rows: [['甲\u0000乙\u000b']] }]);
    expect((await readBack(bytes))[0]?.data[1]?.[0]).toBe('甲乙');
  });

  test('gives sheets names that Excel takes', () => {
    expect(sheetNames(['a/b:c', 'A B C', '', "'x'", '长'.repeat(40), '长'.repeat(40)])).toEqual([
      'a b c',
      'A B C（2）',
      '表',
      'x',
      '长'.repeat(31),
      `${'长'.repeat(28)}（2）`
    ]);
  });
});

describe('a deck unpacked', () => {
  const unpack = async () => unzipSync(await toPptx([EXHIBIT, { ...EXHIBIT, id: 'second', chart: 'grouped' }]));
  const chartParts = (parts: Record<string, Uint8Array>) =>
    Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));

  test('holds one native chart an exhibit, and no picture of one', async () => {
    const parts = await unpack();
    expect(chartParts(parts)).toHaveLength(2);
    expect(Object.keys(parts).filter((path) => /^ppt\/media\/.*\.(png|svg|jpe?g)$/.test(path))).toEqual([]);
  });

  test('embeds workbooks whose numbers are the chart’s, zero kept and gaps left out', async () => {
    const parts = await unpack();
    for (const path of chartParts(parts)) {
      const xml = strFromU8(parts[path] as Uint8Array);
      const id = /chart(\d+)\.xml$/.exec(path)?.[1];
      const workbook = await readBack(parts[`ppt/embeddings/Microsoft_Excel_Worksheet${id}.xlsx`] as Uint8Array);
      const drawn = chartGrid(legible(EXHIBIT)).series[0]?.values;
      expect(workbook[0]?.data.slice(1).map((row) => row[1])).toEqual(drawn);
      const values = /<c:val>.*?<\/c:val>/s.exec(xml)?.[0] ?? '';
      const points = [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, v]) => [
        Number(at),
        Number(v)
      ]);
      expect(points).toEqual(drawn?.flatMap((value, at) => (value === null ? [] : [[at, value]])));
    }
  });

  test('carries title, source note and the caveats in the notes', async () => {
    const parts = await unpack();
    const text = (pattern: RegExp) =>
      Object.entries(parts)
        .filter(([path]) => pattern.test(path))
        .map(([, part]) => strFromU8(part))
        .join('');
    expect(text(/^ppt\/slides\/slide\d+\.xml$/)).toContain(EXHIBIT.title);
    expect(text(/^ppt\/slides\/slide\d+\.xml$/)).toContain(EXHIBIT.note);
    expect(text(/^ppt\/notesSlides\//)).toContain('双桥镇未提及。');
  });
});

describe('what a slide’s chart draws', () => {
  test('leaves who is not mentioned to the table', () => {
    expect(legible(EXHIBIT).categories.map(({ label }) => label)).not.toContain('双桥镇');
    expect(legible(EXHIBIT).series[0]?.figures).toHaveLength(5);
  });

  test('is the first thirty of many, and says so', () => {
    const [category] = EXHIBIT.categories;
    const [figure] = EXHIBIT.series[0]?.figures ?? [];
    if (!category || !figure) throw new Error('the fixture has no first body');
    const many = {
      ...EXHIBIT,
      categories: Array.from({ length: 50 }, () => category),
      series: [{ name: '数', unit: '条', figures: Array.from({ length: 50 }, () => figure) }]
    };
    expect(legible(many).categories).toHaveLength(30);
    expect(legible(many).note).toContain('其余 20 个见表');
  });
});

test('a native chart’s labels say what its bars cannot', () => {
  expect(chartGrid(EXHIBIT).labels).toEqual([
    '青溪县',
    '白石县（400余条）',
    '松原县',
    '临江镇（占位未填 XX条）',
    '双桥镇（未提及）',
    '=HYPERLINK("x")（仅有计划 600条）'
  ]);
});

test('CSV opens in Excel and WPS: BOM, CRLF, no formulas, negative numbers untouched', () => {
  const csv = toCsv({
    name: 'x',
    columns: [
      { header: '名称', type: 'text' },
      { header: '数', type: 'number' }
    ],
    rows: [
      ['=1+1', -5],
      ['@sum', 0],
      [' +86', null],
      ['含,逗号"引号', 1.5]
    ]
  });
  expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(csv)).toBe(
    '名称,数\r\n"\'=1+1",-5\r\n"\'@sum",0\r\n"\' +86",\r\n"含,逗号""引号",1.5'
  );
});

test('Parquet is read back with nulls, zeros and text', async () => {
  const bytes = toParquet(exhibitSheet(EXHIBIT, 'x'));
  const rows = await parquetReadObjects({ file: bytes.buffer });
  expect(rows.map((row) => row['主动公开信息数（条）'])).toEqual([43715, 400, 0, null, null, 600]);
  expect(rows[3]?.['主动公开信息数 状态']).toBe('占位未填');
});

test('来源 has a row for every figure with a source and none for the rest', () => {
  expect(sourcesSheet([EXHIBIT]).rows.map((row) => row[8])).toEqual([
    '全年主动公开信息43715条。',
    '=发布信息400余条',
    '公开信息0条。',
    '公开信息XX条。',
    '力争公开600条。'
  ]);
});

test.each([
  [['主动公开信息数', '县区'], 'png', '主动公开信息数_县区_20231218.png'],
  [['a/b\\c:d', ' '], 'csv', 'a b c d_20231218.csv'],
  [['\u202e倒序', '..'], 'xlsx', '倒序_20231218.xlsx'],
  [[], 'pptx', '明数_20231218.pptx'],
  [['长'.repeat(200)], 'svg', `${'长'.repeat(80)}_20231218.svg`]
])('the file name of %j', (parts, extension, expected) => {
  expect(exportFileName(parts, extension, new Date(2023, 11, 18))).toBe(expected);
});
