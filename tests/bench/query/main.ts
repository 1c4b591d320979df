/**
 * What a change of 对比 costs at a million figures: the product's own engine, tables, source and chart, in a page of its own.
 * The bench drives it through `window.bench`.
 */
import { draw } from '$lib/charts/action';
import { drawBar } from '$lib/charts/bar';
import type { ChartContext } from '$lib/charts/builder';
import { startBrowserEngine } from '$lib/database/browser-engine';
import { LibraryTables } from '$lib/database/library-tables';
import type { CompareModel } from '$lib/views/compare-model';
import { librarySource } from '$lib/views/compare-source';
import { DEFAULT_SPEC, type CompareSpec } from '$lib/views/compare-spec';
import { generateView } from './generate';
import { MILLION } from './size';
import '../../../src/app.css';

export interface Loaded {
  reports: number;
  metrics: number;
  names: number;
  /** Milliseconds. */
  generated: number;
  started: number;
  loaded: number;
}

export interface Bench {
  load(): Promise<Loaded>;
  /** Asks and draws; milliseconds until the picture is in the page, and until the answer was there. */
  change(spec: Partial<CompareSpec>): Promise<{ total: number; answered: number; rows: number }>;
  names(text: string): Promise<{ total: number; groups: number }>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

const node = document.querySelector<HTMLElement>('#chart');
if (!node) throw new Error('the page has no place for the chart');
let drawn: ReturnType<typeof draw> | null = null;
let source: ReturnType<typeof librarySource> | null = null;

function show(model: CompareModel): void {
  const parameters = {
    draw: (context: ChartContext) => drawBar(model, context),
    active: null,
    onpick: () => {},
    onpoint: () => {},
    ondraw: () => {}
  };
  if (drawn) drawn.update(parameters);
  else if (node) drawn = draw(node, parameters);
}

/** Layout and painting done too. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 0)));

window.bench = {
  async load() {
    const begun = performance.now();
    const view = generateView(MILLION);
    const generated = performance.now();
    const engine = await startBrowserEngine();
    const started = performance.now();
    await new LibraryTables(engine).load(view);
    const loaded = performance.now();
    source = librarySource(() => view, engine);
    await source.compare(DEFAULT_SPEC);
    return {
      reports: view.reports.length,
      metrics: view.metrics.length,
      names: new Set(view.metrics.map(({ name }) => name)).size,
      generated: generated - begun,
      started: started - generated,
      loaded: loaded - started
    };
  },
  async change(change) {
    if (!source) throw new Error('nothing is loaded');
    const begun = performance.now();
    const model = await source.compare({ ...DEFAULT_SPEC, ...change });
    const answered = performance.now();
    show(model);
    await painted();
    return { total: performance.now() - begun, answered: answered - begun, rows: model.rows.length };
  },
  async names(text) {
    if (!source) throw new Error('nothing is loaded');
    const begun = performance.now();
    const groups = await source.names(text);
    return { total: performance.now() - begun, groups: groups.length };
  }
};
