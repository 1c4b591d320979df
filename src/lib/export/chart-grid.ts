import { stateName } from '$lib/format/states';
import { drawnValue } from './exhibit-sheets';
import type { Exhibit, ExhibitFigure } from './exhibit';

/** The numbers of a native chart: what is drawn on the slide, and what stands in its workbook. */
export interface ChartGrid {
  labels: string[];
  /** null leaves a gap: a blank is never a bar of no length. */
  series: { name: string; values: (number | null)[] }[];
}

/** Native charts have no mark for the states of a figure, so its label says what its bar cannot. */
export function chartGrid(exhibit: Exhibit): ChartGrid {
  return {
    labels: exhibit.categories.map((category, index) => {
      const remarks = exhibit.series.flatMap((series) => {
        const text = remark(series.figures[index], exhibit.scale);
        if (text === '') return [];
        return exhibit.series.length > 1 ? `${series.name}：${text}` : text;
      });
      return remarks.length > 0 ? `${category.label}（${remarks.join('；')}）` : category.label;
    }),
    series: exhibit.series.map((series) => ({
      name: series.name,
      values: exhibit.categories.map((_, index) => {
        const figure = series.figures[index];
        return figure ? drawnValue(figure) : null;
      })
    }))
  };
}

function remark(figure: ExhibitFigure | undefined, scale: Exhibit['scale']): string {
  if (!figure) return stateName('absent');
  if (figure.state === 'stated') return figure.bound === 'exact' ? '' : figure.written;
  // A logarithmic axis has no place for zero.
  if (figure.state === 'zero') return scale === 'log' ? stateName('zero') : '';
  return figure.written === '' ? stateName(figure.state) : `${stateName(figure.state)} ${figure.written}`;
}
