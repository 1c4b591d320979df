/**
 * What 对比 shows on a first visit, as HTML that comes with the page: the page itself and its chart, rendered of the sample library by
 * the same code when the site is built. The live page takes its place. Only the build runs this.
 */
import { render } from 'svelte/server';
import files, { roster } from 'virtual:sample-library';
import { Basket } from '$lib/basket/basket.svelte';
import { drawBar } from '$lib/charts/bar';
import { svgDrawing } from '$lib/charts/picture';
import { variableTheme } from '$lib/charts/theme';
import { createDatabase } from '$lib/database/create-database';
import { ReaderPool } from '$lib/import/reader-pool';
import { IndexedStore } from '$lib/library/indexed-store';
import { Library } from '$lib/library/library.svelte';
import { MemoryStore } from '$lib/library/memory-store';
import { compareModel } from '$lib/views/compare';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import type { EffectiveView } from '$lib/library/effective-view';
import FirstViewHost from './FirstViewHost.svelte';
import { inertControls, pageSvg } from './first-view-html';

/**
 * Widths of the chart, in CSS pixels: in windows of 1024, 1095 (1366 and 1920 on enlarged screens), 1152, 1280 and 1320, and where
 * the page is as wide as it gets. FirstView.svelte shows each in the windows that it fits.
 */
const WIDTHS = [961, 1032, 1089, 1217, 1257, 1296] as const;

/** HTML of the page below its root. Throws where the page has no place for the chart. */
export async function firstView(): Promise<string> {
  const library = await sampleLibrary();
  const basket = new Basket(new IndexedStore());
  try {
    const props = { library, database: createDatabase(), basket };
    const html = inertControls(render(FirstViewHost, { props, idPrefix: 'first' }).body);
    const pictures = WIDTHS.map((width) => picture(library.view, width));
    const [before, after, ...more] = html.split(/<div class="picture[^>]*><\/div>/);
    if (after === undefined || more.length > 0) throw new Error('the first view has no one place for its picture');
    return `${before}<div class="still">${pictures.join('')}</div>${after}`;
  } finally {
    basket.close();
    library.close();
  }
}

/** As on a first visit: nothing stored, nothing of one's own. */
async function sampleLibrary(): Promise<Library> {
  const unasked = (what: string) => new TypeError(`the first view needs no ${what}`);
  const library = new Library({
    store: new MemoryStore(),
    pool: new ReaderPool({
      createWorker: () => {
        throw unasked('worker');
      },
      size: 1,
      timeout: 1,
      timeoutPerMegabyte: 1
    }),
    loadSamples: () => Promise.resolve({ files, roster }),
    fetchSample: () => Promise.reject(unasked('text')),
    now: () => 0
  });
  await library.start();
  return library;
}

function picture(view: EffectiveView, width: number): string {
  const theme = variableTheme();
  const drawing = drawBar(compareModel(view, DEFAULT_SPEC), { theme, width });
  return pageSvg(svgDrawing(drawing, theme), `first-${width}`, drawing.description);
}
