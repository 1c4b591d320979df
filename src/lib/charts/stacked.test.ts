import { describe, expect, test } from 'vitest';
import type { CompareCell, ComparePart } from '$lib/views/compare-model';
import { FIVE_STATES, byRole, draw, model, outside, overlaps, row, stated, texts } from './charts.fixture';
import { pickedCell } from './cells';
import { partsOf } from './parts';
import { drawStacked } from './stacked';
import { GAP_LETTER } from './text-width';

const part = (name: string, series: number, value: number | null, more: Partial<ComparePart> = {}): ComparePart => ({
  name,
  series,
  state: value === null ? 'placeholder' : 'stated',
  value,
  unit: '条',
  text: value === null ? 'XX条' : `${value}条`,
  metric: name,
  ...more
});
const whole = (value: number, ...parts: ComparePart[]): CompareCell => stated(value, `${value}条`, { parts });
const of = (...rows: ReturnType<typeof row>[]) => model(rows, { chart: 'stacked', parts: ['网站', '微信'] });

describe('parts and total', () => {
  test.each([
    ['that reach it leave nothing', whole(100, part('网站', 0, 60), part('微信', 1, 40)), 0],
    ['that do not reach it leave the rest', whole(100, part('网站', 0, 60)), 40],
    ['that pass it come out negative', whole(100, part('网站', 0, 60), part('微信', 1, 50)), -10],
    ['with a blank one are not summed up', whole(100, part('网站', 0, 60), part('微信', 1, null)), null],
    ['of another unit do not count', whole(100, part('网站', 0, 60, { unit: '%' })), null]
  ])('parts %s', (_title, cell, gap) => {
    expect(partsOf(cell).gap).toBe(gap);
  });

  test('parts without a colour of their own keep their names and come last, the largest first', () => {
    const { drawn } = partsOf(whole(100, part('广播', -1, 5), part('短信', -2, 10), part('网站', 0, 60)));
    expect(drawn.map(({ name, value }) => [name, value])).toEqual([
      ['网站', 60],
      ['短信', 10],
      ['广播', 5]
    ]);
  });
});

describe('the drawing', () => {
  test('parts lie end to end and are as long as their values', () => {
    const [a, b] = byRole(
      draw(drawStacked, of(row('甲县', whole(100, part('网站', 0, 60), part('微信', 1, 30))))),
      'part'
    );
    if (a?.kind !== 'rect' || b?.kind !== 'rect') throw new Error('no parts');
    expect((a.width + 1) / (b.width + 1)).toBeCloseTo(2, 5);
    expect(b.x).toBeCloseTo(a.x + a.width + 1, 5);
  });

  test('a larger total without parts is said over the plot, clear of the bars', () => {
    const parted = row('甲县', whole(100, part('网站', 0, 60)));
    const said = (...rows: ReturnType<typeof row>[]) => texts(draw(drawStacked, of(parted, ...rows)), 'title');
    expect(said(row('乙县', whole(90)))).toEqual([]);
    expect(said(row('乙县', whole(90)), row('丙县', whole(4000)))).toEqual([
      '总数比图中各条都大、没有写明分项的（不画）：丙县 4000条'
    ]);
    const many = Array.from({ length: 5 }, (_, at) => row(`${at}县`, whole(1000 + at)));
    expect(said(...many)).toEqual([
      '总数比图中各条都大、没有写明分项的有5份（不画）：4县 1004条、3县 1003条、2县 1002条等'
    ]);
    const narrow = draw(drawStacked, of(parted, ...many), { width: 360 });
    expect(outside(narrow)).toEqual([]);
    expect(overlaps(narrow, ['title', 'name', 'label', 'legend', 'note'])).toEqual([]);
  });

  test('what is left of the total is an open box, and said', () => {
    const drawing = draw(drawStacked, of(row('甲县', whole(100, part('网站', 0, 60)))));
    expect(byRole(drawing, 'range')).toHaveLength(1);
    expect(texts(drawing, 'note')).toEqual(['分项合计60条，比总数少40条']);
    expect(texts(drawing, 'legend')).toContain('未分列');
  });

  test('parts that pass the total are said, with the line of the total inside the bar', () => {
    const drawing = draw(drawStacked, of(row('甲县', whole(100, part('网站', 0, 60), part('微信', 1, 60)))));
    const [total] = byRole(drawing, 'total');
    const last = byRole(drawing, 'part').at(-1);
    const x = total?.kind === 'line' ? (total.points[0]?.[0] ?? 0) : 0;
    expect(last?.kind === 'rect' && x < last.x + last.width - 10).toBe(true);
    expect(texts(drawing, 'note')).toEqual(['分项合计120条，比总数多20条']);
    expect(byRole(drawing, 'range')).toHaveLength(0);
  });

  test('a blank part is a slot after the bar, of no length', () => {
    const drawing = draw(drawStacked, of(row('甲县', whole(100, part('网站', 0, 60), part('微信', 1, null)))));
    const slots = byRole(drawing, 'slot').filter((shape) => shape.kind === 'rect' && shape.width === 42);
    expect(slots).toHaveLength(1);
    expect(drawing.marks.map(({ series }) => series)).toEqual([0, 1, 2]);
  });

  test('a figure without parts is no bar of one part: it is listed under the axis', () => {
    const drawing = draw(drawStacked, of(row('甲县', whole(100, part('网站', 0, 60))), ...FIVE_STATES));
    expect(texts(drawing, 'name')).toEqual(['甲县']);
    const listed = drawing.marks.slice(2);
    expect(drawing.marks.slice(0, 2).map(({ row: place }) => place)).toEqual([0, 0]);
    // A mark for each that is listed, beside each other or line by line, and none for what is not mentioned.
    expect(listed.map(({ row: place }) => place)).toEqual([1, 2, 3, 4, 5]);
    expect(listed.every(({ hit }) => hit.width > 20 && hit.x + hit.width <= drawing.width)).toBe(true);
    const places = listed.map(({ hit }) => hit.y * 10_000 + hit.x);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(listed[0]?.words).toContain('南岭县');
    const said = texts(drawing, 'note').join('');
    expect(said).toContain('没有写明分项，不画（5份）');
    expect(said).toContain('南岭县 900条');
    expect(said).toContain('中原县 XX条');
  });

  test('what lies in 其他部分 says its own name: in the bar, and pointed at one by one', () => {
    const cell = whole(100, part('广播', -1, 5), part('短信', -2, 45), part('网站', 0, 50));
    const drawing = draw(drawStacked, of(row('甲县', cell)));
    expect(texts(drawing, 'legend')).toContain('其他部分');
    expect(texts(drawing, 'tick').filter((text) => text.includes('条'))).toContain(`短信${GAP_LETTER}45条`);
    const said = drawing.marks.map(({ lines }) => lines[1]);
    expect(said).toContain(`短信${GAP_LETTER}45条`);
    expect(said).toContain(`广播${GAP_LETTER}5条`);
    const picked = drawing.marks.map((mark) => pickedCell(of(row('甲县', cell)), mark)?.cell.records);
    expect(picked).toContainEqual(['短信']);
    expect(picked).toContainEqual(['广播']);
  });

  test('the legend names the parts that are drawn, and no others', () => {
    const named = texts(draw(drawStacked, of(row('甲县', whole(100, part('微信', 1, 60))))), 'legend');
    expect(named).toContain('微信');
    expect(named).not.toContain('网站');
  });

  test.each([390, 900])('at %d pixels labels do not cover each other', (width) => {
    const rows = Array.from({ length: 20 }, (_, index) =>
      row(`第${index}县`, whole(1000 + index, part('网站', 0, 600), part('微信', 1, 300 + index)))
    );
    const drawing = draw(drawStacked, of(...rows), { width });
    expect(overlaps(drawing, ['label', 'name', 'note', 'tick'])).toEqual([]);
    expect(outside(drawing)).toEqual([]);
  });
});
