import type { ExhibitChart, ExhibitFigure, ExhibitSeries, FigureExhibit, SheetExhibit } from './exhibit';

const source = (sentence: string, name: string) => ({
  report: '云岭市青溪县2023年政务公开工作总结',
  file: '汇编.txt',
  section: '一、主动公开情况',
  sentence,
  name
});

export const figure = (change: Partial<ExhibitFigure>): ExhibitFigure => ({
  state: 'stated',
  value: null,
  high: null,
  unit: '条',
  bound: 'exact',
  written: '',
  source: null,
  peers: null,
  ...change
});

const stated = (value: number, unit = '条'): ExhibitFigure => figure({ value, unit, written: `${value}${unit}` });
const absent = figure({ state: 'absent', unit: '' });

const series = (name: string, figures: ExhibitFigure[], change: Partial<ExhibitSeries> = {}): ExhibitSeries => ({
  name,
  unit: '条',
  axis: 0,
  role: 'figure',
  figures,
  reference: null,
  ...change
});

const BODIES = ['青溪县', '白石县', '松原县', '临江镇', '双桥镇', '=HYPERLINK("x")'];
const categories = (labels: readonly string[]) =>
  labels.map((label) => ({ label, level: '县区', type: '政务公开', year: 2023, group: '' }));

/** Made up for tests: one body in each of the five states, one approximate figure, and text that tries to be a formula. */
export const EXHIBIT: FigureExhibit = {
  id: 'fixture',
  kind: 'figures',
  title: '青溪县2023年主动公开信息43715条，居首位',
  chart: 'bar',
  scale: 'linear',
  peers: 'none',
  categories: categories(BODIES),
  series: [
    series('主动公开信息数', [
      figure({ value: 43715, written: '43715条', source: source('全年主动公开信息43715条。', '主动公开信息') }),
      figure({ value: 400, bound: 'min', written: '400余条', source: source('=发布信息400余条', '发布信息') }),
      figure({ state: 'zero', value: 0, written: '0条', source: source('公开信息0条。', '公开信息') }),
      figure({ state: 'placeholder', written: 'XX条', source: source('公开信息XX条。', '公开信息') }),
      absent,
      figure({ state: 'plan', value: 600, written: '600条', source: source('力争公开600条。', '公开') })
    ])
  ],
  unreported: ['石桥镇'],
  behind: null,
  note: '来源：6 份报告；口径：主动公开信息数；2023-12-18',
  caveats: ['双桥镇未提及。', '临江镇为占位。'],
  address: 'compare/?m=disclosure.total',
  created: '2023-12-18T00:00:00.000Z'
};

const [total] = EXHIBIT.series;
if (!total) throw new Error('the fixture has no series');
const meetings = series(
  '会议次数',
  [
    stated(12, '次'),
    stated(7, '次'),
    figure({ state: 'placeholder', unit: '次', written: 'XX次' }),
    stated(3, '次')
  ].concat([stated(5, '次'), absent]),
  { unit: '次', axis: 1 }
);

const FORMS: Record<ExhibitChart, Partial<FigureExhibit>> = {
  bar: {},
  table: {},
  dot: { series: [{ ...total, reference: { median: 400.5, q1: 200, q3: 22000 } }] },
  grouped: {
    series: [
      total,
      series('网站发布', [stated(20000), stated(300), stated(80), absent, stated(9), stated(4)]),
      meetings
    ]
  },
  years: {
    series: [
      series('2021', [stated(31000), stated(350), stated(12), stated(20), stated(7), absent]),
      series('2022', [
        stated(38000),
        figure({ state: 'placeholder', written: 'XX条' }),
        stated(30),
        stated(25),
        absent,
        absent
      ]),
      series('2023', total.figures)
    ]
  },
  stacked: {
    series: [
      total,
      series('网站', [stated(30000), stated(250), stated(0), absent, absent, absent], { role: 'part' }),
      series(
        '公众号',
        [stated(10000), figure({ state: 'placeholder', written: 'XX条' }), absent, absent, absent, absent],
        {
          role: 'part'
        }
      ),
      series('其他部分', [stated(3715), absent, absent, absent, absent, absent], { role: 'rest' })
    ]
  },
  scatter: { series: [total, meetings] },
  heatmap: {
    series: [
      total,
      series('网站发布', [stated(20000), stated(300), stated(80), absent, stated(9), stated(4)]),
      meetings
    ]
  },
  groups: {
    categories: ['县区', '乡镇街道'].map((label) => ({ label, level: '', type: '', year: null, group: '' })),
    series: [
      series('中位数', [stated(400), stated(30)], { role: 'median' }),
      series('下四分位', [stated(200), stated(10)], { role: 'q1' }),
      series('上四分位', [stated(22000), stated(90)], { role: 'q3' }),
      series('有数的报告', [stated(3, '份'), stated(4, '份')], { role: 'count', unit: '份', axis: 1 })
    ]
  }
};

/** The same bodies in every form a comparison can take. */
export const EVERY_CHART: readonly FigureExhibit[] = (Object.keys(FORMS) as ExhibitChart[]).map((chart) => ({
  ...EXHIBIT,
  id: chart,
  chart,
  ...FORMS[chart]
}));

/** A list, and hostile text in it. */
export const LIST: SheetExhibit = {
  id: 'list',
  kind: 'sheet',
  title: '还没填的空，2 份报告 3 处',
  sheet: {
    name: '占位',
    columns: [
      { header: '报告', type: 'text' },
      { header: '第几处', type: 'number' },
      { header: '原句', type: 'text' }
    ],
    rows: [
      ['临江镇2023年工作总结', 1, '公开信息XX条。'],
      ['临江镇2023年工作总结', 2, '=1+1'],
      ['双桥镇2023年工作总结', 1, '召开会议XX次。']
    ]
  },
  note: '来源：2 份报告；2023-12-18',
  caveats: [],
  address: 'placeholders/',
  created: '2023-12-18T00:00:00.000Z'
};
