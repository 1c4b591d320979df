/**
 * `npm run bench:query`: what a change of 对比 costs at a million figures, 20,000 reports of 5,000 bodies and 220,000 names, in a
 * real browser: from the change until the new picture is in the page. Prints median and 95th percentile, and the median as a
 * share of its limit.
 */
import { chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import { AGENCY_LEVELS, REPORT_TYPES } from '../../extractors/records.ts';
import { INDICATORS } from '../../extractors/indicators/dictionary/index.ts';
import type { CompareSpec } from '../../src/lib/views/compare-spec.ts';
import { LAUNCH } from '../site/browser.ts';
import type {} from './query/main.ts';
import { MILLION } from './query/size.ts';

const ROUNDS = Number(process.argv[2] ?? 15);
const FILTER_LIMIT = 100;
const TEXT_LIMIT = 300;
const PAGE = 'tests/bench/query';

type Change = (round: number) => Partial<CompareSpec>;
const turn = <T>(list: readonly T[], round: number): T[] => list.slice(round % list.length, (round % list.length) + 1);
const indicator = (round: number) =>
  turn(INDICATORS, round * 5 + 1).map(({ key }) => ({ kind: 'indicator' as const, key }));

const bodies = ['鹭汀县', '砚汀区教育局', '云汀市司法局', '白汀县民政局', '枫汀区财政局'];

/** Every round asks for something else, so that no answer can be one that was there before. */
const CHANGES: readonly { name: string; limit: number; change: Change }[] = [
  {
    name: '层级',
    limit: FILTER_LIMIT,
    change: (round) => ({ levels: turn(AGENCY_LEVELS.slice(1, 4), round), measures: indicator(round) })
  },
  {
    name: '类型',
    limit: FILTER_LIMIT,
    change: (round) => ({ types: turn(REPORT_TYPES, round), measures: indicator(round + 3) })
  },
  {
    name: '年份',
    limit: FILTER_LIMIT,
    change: (round) => ({ years: turn(MILLION.years, round), measures: indicator(round + 6) })
  },
  {
    name: '单位',
    limit: FILTER_LIMIT,
    change: (round) => ({ bodies: turn(bodies, round), measures: indicator(round + 9) })
  },
  { name: '指标', limit: FILTER_LIMIT, change: (round) => ({ measures: indicator(round + 12) }) },
  {
    name: '文字',
    limit: TEXT_LIMIT,
    change: (round) => ({
      text: turn(['汀', '柘县', '教育局', '2022', '审计'], round).join(''),
      measures: indicator(round)
    })
  }
];

async function site(folder: string) {
  await build({
    configFile: false,
    root: resolve('.'),
    base: './',
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { $lib: resolve('src/lib'), $extractors: resolve('extractors') } },
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'esnext', rolldownOptions: { input: join(PAGE, 'index.html') } }
  });
  return preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' }
  });
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The browser compiles the engine's busiest code while it runs: whichever kind came first would pay for all of them. */
const WARMING = 5;

async function warm(page: Page): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < WARMING; round += 1) {
    for (const { change } of CHANGES) {
      times.push((await page.evaluate((spec) => window.bench.change(spec), change(round))).total);
    }
  }
  const median = at(
    times.sort((a, b) => a - b),
    0.5
  );
  console.log(`  the first ${times.length} changes, of all kinds: median ${median.toFixed(0)} ms (not counted below)`);
}

async function measure(page: Page): Promise<void> {
  for (const { name, limit, change } of CHANGES) {
    const times: number[] = [];
    const answers: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { total, answered } = await page.evaluate((spec) => window.bench.change(spec), change(round + WARMING));
      times.push(total);
      answers.push(answered);
    }
    times.sort((a, b) => a - b);
    answers.sort((a, b) => a - b);
    const median = at(times, 0.5);
    console.log(
      `  ${name}  median ${median.toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms; ${(median / limit).toFixed(2)} of ${limit} ms` +
        `  (answer ${at(answers, 0.5).toFixed(0)}, drawing ${(median - at(answers, 0.5)).toFixed(0)})`
    );
  }
}

const folder = mkdtempSync(join(tmpdir(), 'mingshu-query-'));
const served = await site(folder);
const browser = await chromium.launch(LAUNCH);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${served.resolvedUrls?.local[0] ?? ''}${PAGE}/index.html`);
  await page.waitForFunction(() => 'bench' in window);
  const loaded = await page.evaluate(() => window.bench.load());
  console.log(`${loaded.metrics} figures, ${loaded.reports} reports, ${loaded.names} names`);
  console.log(
    `  made in ${(loaded.generated / 1000).toFixed(1)} s, engine started in ${(loaded.started / 1000).toFixed(1)} s, loaded into its tables in ${(loaded.loaded / 1000).toFixed(1)} s`
  );
  console.log(`a change, ${ROUNDS} times each, until the new chart is in the page:`);
  await warm(page);
  await measure(page);
  const names = [];
  for (const text of ['培训', '公开', '隐患 排查', '满意度']) {
    names.push((await page.evaluate((wanted) => window.bench.names(wanted), text)).total);
  }
  console.log(
    `  names that hold a word: median ${at(
      names.sort((a, b) => a - b),
      0.5
    ).toFixed(0)} ms`
  );
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}
