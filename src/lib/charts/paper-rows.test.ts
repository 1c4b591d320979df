import { describe, expect, test } from 'vitest';
import { drawBar } from './bar';
import { measure, meetings, model, press, row, stated, texts, theme } from './charts.fixture';
import { drawGrouped } from './grouped';
import { drawForPaper, firstRows, PAPER_HEIGHT } from './paper-rows';

const context = { theme, width: 760 };
const rows = Array.from({ length: 80 }, (_, at) =>
  row(`第${at + 1}县`, [stated(80 - at), meetings(at + 1), stated(at)])
);
const MANY = model(rows, { measures: [measure(), press, measure('依申请公开数')], chart: 'grouped' });

describe('a chart on paper', () => {
  test('80 reports by three indicators: as high as a sheet has room, whom the title names in it, the rest said', () => {
    expect(drawGrouped(MANY, context).height).toBeGreaterThan(3 * PAPER_HEIGHT);
    const drawing = drawForPaper(drawGrouped, MANY, '第80县新闻发布会80场最多', context);
    expect(drawing.height).toBeLessThanOrEqual(PAPER_HEIGHT);
    const drawn = new Set(drawing.marks.map(({ row: place }) => place)).size;
    expect(drawn).toBeGreaterThanOrEqual(8);
    expect(texts(drawing)).toContain('第80县');
    expect(texts(drawing)).not.toContain('第78县');
    expect(texts(drawing).join()).toContain(`其余${80 - drawn}`);
  });

  test('a chart that fits is the chart of the page', () => {
    const few = model(rows.slice(0, 6).map((of) => ({ ...of, cells: of.cells.slice(0, 1) })));
    expect(drawForPaper(drawBar, few, '', context)).toEqual(drawBar(few, context));
  });
});

test('what is not drawn is summed up as for other pages', () => {
  const { rows: kept, rest } = firstRows(
    model(rows.map((of) => ({ ...of, cells: of.cells.slice(0, 1) }))),
    '第80县',
    3
  );
  expect(kept.map(({ label }) => label)).toEqual(['第1县', '第2县', '第80县']);
  expect(rest[0]).toMatchObject({ reports: 77, stated: 77, sum: (80 * 81) / 2 - 80 - 79 - 1 });
});
