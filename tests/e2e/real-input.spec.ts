import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { MetricRecord, ReportRecord } from '../../extractors/records';
import { runExtract } from '../../src/cli/run';
import { fileFromDisk, importFiles } from './drop';
import { expect, test } from './fixture';
import { readTwin } from './table';

const SEEDS = '../shared/seeds';
const GOLD = '../shared/gold/dev.json';
/** Just under what is reached; raised with it. */
const CELLS_FLOOR = 0.95;

interface GoldReport {
  source: string;
  start: number;
  title: string;
  indicators?: Record<string, number | null>;
}

test.skip(!existsSync(SEEDS) || !existsSync(GOLD), 'the real reports are not beside this checkout (../shared)');

const seedPaths = () => readdirSync(SEEDS).map((name) => join(SEEDS, name));

/** What the command line prints, a string a line. */
async function commandLine(paths: readonly string[]): Promise<string[]> {
  let printed = '';
  const out = new Writable({
    write(chunk, _encoding, done) {
      printed += String(chunk);
      done();
    }
  });
  expect(await runExtract([...paths, '--format', 'ndjson'], out, process.stderr)).toBe(0);
  return printed.split('\n').filter((line) => line !== '');
}

test.beforeEach(async ({ page }) => {
  await importFiles(page, seedPaths().map(fileFromDisk));
});

test('five files hold 80 reports, and a reload keeps them', async ({ page }) => {
  expect(await readTwin(page, 'disclosure.total')).toHaveLength(80);
  await page.reload();
  await expect(page.locator('tr[data-report]')).toHaveCount(80);
});

test('the table twin agrees with the annotated indicator cells', async ({ page }) => {
  test.setTimeout(180_000);
  const lines = (await commandLine(seedPaths())).map((line) => JSON.parse(line) as ReportRecord | MetricRecord);
  const reports = lines.filter((record) => record.record === 'report');
  const gold = (JSON.parse(readFileSync(GOLD, 'utf8')) as { reports: GoldReport[] }).reports;
  const keys = [...new Set(gold.flatMap(({ indicators }) => Object.keys(indicators ?? {})))].sort();
  let right = 0;
  let cells = 0;
  const wrong: string[] = [];
  for (const key of keys) {
    const rows = new Map((await readTwin(page, key)).map((row) => [row.report, row]));
    for (const { source, start, title, indicators } of gold) {
      if (!indicators || !(key in indicators)) continue;
      cells += 1;
      const expected = indicators[key] ?? null;
      const report = reports.find((candidate) => candidate.source === source && candidate.start === start);
      const shown = report && rows.get(report.id);
      const placeholder = expected === null;
      if (shown && (placeholder ? shown.state === 'placeholder' : shown.value === expected)) right += 1;
      else wrong.push(`${title} ${key}: ${expected} / ${shown ? `${shown.state} ${shown.value}` : 'no row'}`);
    }
  }
  console.log(`indicator cells right: ${right} of ${cells} (${(right / cells).toFixed(3)})\n${wrong.join('\n')}`);
  expect(cells).toBeGreaterThan(40);
  expect(right / cells).toBeGreaterThanOrEqual(CELLS_FLOOR);
});

test('县2023年政务公开工作总结 shows 43715 items and opens at those words', async ({ page }) => {
  await page.goto('compare/?indicator=disclosure.total');
  const link = page.getByRole('link', { name: '在县2023年政务公开工作总结中查看43715条' });
  await expect(link).toHaveText('43715条');
  await link.click();
  await expect(page).toHaveURL(/\/reports\/view\/\?id=[^&]+&at=/u);
  await expect(page.locator('main .current').first()).toContainText('43715条');
  await expect(page.locator('main .current').first()).toBeInViewport();
});

test('the blank 12345 orders of XX高新区 are a placeholder and no zero', async ({ page }) => {
  const rows = await readTwin(page, 'hotline.count');
  const zone = rows.filter(({ label }) => label.includes('XX高新区'));
  expect(zone.map(({ state, value }) => ({ state, value }))).toEqual([{ state: 'placeholder', value: null }]);
});

test('the itemised list of 市政务服务管理局 gives a finding: 191 against 261', async ({ page }) => {
  await page.goto('findings/?check=sum');
  const finding = page.locator('main li, main tr, main article').filter({ hasText: '261' }).filter({ hasText: '191' });
  await expect(finding.first()).toBeVisible();
  await expect(page.getByText('市政务服务管理局').first()).toBeVisible();
});

test('the two reports called XX镇 stay two', async ({ page }) => {
  const rows = await readTwin(page, 'disclosure.total');
  const towns = rows.filter(({ label }) => /^XX镇/u.test(label));
  expect(new Set(towns.map(({ report }) => report)).size).toBe(2);
  expect(new Set(towns.map(({ label }) => label)).size).toBe(2);
});

test('the browser reads what the command line prints, byte for byte and in its order', async ({ page }) => {
  const worker = readdirSync('build', { recursive: true, encoding: 'utf8' }).find((path) =>
    /reader\.worker-[\w-]+\.js$/u.test(path)
  );
  expect(worker).toBeDefined();
  for (const path of seedPaths()) {
    const file = fileFromDisk(path);
    const browser = await page.evaluate(readInWorker, { file, worker: worker ?? '' });
    // Neither side is sorted: equal lists of lines are equal bytes.
    expect(browser.split('\n')).toEqual([...(await commandLine([path])), '']);
  }
});

/**
 * Runs in the page: one file through the built worker, its records as NDJSON. The library keeps a list of each kind;
 * here they are put together as the contract has them: a report, then what was found in it, in text order.
 */
async function readInWorker({ file, worker }: { file: { name: string; base64: string }; worker: string }) {
  type Line = Record<string, unknown>;
  interface Read {
    records: Record<'reports' | 'metrics' | 'placeholders' | 'findings', Line[]>;
    mapping: { indicators: (string | null)[]; headlines: number[] };
  }
  const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0)).buffer;
  const reader = new Worker(new URL(worker, document.baseURI), { type: 'module' });
  const read = await new Promise<Read>((resolve, reject) => {
    reader.onerror = (event) => reject(new Error(event.message));
    reader.onmessage = ({ data }) => {
      if (data.stage === 'done') resolve(data.outcome.read);
    };
    reader.postMessage({ id: 1, name: file.name, bytes }, [bytes]);
  });
  reader.terminate();
  const { reports, metrics, placeholders, findings } = read.records;
  const headlines = new Set(read.mapping.headlines);
  const mapped: Line[] = metrics.map((metric, index) => ({
    ...metric,
    indicator: read.mapping.indicators[index] ?? null,
    headline: headlines.has(index)
  }));
  let lines = '';
  for (const report of reports) {
    const own = [...mapped, ...placeholders, ...findings].filter((record) => record['report'] === report['id']);
    own.sort((a, b) => Number(a['start']) - Number(b['start']));
    for (const record of [report, ...own]) lines += JSON.stringify(record) + '\n';
  }
  return lines;
}
