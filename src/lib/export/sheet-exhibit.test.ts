import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { chartPanels } from './chart-panels';
import { deckPage } from './deck';
import { toPptx } from './pptx';
import { queryExhibit } from './sheet-exhibit';
import type { Sheet } from './sheet';

const SHEET: Sheet = {
  name: '结果',
  columns: [
    { header: '镇', type: 'text' },
    { header: '份数', type: 'number' }
  ],
  rows: [
    ['临江镇', 12],
    ['双桥镇', 0],
    ['石桥镇', null]
  ]
};
const CHART = {
  name: '份数',
  bars: [
    { label: '临江镇', value: 12, unit: '' },
    { label: '双桥镇', value: 0, unit: '' },
    { label: '石桥镇', value: null, unit: '' }
  ]
};
const charts = async (chart: typeof CHART | null) => {
  const parts = unzipSync(await toPptx([deckPage(queryExhibit(SHEET, 'SELECT 1', new Date(0), chart))]));
  const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const own = Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  return { slides: slides.length, xml: own.map((path) => strFromU8(parts[path] ?? new Uint8Array())) };
};

test('a query shown as a chart is a slide with that chart, then its table; what is null is no bar', async () => {
  const { slides, xml } = await charts(CHART);
  expect([slides, xml.length]).toEqual([2, 1]);
  expect(xml[0]).toContain('<c:v>双桥镇</c:v>');
  expect(xml[0]).toContain('<c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>0</c:v></c:pt></c:numCache>');
});

test('bars of several units are labelled each with its own, those of one share the axis', () => {
  const labels = (units: readonly string[]) => {
    const bars = units.map((unit, at) => ({ label: `第${at}项`, value: at + 2, unit }));
    const { drawn } = queryExhibit(SHEET, 'SELECT 1', new Date(0), { name: '数', bars });
    return drawn && chartPanels(drawn).panels[0]?.series[0]?.labels;
  };
  expect(labels(['元', '条', '元'])).toEqual(['2元', '3条', '4元']);
  expect(labels(['元', '元'])).toEqual([null, null]);
});

test('a query shown as a table is a table alone', async () => {
  expect(await charts(null)).toEqual({ slides: 1, xml: [] });
});
