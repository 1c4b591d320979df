import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

/** The marks of the chart in words, in its order. */
const marksOf = (page: Page) => page.getByRole('listbox', { name: /用方向键/u }).getByRole('option');

test.beforeEach(async ({ page }) => {
  await page.goto('compare/?indicator=disclosure.total');
  await expect(page.getByRole('listbox', { name: /主动公开/u })).toBeVisible();
});

test('chart and table twin show the same figures in the same order', async ({ page }) => {
  const marks = await marksOf(page).allTextContents();
  const rows = await page.locator('tr[data-report]:not([data-state="absent"])').allTextContents();
  expect(marks.length).toBeGreaterThan(10);
  expect(rows).toHaveLength(marks.length);
  const labels = await page.locator('tr[data-report]:not([data-state="absent"]) th').allTextContents();
  marks.forEach((mark, index) => expect(mark.startsWith(labels[index]?.trim() ?? '?')).toBe(true));
});

test('what is not mentioned is listed under the chart and drawn nowhere', async ({ page }) => {
  const absent = await page.locator('tr[data-state="absent"] th').allTextContents();
  expect(absent.length).toBeGreaterThan(0);
  const drawn = (await marksOf(page).allTextContents()).join('\n');
  for (const label of absent) {
    await expect(page.locator('figure').getByRole('link', { name: label.trim(), exact: true })).toBeVisible();
    expect(drawn.includes(`${label.trim()} ·`)).toBe(false);
  }
});

test('a filter is in the address, is restored by a reload, and leaves it when taken back', async ({ page }) => {
  await page.getByRole('group', { name: '层级' }).getByRole('checkbox', { name: /^县区/u }).check();
  await expect(page).toHaveURL(/level=%E5%8E%BF%E5%8C%BA/u);
  await page.reload();
  await expect(page.getByRole('group', { name: '层级' }).getByRole('checkbox', { name: /^县区/u })).toBeChecked();
  const levels = page.locator('td[data-level]');
  expect(new Set(await levels.allTextContents())).toEqual(new Set(['县区']));
  await page.getByRole('group', { name: '层级' }).getByRole('checkbox', { name: /^县区/u }).uncheck();
  await expect(page).toHaveURL(/\?m=disclosure\.total$/u);
});

test('sorting the table by name orders the chart by name', async ({ page }) => {
  await page.getByRole('button', { name: /^单位/u }).click();
  await expect(page).toHaveURL(/sort=name/u);
  await expect(page.getByRole('columnheader', { name: /^单位/u })).toHaveAttribute('aria-sort', 'ascending');
  const labels = await page.locator('tr[data-report]:not([data-state="absent"]) th').allTextContents();
  const marks = await marksOf(page).allTextContents();
  expect(marks.map((mark) => mark.split(' · ')[0])).toEqual(labels.map((label) => label.trim()));
});

test('another indicator is chosen by typing a part of its name', async ({ page }) => {
  const box = page.getByRole('combobox', { name: '指标' });
  await box.click();
  await box.fill('新闻发布');
  await page.getByRole('option', { name: /新闻发布会/u }).click();
  await expect(page).toHaveURL(/m=press\.count/u);
  await expect(page.getByRole('listbox', { name: /新闻发布会/u })).toBeVisible();
});

test('the keyboard walks through the marks and opens the sentence behind one', async ({ page }) => {
  const marks = page.getByRole('listbox', { name: /主动公开/u });
  await marks.focus();
  await page.keyboard.press('ArrowDown');
  await expect(marksOf(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const words = (await marksOf(page).nth(1).textContent()) ?? '';
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('heading')).toContainText(words.split(' · ')[0] ?? '?');
  await expect(dialog.locator('mark').first()).not.toBeEmpty();
  await dialog.getByRole('link', { name: '在报告中查看' }).first().click();
  await expect(page).toHaveURL(/\/reports\/view\/\?id=[^&]+&at=/u);
  await expect(page.locator('main .current').first()).toBeInViewport();
});

test('a click anywhere on a line of the chart opens its records', async ({ page }) => {
  const chart = page.locator('.picture');
  const box = await chart.boundingBox();
  if (!box) throw new Error('the chart has no place on the page');
  await chart.click({ position: { x: box.width * 0.7, y: 60 } });
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('every state has its word in the legend', async ({ page }) => {
  const states = await page
    .locator('tr[data-report]')
    .evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute('data-state')))]);
  const names = { stated: '有数', zero: '写明为零', placeholder: '占位未填', plan: '仅有计划' };
  const drawn = await page.locator('.picture svg text').allTextContents();
  for (const [state, name] of Object.entries(names)) expect(drawn.includes(name)).toBe(states.includes(state));
});

for (const [format, extension, signature] of [
  ['PNG', 'png', '\x89PNG'],
  ['SVG', 'svg', '<svg']
] as const) {
  test(`the chart is saved as ${format} under a name that says what and when`, async ({ page }) => {
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `保存 ${format}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^对比_主动公开.*_\\d+份报告_\\d{8}\\.${extension}$`, 'u'));
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(0, 64).toString('latin1')).toContain(signature);
    if (format === 'SVG') {
      const text = bytes.toString('utf8');
      for (const part of ['主动公开', '资料来源：', '有数']) expect(text).toContain(part);
    } else {
      // Width in the header: 1280 CSS pixels at twice the density.
      expect(bytes.readUInt32BE(16)).toBe(2560);
    }
  });
}

test('the logarithmic scale is offered where values span orders of magnitude, and kept in the address', async ({
  page
}) => {
  await page.getByRole('button', { name: '对数', exact: true }).click();
  await expect(page).toHaveURL(/scale=log/u);
  await page.reload();
  await expect(page.getByRole('button', { name: '对数', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: '等距', exact: true }).click();
  await expect(page).not.toHaveURL(/scale=/u);
});

test('the dialog of a mark is accessible', async ({ page, expectAccessible }) => {
  await page.getByRole('listbox', { name: /主动公开/u }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
  await expectAccessible();
});

test('a view is saved under a name, is there after a reload, and is restored by a click', async ({ page }) => {
  await page.getByRole('group', { name: '层级' }).getByRole('checkbox', { name: /^县区/u }).check();
  await page.getByText(/^保存的视图/u).click();
  await page.getByLabel('给当前视图起个名字').fill('县区公开数');
  await page.getByRole('button', { name: '保存视图' }).click();
  await expect(page.getByRole('link', { name: '县区公开数' })).toBeVisible();
  await page.goto('compare/');
  await page.getByText('保存的视图（1）').click();
  await page.getByRole('link', { name: '县区公开数' }).click();
  await expect(page).toHaveURL(/level=%E5%8E%BF%E5%8C%BA/u);
  await expect(page.getByRole('group', { name: '层级' }).getByRole('checkbox', { name: /^县区/u })).toBeChecked();
});

test('a link that asks for what is not there says so, what is shown instead, and is cleaned by a click', async ({
  page,
  expectAccessible
}) => {
  await page.goto('compare/?m=nosuch.key&chart=pie&level=zzz');
  const notice = page.getByText('链接里有3处这里没有');
  await expect(notice).toBeVisible();
  await expect(page.getByText(/“nosuch\.key”不在指标库里/u)).toBeVisible();
  await expect(page.getByText(/现在显示的是：.*（条形图）/u)).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: '去掉这些，照现在的看' }).click();
  await expect(notice).toBeHidden();
  await expect(page).toHaveURL(/compare\/$/u);
});

test('of a body with two years the latest stands, and all years are one click away', async ({ page }) => {
  const heads = page.locator('main table th[scope="row"]');
  await expect(page.getByText(/^各单位取最近一年的报告/u)).toBeVisible();
  const before = await heads.count();
  await page.getByRole('button', { name: '各年都列入' }).click();
  await expect(page).toHaveURL(/every=yes/u);
  await expect(page.getByText(/^各单位取最近一年的报告/u)).toBeHidden();
  expect(await heads.count()).toBeGreaterThan(before);
});

test('of free names only the one typed is ticked; the others are suggested, and confirmed by the keyboard', async ({
  page,
  expectAccessible
}) => {
  await page.goto('compare/');
  await page.getByRole('button', { name: '其他名称……' }).click();
  const dialog = page.getByRole('dialog', { name: '按报告里的名称比较' });
  await dialog.getByRole('searchbox', { name: '名称里有' }).fill('培训');
  await expect(dialog.getByRole('status')).toContainText('找到');
  const ticked = dialog.getByRole('checkbox', { checked: true });
  for (const label of await ticked.locator('xpath=..').allTextContents()) expect(label.trim()).toMatch(/^培训\s*\d+$/u);
  await expectAccessible();
  const group = dialog
    .getByRole('group')
    .filter({ has: page.getByRole('button', { name: /^全选“/u }) })
    .first();
  const boxes = await group.getByRole('checkbox').count();
  expect(boxes).toBeGreaterThan(1);
  await group.getByRole('button', { name: /^全不选“/u }).click();
  await expect(group.getByRole('button', { name: '勾选后比较' })).toBeDisabled();
  await group.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await expect(group.getByRole('button', { name: '比较勾选的1种写法' })).toBeEnabled();
  await group.getByRole('button', { name: /^全选“/u }).press('Enter');
  await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(boxes);
  await group.getByRole('button', { name: `比较勾选的${boxes}种写法` }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/m=.*%7E/u);
  await page.goBack();
  await expect(page).toHaveURL(/compare\/$/u);
});
