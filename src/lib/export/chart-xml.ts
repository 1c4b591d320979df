import { barPlot, laneHeight, rowPitch } from './chart-bars-xml';
import type { Drawing } from './chart-drawing';
import { dotPlot } from './chart-dots-xml';
import { legendSeries, plotRect, type Rect } from './chart-layout';
import { linePlot } from './chart-lines-xml';
import { hasMarks, MARKS_ID } from './chart-marks-xml';
import { scatterPlot } from './chart-scatter-xml';
import { numberFormat, textProperties, titleXml, type Letters } from './chart-xml-parts';
import type { ChartPanel } from './panel';
import type { SlideTheme } from './slide-theme';

const LARGEST = 12;
const LARGEST_NARROW = 10;
const SMALLEST = 8;
/** Of the height of a row, what its letters may take. */
const OF_ROW = 0.85;

/** What the rows of a chart are written in: as large as there is room for. Points. */
export function lettersOf(panel: ChartPanel, theme: SlideTheme, narrow: boolean): Letters {
  const rows = panel.shape === 'bars' || panel.shape === 'stacked' || panel.shape === 'points';
  const room = rows ? Math.floor(rowPitch(panel) * OF_ROW) : LARGEST;
  const lane = panel.shape === 'bars' ? Math.floor(laneHeight(panel)) : LARGEST;
  const size = Math.max(SMALLEST, Math.min(narrow ? LARGEST_NARROW : LARGEST, room, lane));
  return { size, color: theme.ink, font: theme.font };
}

/**
 * A native chart of PowerPoint as the part `chartN.xml`: a value that is not there has no point, a number that is not exact
 * carries its wording. It refers to a workbook with labels in A and a series a column from B. `narrow`: it shares its slide.
 */
export function chartXml(panel: ChartPanel, theme: SlideTheme, narrow = false): string {
  const letters = lettersOf(panel, theme, narrow);
  const said = panel.series.filter(({ look }) => look === 'main' || look === 'rest' || look === 'unlisted');
  const format = numberFormat(said.flatMap(({ values }) => values));
  const drawing: Drawing = { panel, theme, letters, format };
  const legend = panel.shape !== 'lines' && legendSeries(panel).length > (panel.shape === 'scatter' ? 2 : 1);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>' +
    titleXml(panel.title, { size: 14, color: theme.ink, font: theme.font, bold: true }) +
    `<c:autoTitleDeleted val="${panel.title === '' ? 1 : 0}"/><c:plotArea>${layoutXml(plotRect(panel, letters, narrow))}${PLOTS[panel.shape](drawing)}</c:plotArea>` +
    (legend
      ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textProperties({ ...letters, size: 12 })}</c:legend>`
      : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    textProperties(letters) +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>' +
    (hasMarks(panel) ? `<c:userShapes r:id="${MARKS_ID}"/>` : '') +
    '</c:chartSpace>'
  );
}

const layoutXml = (rect: Rect | null): string =>
  rect === null
    ? '<c:layout/>'
    : '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
      `<c:x val="${rect.x}"/><c:y val="${rect.y}"/><c:w val="${rect.w}"/><c:h val="${rect.h}"/></c:manualLayout></c:layout>`;

const PLOTS: Record<ChartPanel['shape'], (drawing: Drawing) => string> = {
  bars: (drawing) => barPlot(drawing, 'clustered'),
  stacked: (drawing) => barPlot(drawing, 'stacked'),
  lines: linePlot,
  points: dotPlot,
  scatter: scatterPlot
};
