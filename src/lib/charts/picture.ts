/** Pictures of a chart for slides and documents. Loaded when the first one is asked for. */
import { GraphicComponent } from 'echarts/components';
import { init, use } from './echarts';
import type { Caption, ChartBuilder, ChartContext } from './builder';
import { readLightTheme } from './theme';

use([GraphicComponent]);

export interface Picture {
  build: ChartBuilder;
  /** Height in CSS pixels, caption included. */
  height: (context: Omit<ChartContext, 'theme'>) => number;
  caption: Caption;
  /** CSS pixels: a slide of 13.33 in at 96 dpi is 1280 wide. */
  width: number;
  ground: 'white' | 'transparent';
}

const GROUNDS = { white: '#ffffff', transparent: 'transparent' } as const;

/** An SVG document whose texts stay texts. */
export function svgPicture({ build, height, caption, width, ground }: Picture): string {
  const context = { theme: readLightTheme(), width, caption };
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: height(context) });
  try {
    chart.setOption({ ...build(context), backgroundColor: GROUNDS[ground] });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** The same as a PNG at `ratio` pixels a CSS pixel. Rejects where the browser cannot make a picture of that size. */
export async function pngPicture(picture: Picture, ratio: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgPicture(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * ratio);
  canvas.height = Math.round(image.naturalHeight * ratio);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new RangeError('no canvas of this size');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new RangeError('picture too large'))), 'image/png');
  });
}
