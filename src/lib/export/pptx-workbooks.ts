import { strFromU8, strToU8, unzip, zip, type Unzipped, type Zippable } from 'fflate';
import { m } from '$lib/paraglide/messages.js';
import { chartGrid } from './chart-grid';
import { exhibitSheet } from './exhibit-sheets';
import type { Exhibit } from './exhibit';
import type { Sheet, SheetCell, SheetColumn } from './sheet';
import { toXlsx } from './xlsx';

const CHART_PART = /^ppt\/charts\/chart(\d+)\.xml$/;
const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g;

/**
 * Gives every chart of a deck a workbook of ours. PptxGenJS writes a stated zero as an empty cell and a blank as an empty
 * point; here zeros stay zeros, blanks are left out, and a second sheet holds the states and wordings.
 */
export async function embedWorkbooks(deck: Uint8Array, exhibits: readonly Exhibit[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await unzipped(deck);
  const ids = Object.keys(parts)
    .flatMap((path) => CHART_PART.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const changed: Zippable = { ...parts };
  await Promise.all(
    ids.map(async (id, index) => {
      const exhibit = exhibits[index];
      const path = `ppt/charts/chart${id}.xml`;
      const chart = parts[path];
      if (!exhibit || !chart) return;
      changed[path] = strToU8(strFromU8(chart).replace(EMPTY_POINT, ''));
      changed[`ppt/embeddings/Microsoft_Excel_Worksheet${id}.xlsx`] = await chartWorkbook(exhibit);
    })
  );
  return zipped(changed);
}

/**
 * Sheet1 as the chart's references want it: labels in A and a series a column from B; for a scatter the first series is A,
 * the second B. The second sheet is for the reader.
 */
function chartWorkbook(exhibit: Exhibit): Promise<Uint8Array> {
  const grid = chartGrid(exhibit);
  const labels: SheetColumn = { header: m.export_column_body(), type: 'text', width: 28 };
  const series = grid.series.map(({ name }): SheetColumn => ({ header: name, type: 'number' }));
  const labelLast = exhibit.chart === 'scatter';
  const rows = grid.labels.map((label, row): SheetCell[] => {
    const values = grid.series.map(({ values }) => values[row] ?? null);
    return labelLast ? [...values, label] : [label, ...values];
  });
  const numbers: Sheet = { name: 'Sheet1', columns: labelLast ? [...series, labels] : [labels, ...series], rows };
  return toXlsx([numbers, exhibitSheet(exhibit, m.export_sheet_states())]);
}

function unzipped(bytes: Uint8Array): Promise<Unzipped> {
  return new Promise((resolve, reject) => unzip(bytes, (error, parts) => (error ? reject(error) : resolve(parts))));
}

function zipped(parts: Zippable): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) =>
    zip(parts, (error, bytes) => (error ? reject(error) : resolve(bytes as Uint8Array<ArrayBuffer>)))
  );
}
