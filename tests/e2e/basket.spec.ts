import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { drop, fileOf } from './drop';
import { expect, test } from './fixture';

async function collect(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: '收入汇报夹' }).click();
  await expect(page.getByText('已收入')).toBeVisible();
}

const titles = (page: Page) =>
  page
    .getByRole('textbox', { name: '标题', exact: true })
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));

test('charts and lists are collected, ordered by keys, kept over a reload and taken out as one deck', async ({
  page,
  expectAccessible
}) => {
  await collect(page, 'compare/?m=disclosure.total');
  await collect(page, 'placeholders/');
  await collect(page, 'findings/');
  await page.getByRole('link', { name: '汇报夹，3 项' }).click();
  await expect(page.getByRole('textbox', { name: '标题', exact: true })).toHaveCount(3);
  await expect(page.getByText('数字与资料库一致').first()).toBeVisible();
  const [chart = '', blanks = '', findings = ''] = await titles(page);
  await page.getByRole('button', { name: `上移：${findings}` }).click();
  expect(await titles(page)).toEqual([chart, findings, blanks]);
  await page.getByRole('button', { name: `上移：${findings}` }).press('Alt+ArrowUp');
  await expect.poll(() => titles(page)).toEqual([findings, chart, blanks]);
  await page.getByRole('textbox', { name: '标题', exact: true }).nth(1).fill('主动公开看这一张');
  await page.reload();
  await expect.poll(() => titles(page)).toEqual([findings, '主动公开看这一张', blanks]);
  await expectAccessible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为一份 PPTX' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^汇报夹_.*3项_\d{8}\.pptx$/u);
  const parts = unzipSync(readFileSync(await file.path()));
  expect(Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/u.test(path))).toHaveLength(1);
  const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path));
  const text = slides.map((path) => new TextDecoder().decode(parts[path])).join('');
  expect(text).toContain('主动公开看这一张');
  expect(text).toContain('工作汇报');
});

test('an item is dragged to its place in the order, and stays there over a reload', async ({ page }) => {
  await collect(page, 'compare/?m=disclosure.total');
  await collect(page, 'placeholders/');
  await page.getByRole('link', { name: '汇报夹，2 项' }).click();
  await expect(page.getByRole('textbox', { name: '标题', exact: true })).toHaveCount(2);
  const [chart = '', blanks = ''] = await titles(page);
  const handle = page.getByRole('img', { name: `按住拖动改变顺序：${blanks}` });
  await handle.dragTo(page.getByRole('img', { name: `按住拖动改变顺序：${chart}` }));
  await expect.poll(() => titles(page)).toEqual([blanks, chart]);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual([blanks, chart]);
});

test('Escape puts an item that is being dragged back where it was', async ({ page }) => {
  await collect(page, 'compare/?m=disclosure.total');
  await collect(page, 'placeholders/');
  await page.getByRole('link', { name: '汇报夹，2 项' }).click();
  const handles = page.getByRole('img', { name: /^按住拖动改变顺序：/u });
  await expect(handles).toHaveCount(2);
  const before = await titles(page);
  expect(before).toHaveLength(2);
  await handles.nth(1).hover();
  await page.mouse.down();
  await handles.nth(0).hover();
  await handles.nth(0).hover();
  await expect(page.locator('li.over')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('li.over, li.dragged')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.locator('li.over, li.dragged')).toHaveCount(0);
  expect(await titles(page)).toEqual(before);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(before);
});

test('a removal is taken back, and another tab shows the same', async ({ page, context }) => {
  await collect(page, 'compare/?m=disclosure.total');
  const other = await context.newPage();
  await other.goto('basket/');
  await expect(other.getByRole('textbox', { name: '标题', exact: true })).toHaveCount(1);
  await page.getByRole('link', { name: '汇报夹，1 项' }).click();
  await page.getByRole('button', { name: /^移除：/u }).click();
  await expect(page.getByText('汇报夹还是空的')).toBeVisible();
  await expect(other.getByText('汇报夹还是空的')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('textbox', { name: '标题', exact: true })).toHaveCount(1);
  await expect(other.getByRole('textbox', { name: '标题', exact: true })).toHaveCount(1);
});

test('when the library has other figures, the item says so and takes them over', async ({ page }) => {
  await collect(page, 'compare/?m=disclosure.total');
  const text =
    '新汀县2023年政务公开工作总结\n\n一、主动公开情况\n全年主动公开政府信息9527条。\n\n新汀县人民政府\n2024年1月5日\n';
  await drop(page, [fileOf('新汀县.txt', text)]);
  await page.getByRole('link', { name: '汇报夹，1 项' }).click();
  await expect(page.getByText('和现在的不一样')).toBeVisible();
  await page.getByRole('button', { name: /^更新：/u }).click();
  await expect(page.getByText('数字与资料库一致')).toBeVisible();
  expect((await titles(page))[0]).toContain('新汀县');
});

test('printed, an exhibit is a sheet of paper with title and legend', async ({ page }) => {
  await collect(page, 'compare/?m=disclosure.total');
  await collect(page, 'compare/?m=press.count');
  await page.getByRole('link', { name: '汇报夹，2 项' }).click();
  await expect(page.getByRole('textbox', { name: '标题', exact: true })).toHaveCount(2);
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/gu);
  expect(sheets).toHaveLength(3);
});

test('a title typed just before the page is reloaded is kept, each time', async ({ page }) => {
  await collect(page, 'placeholders/');
  await page.getByRole('link', { name: '汇报夹，1 项' }).click();
  for (const title of ['一稿', '二稿', '三稿', '四稿', '定稿']) {
    await page.getByRole('textbox', { name: '标题', exact: true }).fill(title);
    await page.reload();
    await expect.poll(() => titles(page)).toEqual([title]);
  }
});
