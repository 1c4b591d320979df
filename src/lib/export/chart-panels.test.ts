import { describe, expect, test } from 'vitest';
import { chartPanels } from './chart-panels';
import { MOST_PAGES } from './panel-pages';
import type { ExhibitChart, FigureExhibit } from './exhibit';
import { EVERY_CHART, EXHIBIT, figure } from './exhibit.fixture';

const of = (chart: ExhibitChart) => chartPanels(EVERY_CHART.find((exhibit) => exhibit.chart === chart) ?? EXHIBIT);

describe('what a slide’s chart draws', () => {
  test('bars: who is not mentioned is left to the table, a blank is a gap and says so', () => {
    const [panel] = of('bar').panels;
    expect(panel?.labels).toEqual(['青溪县', '白石县', '松原县', '临江镇', '=HYPERLINK("x")\n（仅有计划 600条）']);
    expect(panel?.series[0]?.values).toEqual([43715, 400, 0, null, null]);
    expect(panel?.slots).toEqual([{ row: 3, lane: 0, text: 'XX条（未填）' }]);
    expect(panel?.series).toHaveLength(1);
    expect(of('bar').left).toContain('虚线框为占位未填，不是数。');
  });

  test('a figure that is not exact is labelled as it is written', () => {
    expect(of('bar').panels[0]?.series[0]?.labels).toEqual([null, '400余条', null, null, null]);
  });

  test('a figure counted otherwise than its axis is labelled with its own unit', () => {
    const [series] = EXHIBIT.series;
    if (!series) throw new Error('the fixture has no series');
    const figures = series.figures.map((one, at) => (at === 0 ? { ...one, unit: '篇', written: '43715篇' } : one));
    const [panel] = chartPanels({ ...EXHIBIT, series: [{ ...series, figures }] }).panels;
    expect(panel?.series[0]?.labels.slice(0, 2)).toEqual(['43715篇', '400余条']);
    expect(panel?.series[0]?.inexact.slice(0, 2)).toEqual([false, true]);
  });

  test('figures of two axes never share a panel', () => {
    expect(of('grouped').panels.map(({ unit, series }) => [unit, series.length])).toEqual([
      ['条', 2],
      ['次', 1]
    ]);
    // Each with the boxes of its placeholders, in the lane of their series.
    expect(of('grouped').panels.map(({ slots }) => slots)).toEqual([
      [{ row: 3, lane: 0, text: 'XX条（未填）' }],
      [{ row: 2, lane: 0, text: 'XX次（未填）' }]
    ]);
  });

  test('lines: a line a body over the years, broken where there is no figure', () => {
    const [panel] = of('years').panels;
    expect(panel?.labels).toEqual(['2021', '2022', '2023']);
    expect(panel?.series.find(({ name }) => name === '白石县')?.values).toEqual([350, null, 400]);
    expect(panel?.series.map(({ name }) => name)).not.toContain('=HYPERLINK("x")');
    expect(of('years').left).toContain('1 个没有可画的数');
  });

  test('parts are stacked; who names none is counted, not drawn as a bar of something else', () => {
    const [panel] = of('stacked').panels;
    expect(panel?.series.map(({ name, look }) => [name, look])).toEqual([
      ['网站', 'main'],
      ['公众号', 'main'],
      ['其他部分', 'rest']
    ]);
    expect(panel?.labels).toEqual(['青溪县（共43715条）', '白石县\n（共400余条；公众号：占位未填）']);
    expect(of('stacked').left).toContain('另有 3 个没有写分项');
  });

  test('a body whose parts are all blank has written them: it stands in the chart and says so', () => {
    const exhibit = EVERY_CHART.find(({ id }) => id === 'stacked') ?? EXHIBIT;
    const series = exhibit.series.map((one) =>
      one.role === 'part'
        ? {
            ...one,
            figures: one.figures.map((old, at) => (at === 2 ? figure({ state: 'placeholder', written: 'XX条' }) : old))
          }
        : one
    );
    const { panels, left } = chartPanels({ ...exhibit, series });
    expect(panels[0]?.labels[2]).toBe('松原县\n（共0条；网站、公众号：占位未填）');
    expect(left).toContain('另有 2 个没有写分项');
  });

  test('one group alone compares nothing: its bodies are drawn', () => {
    const exhibit = EVERY_CHART.find(({ id }) => id === 'groups') ?? EXHIBIT;
    const one = {
      ...exhibit,
      categories: exhibit.categories.slice(0, 1),
      series: exhibit.series.map((series) => ({ ...series, figures: series.figures.slice(0, 1) })),
      behind: { ...EXHIBIT, chart: 'table' as const }
    };
    expect(chartPanels(one)).toEqual(chartPanels({ ...EXHIBIT, chart: 'bar', title: exhibit.title }));
  });

  test('a group of two figures has no bar of a median, and is counted', () => {
    const exhibit = EVERY_CHART.find(({ id }) => id === 'groups') ?? EXHIBIT;
    const [category] = exhibit.categories;
    if (!category) throw new Error('the fixture has no groups');
    const figures = { median: 900, q1: 800, q3: 1000, count: 2 } as Record<string, number>;
    const { panels, left } = chartPanels({
      ...exhibit,
      categories: [...exhibit.categories, { ...category, label: '省' }],
      series: exhibit.series.map((one) => ({
        ...one,
        figures: [...one.figures, figure({ value: figures[one.role] ?? 0, written: '' })]
      }))
    });
    expect(panels[0]?.series[0]?.values).toEqual([400, 30]);
    expect(left).toContain('另有 1 组有数的不足 3 份');
  });

  test('bars beside each other are so few that each has room for its number', () => {
    const [first] = EXHIBIT.series;
    const [category] = EXHIBIT.categories;
    if (!first || !category) throw new Error('the fixture has no series');
    const places = Array.from({ length: 20 }, (_, at) => at);
    const own = { ...first, figures: places.map((at) => figure({ value: 100 - at, written: '' })) };
    const categories = places.map((at) => ({ ...category, label: `${at}县` }));
    const two = [own, { ...own, name: '又一年' }];
    const { panels } = chartPanels({ ...EXHIBIT, chart: 'grouped', title: '', categories, series: two });
    expect(panels.map(({ page, labels }) => [page, labels.length])).toEqual([
      [1, 10],
      [2, 10]
    ]);
  });

  test('a series that nobody has a figure of keeps no empty lane beside the bars', () => {
    const [first] = EXHIBIT.series;
    if (!first) throw new Error('the fixture has no series');
    const silent = { ...first, name: '网站发布', figures: first.figures.map(() => figure({ state: 'absent' })) };
    const { panels } = chartPanels({ ...EXHIBIT, chart: 'grouped', series: [first, silent] });
    expect(panels.map(({ series }) => series.map(({ name }) => name))).toEqual([[first.name]]);
  });

  test('of several panels each draws the largest of its own, and says its own', () => {
    const places = Array.from({ length: 20 }, (_, at) => at);
    const number = (value: number) => figure({ value, written: `${value}条` });
    const [first] = EXHIBIT.series;
    if (!first) throw new Error('the fixture has no series');
    const series = [0, 1, 2].map((axis) => ({
      ...first,
      name: `指标${axis}`,
      axis,
      // The first falls along the exhibit's order, the others rise.
      figures: places.map((at) => number(axis === 0 ? 100 - at : at + 1))
    }));
    const categories = places.map((at) => ({
      label: `${at}县`,
      level: '县区',
      type: '政务公开',
      year: 2023,
      group: ''
    }));
    const { panels } = chartPanels({ ...EXHIBIT, chart: 'grouped', categories, series, says: ['甲', '乙', '丙'] });
    expect(panels.map(({ page, says }) => [page, says])).toEqual(
      [1, 2].flatMap((page) => ['甲', '乙', '丙'].map((says) => [page, says]))
    );
    expect(panels[0]?.labels).toEqual(places.slice(0, 10).map((at) => `${at}县`));
    expect(panels[0]?.part).toBe('指标0：本页为第1至10个，共20个；其余10个（10个有数）合计855条，见后页。');
    expect(panels[2]?.labels).toEqual(
      places
        .slice(10)
        .toReversed()
        .map((at) => `${at}县`)
    );
  });

  test('a scatter has a point for each body that states both, and counts the others', () => {
    const { panels, left } = of('scatter');
    expect(panels[0]?.labels).toEqual(['青溪县', '白石县']);
    expect(left).toContain('另有 4 个');
  });

  test('points stand below each other beside the median and the quartiles, and a placeholder is a box', () => {
    const [panel] = of('dot').panels;
    expect(panel?.series.map(({ look }) => look)).toEqual(['main', 'reference', 'reference', 'reference', 'row']);
    expect(panel?.slots).toEqual([{ row: 3, lane: 0, text: 'XX条（未填）' }]);
    expect(panel?.series.find(({ look }) => look === 'row')?.values).toEqual([5, 4, 3, 2, 1]);
  });

  test('a scatter has a mark for each level, and the medians from three points on', () => {
    const scatter = EVERY_CHART.find(({ chart }) => chart === 'scatter') ?? EXHIBIT;
    const number = (value: number) => figure({ value, written: `${value}条` });
    const levels = ['县区', '县区', '乡镇街道'];
    const three = {
      ...scatter,
      categories: scatter.categories.slice(0, 3).map((one, at) => ({ ...one, level: levels[at] ?? '' })),
      series: scatter.series.map((one) => ({ ...one, figures: [10, 20, 60].map(number) }))
    };
    const [panel] = chartPanels(three).panels;
    expect(panel?.series.slice(0, 3).map(({ name, values }) => [name, values])).toEqual([
      ['主动公开信息数', [10, 20, 60]],
      ['县区', [10, 20, null]],
      ['乡镇街道', [null, null, 60]]
    ]);
    expect(panel?.series.slice(3).map(({ look, values }) => [look, values.slice(0, 2)])).toEqual([
      ['reference', [20, 20]],
      ['reference', [0, 75]],
      ['reference', [0, 75]],
      ['reference', [20, 20]]
    ]);
    expect(of('scatter').panels[0]?.series).toHaveLength(2);
  });

  test('tables and heat maps have no chart, nor has what holds no number', () => {
    expect(of('table').panels).toEqual([]);
    expect(of('heatmap').panels).toEqual([]);
    const empty: FigureExhibit = {
      ...EXHIBIT,
      series: EXHIBIT.series.map((series) => ({
        ...series,
        figures: series.figures.map(() => figure({ state: 'absent' }))
      }))
    };
    expect(chartPanels(empty).panels).toEqual([]);
  });

  test('on a logarithmic axis zero has no place, and its label says that it is stated', () => {
    const [panel] = chartPanels({ ...EXHIBIT, scale: 'log' }).panels;
    expect(panel?.series[0]?.values[2]).toBeNull();
    expect(panel?.labels[2]).toBe('松原县（写明为零）');
  });

  test('many bodies go over as few slides as hold them, evenly; the first says what the others come to', () => {
    const [category] = EXHIBIT.categories;
    const [series] = EXHIBIT.series;
    const first = series?.figures[0];
    if (!category || !first || !series) throw new Error('the fixture has no first body');
    const many = (count: number, figure = first) => ({
      ...EXHIBIT,
      categories: Array.from({ length: count }, () => category),
      series: [{ ...series, figures: Array.from({ length: count }, () => figure) }]
    });
    const { panels, left } = chartPanels(many(52));
    expect(panels.map(({ labels }) => labels.length)).toEqual([18, 17, 17]);
    expect(panels.map(({ page, part }) => [page, part])).toEqual([
      [1, '本页为第1至18个，共52个；其余34个（34个有数）合计1,486,310条，见后页。'],
      [2, '本页为第19至35个，共52个。'],
      [3, '本页为第36至52个，共52个。']
    ]);
    expect(left).not.toContain('见工作簿');
    // Of another unit, or of shares, nothing is added up.
    expect(chartPanels(many(52, { ...first, unit: '篇' })).panels[0]?.part).toContain('；其余34个见后页。');
    const most = chartPanels(many(310));
    expect(most.panels.map(({ labels }) => labels.length)).toEqual(Array.from({ length: MOST_PAGES }, () => 25));
    expect(most.left).toContain('图中画出前 300 个，其余 10 个见工作簿');
  });

  test.each([
    ['rank', '青溪县（同级第1/3）'],
    ['percentile', '青溪县（同级百分位100）'],
    ['ratio', '青溪县\n（与同级比：中位数的4.2倍）'],
    ['none', '青溪县']
  ] as const)('peers as %s stand in the label', (peers, label) => {
    const [series] = EXHIBIT.series;
    if (!series) throw new Error('the fixture has no series');
    const figures = series.figures.map((one, index) =>
      index === 0 ? { ...one, peers: { rank: 1, of: 3, percentile: 100, ratio: 4.2 } } : one
    );
    expect(chartPanels({ ...EXHIBIT, peers, series: [{ ...series, figures }] }).panels[0]?.labels[0]).toBe(label);
  });
});

describe('those that the title names are drawn', () => {
  const labels = Array.from({ length: 380 }, (_, at) => `第${at + 1}县`);
  const many = (chart: ExhibitChart, title: string, count = 1): FigureExhibit => ({
    ...EXHIBIT,
    chart,
    title,
    categories: labels.map((label) => ({ label, level: '县区', type: '政务公开', year: 2023, group: '' })),
    series: Array.from({ length: count }, (_, of) => ({
      name: `指标${of + 1}`,
      unit: '条',
      axis: of,
      role: 'figure',
      figures: labels.map((_, at) => figure({ value: 380 - at, written: `${380 - at}条` })),
      reference: null
    }))
  });

  test.each([
    ['grouped', 3, 18],
    ['bar', 1, 25],
    ['dot', 1, 22]
  ] as const)('%s of %i indicators: the 377th of 380, on the last slide', (chart, count, most) => {
    const { panels, left } = chartPanels(many(chart, '第377县指标3最多', count));
    const shown = most * MOST_PAGES;
    const last = panels.filter(({ page }) => page === MOST_PAGES);
    expect(last).toHaveLength(count);
    for (const { labels: drawn } of last) expect(drawn.slice(-2)).toEqual([`第${shown - 1}县`, '第377县']);
    expect(left).toContain(`前 ${shown - 1} 个和标题说到的另 1 个，其余 ${380 - shown} 个`);
  });

  test('named in the title of the lines, a body has its line', () => {
    const { panels } = chartPanels(many('years', '第377县从1条增加到4条', 2));
    expect(panels[0]?.series.map(({ name }) => name)).toContain('第377县');
  });

  test('a title that names one of the first leaves the chart as it was', () => {
    expect(chartPanels(many('bar', '第2县最多')).left).toContain('图中画出前 300 个，其余 80 个');
  });
});
