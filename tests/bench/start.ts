/**
 * `npm run bench:start`: how long a cold visitor waits until a chart is seen, and until it answers to the pointer and the keyboard;
 * and how long on a page that waits for DuckDB. The chart that is seen first comes with the page, made when the site was built
 * (src/routes/compare/first-view.ts); the one that answers is drawn by the page from the sample library and takes its place.
 * A load is a new browser with an empty profile, the built site on a local static server, brotli.
 */
import { chromium, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { sampleLibrary } from '../../src/build/sample-library.ts';
import { LAUNCH } from '../site/browser.ts';
import { serveSite, type Site } from '../site/serve.ts';

const WAITING = 'tests/bench/waiting';
const LOADS = Number(process.argv[2] ?? 9);

interface Load {
  /** Milliseconds from the start of navigation until a chart is on screen, be it the one that comes with the page. */
  seen: number;
  /** The same until the page has drawn it itself and listens to it. */
  answers: number;
  /** Bytes on the wire until then, and requests. */
  bytes: number;
  requests: number;
}

async function load(site: Site, path: string): Promise<Load> {
  const browser = await chromium.launch(LAUNCH);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(MARK_SEEN);
    site.transferred.bytes = 0;
    site.transferred.requests = 0;
    await page.goto(site.url + path, { waitUntil: 'commit' });
    const mark = () => performance.getEntriesByName('mingshu-first-chart')[0]?.startTime ?? null;
    const chart = await (await page.waitForFunction(mark)).jsonValue();
    const { bytes, requests } = site.transferred;
    const seen = await page.evaluate(() => performance.getEntriesByName('bench-chart-seen')[0]?.startTime);
    await expectAnswer(page, path);
    return { seen: Number(seen), answers: Number(chart), bytes, requests };
  } finally {
    await browser.close();
  }
}

/** Throws where the chart that was timed is no chart, or does not answer. The waiting page draws, and no more. */
async function expectAnswer(page: Page, path: string): Promise<void> {
  const shapes = await page.locator('svg path').count();
  if (shapes < 10) throw new Error(`no chart on ${path}: ${shapes} shapes`);
  if (!path.startsWith('compare/')) return;
  await page.getByRole('listbox', { name: '主动公开信息数' }).press('End', { timeout: 5000 });
  await page.locator('.tip').waitFor({ timeout: 5000 });
}

/** In the page, as text because what compiles this file would add to it: marks the frame after the first one with a chart in it. */
const MARK_SEEN = `requestAnimationFrame(function look() {
  const charts = [...document.querySelectorAll('.still svg, .picture svg, #chart svg')];
  const there = charts.some((svg) => svg.getBoundingClientRect().height > 100);
  requestAnimationFrame(there ? () => performance.mark('bench-chart-seen') : look);
})`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function line(name: string, loads: readonly Load[]): string {
  const times = (of: (load: Load) => number) => {
    const sorted = loads.map((load) => Math.round(of(load))).sort((a, b) => a - b);
    return `median ${median(sorted)} ms (${sorted[0]}–${sorted.at(-1)})`;
  };
  const { bytes, requests } = loads.at(-1) ?? { bytes: 0, requests: 0 };
  const size = `${(bytes / 1024).toFixed(0)} KiB in ${requests} requests`;
  return `${name}  seen: ${times(({ seen }) => seen)}; answers: ${times(({ answers }) => answers)}; ${size}`;
}

/** The built site with the waiting page beside it, in a folder of its own. */
async function siteWithWaitingPage(folder: string): Promise<void> {
  cpSync('build', folder, { recursive: true });
  await build({
    configFile: false,
    root: resolve('.'),
    base: './',
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { $lib: resolve('src/lib'), $extractors: resolve('extractors') } },
    plugins: [sampleLibrary()],
    build: {
      outDir: join(folder, 'waiting'),
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: { input: join(WAITING, 'index.html') }
    }
  });
}

const folder = mkdtempSync(join(tmpdir(), 'mingshu-bench-'));
await siteWithWaitingPage(folder);
const site = await serveSite({ build: folder });
const [compare, waiting]: [Load[], Load[]] = [[], []];
try {
  // By turns, so that whatever else this machine does falls on both.
  for (let round = 0; round < LOADS; round += 1) {
    compare.push(await load(site, 'compare/'));
    waiting.push(await load(site, `waiting/${WAITING}/`));
  }
} finally {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`first chart, cold, ${LOADS} loads each:`);
console.log(line('  对比 (compare/)             ', compare));
console.log(line('  the same chart after DuckDB ', waiting));
