/**
 * What is drawn over a native chart and moves with it (ECMA-376, chart drawings): the empty boxes of placeholders, and the names of
 * points, which have no axis of names. None of it is a number of the chart.
 */
import { fitText } from '$lib/charts/text-width';
import { lanesOf } from './chart-bars-xml';
import { chartWidth, plotRect, type Rect } from './chart-layout';
import { escapeXml, fill, stroke, type Letters } from './chart-xml-parts';
import type { ChartPanel } from './panel';
import { PAGE, type SlideTheme } from './slide-theme';

/** The relation of a chart to its marks. */
export const MARKS_ID = 'rId2';
/** A box is as long as this share of the plot, whatever is missing. */
const SLOT = 0.045;
/** Inches: a box among points is square; what stands between a box or the axis and its words. */
const SQUARE = 0.13;
const BESIDE = 0.07;
const NAME_GAP = 0.12;

export const hasMarks = ({ slots, shape }: ChartPanel): boolean => slots.length > 0 || shape === 'points';

/** The part `drawingN.xml` of a chart; "" where there is nothing to draw over it. */
export function marksXml(panel: ChartPanel, letters: Letters, theme: SlideTheme, narrow: boolean): string {
  const plot = hasMarks(panel) ? plotRect(panel, letters, narrow) : null;
  if (plot === null) return '';
  const [wide, high] = [chartWidth(narrow), PAGE.chart.h];
  const boxes = panel.slots.flatMap((slot) => {
    const box = panel.shape === 'points' ? squareAt(panel, plot, slot.row, wide, high) : barAt(panel, plot, slot);
    const from = box.x + box.w + BESIDE / wide;
    const words = { x: from, y: box.y, w: Math.max(0.01, 1 - from), h: box.h };
    return [
      outlined(box, slot.text, theme.placeholder),
      written(words, slot.text, { ...letters, color: theme.placeholder }, 'l')
    ];
  });
  const names =
    panel.shape === 'points' ? panel.labels.map((label, row) => nameAt(panel, plot, label, row, letters, wide)) : [];
  const shapes = [...names, ...boxes].map((shape, at) => shape(at + 2));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:userShapes xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `${shapes.join('')}</c:userShapes>`
  );
}

function barAt(panel: ChartPanel, plot: Rect, { row, lane }: { row: number; lane: number }): Rect {
  const band = plot.h / Math.max(1, panel.labels.length);
  const { thick, from } = lanesOf(panel);
  return { x: plot.x, y: plot.y + band * (row + from(lane)), w: plot.w * SLOT, h: band * thick };
}

function squareAt({ labels }: ChartPanel, plot: Rect, row: number, wide: number, high: number): Rect {
  const middle = plot.y + (plot.h * (row + 0.5)) / Math.max(1, labels.length);
  const [w, h] = [SQUARE / wide, SQUARE / high];
  return { x: plot.x + w, y: middle - h / 2, w, h };
}

function nameAt({ labels }: ChartPanel, plot: Rect, label: string, row: number, letters: Letters, wide: number): Shape {
  const band = plot.h / Math.max(1, labels.length);
  const w = plot.x - NAME_GAP / wide;
  const fitted = fitText(label.replaceAll('\n', ''), (w * wide * 72) / letters.size);
  return written({ x: 0, y: plot.y + band * row, w, h: band }, fitted, letters, 'r');
}

/** A shape, given its number in the drawing. */
type Shape = (id: number) => string;

const NAMESPACE = 'xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing"';
const place = (value: number): string => String(Number(Math.min(1, Math.max(0, value)).toFixed(5)));

const anchored = ({ x, y, w, h }: Rect, id: number, name: string, box: boolean, inside: string): string =>
  `<cdr:relSizeAnchor ${NAMESPACE}><cdr:from><cdr:x>${place(x)}</cdr:x><cdr:y>${place(y)}</cdr:y></cdr:from>` +
  `<cdr:to><cdr:x>${place(x + w)}</cdr:x><cdr:y>${place(y + h)}</cdr:y></cdr:to><cdr:sp macro="" textlink="">` +
  `<cdr:nvSpPr><cdr:cNvPr id="${id}" name="${escapeXml(name)}"/><cdr:cNvSpPr${box ? '' : ' txBox="1"'}/></cdr:nvSpPr>${inside}</cdr:sp></cdr:relSizeAnchor>`;

const SHAPED =
  '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>';

const outlined =
  (rect: Rect, name: string, color: string): Shape =>
  (id) =>
    anchored(rect, id, name, true, `<cdr:spPr>${SHAPED}${stroke(color, 1, 'dash')}</cdr:spPr>`);

const written =
  (rect: Rect, text: string, { size, color, font }: Letters, align: 'l' | 'r'): Shape =>
  (id) =>
    anchored(
      rect,
      id,
      text,
      false,
      `<cdr:spPr>${SHAPED}${stroke(null)}</cdr:spPr><cdr:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>` +
        `<a:lstStyle/><a:p><a:pPr algn="${align}"/><a:r><a:rPr lang="zh-CN" sz="${Math.round(size * 100)}">${fill(color)}` +
        `<a:latin typeface="${font}"/><a:ea typeface="${font}"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></cdr:txBody>`
    );
