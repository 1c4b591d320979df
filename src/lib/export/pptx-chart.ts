import type PptxGenJS from 'pptxgenjs';
import type { Exhibit } from './exhibit';
import { chartGrid } from './chart-grid';
import { PAGE, type SlideTheme } from './slide-theme';

/** Room for a label of a body on a horizontal bar, and how many bars a slide takes at the full size of its letters. */
const COMFORTABLE_ROWS = 16;

/** A native chart on the slide. Its numbers are those of `chartGrid`, so that the slide and its workbook agree. */
export function addChart(deck: PptxGenJS, slide: PptxGenJS.Slide, exhibit: Exhibit, theme: SlideTheme): void {
  const grid = chartGrid(exhibit);
  const data = grid.series.map((series) => ({
    name: series.name,
    labels: grid.labels,
    // PptxGenJS types no gaps; it writes an empty point for one, which embedWorkbooks takes out again.
    values: series.values as number[]
  }));
  slide.addChart(chartType(deck, exhibit), data, {
    ...PAGE.chart,
    ...chartOptions(exhibit, grid.labels.length, theme)
  });
}

function chartType(deck: PptxGenJS, exhibit: Exhibit): PptxGenJS.CHART_NAME {
  if (exhibit.chart === 'line' || exhibit.chart === 'dot') return deck.ChartType.line;
  if (exhibit.chart === 'scatter') return deck.ChartType.scatter;
  return deck.ChartType.bar;
}

function chartOptions(exhibit: Exhibit, rows: number, theme: SlideTheme): PptxGenJS.IChartOpts {
  const horizontal = exhibit.chart === 'bar' || exhibit.chart === 'grouped' || exhibit.chart === 'stacked';
  const letters = { fontFace: theme.font, color: theme.ink };
  const size = rows > COMFORTABLE_ROWS ? Math.max(8, Math.round((12 * COMFORTABLE_ROWS) / rows)) : 12;
  return {
    ...(horizontal ? { barDir: 'bar', barGapWidthPct: 45, ...firstOnTop() } : {}),
    barGrouping: exhibit.chart === 'stacked' ? 'stacked' : 'clustered',
    // One colour for one series: with more, PowerPoint would colour each bar of a single series apart.
    chartColors: theme.series.slice(0, Math.max(1, exhibit.series.length)),
    displayBlanksAs: 'gap',
    lang: 'zh-CN',
    showValue: exhibit.chart !== 'scatter',
    dataLabelFontSize: size,
    dataLabelColor: exhibit.chart === 'stacked' ? 'FFFFFF' : letters.color,
    dataLabelFontFace: letters.fontFace,
    dataLabelFormatCode: '#,##0.##',
    catAxisLabelFontSize: size,
    catAxisLabelFontFace: letters.fontFace,
    catAxisLabelColor: letters.color,
    catAxisLineColor: theme.hairline,
    valAxisLabelFontSize: 11,
    valAxisLabelFontFace: letters.fontFace,
    valAxisLabelColor: theme.quiet,
    valAxisLabelFormatCode: '#,##0.##',
    valAxisLineShow: false,
    valGridLine: { color: theme.hairline, size: 0.5 },
    ...(exhibit.scale === 'log' ? { valAxisLogScaleBase: 10 } : { valAxisMinVal: 0 }),
    showLegend: exhibit.series.length > 1,
    legendPos: 't',
    legendFontFace: letters.fontFace,
    legendFontSize: 12,
    showTitle: false,
    showValAxisTitle: true,
    valAxisTitle: exhibit.series[0]?.unit ?? '',
    valAxisTitleFontSize: 11,
    valAxisTitleFontFace: letters.fontFace,
    valAxisTitleColor: theme.quiet,
    ...(exhibit.chart === 'dot' ? { lineSize: 0, lineDataSymbolSize: 9 } : {}),
    ...(exhibit.chart === 'scatter' ? { lineSize: 0 } : {})
  };
}

/** PowerPoint draws the first row of a bar chart at the bottom; a reader wants it on top. The type knows one order only. */
function firstOnTop(): Partial<PptxGenJS.IChartOpts> {
  return { catAxisOrientation: 'maxMin' as 'minMax', valAxisLabelPos: 'high' };
}
