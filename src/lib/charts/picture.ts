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
  caption?: Caption;
  /** CSS pixels: a slide of 13.33 in at 96 dpi is 1280 wide. */
  width: number;
  ground: 'white' | 'transparent';
}

const GROUNDS = { white: '#ffffff', transparent: 'transparent' } as const;

/** An SVG document whose texts stay texts. */
export function svgPicture({ build, height, caption, width, ground }: Picture): string {
  const context = { theme: readLightTheme(), width, ...(caption ? { caption } : {}) };
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: height(context) });
  try {
    chart.setOption({ ...build(context), backgroundColor: GROUNDS[ground] });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
