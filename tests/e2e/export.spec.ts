import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer<ArrayBuffer> }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test.beforeEach(async ({ page }) => {
  await page.goto('compare/?indicator=disclosure.total');
  await expect(page.getByRole('listbox', { name: /主动公开/u })).toBeVisible();
});

test('a comparison is saved as a deck with its own chart and title', async ({ page }) => {
  const title = (await page.locator('figure h2').textContent()) ?? '?';
  const { name, bytes } = await saved(page, '存 PPTX（可编辑图表）');
  expect(name).toMatch(/^对比_主动公开.*_\d{8}\.pptx$/u);
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/u.test(path))).toHaveLength(1);
  expect(new TextDecoder().decode(parts['ppt/slides/slide1.xml'])).toContain(title.trim());
});

test('a workbook has a row for every row of the table twin, and the sentence behind every figure', async ({ page }) => {
  const states = await page
    .locator('tr[data-report]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')));
  const { bytes } = await saved(page, '存 XLSX');
  const sheets = await readSheets(bytes);
  expect(sheets[0]?.data).toHaveLength(states.length + 1);
  const sources = sheets.find((sheet) => sheet.sheet === '来源')?.data.slice(1) ?? [];
  expect(sources).toHaveLength(states.filter((state) => state !== 'absent').length);
  for (const row of sources) expect(String(row[8])).toContain(String(row[6]));
});

test('CSV has the byte order mark that Excel looks for', async ({ page }) => {
  const { bytes } = await saved(page, '存 CSV');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
