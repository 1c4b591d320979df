import { describe, expect, test } from 'vitest';
import { drawBar } from './bar';
import {
  FIVE_STATES,
  absent,
  byRole,
  cell,
  draw,
  model,
  outside,
  overlaps,
  peers,
  row,
  slot,
  stated,
  textNamed,
  texts,
  zero
} from './charts.fixture';

const five = draw(drawBar, model(FIVE_STATES));

describe('the five states are drawn apart', () => {
  test('only stated figures are solid bars', () => {
    expect(byRole(five, 'bar')).toHaveLength(2);
  });

  test.each(['plan', 'zero'] as const)('%s has one mark of its own', (role) => {
    expect(byRole(five, role).filter(({ kind }) => kind !== 'path')).not.toHaveLength(0);
  });

  test('a zero is a ring on the axis: no length', () => {
    const ring = draw(drawBar, model([row('甲县', stated(9)), row('乙县', zero())])).shapes.find(
      ({ role }) => role === 'zero'
    );
    const axis = byRole(five, 'axis')[0];
    expect(ring?.kind).toBe('circle');
    expect(axis?.kind).toBe('line');
  });

  test('a placeholder is an outline without a fill, as long whatever its neighbours are', () => {
    const widths = [10, 100_000].map((value) => {
      const drawing = draw(drawBar, model([row('甲县', stated(value)), row('乙县', slot())]));
      return byRole(drawing, 'slot').map((shape) =>
        shape.kind === 'rect' ? [shape.width, shape.fill, shape.dash !== undefined] : []
      );
    });
    expect(widths[0]?.[0]).toEqual([42, undefined, true]);
    expect(widths[1]?.[0]).toEqual(widths[0]?.[0]);
  });

  test('what is not mentioned has neither line nor mark', () => {
    const drawing = draw(drawBar, model([row('甲县', stated(9)), row('乙县', absent())]));
    expect(texts(drawing, 'name')).toEqual(['甲县']);
    expect(drawing.marks).toHaveLength(1);
  });

  test('a plan is hatched', () => {
    const [plan] = byRole(five, 'plan');
    expect(plan?.kind === 'rect' && plan.decal).toBeTruthy();
  });

  test('the legend names the kinds of mark that occur, and no other', () => {
    expect(texts(five, 'legend').map((text) => text.replace(/（.*$/u, ''))).toEqual([
      '有数',
      '非精确数',
      '写明为零',
      '占位未填',
      '仅有计划'
    ]);
    expect(texts(draw(drawBar, model([row('甲县', stated(9))])), 'legend')).toEqual(['有数']);
  });
});

describe('lengths and axis', () => {
  const lengths = (scale: 'linear' | 'log', values: number[]) =>
    byRole(
      draw(
        drawBar,
        model(
          values.map((value) => row(`${value}`, stated(value))),
          { spec: { scale } }
        )
      ),
      'bar'
    ).map((shape) => (shape.kind === 'rect' ? shape.width : 0));

  test('a linear bar is as long as its value', () => {
    const [a = 0, b = 0, c = 0] = lengths('linear', [800, 400, 100]);
    expect(a / b).toBeCloseTo(2, 5);
    expect(a / c).toBeCloseTo(8, 5);
  });

  test('on a logarithmic axis there is no bar to read a length from', () => {
    expect(lengths('log', [43_715, 26])).toEqual([]);
    expect(lengths('log', [300, 100])).toHaveLength(2);
  });

  test('the axis counts in 万 and says its unit once', () => {
    expect(texts(draw(drawBar, model([row('甲县', stated(43_715))])), 'tick')).toEqual([
      '0',
      '1万',
      '2万',
      '3万',
      '4万条'
    ]);
  });

  test('interchangeable units are said in every label and on the axis', () => {
    const drawing = draw(
      drawBar,
      model([row('甲县', stated(9, '9场', { unit: '场' })), row('乙县', stated(4, '4次', { unit: '次' }))])
    );
    expect(texts(drawing, 'label')).toEqual(['9场', '4次']);
    expect(texts(drawing, 'tick').at(-1)).toMatch(/场\/次$/u);
  });

  test('a negative value grows to the left, with its label before it', () => {
    const drawing = draw(
      drawBar,
      model([row('甲县', stated(5, '5%', { unit: '%' })), row('乙县', stated(-3, '-3%', { unit: '%' }))])
    );
    const label = textNamed(drawing, '-3%');
    expect(label.align).toBe('right');
    expect(label.x).toBeLessThan(textNamed(drawing, '5%').x);
    expect(outside(drawing)).toEqual([]);
  });
});

describe('labels', () => {
  test('keep the words as written, approximator included', () => {
    expect(texts(five, 'label')).toEqual([
      '900条',
      '300余条',
      '0条（未收到任何申请）',
      '150条（计划）',
      'XX条（未填）'
    ]);
  });

  test('a range has a whisker to its upper end', () => {
    const drawing = draw(
      drawBar,
      model([row('甲县', stated(100, '100至120条', { high: 120 })), row('乙县', stated(120))])
    );
    const [whisker] = byRole(drawing, 'bound');
    const bars = byRole(drawing, 'bar');
    const end = whisker?.kind === 'line' ? whisker.points[1]?.[0] : 0;
    expect(end).toBeCloseTo(bars[1]?.kind === 'rect' ? bars[1].x + bars[1].width : -1, 5);
  });

  test.each([
    ['rank', '名次 3/18'],
    ['percentile', '高于同级83%'],
    ['ratio', '中位数的2.1倍']
  ] as const)('say where a bar stands: %s', (label, words) => {
    const standing = { ...peers(3, 18, 100, 2.1), percentile: 83 };
    const drawing = draw(
      drawBar,
      model([row('甲县', stated(210, '210条', { peers: standing }))], { spec: { peers: label } })
    );
    expect(texts(drawing, 'peer')).toEqual([words]);
  });

  test.each([390, 900, 1280])('at %d pixels nothing covers another text or leaves the picture', (width) => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      row(
        `某某市第${index}个很长名字的单位办公室`,
        stated(9 ** (index % 7), `约${9 ** (index % 7)}条`, { bound: 'approx', peers: peers(index + 1, 40, 50, 1.5) })
      )
    );
    const drawing = draw(drawBar, model(rows, { spec: { peers: 'ratio' } }), { width });
    expect(overlaps(drawing, ['label', 'name', 'peer'])).toEqual([]);
    expect(outside(drawing)).toEqual([]);
  });
});

describe('around the bars', () => {
  test('other pages are one muted line, never a bar', () => {
    const rest = [{ reports: 12, stated: 9, sum: 12_345, unit: '条' }];
    const drawing = draw(drawBar, model(FIVE_STATES, { rest }));
    expect(texts(drawing, 'rest')).toEqual(['其余12份', '合计12,345条（9份有数）']);
    expect(byRole(drawing, 'bar')).toHaveLength(2);
  });

  test('rates on other pages are not added up', () => {
    const rest = [{ reports: 12, stated: 9, sum: null, unit: '%' }];
    expect(texts(draw(drawBar, model(FIVE_STATES, { rest })), 'rest')).toEqual(['其余12份', '9份有数']);
  });

  test('a picture carries its title, subtitle and source', () => {
    const caption = { title: '标题', subtitle: '副题', source: '来源' };
    expect(texts(draw(drawBar, model(FIVE_STATES), { caption }), 'caption')).toEqual(['标题', '副题', '来源']);
    expect(texts(five, 'caption')).toEqual([]);
  });

  test('a mark says who, what and which state, and its whole line is hit', () => {
    const [first] = five.marks;
    expect(first?.words).toBe('南岭县 · 县区 · 政务公开 · 2023年，有数：900条');
    expect(first?.hit.width).toBe(900);
  });

  test('the chart is described in words', () => {
    expect(five.description).toContain('条形图：');
    expect(five.description).toContain('南岭县900条；东溪县300余条');
  });

  test('nothing but blanks still makes a chart', () => {
    const drawing = draw(
      drawBar,
      model([row('甲县', slot()), row('乙县', cell({ state: 'zero', value: 0, text: '0条' }))])
    );
    expect(drawing.shapes.every((shape) => !('x' in shape) || Number.isFinite(shape.x))).toBe(true);
  });
});

test('on a narrow page a long name leaves room for the standing beside it', () => {
  const long = '二〇二三年政务公开工作总结及二〇二四年工作思路的起草单位';
  const rows = [row(long, stated(40, '40条', { peers: peers(1, 3, 30, 1.3) }))];
  const of = draw(drawBar, model(rows, { spec: { peers: 'percentile' } }), { width: 375 });
  expect(texts(of, 'peer')).toHaveLength(1);
  expect(overlaps(of, ['name', 'peer'])).toEqual([]);
});
