import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import readSheets from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartPanels } from './chart-panels';
import { deckPage } from './deck';
import { EVERY_CHART, EXHIBIT, figure, LIST } from './exhibit.fixture';
import { toPptx } from './pptx';
import { tableRoom } from './pptx-frame';
import { MOST_ROWS, MOST_SLIDES } from './pptx-grid';
import { panelSheet } from './pptx-workbooks';
import { PRINT } from './slide-theme';

const texts = (parts: Unzipped, pattern: RegExp) =>
  Object.keys(parts)
    .filter((path) => pattern.test(path))
    .map((path) => strFromU8(parts[path] ?? new Uint8Array()))
    .join('');
const SLIDES = /^ppt\/slides\/slide\d+\.xml$/;
const CHARTS = /^ppt\/charts\/chart(\d+)\.xml$/;

describe('a deck of every kind of chart and a list, unpacked', () => {
  const panels = EVERY_CHART.flatMap((exhibit) => chartPanels(exhibit).panels);
  let parts: Unzipped = {};
  beforeAll(async () => {
    const pages = [...EVERY_CHART, LIST].map(deckPage);
    parts = unzipSync(await toPptx(pages, { cover: { title: '周一汇报', lines: ['2023年12月18日'] } }));
  });
  const ids = () =>
    Object.keys(parts)
      .flatMap((path) => CHARTS.exec(path)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);

  test('holds a native chart for every panel, and no picture of one', () => {
    expect(ids()).toHaveLength(panels.length);
    expect(Object.keys(parts).filter((path) => /^ppt\/media\/.*\.(?:png|svg|jpe?g)$/.test(path))).toEqual([]);
  });

  test('embeds workbooks with the panel’s numbers, zeros kept and blanks left out', async () => {
    expect(panels.length).toBeGreaterThan(6);
    await Promise.all(
      ids().map(async (id, index) => {
        const panel = panels[index];
        if (!panel) throw new Error(`no panel ${index}`);
        const workbook = parts[`ppt/embeddings/Microsoft_Excel_Worksheet${id}.xlsx`] ?? new Uint8Array();
        const [sheet, states] = await readSheets(Buffer.from(workbook));
        expect(sheet?.data.slice(1)).toEqual(panelSheet(panel).rows);
        expect(states?.sheet).toBe('状态与写法');
        const drawn = cached(strFromU8(parts[`ppt/charts/chart${id}.xml`] ?? new Uint8Array()));
        const columns = panel.series.filter(({ look }) => look !== 'spread').map(({ values }) => values);
        // Points are drawn with pairs of columns, some of them more than once.
        for (const values of columns) expect(drawn).toContainEqual(values);
        for (const values of drawn) expect(columns).toContainEqual(values);
      })
    );
  });

  test('has a chart’s slide, its table’s and a cover, with titles, notes and the user’s numbers of pages', () => {
    const charts = EVERY_CHART.filter((exhibit) => chartPanels(exhibit).panels.length > 0).length;
    // Bars and points have the same figures, and one table between them; a query's or a list's own comes last.
    const tables = EVERY_CHART.length - 1 + 1;
    expect(Object.keys(parts).filter((path) => SLIDES.test(path))).toHaveLength(1 + charts + tables);
    expect(texts(parts, SLIDES)).toContain('周一汇报');
    expect(texts(parts, SLIDES)).toContain(EXHIBIT.title);
    expect(texts(parts, SLIDES)).toContain(EXHIBIT.note);
    expect(texts(parts, /^ppt\/notesSlides\//)).toContain('双桥镇未提及。');
  });

  test('draws whiskers for groups, and stacks parts', () => {
    const all = texts(parts, CHARTS);
    expect(all).toContain('<c:errValType val="cust"/>');
    expect(all).toContain('<c:grouping val="stacked"/>');
    expect(all).toContain('<c:scatterChart>');
    expect(all).toContain('<c:lineChart>');
  });

  test('a placeholder is an empty dashed box drawn over its chart, and no number of its workbook', async () => {
    const drawings = Object.keys(parts).filter((path) => /^ppt\/drawings\/drawing\d+\.xml$/.test(path));
    expect(drawings.length).toBeGreaterThan(2);
    const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
    let boxes = 0;
    for (const path of drawings) {
      const id = Number(/\d+/.exec(path)?.[0]);
      expect(types).toContain(
        `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml"/>`
      );
      const related = strFromU8(parts[`ppt/charts/_rels/chart${id}.xml.rels`] ?? new Uint8Array());
      expect(related).toContain(`Target="../drawings/drawing${id}.xml"`);
      expect(strFromU8(parts[`ppt/charts/chart${id}.xml`] ?? new Uint8Array())).toContain(
        '<c:userShapes r:id="rId2"/>'
      );
      boxes += strFromU8(parts[path] ?? new Uint8Array()).split('<a:prstDash val="dash"/>').length - 1;
      const [sheet] = await readSheets(
        Buffer.from(parts[`ppt/embeddings/Microsoft_Excel_Worksheet${id}.xlsx`] ?? new Uint8Array())
      );
      const said = new Set(
        EVERY_CHART.flatMap(({ series }) =>
          series.flatMap(({ figures, reference }) => [
            ...figures.map(({ value }) => value),
            ...Object.values(reference ?? {})
          ])
        )
      );
      const rows = sheet?.data.slice(1) ?? [];
      const heights = new Set(rows.map((_, at) => at + 1));
      for (const value of rows.flat())
        if (typeof value === 'number') expect(said.has(value) || heights.has(value), `${value}`).toBe(true);
    }
    expect(boxes).toBe(panels.reduce((sum, { slots }) => sum + slots.length, 0));
  });

  test('a heat map’s cells have the page’s five tints, and what is no figure has none', () => {
    const slide = Object.keys(parts)
      .filter((path) => SLIDES.test(path))
      .map((path) => strFromU8(parts[path] ?? new Uint8Array()))
      .filter((xml) => xml.includes('<a:tbl>') && PRINT.ramp.some((tint) => xml.includes(tint)));
    expect(slide).toHaveLength(1);
    const cells = slide
      .join('')
      .split('<a:tc>')
      .filter((cell) => cell.includes('XX条'));
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) for (const tint of PRINT.ramp) expect(cell).not.toContain(tint);
  });
});

/** The slides of a deck, in order. */
async function slidesOf(...deck: Parameters<typeof toPptx>): Promise<string[]> {
  const parts = unzipSync(await toPptx(...deck));
  const paths = Object.keys(parts).filter((path) => SLIDES.test(path));
  const number = (path: string) => Number(/\d+/.exec(path)?.[0]);
  return paths.sort((a, b) => number(a) - number(b)).map((path) => strFromU8(parts[path] ?? new Uint8Array()));
}

test('without tables a chart comes alone, and what has no chart is still a table', async () => {
  const [bar = EXHIBIT, heatmap = EXHIBIT] = ['bar', 'heatmap'].map((kind) =>
    EVERY_CHART.find(({ id }) => id === kind)
  );
  const pages = [bar, heatmap, LIST].map(deckPage);
  const tables = (slides: readonly string[]) => slides.map((slide) => slide.includes('<a:tbl>'));
  expect(tables(await slidesOf(pages))).toEqual([false, true, true, true]);
  expect(tables(await slidesOf(pages, { tables: false }))).toEqual([false, true, true]);
});

test('three hundred bodies go over slides whose rows can be read, chart and table alike, and every one is in them', async () => {
  const [category] = EXHIBIT.categories;
  const [series] = EXHIBIT.series;
  if (!category || !series) throw new Error('the fixture has no first body');
  const names = Array.from({ length: 300 }, (_, at) => `第${at + 1}测试县`);
  const exhibit = {
    ...EXHIBIT,
    categories: names.map((label) => ({ ...category, label })),
    series: [{ ...series, figures: names.map((_, at) => figure({ value: 400 - at, written: `${400 - at}条` })) }]
  };
  const parts = unzipSync(await toPptx([deckPage(exhibit)]));
  const charts = Object.keys(parts).filter((path) => CHARTS.test(path));
  expect(charts).toHaveLength(12);
  const xml = charts.map((path) => strFromU8(parts[path] ?? new Uint8Array()));
  for (const name of names) expect(xml.filter((one) => one.includes(`<c:v>${name}</c:v>`))).toHaveLength(1);
  // Hundredths of a point: nothing in the smallest letters.
  for (const one of xml)
    for (const [, size] of one.matchAll(/ sz="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(1000);
  const slides = Object.keys(parts)
    .filter((path) => SLIDES.test(path))
    .map((path) => strFromU8(parts[path] ?? new Uint8Array()));
  const tables = slides.filter((slide) => slide.includes('<a:tbl>'));
  const rows = tables.map((slide) => slide.split('<a:tr ').length - 2);
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(300);
  expect(Math.max(...rows)).toBeLessThanOrEqual(30);
  expect(Math.min(...rows)).toBeGreaterThan(18);
  expect(slides.filter((slide) => slide.includes('（第1页/共12页）'))).toHaveLength(1);
  expect(texts(parts, SLIDES)).toContain('本页为第1至25个，共300个；其余275个（275个有数）合计65,450条，见后页。');
  const notes = texts(parts, /^ppt\/notesSlides\//);
  expect(notes).toContain('本页为第26至50个，共300个。');
  expect(notes).toContain('本页为第1至');
});

test('a long list keeps above the line under it, on a bounded number of slides, and says how many rows are elsewhere', async () => {
  const row = (at: number) => [
    `临江镇${'第十二'.repeat(at % 9)}2023年工作总结`,
    at,
    '公开信息XX条，'.repeat(at % 11),
    '汇编.txt'
  ];
  const file = { header: '文件', type: 'text', aside: true } as const;
  const sheet = {
    ...LIST.sheet,
    columns: [...LIST.sheet.columns, file],
    rows: Array.from({ length: 400 }, (_, at) => row(at))
  };
  const slides = await slidesOf([{ exhibit: { ...LIST, sheet }, note: '要点' }]);
  const room = tableRoom({ note: '要点' });
  for (const slide of slides) {
    const heights = [...slide.matchAll(/<a:tr h="(\d+)"/g)].map(([, height]) => Number(height) / 914_400);
    expect(heights.length).toBeGreaterThan(6);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(room.h);
    expect(slide).not.toContain('文件');
  }
  expect(slides).toHaveLength(MOST_SLIDES);
  const shown = slides.reduce((sum, slide) => sum + slide.split('<a:tr ').length - 2, 0);
  expect(slides.at(-1)).toContain(`表中列出前 ${shown} 行，其余 ${400 - shown} 行见工作簿。`);
});

test.each([
  [14, 1],
  [16, 1],
  [19, 2],
  [40, 3]
])('%i rows leave none alone on a slide: %i slides, evenly filled', async (count, expected) => {
  const rows = Array.from({ length: count }, (_, at) => [`临江镇${at}`, at, '公开信息']);
  const slides = await slidesOf([deckPage({ ...LIST, sheet: { ...LIST.sheet, rows } })]);
  const counts = slides.map((slide) => slide.split('<a:tr ').length - 2);
  expect(slides).toHaveLength(expected);
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
});

test('rows after those that slides can hold are not even read, and a control character in a list gets no further', async () => {
  const unread = new Proxy([], {
    get() {
      throw new Error('read');
    }
  });
  const rows = Array.from({ length: 5 * MOST_ROWS }, (_, at) =>
    at < MOST_ROWS ? ['临江镇\u0007', at, `第${at}句`] : unread
  );
  const slides = await slidesOf([deckPage({ ...LIST, sheet: { ...LIST.sheet, rows } })]);
  const shown = slides.reduce((sum, slide) => sum + slide.split('<a:tr ').length - 2, 0);
  expect(slides).toHaveLength(MOST_SLIDES);
  expect(shown).toBeLessThan(MOST_ROWS);
  expect(slides.at(-1)).toContain(`其余 ${5 * MOST_ROWS - shown} 行见工作簿。`);
  expect(slides.join('')).not.toContain('\u0007');
});

/** The values of a chart's series as it caches them, a gap as null; of a scatter, across and up. */
function cached(xml: string): (number | null)[][] {
  const references = [...xml.matchAll(/<c:(?:val|xVal|yVal)>(.*?)<\/c:(?:val|xVal|yVal)>/gs)];
  return references.map(([, reference = '']) => {
    const count = Number(/<c:ptCount val="(\d+)"/.exec(reference)?.[1]);
    const values = Array.from({ length: count }, (): number | null => null);
    for (const [, at, value] of reference.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g))
      values[Number(at)] = Number(value);
    return values;
  });
}

test('hostile text stays text in every part', async () => {
  const hostile = '<a:t>&"\'=cmd|\u0007';
  const [category] = EXHIBIT.categories;
  if (!category) throw new Error('the fixture has no first body');
  const exhibit = {
    ...EXHIBIT,
    title: hostile,
    categories: [{ ...category, label: hostile }, ...EXHIBIT.categories.slice(1)]
  };
  const parts = unzipSync(await toPptx([{ exhibit, note: hostile }], { cover: { title: hostile, lines: [hostile] } }));
  const xml = texts(parts, /\.xml$/);
  // eslint-disable-next-line no-control-regex -- what no part may hold
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  expect(xml).not.toContain('<a:t><a:t>');
  expect(xml.match(/&lt;a:t&gt;&amp;/g)?.length).toBeGreaterThan(5);
});
