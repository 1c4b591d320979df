import { describe, expect, test } from 'vitest';
import {
  absent,
  byRole,
  draw,
  measure,
  meetings,
  model,
  outside,
  overlaps,
  press,
  row,
  slot,
  stated,
  texts,
  unreported
} from './charts.fixture';
import { drawGrouped } from './grouped';

const two = model(
  [row('甲县', [stated(900), meetings(12)]), row('乙县', [stated(300), absent()]), row('丙县', [slot(), meetings(3)])],
  { chart: 'grouped', measures: [measure(), press] }
);

describe('measures that share no axis', () => {
  test('have panels of their own, each with its name and its unit', () => {
    const drawing = draw(drawGrouped, two);
    expect(texts(drawing, 'title')).toEqual(['主动公开信息数', '新闻发布会']);
    const units = texts(drawing, 'tick').map((tick) => tick.replace(/[\d.万亿]+/u, ''));
    expect(new Set(units)).toEqual(new Set(['', '条', '场']));
  });

  test('12 of one and 900 of the other are never on one scale: the longest bars of both fill their panels', () => {
    const widths = byRole(draw(drawGrouped, two), 'bar').map((shape) =>
      shape.kind === 'rect' ? Math.round(shape.width) : 0
    );
    const longest = widths.sort((a, b) => b - a).slice(0, 2);
    expect((longest[1] ?? 0) / (longest[0] ?? 1)).toBeGreaterThan(0.7);
  });

  test('each panel has its heading, also where two measures share one; those two are in the legend', () => {
    const three = model([row('甲县', [stated(900), stated(450), meetings(12)])], {
      chart: 'grouped',
      measures: [measure('主动公开'), measure('网站发布'), press]
    });
    const drawing = draw(drawGrouped, three);
    expect(texts(drawing, 'title')).toEqual(['主动公开、网站发布', '新闻发布会']);
    expect(texts(drawing, 'legend')).toEqual(['主动公开', '网站发布']);
  });

  test('stand one under another where the page is narrow, without the rows that say nothing there', () => {
    const drawing = draw(drawGrouped, two, { width: 390 });
    expect(texts(drawing, 'name')).toEqual(['甲县', '乙县', '丙县', '甲县', '丙县']);
    expect(outside(drawing)).toEqual([]);
  });

  test('what one report leaves out is said in words, without a mark', () => {
    const drawing = draw(drawGrouped, two);
    expect(texts(drawing, 'note')).toEqual(['未提及']);
    expect(drawing.marks.map(({ row: of, series }) => `${of}/${series}`)).toEqual(['0/0', '0/1', '1/0', '2/0', '2/1']);
  });
});

describe('measures that share an axis', () => {
  const shared = model([row('甲县', [stated(900), stated(450)])], {
    chart: 'grouped',
    measures: [measure('主动公开'), measure('网站发布')]
  });

  test('lie in one panel, on one scale, told apart by colour and pattern', () => {
    const drawing = draw(drawGrouped, shared);
    const [a, b] = byRole(drawing, 'bar');
    expect(a?.kind === 'rect' && b?.kind === 'rect' && a.width / b.width).toBeCloseTo(2, 5);
    expect(a?.fill).not.toBe(b?.fill);
    expect(a?.kind === 'rect' && a.decal).toBeUndefined();
    expect(b?.kind === 'rect' && b.decal).toBeDefined();
    expect(texts(drawing, 'legend')).toEqual(['主动公开', '网站发布']);
  });
});

describe('years of one measure', () => {
  const years = [2021, 2022, 2023].map((year) => ({ measure: 0, year, label: `${year}年`, unit: '条', axis: 0 }));
  const drawing = draw(
    drawGrouped,
    model([row('甲县', [stated(1), stated(2), stated(3)]), row('乙县', [unreported(), absent(), stated(2)])], {
      chart: 'grouped',
      series: years,
      main: 2
    })
  );

  test('go from pale to strong', () => {
    expect(texts(drawing, 'legend')).toEqual(['2021年', '2022年', '2023年']);
    expect(new Set(byRole(drawing, 'bar').map(({ fill }) => fill)).size).toBe(3);
  });

  test('a year without a report is not a year that leaves the figure out', () => {
    expect(texts(drawing, 'note')).toEqual(['无报告', '未提及']);
  });
});

test('labels of four series in forty rows do not cover each other', () => {
  const measures = ['一', '二', '三', '四'].map((name) => measure(name));
  const rows = Array.from({ length: 40 }, (_, at) =>
    row(
      `第${at}县`,
      measures.map((_, index) => stated((at + 1) * (index + 1), `约${(at + 1) * (index + 1)}条`, { bound: 'approx' }))
    )
  );
  const drawing = draw(drawGrouped, model(rows, { chart: 'grouped', measures }), { width: 1100 });
  expect(overlaps(drawing, ['label', 'name'])).toEqual([]);
});

test('the sums of other pages are said for each measure', () => {
  const rest = [
    { reports: 5, stated: 4, sum: 100, unit: '条' },
    { reports: 5, stated: 2, sum: 7, unit: '场' }
  ];
  const said = texts(draw(drawGrouped, { ...two, rest }), 'rest');
  expect(said.filter((text) => text.includes('合计'))).toEqual([
    '主动公开信息数：合计100条（4份有数）',
    '新闻发布会：合计7场（2份有数）'
  ]);
});
