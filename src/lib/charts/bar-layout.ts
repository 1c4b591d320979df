import { labelText, isInexact } from './cell-text';
import { drawnValues, type BarRow } from './bar-rows';
import type { Caption, ChartContext } from './builder';
import { logFloor, type Scale } from './numbers';
import { emWidth, fitText, wrapText } from './text-width';

/** Sizes in CSS pixels. */
export const FONT_SIZE = 13;
export const GLYPH = 14;
const GAP = 6;
/** Below this width a body's name stands above its bar instead of beside it. */
const NARROW = 560;
const LEGEND_LINE = 24;
const AXIS = 30;
const CAPTION_EDGE = 24;
const TITLE_SIZE = 20;
const TITLE_LINE = 28;
const SMALL_LINE = 18;
export const SMALL_SIZE = 12;

export interface BarLayout {
  narrow: boolean;
  height: number;
  rowHeight: number;
  barHeight: number;
  grid: { left: number; right: number; top: number; bottom: number };
  /** Cut to the room there is. */
  names: string[];
  legendTop: number;
  legendLeft: number;
  caption: CaptionLayout | null;
}

export interface CaptionLayout {
  lines: { text: string; top: number; size: number; weight: number; muted: boolean }[];
  source: { text: string; bottom: number }[];
  left: number;
}

/** Where everything goes, worked out from the texts alone: the page reserves the height before the chart is drawn. */
export function barLayout(
  { rows, scale }: { rows: readonly BarRow[]; scale: Scale },
  legend: readonly string[],
  context: ChartContext
): BarLayout {
  const { width, caption } = context;
  const narrow = width < NARROW;
  const edge = caption ? CAPTION_EDGE : 0;
  const captionLayout = caption ? layCaption(caption, width) : null;
  const above = captionLayout ? (captionLayout.lines.at(-1)?.top ?? 0) + TITLE_LINE : 0;
  const below = captionLayout ? captionLayout.source.length * SMALL_LINE + CAPTION_EDGE : 0;

  const nameRoom = Math.floor((width * 0.34) / FONT_SIZE);
  const names = rows.map(({ row }) => fitText(row.label, narrow ? Math.floor(width / FONT_SIZE) - 1 : nameRoom));
  const left = narrow ? edge + 8 : edge + Math.ceil(widest(names) * FONT_SIZE) + 14;
  const right = edge + roomForLabels(rows, scale, width - left - edge);

  const legendLines = countLegendLines(legend, width - 2 * edge);
  const top = above + legendLines * LEGEND_LINE + 8;
  const bottom = below + AXIS;
  const rowHeight = narrow ? 46 : 30;
  return {
    narrow,
    height: top + Math.max(1, rows.length) * rowHeight + bottom,
    rowHeight,
    barHeight: narrow ? 14 : 16,
    grid: { left, right, top, bottom },
    names,
    legendTop: above,
    legendLeft: edge,
    caption: captionLayout
  };
}

function layCaption(caption: Caption, width: number): CaptionLayout {
  const room = width - 2 * CAPTION_EDGE;
  const lines: CaptionLayout['lines'] = [];
  let top = CAPTION_EDGE;
  for (const text of wrapText(caption.title, room / TITLE_SIZE)) {
    lines.push({ text, top, size: TITLE_SIZE, weight: 600, muted: false });
    top += TITLE_LINE;
  }
  for (const text of wrapText(caption.subtitle, room / FONT_SIZE)) {
    lines.push({ text, top, size: FONT_SIZE, weight: 400, muted: true });
    top += SMALL_LINE + 2;
  }
  const source = wrapText(caption.source, room / SMALL_SIZE);
  return {
    lines,
    left: CAPTION_EDGE,
    source: source.map((text, index) => ({
      text,
      bottom: CAPTION_EDGE - 8 + (source.length - 1 - index) * SMALL_LINE
    }))
  };
}

/** Pixels to keep free to the right of the axis, so that each label still fits after the tip of its bar. */
function roomForLabels(rows: readonly BarRow[], scale: Scale, width: number): number {
  const values = drawnValues(rows);
  const floor = logFloor(values);
  const most = Math.max(...values, 0);
  const share = (value: number) =>
    scale === 'log'
      ? Math.log(Math.max(value, floor) / floor) / Math.log(Math.max(most, floor * 10) / floor)
      : value / most;
  let axis = width - GAP;
  for (const { cell } of rows) {
    const label = emWidth(labelText(cell)) * FONT_SIZE + 2 * GAP + (isInexact(cell) ? GLYPH : 0);
    const at =
      cell.state === 'zero' || cell.state === 'placeholder' || most <= 0 ? 0 : share(cell.high ?? cell.value ?? 0);
    if (at > 0) axis = Math.min(axis, (width - label) / at);
  }
  return Math.ceil(width - Math.max(axis, width / 3));
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(emWidth));
}

/** An entry is its text, its symbol and the gaps around them. */
function countLegendLines(legend: readonly string[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const text of legend) {
    const entry = emWidth(text) * SMALL_SIZE + 22 + 5 + 14;
    if (used > 0 && used + entry > width) {
      lines += 1;
      used = 0;
    }
    used += entry;
  }
  return legend.length === 0 ? 0 : lines;
}
