/**
 * What is measured against: the same figures in the same chart, on a page that starts DuckDB, fills it and asks it before it
 * draws anything. Everything that can start at once does.
 */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import engine from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { draw } from '$lib/charts/action';
import { drawBar } from '$lib/charts/bar';
import { model, row, stated } from '$lib/charts/charts.fixture';
import '../../../src/app.css';

const INDICATOR = 'disclosure.total';
const absolute = (url: string) => new URL(url, document.baseURI).href;

async function start(): Promise<AsyncDuckDB> {
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(absolute(worker)));
  await database.instantiate(absolute(engine));
  return database;
}

const [database, { default: library }] = await Promise.all([start(), import('virtual:sample-library')]);
const connection = await database.connect();
const reports = library.flatMap(({ records }) => records.reports);
const metrics = library.flatMap(({ records, mapping }) =>
  records.metrics.map((metric, index) => ({ ...metric, indicator: mapping.indicators[index] ?? '' }))
);
const insert = (name: string, columns: Record<string, unknown[]>) =>
  connection.insertArrowFromIPCStream(tableToIPC(tableFromArrays(columns), { format: 'stream' }) as Uint8Array, {
    name
  });
await insert('reports', {
  id: reports.map(({ id }) => id),
  label: reports.map(({ agency, title, year }) => `${agency ?? title} ${year}`)
});
await insert('metrics', {
  report: metrics.map(({ report }) => report),
  indicator: metrics.map(({ indicator }) => indicator),
  value: metrics.map(({ value }) => value ?? Number.NaN),
  text: metrics.map(({ text }) => text)
});
const answer = await connection.query(
  `SELECT r.label, max(m.value) AS value, arg_max(m.text, m.value) AS text FROM metrics m JOIN reports r ON r.id = m.report
   WHERE m.indicator = '${INDICATOR}' AND NOT isnan(m.value) GROUP BY r.label ORDER BY value DESC`
);
const rows = answer.toArray().map((found) => {
  const { label, value, text } = found as { label: string; value: number; text: string };
  return row(label, stated(value, text));
});
const chart = model(rows);
const node = document.querySelector<HTMLElement>('#chart');
if (node) {
  draw(node, {
    draw: (context) => drawBar(chart, context),
    active: null,
    onpick: () => {},
    onpoint: () => {},
    ondraw: () => {},
    ondrawn: () => performance.mark('mingshu-first-chart')
  });
}
