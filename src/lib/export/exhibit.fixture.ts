import type { Exhibit, ExhibitFigure } from './exhibit';

const source = (sentence: string, name: string) => ({
  report: '云岭市青溪县2023年政务公开工作总结',
  file: '汇编.txt',
  section: '一、主动公开情况',
  sentence,
  name
});

const figure = (change: Partial<ExhibitFigure>): ExhibitFigure => ({
  state: 'stated',
  value: null,
  high: null,
  unit: '条',
  bound: 'exact',
  written: '',
  source: null,
  ...change
});

/** Made up for tests: one body in each of the five states, one approximate figure, and text that tries to be a formula. */
export const EXHIBIT: Exhibit = {
  id: 'fixture',
  title: '青溪县2023年主动公开信息43715条，居首位',
  chart: 'bar',
  scale: 'linear',
  categories: ['青溪县', '白石县', '松原县', '临江镇', '双桥镇', '=HYPERLINK("x")'].map((label) => ({
    label,
    level: '县区',
    type: '政务公开',
    year: 2023
  })),
  series: [
    {
      name: '主动公开信息数',
      unit: '条',
      figures: [
        figure({ value: 43715, written: '43715条', source: source('全年主动公开信息43715条。', '主动公开信息') }),
        figure({ value: 400, bound: 'min', written: '400余条', source: source('=发布信息400余条', '发布信息') }),
        figure({ state: 'zero', value: 0, written: '0条', source: source('公开信息0条。', '公开信息') }),
        figure({ state: 'placeholder', written: 'XX条', source: source('公开信息XX条。', '公开信息') }),
        figure({ state: 'absent' }),
        figure({ state: 'plan', value: 600, written: '600条', source: source('力争公开600条。', '公开') })
      ]
    }
  ],
  note: '来源：6 份报告；口径：主动公开信息数；2023-12-18',
  caveats: ['双桥镇未提及。', '临江镇为占位。'],
  query: '?i=disclosure.total',
  created: '2023-12-18T00:00:00.000Z'
};
