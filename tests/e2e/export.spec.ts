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
  await page.goto('compare/?m=disclosure.total');
  await expect(page.getByRole('listbox', { name: /主动公开/u })).toBeVisible();
  await page.getByRole('button', { name: '导出' }).click();
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
  const [view, sources] = [sheets[1]?.data ?? [], sheets.find((sheet) => sheet.sheet === '来源')?.data ?? []];
  expect(sheets[0]?.sheet).toBe('说明');
  // Bodies of the roster without a report come after the rows of the reports.
  expect(view.slice(1).filter((row) => !row.includes('未报送'))).toHaveLength(states.length);
  expect(sources.slice(1)).toHaveLength(states.filter((state) => state !== 'absent').length);
  const [figure = -1, sentence = -1] = ['原文写法', '原句'].map((head) => sources[0]?.indexOf(head));
  for (const row of sources.slice(1)) expect(String(row[sentence])).toContain(String(row[figure]));
});

test('CSV has the byte order mark that Excel looks for', async ({ page }) => {
  const { bytes } = await saved(page, '存 CSV');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('a picture is saved as PNG and as SVG, with its title in it', async ({ page }) => {
  const title = (await page.locator('figure h2').first().textContent())?.trim() ?? '?';
  const svg = await saved(page, '保存 SVG');
  expect(svg.name).toMatch(/^对比_.*_\d{8}\.svg$/u);
  const source = svg.bytes.toString('utf8');
  expect(source).toMatch(/^<svg [^>]*width="1280"/u);
  const text = source.replace(/<style.*?<\/style>/gsu, '').replace(/<[^>]*>/gu, '');
  // A title may break over lines, each a text of its own.
  expect(text.replace(/\s+/gu, '')).toContain(title.replace(/\s+/gu, ''));
  const png = await saved(page, '保存 PNG');
  expect([...png.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  const [width, height] = [png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)];
  expect(width).toBe(2560);
  expect(height).toBeGreaterThan(400);
  expect(await inkShare(page, png.bytes), 'share of the picture that is not white').toBeGreaterThan(0.01);
});

test('a transparent picture has dark letters for light slides, or light ones for dark slides', async ({ page }) => {
  const letters = async (ground: RegExp) => {
    const option = page.getByLabel('底色').locator('option', { hasText: ground });
    await page.getByLabel('底色').selectOption((await option.textContent())?.trim() ?? '');
    const { bytes } = await saved(page, '保存 SVG');
    const source = bytes.toString('utf8');
    expect(source).not.toContain('fill="#ffffff"></rect>');
    return /<text[^>]*font: 600 20px[^>]*fill="([^"]+)"|fill="([^"]+)"[^>]*font: 600 20px/u
      .exec(source)
      ?.slice(1)
      .find(Boolean);
  };
  expect(await letters(/深色字/u)).toBe('#1b1b19');
  expect(await letters(/浅色字/u)).toBe('#e8e6e1');
});

test('a picture is copied to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制图片' }).click();
  await expect(page.getByText('图片已复制')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    return blob ? [...new Uint8Array(await blob.arrayBuffer())] : [];
  });
  expect(await inkShare(page, Buffer.from(copied))).toBeGreaterThan(0.01);
});

/** Share of a PNG's pixels that are not white. */
function inkShare(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 200 && (data[at + 3] ?? 0) > 100) ink += 1;
    return ink / (data.length / 4);
  }, png.toString('base64'));
}
