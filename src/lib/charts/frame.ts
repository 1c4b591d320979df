/** What stands around a plot: title, subtitle and source in a picture, and the legend everywhere. */
import type { Caption, ChartContext } from './builder';
import { layLegend, type LegendEntry } from './legend';
import type { Shape } from './scene';
import { FONT_SIZE, PICTURE_EDGE, SMALL_LINE, SMALL_SIZE, TITLE_LINE, TITLE_SIZE } from './sizes';
import { wrapText } from './text-width';

export interface Frame {
  /** Empty edge at the sides: none on a page, which has its own. */
  readonly edge: number;
  /** Where the plot may begin. */
  readonly top: number;
  /** Width between the edges. */
  readonly width: number;
  /** Ends the frame under a plot that ends at `bottom`: the whole height, and all shapes of the frame. */
  close(bottom: number): { height: number; shapes: readonly Shape[] };
}

export function openFrame(context: ChartContext, legend: readonly LegendEntry[]): Frame {
  const { width, caption, theme } = context;
  const edge = caption ? PICTURE_EDGE : 0;
  const inner = width - 2 * edge;
  const above = caption ? captionShapes(caption, context) : { shapes: [], bottom: 0 };
  const entries = layLegend(legend, { left: edge, top: above.bottom, width: inner, theme });
  const source = caption ? wrapText(caption.source, inner / SMALL_SIZE) : [];
  return {
    edge,
    width: inner,
    top: above.bottom + entries.height + (entries.height > 0 ? 8 : 4),
    close: (bottom) => ({
      height: Math.ceil(bottom + (caption ? source.length * SMALL_LINE + PICTURE_EDGE : 0)),
      shapes: [...above.shapes, ...entries.shapes, ...sourceShapes(source, bottom, context)]
    })
  };
}

function captionShapes(caption: Caption, { width, theme }: ChartContext): { shapes: Shape[]; bottom: number } {
  const room = width - 2 * PICTURE_EDGE;
  const shapes: Shape[] = [];
  let y = PICTURE_EDGE;
  const line = (text: string, size: number, weight: number, fill: string): void => {
    shapes.push({ kind: 'text', role: 'caption', text, x: PICTURE_EDGE, y, size, weight, fill, baseline: 'top' });
  };
  for (const text of wrapText(caption.title, room / TITLE_SIZE)) {
    line(text, TITLE_SIZE, 600, theme.ink);
    y += TITLE_LINE;
  }
  y += 2;
  for (const text of wrapText(caption.subtitle, room / FONT_SIZE)) {
    line(text, FONT_SIZE, 400, theme.inkMuted);
    y += SMALL_LINE + 2;
  }
  return { shapes, bottom: y + 10 };
}

function sourceShapes(lines: readonly string[], bottom: number, { theme }: ChartContext): Shape[] {
  return lines.map((text, index) => ({
    kind: 'text',
    role: 'caption',
    text,
    x: PICTURE_EDGE,
    y: bottom + 10 + index * SMALL_LINE,
    size: SMALL_SIZE,
    fill: theme.inkMuted,
    baseline: 'top'
  }));
}
