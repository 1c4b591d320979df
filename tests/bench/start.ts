/**
 * `npm run bench:start`: how long a cold visitor waits for the first chart, and how long on a page that waits for DuckDB.
 * A load is a new browser with an empty profile, the built site on a local static server, brotli.
 */
import { chromium } from '@playwright/test';
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
  /** Milliseconds from the start of navigation until the chart is on screen. */
  chart: number;
  /** Bytes on the wire until then, and requests. */
  bytes: number;
  requests: number;
}

async function load(site: Site, path: string): Promise<Load> {
  const browser = await chromium.launch(LAUNCH);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    site.transferred.bytes = 0;
    site.transferred.requests = 0;
    await page.goto(site.url + path, { waitUntil: 'commit' });
    const chart = await page.waitForFunction(
      () => performance.getEntriesByName('mingshu-first-chart')[0]?.startTime ?? null
    );
    const { bytes, requests } = site.transferred;
    const marks = await page.locator('svg path').count();
    if (marks < 10) throw new Error(`no chart on ${path}: ${marks} shapes`);
    return { chart: Number(await chart.jsonValue()), bytes, requests };
  } finally {
    await browser.close();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function line(name: string, loads: readonly Load[]): string {
  const times = loads.map(({ chart }) => Math.round(chart)).sort((a, b) => a - b);
  const { bytes, requests } = loads.at(-1) ?? { bytes: 0, requests: 0 };
  return `${name}  median ${median(times)} ms (${times[0]}–${times.at(-1)}), ${(bytes / 1024).toFixed(0)} KiB in ${requests} requests`;
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
