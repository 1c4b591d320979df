/** Pictures of a chart for slides and documents. Loaded when the first one is asked for. */
import type { Caption, Draw } from './builder';
import { svgOf } from './svg';
import { readLightTheme } from './theme';

export interface Picture {
  draw: Draw;
  caption?: Caption;
  /** CSS pixels: a slide of 13.33 in at 96 dpi is 1280 wide. */
  width: number;
  ground: 'white' | 'transparent';
}

/** An SVG document whose texts stay texts. */
export function svgPicture({ draw, caption, width, ground }: Picture): string {
  const theme = readLightTheme();
  const drawing = draw({ theme, width, ...(caption ? { caption } : {}) });
  return svgOf(drawing, theme, ground === 'white' ? '#ffffff' : undefined);
}
