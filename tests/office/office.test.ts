/**
 * What the product makes of the sample library, opened by an office of another make: LibreOffice draws every slide and reads
 * every sheet. Skipped, saying so, where it is not installed.
 */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartPanels } from '$lib/export/chart-panels';
import { deckPage } from '$lib/export/deck';
import { drawnValue, type FigureExhibit } from '$lib/export/exhibit';
import { workbookSheet } from '$lib/export/exhibit-sheets';
import { exhibitOfCompare } from '$lib/export/from-compare';
import { toPptx } from '$lib/export/pptx';
import { panelSheet } from '$lib/export/pptx-workbooks';
import { sheetTitle } from '$lib/export/sheet-about';
import { exhibitsToXlsx } from '$lib/export/xlsx';
import { CELL_STATES, stateName } from '$lib/format/states';
import { placeholderExhibit } from '$lib/placeholders/placeholder-exhibit';
import { ALL_UNFILLED, placeholderList } from '$lib/placeholders/placeholder-list';
import { NO_FILTER } from '$lib/filters/report-filter';
import { compareModel } from '$lib/views/compare';
import { sampleView } from '$lib/views/compare.fixture';
import { COMPARE_CHARTS, DEFAULT_SPEC, type CompareChart } from '$lib/views/compare-spec';
import { missingPrograms, Office } from './libreoffice';

const missing = missingPrograms();
if (missing.length > 0) console.log(`没有 ${missing.join('、')}：PPTX 与 XLSX 没有用 LibreOffice 验过。`);

const view = sampleView();
const indicator = (key: string) => ({ kind: 'indicator', key }) as const;
const MEASURES: Partial<Record<CompareChart, string[]>> = {
  grouped: ['disclosure.total', 'disclosure.website', 'press.count'],
  scatter: ['disclosure.total', 'press.count'],
  heatmap: [
    'disclosure.total',
    'press.count',
    'request.received',
    'review.count',
    'litigation.count',
    'training.sessions'
  ],
  table: ['request.received', 'review.count']
};

function exhibit(chart: CompareChart): Promise<FigureExhibit> {
  const measures = (MEASURES[chart] ?? ['disclosure.total']).map(indicator);
  const model = compareModel(view, { ...DEFAULT_SPEC, chart, measures }, { all: true });
  return exhibitOfCompare(
    model,
    view,
    { title: `样例${chart}之图`, note: `来源${chart}`, address: 'compare/' },
    ({ text }) => Promise.resolve(text),
    { now: new Date(0) }
  );
}

const plain = (text: string) => text.replace(/\s+/gu, '');

describe.skipIf(missing.length > 0)('made from the sample library, opened by LibreOffice', { timeout: 240_000 }, () => {
  const office = new Office();
  let exhibits: FigureExhibit[] = [];
  let deck: Uint8Array = new Uint8Array();
  let texts: string[] = [];
  let ink: number[] = [];
  const list = placeholderExhibit(placeholderList(view, NO_FILTER, ALL_UNFILLED), [], 'placeholders/', new Date(0));

  beforeAll(async () => {
    exhibits = await Promise.all(COMPARE_CHARTS.map(exhibit));
    deck = await toPptx([...exhibits, list].map(deckPage), { cover: { title: '样例汇报', lines: ['封面'] } });
    const [pdf = ''] = office.convert('deck.pptx', deck, 'pdf');
    texts = office.pageTexts(pdf);
    ink = office.pageInk(pdf);
  }, 240_000);
  afterAll(() => office.close());

  test('every slide is a page, and none is blank', () => {
    const slides = Object.keys(unzipSync(deck)).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(texts).toHaveLength(slides.length);
    expect(ink).toHaveLength(slides.length);
    for (const [page, share] of ink.entries()) expect(share, `page ${page + 1}`).toBeGreaterThan(0.004);
  });

  test('a chart’s page shows its title, its labels and where it comes from', () => {
    for (const one of exhibits) {
      const [panel] = chartPanels(one).panels;
      if (!panel) continue;
      const page = texts.find((text) => text.includes(plain(one.title))) ?? '';
      expect(page, one.chart).toContain(plain(one.note));
      // Names at turned axes are drawn letter by letter, those at the ends of lines beside their numbers.
      const labels =
        one.chart === 'years' ? panel.series.map(({ name }) => name) : one.chart === 'dot' ? [] : panel.labels;
      for (const label of labels.slice(0, 3)) expect(page, one.chart).toContain(plain(label));
    }
  });

  test('a chart’s workbook, its cache and the exhibit have the same numbers', async () => {
    const parts = unzipSync(deck);
    const panels = exhibits.flatMap((one) => chartPanels(one).panels.map((panel) => ({ panel, one })));
    const charts = Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(panels.length);
    const ids = charts.map((path) => Number(/\d+/.exec(path)?.[0])).sort((a, b) => a - b);
    for (const [index, id] of ids.entries()) {
      const { panel, one } = panels[index] ?? {};
      if (!panel || !one) throw new Error(`no panel ${index}`);
      const book = await readSheets(
        Buffer.from(parts[`ppt/embeddings/Microsoft_Excel_Worksheet${id}.xlsx`] ?? new Uint8Array())
      );
      expect(book[0]?.data.slice(1)).toEqual(panelSheet(panel).rows);
      const series = [...one.series, ...(one.behind?.series ?? [])];
      const said = new Set(series.flatMap(({ figures }) => figures.map(drawnValue)));
      for (const { values, look } of panel.series)
        if (look === 'main') for (const value of values) expect(said, one.chart).toContain(value);
      const cache = strFromU8(parts[`ppt/charts/chart${id}.xml`] ?? new Uint8Array());
      const numbers = panel.series.filter(({ look }) => look !== 'spread').flatMap(({ values }) => values);
      for (const value of numbers) if (value !== null) expect(cache).toContain(`<c:v>${value}</c:v>`);
    }
  });

  test('the workbook has every row, the numbers as numbers and all five states apart', async () => {
    const bytes = await exhibitsToXlsx(exhibits);
    const bookSheets = await readSheets(Buffer.from(bytes));
    const states = new Set(bookSheets.flatMap(({ data }) => data.flat()));
    for (const state of CELL_STATES) expect(states).toContain(stateName(state));
    // The last number of the filter's options asks for every sheet, a file each.
    const made = office.convert(
      'book.xlsx',
      bytes,
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
    );
    for (const one of exhibits) {
      const name = made.find((file) => file.includes(sheetTitle(one)));
      expect(name, one.title).toBeDefined();
      const rows = Papa.parse<string[]>(office.read(name ?? '').trim()).data.slice(1);
      const expected = workbookSheet(one).rows;
      expect(rows).toHaveLength(expected.length);
      rows.forEach((row, index) =>
        expected[index]?.forEach((cell, at) => {
          const shown = row[at] ?? '';
          if (typeof cell === 'number') expect(Number(shown.replaceAll(',', ''))).toBeCloseTo(cell, 4);
          else expect(shown).toBe(cell === null ? '' : String(cell));
        })
      );
    }
  });

  test('the workbook’s pages are not blank', async () => {
    const [pdf = ''] = office.convert('print.xlsx', await exhibitsToXlsx(exhibits.slice(0, 1)), 'pdf');
    const pages = office.pageInk(pdf);
    expect(pages.length).toBeGreaterThan(0);
    for (const share of pages) expect(share).toBeGreaterThan(0.001);
  });
});
