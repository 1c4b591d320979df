import type { Draw, Drawing } from './builder';
import { init, type EChartsType } from './echarts';
import { markAt } from './marks';
import { emphasisOption, paintOption } from './scene';
import { readLightTheme, readTheme, type ChartTheme } from './theme';

/** CSS pixels between the margins of an A4 sheet: drawn at this width, the chart's letters are as large as the text's. */
const PAPER_WIDTH = 672;
/** What is left of a sheet under the page's title: a higher chart would leave it empty, or be cut in two. */
const PAPER_MOST = 740;

export interface DrawParameters {
  draw: Draw;
  /** Place of the mark that is pointed at, by pointer or keyboard; null for none. */
  active: number | null;
  onpick: (mark: number) => void;
  /** `at`: where the pointer is, in CSS pixels of the chart. */
  onpoint: (mark: number | null, at: { x: number; y: number }) => void;
  /** What is on screen now. */
  ondraw: (drawing: Drawing) => void;
  /** The picture is on screen, for the first time. */
  ondrawn?: (() => void) | undefined;
}

/**
 * Draws a chart into `node` and keeps it drawn: on a new chart, a new size, a new theme. The only place that touches an
 * ECharts instance on a page.
 */
export function draw(node: HTMLElement, parameters: DrawParameters) {
  let current = parameters;
  let chart: EChartsType | null = null;
  let theme = readTheme();
  let themed = nameOfTheme();
  let printing = false;
  let drawing = paint(node.clientWidth);
  requestAnimationFrame(() => current.ondrawn?.());

  function paint(width: number, shown: ChartTheme = theme): Drawing {
    const drawn = current.draw({ theme: shown, width, ...(printing ? { most: PAPER_MOST } : {}) });
    node.style.height = `${drawn.height}px`;
    // With sizes of its own it does not ask the page for them, which would lay it out once more.
    const size = { width: drawn.width, height: drawn.height };
    if (chart === null) chart = init(node, null, { renderer: 'svg', ...size });
    else chart.resize(size);
    chart.setOption(paintOption(drawn, shown), { notMerge: true });
    // With it, the style sheet for print fits the drawing to the paper.
    node.querySelector('svg')?.setAttribute('viewBox', `0 0 ${drawn.width} ${drawn.height}`);
    return drawn;
  }
  function redraw() {
    if (printing) return;
    theme = readTheme();
    themed = nameOfTheme();
    drawing = paint(node.clientWidth);
    current.ondraw(drawing);
  }
  function point(place: number | null) {
    const emphasis = place === null ? [] : (drawing.marks[place]?.emphasis ?? []);
    chart?.setOption(emphasisOption(emphasis, theme), { silent: true });
  }

  current.ondraw(drawing);
  const place = ({ offsetX, offsetY }: MouseEvent) => markAt(drawing.marks, offsetX, offsetY);
  const onclick = (event: MouseEvent) => {
    const mark = place(event);
    if (mark !== null) current.onpick(mark);
  };
  const onmove = (event: MouseEvent) => {
    const mark = place(event);
    node.style.cursor = mark === null ? '' : 'pointer';
    current.onpoint(mark, { x: event.offsetX, y: event.offsetY });
  };
  const onleave = () => current.onpoint(null, { x: 0, y: 0 });
  const onprint = () => {
    printing = true;
    paint(PAPER_WIDTH, readLightTheme());
  };
  const onprinted = () => {
    printing = false;
    redraw();
  };
  const sizes = new ResizeObserver(() => {
    if (node.clientWidth > 0 && node.clientWidth !== drawing.width) redraw();
  });
  // Reading the light theme sets the attribute and puts it back: that is no change of theme.
  const themes = new MutationObserver(() => {
    if (nameOfTheme() !== themed) redraw();
  });

  node.addEventListener('click', onclick);
  node.addEventListener('pointermove', onmove);
  node.addEventListener('pointerleave', onleave);
  addEventListener('beforeprint', onprint);
  addEventListener('afterprint', onprinted);
  sizes.observe(node);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return {
    update(next: DrawParameters) {
      const { draw: drawn, active } = current;
      current = next;
      if (next.draw !== drawn) redraw();
      else if (next.active !== active) point(next.active);
    },
    destroy() {
      removeEventListener('beforeprint', onprint);
      removeEventListener('afterprint', onprinted);
      sizes.disconnect();
      themes.disconnect();
      chart?.dispose();
    }
  };
}

const nameOfTheme = (): string | null => document.documentElement.getAttribute('data-theme');
