import { emWidth } from '$lib/charts/text-width';
import { barPlot, laneHeight } from './chart-bars-xml';
import { mainSeries, type Drawing } from './chart-drawing';
import { dotPlot } from './chart-dots-xml';
import { linePlot } from './chart-lines-xml';
import { scatterPlot } from './chart-scatter-xml';
import { numberFormat, textProperties, titleXml } from './chart-xml-parts';
import type { ChartPanel, PanelSeries } from './panel';
import type { SlideTheme } from './slide-theme';

/** Rows that a whole slide takes at the full size of its letters; more make them smaller. */
const COMFORTABLE_ROWS = 16;
const LARGEST = 12;
const LARGEST_NARROW = 10;
const SMALLEST = 8;

/** Labels longer than this, in letters, would push the bars off the slide: they get a share of it and break over lines. */
const LONG_LABEL = 16;

const isLegend = ({ look }: PanelSeries): boolean => look !== 'spread' && look !== 'row' && look !== 'start';

/** Places of the plot in shares of the chart, where PowerPoint's own choice would be a bad one. */
function layoutXml({ shape, labels, title, series }: ChartPanel, narrow: boolean): string {
  // The names at the ends of lines stand outside the plot.
  if (shape === 'lines') return manualLayout({ x: 0.07, y: 0.04, w: 0.72, h: 0.84 });
  // The names are labels left of the plot.
  if (shape === 'points') return manualLayout({ x: 0.26, y: 0.13, w: 0.68, h: 0.76 });
  const longest = Math.max(0, ...labels.map((label) => label.length));
  if ((shape !== 'bars' && shape !== 'stacked') || longest <= (narrow ? LONG_LABEL / 2 : LONG_LABEL))
    return '<c:layout/>';
  const rows = legendRows(series.filter(isLegend), narrow);
  const top = 0.02 + (title === '' ? 0 : 0.09) + (series.length > 1 ? 0.03 + 0.05 * rows : 0);
  const x = narrow ? 0.34 : 0.26;
  return manualLayout({ x, y: top, w: 0.95 - x, h: 0.86 - top });
}

/** Inches that a legend may take across a slide or half of one, and what each of its samples takes beside its name. */
const LEGEND_WIDTH = 10;
const SAMPLE = 0.45;

/** Lines of a legend: offices set its entries in columns as wide as the longest name. */
export function legendRows(series: readonly Pick<PanelSeries, 'name'>[], narrow = false): number {
  const longest = Math.max(0, ...series.map(({ name }) => (emWidth(name) * LARGEST) / 72)) + SAMPLE;
  const columns = Math.max(1, Math.floor((narrow ? LEGEND_WIDTH / 2 : LEGEND_WIDTH) / longest));
  return Math.ceil(series.length / columns);
}

const manualLayout = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }): string =>
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
  `<c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`;

/**
 * A native chart of PowerPoint as the part `chartN.xml`: a value that is not there has no point, a number that is not exact
 * carries its wording. It refers to a workbook with labels in A and a series a column from B. `narrow`: it shares its slide.
 */
export function chartXml(panel: ChartPanel, theme: SlideTheme, narrow = false): string {
  const lanes = {
    bars: mainSeries(panel).filter(({ look }) => look !== 'slot').length * 0.6,
    stacked: 1,
    lines: 0.5,
    points: 1,
    scatter: 0.5
  }[panel.shape];
  const rows = panel.labels.length * (panel.shape === 'bars' ? Math.max(1, lanes) : lanes);
  const size = Math.max(
    SMALLEST,
    Math.min(narrow ? LARGEST_NARROW : LARGEST, Math.round((LARGEST * COMFORTABLE_ROWS) / rows))
  );
  const lane = panel.shape === 'bars' ? laneHeight(panel) : Infinity;
  const letters = { size: Math.max(SMALLEST, Math.min(size, Math.floor(lane))), color: theme.ink, font: theme.font };
  const said = panel.series.filter(({ look }) => look === 'main' || look === 'rest' || look === 'unlisted');
  const format = numberFormat(said.flatMap(({ values }) => values));
  const drawing: Drawing = { panel, theme, letters, format };
  const legend = panel.shape !== 'lines' && panel.series.filter(isLegend).length > (panel.shape === 'scatter' ? 2 : 1);
  const unsaid = panel.series.findIndex(({ look }) => look === 'start');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>' +
    titleXml(panel.title, { size: 14, color: theme.ink, font: theme.font, bold: true }) +
    `<c:autoTitleDeleted val="${panel.title === '' ? 1 : 0}"/><c:plotArea>${layoutXml(panel, narrow)}${PLOTS[panel.shape](drawing)}</c:plotArea>` +
    (legend
      ? `<c:legend><c:legendPos val="t"/>${unsaid < 0 ? '' : `<c:legendEntry><c:idx val="${unsaid - 1}"/><c:delete val="1"/></c:legendEntry>`}<c:overlay val="0"/>${textProperties({ ...letters, size: 12 })}</c:legend>`
      : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    textProperties(letters) +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

const PLOTS: Record<ChartPanel['shape'], (drawing: Drawing) => string> = {
  bars: (drawing) => barPlot(drawing, 'clustered'),
  stacked: (drawing) => barPlot(drawing, 'stacked'),
  lines: linePlot,
  points: dotPlot,
  scatter: scatterPlot
};
