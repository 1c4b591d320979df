import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { toCsv } from './csv';
import { CELL_STATES, stateName } from '$lib/format/states';
import type { Exhibit, FigureExhibit } from './exhibit';
import { EXHIBIT, figure, LIST } from './exhibit.fixture';
import { exhibitSheet, sourcesSheet } from './exhibit-sheets';
import { exportFileName } from './filename';
import { toParquet } from './parquet';
import { sheetNames } from './sheet-names';
import { WRITERS } from './writers';
import { exhibitsToXlsx, toXlsx } from './xlsx';

const readBack = (bytes: Uint8Array) => readSheets(Buffer.from(bytes));

describe('a workbook read back by another library', () => {
  const columnOf = (sheet: readonly (readonly unknown[])[] = [], header: string) => {
    const at = sheet[0]?.indexOf(header) ?? -1;
    return sheet.slice(1).map((row) => row[at]);
  };

  test('has 说明, a sheet a view named after what it measures, and 来源, with all five states apart', async () => {
    const sheets = await readBack(await exhibitsToXlsx([EXHIBIT, EXHIBIT]));
    const name = '主动公开信息数 条形图';
    expect(sheets.map((sheet) => sheet.sheet)).toEqual(['说明', name, `${name}（2）`, '来源']);
    expect(columnOf(sheets[1]?.data, '主动公开信息数 状态')).toEqual([
      '有数',
      '有数',
      '写明为零',
      '占位未填',
      '未提及',
      '仅有计划',
      '未报送'
    ]);
    expect(columnOf(sheets[3]?.data, '工作表')).toContain(`${name}（2）`);
  });

  test('says on 说明 what each sheet is, where it is from, what is missing, and what the states mean', async () => {
    const [about] = await readBack(await exhibitsToXlsx([EXHIBIT]));
    const said = about?.data.flat() ?? [];
    for (const text of [EXHIBIT.title, EXHIBIT.note, ...EXHIBIT.caveats, ...CELL_STATES.map(stateName)])
      expect(said).toContain(text);
  });

  test('has no legend of states where only lists are', async () => {
    const said = async (exhibits: readonly Exhibit[]) =>
      (await readBack(await exhibitsToXlsx(exhibits)))[0]?.data.flat();
    expect(await said([LIST])).toContain(LIST.title);
    expect(await said([LIST])).not.toContain('各状态的意思');
    expect(await said([LIST, EXHIBIT])).toContain('各状态的意思');
  });

  test('says of a figure that is not exact how it is not, and has no column without a word', async () => {
    const [, sheet] = await readBack(await exhibitsToXlsx([EXHIBIT]));
    expect(columnOf(sheet?.data, '主动公开信息数 确切与否')).toEqual([
      null,
      '至少（余）',
      null,
      null,
      null,
      null,
      null
    ]);
    expect(sheet?.data[0]).not.toContain('分组');
    expect(sheet?.data[0]).not.toContain('主动公开信息数 上限');
    expect(sheet?.data[0]?.[0]).toBe('单位');
  });

  test('rounds a ratio to what it can bear', () => {
    const [series] = EXHIBIT.series;
    if (!series) throw new Error('the fixture has no series');
    const ratios = [82.79356060606061, 0.0123456, 1];
    const figures = series.figures.map((one, at) => ({
      ...one,
      peers: { rank: 1, of: 3, percentile: 50, ratio: ratios[at] ?? null }
    }));
    const { columns, rows } = exhibitSheet({ ...EXHIBIT, series: [{ ...series, figures }] }, 'x');
    const at = columns.findIndex(({ header }) => header.includes('中位数之比'));
    expect(rows.slice(0, 3).map((row) => row[at])).toEqual([82.79, 0.012, 1]);
    expect(columns[at]?.format).toBeDefined();
  });

  test('keeps numbers as numbers, a stated zero as 0 and a blank as an empty cell', async () => {
    const sheets = await readBack(await exhibitsToXlsx([EXHIBIT]));
    expect(columnOf(sheets[1]?.data, '主动公开信息数（条）')).toEqual([43715, 400, 0, null, null, 600, null]);
  });

  test('keeps text that begins with an equals sign as text', async () => {
    const bytes = await exhibitsToXlsx([EXHIBIT]);
    const sheets = await readBack(bytes);
    expect(sheets[1]?.data[6]?.[0]).toBe('=HYPERLINK("x")');
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
  expect(rows.map((row) => row['主动公开信息数（条）'])).toEqual([43715, 400, 0, null, null, 600, null]);
  expect(rows[3]?.['主动公开信息数 状态']).toBe('占位未填');
});

test('files that machines read have the same columns whatever the figures, the workbook only those that say something', async () => {
  const blank = {
    ...EXHIBIT,
    series: EXHIBIT.series.map((one) => ({ ...one, figures: one.figures.map(() => figure({ state: 'absent' })) }))
  };
  const columns = async (exhibit: FigureExhibit) => {
    const [csv = ''] = new TextDecoder().decode(await WRITERS.csv(exhibit, { tables: true })).split('\r\n');
    const parquet = await parquetReadObjects({ file: (await WRITERS.parquet(exhibit, { tables: true })).buffer });
    return [csv.split(','), Object.keys(parquet[0] ?? {})];
  };
  const [csv = [], parquet = []] = await columns(EXHIBIT);
  expect(await columns(blank)).toEqual([csv, parquet]);
  expect(csv).toEqual(parquet);
  expect(csv).toContain('主动公开信息数（条）');
  const [, sheet] = await readBack(await exhibitsToXlsx([blank]));
  expect(sheet?.data[0]).not.toContain('主动公开信息数（条）');
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
  [['对比', '名'.repeat(90), '第2页'], 'png', `对比_${'名'.repeat(73)}_第2页_20231218.png`],
  [['长'.repeat(200)], 'svg', `${'长'.repeat(80)}_20231218.svg`]
])('the file name of %j', (parts, extension, expected) => {
  expect(exportFileName(parts, extension, new Date(2023, 11, 18))).toBe(expected);
});
