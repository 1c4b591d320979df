/** Pictures of a chart for slides and documents. Loaded when the first one is asked for. */
import { init } from './echarts';
import type { Caption, Draw, Drawing } from './builder';
import { paintOption } from './scene';
import { readNamedTheme, type ChartTheme } from './theme';

export interface Picture {
  draw: Draw;
  caption?: Caption;
  /** CSS pixels: a slide of 13.33 in at 96 dpi is 1280 wide. */
  width: number;
  ground: PictureGround;
}

/** What a picture lies on: white of its own, or what is under it, light or dark. */
export type PictureGround = 'white' | 'light' | 'dark';

/** An SVG document whose texts stay texts. */
export function svgPicture({ draw, caption, width, ground }: Picture): string {
  const theme = readNamedTheme(ground === 'dark' ? 'dark' : 'light');
  const drawing = draw({ theme, width, ...(caption ? { caption } : {}) });
  return svgDrawing({ ...drawing, width }, theme, ground === 'white' ? '#ffffff' : 'transparent');
}

/** A drawing as it is on the page, without a page. */
export function svgDrawing(drawing: Drawing, theme: ChartTheme, backgroundColor = 'transparent'): string {
  const { width, height } = drawing;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...paintOption(drawing, theme), backgroundColor });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
