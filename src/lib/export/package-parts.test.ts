import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { deckPage } from './deck';
import { EXHIBIT, LIST } from './exhibit.fixture';
import { toPptx } from './pptx';
import { fitToPage } from './sheet-parts';
import { exhibitsToXlsx } from './xlsx';

const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const order = (xml: string, names: readonly string[]) =>
  names.map((name) => xml.indexOf(`<${name}`)).filter((place) => place >= 0);
const ascending = (places: readonly number[]) => places.every((place, index) => place > (places[index - 1] ?? -1));

test('a presentation names its masters before its slides, as the schema has it', async () => {
  const xml = part(await toPptx([deckPage(EXHIBIT)]), 'ppt/presentation.xml');
  const places = order(xml, ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz']);
  expect(places).toHaveLength(5);
  expect(ascending(places)).toBe(true);
});

test('what a speaker is told has a paragraph a line', async () => {
  const caveats = ['双桥镇未提及。', '甲 < 乙 & 丙。'];
  const bytes = await toPptx([deckPage({ ...EXHIBIT, caveats })]);
  const xml = part(bytes, 'ppt/notesSlides/notesSlide1.xml');
  const told = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, line]) => line);
  expect(told.length).toBeGreaterThan(2);
  for (const line of told) expect(line).not.toMatch(/\n/);
  expect(told.join('')).toContain('甲 &lt; 乙 &amp; 丙。');
  expect(xml.match(/<a:p>/g)?.length).toBe(xml.match(/<\/a:p>/g)?.length);
});

test('a workbook’s fonts are described in the schema’s order', async () => {
  const xml = part(await exhibitsToXlsx([EXHIBIT]), 'xl/styles.xml');
  const fonts = xml.match(/<font>.*?<\/font>/gs) ?? [];
  expect(fonts.length).toBeGreaterThan(1);
  for (const font of fonts) {
    const places = order(font, ['b/', 'sz ', 'color ', 'name ', 'family ']);
    expect(places.length).toBeGreaterThan(3);
    expect(ascending(places)).toBe(true);
  }
});

test('every sheet is printed across, as wide as its columns', async () => {
  const bytes = await exhibitsToXlsx([EXHIBIT, LIST]);
  const sheets = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('xl/worksheets/sheet'));
  expect(sheets.length).toBeGreaterThan(2);
  for (const path of sheets) {
    const xml = part(bytes, path);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(ascending(order(xml, ['sheetPr', 'sheetViews', 'sheetData', 'pageMargins', 'pageSetup']))).toBe(true);
    expect(xml.match(/<pageSetup /g)).toHaveLength(1);
  }
});

test.each(['<dimension ref="A1"/><sheetViews><sheetView/></sheetViews><sheetData/>', '<sheetData/>'])(
  'what a sheet is begins it, whatever comes next: %s',
  (inside) => {
    const xml = fitToPage(`<?xml version="1.0"?><worksheet xmlns="x">${inside}</worksheet>`);
    expect(xml).toContain('<worksheet xmlns="x"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml.match(/<sheetPr>/g)).toHaveLength(1);
  }
);
