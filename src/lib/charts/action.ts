import { init, type EChartsType } from './echarts';
import type { ChartBuilder } from './builder';
import { readLightTheme, readTheme } from './theme';

/** CSS pixels between the margins of an A4 sheet: drawn at this width, the chart's letters are as large as the text's. */
const PAPER_WIDTH = 672;

export interface DrawParameters {
  build: ChartBuilder;
  /** Height in CSS pixels that the chart takes at a width. */
  height: (width: number) => number;
  /** Number of lines that can be pointed at. */
  rows: number;
  /** The line that is pointed at, by pointer or keyboard; null for none. */
  active: number | null;
  onpick: (row: number) => void;
  onpoint: (row: number | null) => void;
  /** The picture is on screen, for the first time. */
  ondrawn?: (() => void) | undefined;
}

/**
 * Draws a chart into `node` and keeps it drawn: on a new option, a new size, a new theme. The only place that touches an
 * ECharts instance on a page.
 */
export function draw(node: HTMLElement, parameters: DrawParameters) {
  let current = parameters;
  let width = 0;
  const measure = () => {
    width = node.clientWidth;
    node.style.height = `${current.height(width)}px`;
  };
  measure();
  const chart = init(node, null, { renderer: 'svg' });
  const render = (theme = readTheme()) => {
    chart.setOption(current.build({ theme, width }), { notMerge: true });
    // With it, the style sheet for print fits the drawing to the paper.
    node.querySelector('svg')?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
  };

  const drawn = () => {
    chart.off('finished', drawn);
    current.ondrawn?.();
  };
  chart.on('finished', drawn);
  listenToPointer(chart, () => current);

  const redraw = () => {
    measure();
    chart.resize({ width: 'auto', height: 'auto' });
    render();
  };
  const sizes = new ResizeObserver(() => {
    if (node.clientWidth > 0 && node.clientWidth !== width) redraw();
  });
  const themes = new MutationObserver(() => render());

  const print = () => {
    width = PAPER_WIDTH;
    chart.resize({ width, height: current.height(width) });
    render(readLightTheme());
  };

  render();
  addEventListener('beforeprint', print);
  addEventListener('afterprint', redraw);
  sizes.observe(node);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return {
    update(next: DrawParameters) {
      const { build, active } = current;
      current = next;
      if (next.build !== build) redraw();
      if (next.active !== active) point(chart, next.active);
    },
    destroy() {
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', redraw);
      sizes.disconnect();
      themes.disconnect();
      chart.dispose();
    }
  };
}

/** Anywhere on its line points at a row, so that a short bar is as easy to hit as a long one. */
function listenToPointer(chart: EChartsType, current: () => DrawParameters): void {
  const canvas = chart.getZr();
  const rowAt = (x: number, y: number): number | null => {
    if (!chart.containPixel({ gridIndex: 0 }, [chart.getWidth() / 2, y]) || x < 0) return null;
    const row = chart.convertFromPixel({ yAxisIndex: 0 }, y) as unknown as number;
    return Number.isInteger(row) && row >= 0 && row < current().rows ? row : null;
  };
  canvas.on('click', ({ offsetX, offsetY }) => {
    const row = rowAt(offsetX, offsetY);
    if (row !== null) current().onpick(row);
  });
  canvas.on('mousemove', ({ offsetX, offsetY }) => {
    const row = rowAt(offsetX, offsetY);
    canvas.setCursorStyle(row === null ? 'default' : 'pointer');
    current().onpoint(row);
  });
  canvas.on('globalout', () => current().onpoint(null));
}

function point(chart: EChartsType, row: number | null): void {
  if (row === null) {
    chart.dispatchAction({ type: 'hideTip' });
    return;
  }
  const y = chart.convertToPixel({ yAxisIndex: 0 }, row) as unknown as number;
  const area = (chart.getOption() as { grid: { left: number }[] }).grid[0];
  chart.dispatchAction({ type: 'showTip', x: (area?.left ?? 0) + 24, y });
}
