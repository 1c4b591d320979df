import type { ChartPanel, PanelSeries } from './chart-panels';
import {
  categoryAxis,
  fill,
  numberCache,
  numberFormat,
  roundTicks,
  richText,
  seriesName,
  stringCache,
  stroke,
  textProperties,
  titleXml,
  valueAxis,
  type Letters,
  type Ticks
} from './chart-xml-parts';
import type { SlideTheme } from './slide-theme';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
/** Rows that a whole slide takes at the full size of its letters; more make them smaller. */
const COMFORTABLE_ROWS = 16;
const LARGEST = 12;
const SMALLEST = 8;
/** More names than this run into each other along an axis, and are turned. */
const LEVEL_LABELS = 8;
/** The numbers of more lines than this would cover each other: then only the last ones stand. */
const FEW_LINES = 4;
/** A number wider than its segment, as a share of the axis, would run into the next. */
const NARROW_SEGMENT = 0.06;
/** Of more points than this only those furthest out are named. */
const NAMED_POINTS = 24;

/** Labels longer than this, in letters, would push the bars off the slide: they get a share of it and break over lines. */
const LONG_LABEL = 16;

/** Places of the plot in shares of the chart, where PowerPoint's own choice would be a bad one. */
function layoutXml({ shape, labels, title, series }: ChartPanel, narrow: boolean): string {
  // The names at the ends of lines stand outside the plot.
  if (shape === 'lines') return manualLayout({ x: 0.07, y: 0.04, w: 0.72, h: 0.84 });
  const longest = Math.max(0, ...labels.map((label) => label.length));
  if ((shape !== 'bars' && shape !== 'stacked') || longest <= (narrow ? LONG_LABEL / 2 : LONG_LABEL))
    return '<c:layout/>';
  const top = 0.02 + (title === '' ? 0 : 0.09) + (series.length > 1 ? 0.08 : 0);
  const x = narrow ? 0.34 : 0.26;
  return manualLayout({ x, y: top, w: 0.95 - x, h: 0.86 - top });
}

const manualLayout = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }): string =>
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
  `<c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`;

interface Drawing {
  panel: ChartPanel;
  theme: SlideTheme;
  letters: Letters;
  /** Of the numbers at the marks. */
  format: string;
}

/**
 * A native chart of PowerPoint as the part `chartN.xml`: a value that is not there has no point, a number that is not exact
 * carries its wording. It refers to a workbook with labels in A and a series a column from B. `narrow`: it shares its slide.
 */
export function chartXml(panel: ChartPanel, theme: SlideTheme, narrow = false): string {
  const rows = panel.labels.length * Math.max(1, panel.shape === 'bars' ? mainSeries(panel).length * 0.6 : 1);
  const size = Math.max(SMALLEST, Math.min(LARGEST, Math.round((LARGEST * COMFORTABLE_ROWS) / rows)));
  const letters = { size, color: theme.ink, font: theme.font };
  const format = numberFormat(panel.series.flatMap(({ values }) => values));
  const drawing: Drawing = { panel, theme, letters, format };
  const legend = panel.shape !== 'scatter' && panel.shape !== 'lines' && panel.series.filter(isDrawn).length > 1;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>' +
    titleXml(panel.title, { size: 14, color: theme.ink, font: theme.font, bold: true }) +
    `<c:autoTitleDeleted val="${panel.title === '' ? 1 : 0}"/><c:plotArea>${layoutXml(panel, narrow)}${PLOTS[panel.shape](drawing)}</c:plotArea>` +
    (legend
      ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textProperties({ ...letters, size: 12 })}</c:legend>`
      : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    textProperties(letters) +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

const isDrawn = ({ look }: PanelSeries): boolean => look !== 'spread';
const mainSeries = ({ series }: ChartPanel) => series.filter(isDrawn);

const PLOTS: Record<ChartPanel['shape'], (drawing: Drawing) => string> = {
  bars: (drawing) => barPlot(drawing, 'clustered'),
  stacked: (drawing) => barPlot(drawing, 'stacked'),
  lines: linePlot,
  points: linePlot,
  scatter: scatterPlot
};

function barPlot(drawing: Drawing, grouping: 'clustered' | 'stacked'): string {
  const { panel, theme, letters } = drawing;
  const drawn = mainSeries(panel);
  const series = drawn.map((one, index) => {
    const color = seriesColor(drawing, index);
    const inside = grouping === 'stacked';
    const label = inside ? { ...letters, color: onColor(color) } : letters;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(index + 1, one.name)}<c:spPr>${fill(color)}${inside ? stroke('FFFFFF', 0.5) : ''}</c:spPr>` +
      `<c:invertIfNegative val="0"/>${drawn.length < panel.series.length ? '' : labelsXml(drawing, one, label, inside ? 'ctr' : 'outEnd')}${index === 0 ? whiskers(drawing) : ''}` +
      `<c:cat>${stringCache(0, panel.labels)}</c:cat><c:val>${numberCache(index + 1, one.values, drawing.format)}</c:val></c:ser>`
    );
  });
  const overlap = grouping === 'stacked' ? '<c:overlap val="100"/>' : drawn.length > 1 ? '<c:overlap val="-8"/>' : '';
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:gapWidth val="${drawn.length > 1 ? 55 : 45}"/>${overlap}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    categoryAxis({ id: CATEGORY_AXIS, crosses: VALUE_AXIS, position: 'l', title: '', letters, theme }, 0) +
    valueAxis(
      {
        id: VALUE_AXIS,
        crosses: CATEGORY_AXIS,
        position: 'b',
        title: panel.unit,
        letters: { ...letters, size: 11 },
        theme
      },
      { log: panel.scale === 'log', far: true, between: true, ticks: ticksOf(panel) }
    )
  );
}

/** How far a whisker goes from its bar. */
export const distances = (from: PanelSeries, to: PanelSeries): number[] =>
  from.values.map((value, index) => {
    const end = to.values[index] ?? null;
    return value === null || end === null ? 0 : Math.abs(end - value);
  });

/** Quartiles around the medians, from columns of the workbook of their own. */
function whiskers({ panel, theme, format }: Drawing): string {
  const [low, high] = panel.series.filter(({ look }) => look === 'spread');
  const middle = panel.series[0];
  if (!low || !high || !middle) return '';
  // The distances stand after the quartiles themselves.
  const at = panel.series.length + 1;
  return (
    '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>' +
    `<c:plus>${numberCache(at + 1, distances(middle, high), format)}</c:plus><c:minus>${numberCache(at, distances(middle, low), format)}</c:minus>` +
    `<c:spPr>${stroke(theme.ink, 1.25)}</c:spPr></c:errBars>`
  );
}

/** Lines over years with their names at the end; or points without a line, with lines of reference. */
function linePlot(drawing: Drawing): string {
  const { panel, theme, letters } = drawing;
  const series = panel.series.map((one, index) => {
    const reference = one.look === 'reference';
    const color = reference ? theme.quiet : seriesColor(drawing, index);
    const line = reference
      ? stroke(color, 1.25, index === 1 ? '' : 'dash')
      : stroke(panel.shape === 'lines' ? color : null, 2.25);
    const marker = reference
      ? '<c:marker><c:symbol val="none"/></c:marker>'
      : `<c:marker><c:symbol val="${MARKERS[index % MARKERS.length]}"/><c:size val="8"/><c:spPr>${fill(color)}${stroke('FFFFFF', 0.75)}</c:spPr></c:marker>`;
    const labels =
      panel.shape === 'lines' ? endLabel(drawing, one, color) : reference ? '' : labelsXml(drawing, one, letters, 't');
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(index + 1, one.name)}<c:spPr>${line}</c:spPr>${marker}${labels}` +
      `<c:cat>${stringCache(0, panel.labels)}</c:cat><c:val>${numberCache(index + 1, one.values, drawing.format)}</c:val><c:smooth val="0"/></c:ser>`
    );
  });
  const turn = panel.labels.length > LEVEL_LABELS ? -45 : 0;
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>` +
    categoryAxis({ id: CATEGORY_AXIS, crosses: VALUE_AXIS, position: 'b', title: '', letters, theme }, turn) +
    valueAxis(
      {
        id: VALUE_AXIS,
        crosses: CATEGORY_AXIS,
        position: 'l',
        title: panel.unit,
        letters: { ...letters, size: 11 },
        theme
      },
      { log: panel.scale === 'log', far: false, between: true, ticks: ticksOf(panel) }
    )
  );
}

function scatterPlot(drawing: Drawing): string {
  const { panel, theme, letters } = drawing;
  const [x, y] = panel.series;
  if (!x || !y) return '';
  const color = seriesColor(drawing, 0);
  const named = namedPoints(x.values, y.values);
  const labels = panel.labels
    .map((label, index) =>
      named.has(index)
        ? `<c:dLbl><c:idx val="${index}"/>${richText(label, { ...letters, size: 10 })}<c:dLblPos val="r"/>${SHOWN(true)}</c:dLbl>`
        : ''
    )
    .join('');
  const axis = { letters: { ...letters, size: 11 }, theme };
  const look = { log: panel.scale === 'log', far: false, between: false };
  return (
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>' +
    `<c:ser><c:idx val="0"/><c:order val="0"/>${seriesName(2, y.name)}<c:spPr>${stroke(null)}</c:spPr>` +
    `<c:marker><c:symbol val="circle"/><c:size val="9"/><c:spPr>${fill(color)}${stroke('FFFFFF', 0.75)}</c:spPr></c:marker>` +
    `<c:dLbls>${labels}${SHOWN(false)}</c:dLbls><c:xVal>${numberCache(1, x.values, drawing.format)}</c:xVal>` +
    `<c:yVal>${numberCache(2, y.values, drawing.format)}</c:yVal><c:smooth val="0"/></c:ser>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:scatterChart>` +
    valueAxis(
      { ...axis, id: CATEGORY_AXIS, crosses: VALUE_AXIS, position: 'b', title: panel.across },
      { ...look, ticks: roundTicks(x.values) }
    ) +
    valueAxis(
      { ...axis, id: VALUE_AXIS, crosses: CATEGORY_AXIS, position: 'l', title: panel.unit },
      { ...look, ticks: roundTicks(y.values) }
    )
  );
}

const MARKERS = ['circle', 'square', 'diamond', 'triangle'] as const;

const SHOWN = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** The numbers at the marks; where a number is not exact, its wording. */
function labelsXml({ format, panel }: Drawing, series: PanelSeries, letters: Letters, position: string): string {
  const narrowest = panel.shape === 'stacked' ? ticksOf(panel).to * NARROW_SEGMENT : 0;
  const worded = series.labels.flatMap((label, index) => {
    const value = series.values[index] ?? null;
    if (value !== null && value < narrowest) return [`<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`];
    return label === null || value === null
      ? []
      : [
          `<c:dLbl><c:idx val="${index}"/>${richText(label, letters)}<c:dLblPos val="${position}"/>${SHOWN(true)}</c:dLbl>`
        ];
  });
  return (
    `<c:dLbls>${worded.join('')}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/>${stroke(null)}</c:spPr>` +
    `${textProperties(letters)}<c:dLblPos val="${position}"/>${SHOWN(true)}</c:dLbls>`
  );
}

/** Direct labels: numbers at the points, the name of the line at its last one. */
function endLabel({ format, letters, panel }: Drawing, series: PanelSeries, color: string): string {
  const few = panel.series.length <= FEW_LINES;
  const first = series.values.findIndex((value) => value !== null);
  const last = series.values.findLastIndex((value) => value !== null);
  const points = series.values.flatMap((value, index) => {
    if (value === null) return [];
    const worded = series.labels[index];
    const text = worded ?? NUMBER.format(value);
    if (index !== last && index !== first && (worded === null || !few)) return [];
    const said = index === last ? `${series.name} ${text}` : text;
    return [
      `<c:dLbl><c:idx val="${index}"/>${richText(said, { ...letters, size: 11, color })}<c:dLblPos val="${index === last ? 'r' : 't'}"/>${SHOWN(true)}</c:dLbl>`
    ];
  });
  return (
    `<c:dLbls>${points.join('')}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/>${stroke(null)}</c:spPr>` +
    `${textProperties({ ...letters, size: 10, color })}<c:dLblPos val="t"/>${SHOWN(few)}</c:dLbls>`
  );
}

const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });

/** Those furthest out on either axis, where all the names would be a blot. */
function namedPoints(x: readonly (number | null)[], y: readonly (number | null)[]): Set<number> {
  const places = x.map((_, index) => index);
  if (places.length <= NAMED_POINTS) return new Set(places);
  const largest = (values: readonly (number | null)[]) =>
    [...places].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, NAMED_POINTS / 2);
  return new Set([...largest(x), ...largest(y)]);
}

function seriesColor({ panel, theme }: Drawing, index: number): string {
  if (panel.series[index]?.look === 'rest') return theme.rest;
  return theme.series[index % theme.series.length] ?? theme.ink;
}

/** Black or white, whichever can be read on a colour (relative luminance as in WCAG, without its gamma). */
function onColor(color: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140 ? '1B1B19' : 'FFFFFF';
}

/** Of a stacked bar it is the whole that must fit, of a median its upper quartile. */
function ticksOf({ shape, series, labels }: ChartPanel): Ticks {
  if (shape !== 'stacked') return roundTicks(series.flatMap(({ values }) => values));
  return roundTicks(labels.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0)));
}
