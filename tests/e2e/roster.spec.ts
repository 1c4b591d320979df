import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import readSheets from 'read-excel-file/node';
import { fileOf, importFiles } from './drop';
import { expect, test } from './fixture';

/** A short report of our own. */
function reportOf(agency: string, year: number, disclosed: number): string {
  return `${agency}${year}年政务公开工作总结

${year}年，${agency}认真做好政务公开工作。现将有关情况总结如下：
一、主动公开情况
全年主动公开政府信息${disclosed}条。召开新闻发布会3场。

${agency}
${year}年12月20日
`;
}

const REPORTS = [
  fileOf('去年.txt', reportOf('鹭汀县人社局', 2022, 310)),
  fileOf('今年.txt', reportOf('鹭汀县人力资源和社会保障局', 2023, 352)),
  fileOf('某镇.txt', reportOf('XX镇', 2023, 77))
];
const ROSTER = `\ufeff序号,名称,别名,级别,分组
1,砚湖市,,市,市
2,鹭汀县人社局,县人社局,县区,县直部门
3,石笕镇,,乡镇街道,乡镇街道
4,青箬乡,,乡镇街道,乡镇街道
5,=HYPERLINK("http://x"),,,
`;

async function upload(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.locator('input[type="file"][aria-label="导入表格"]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

async function importRoster(page: Page): Promise<void> {
  await page.goto('roster/');
  await upload(page, '名录.csv', ROSTER);
  await page.getByRole('button', { name: '应用到名录' }).click();
  await expect(page.getByText('名录已更新：新增 4 个')).toBeVisible();
}

const row = (page: Page, body: string) => page.locator('tr[data-body]').filter({ hasText: body });

test('an imported roster says who has not reported, after a preview that says what will change', async ({
  page,
  expectAccessible
}) => {
  await importFiles(page, REPORTS);
  await page.goto('roster/');
  await expect(page.getByText('“未报送”是名录里有这个单位')).toBeVisible();
  await upload(page, '名录.csv', ROSTER);
  const preview = page.getByRole('region', { name: '导入前看一看' });
  await expect(preview).toContainText('读到 4 个单位：新增 4 个');
  await expect(preview).toContainText('第 6 行：“=HYPERLINK("http://x")”以 = + - @ 开头');
  await expectAccessible();
  await expect(page.locator('tr[data-body]')).toHaveCount(0);
  await preview.getByRole('button', { name: '应用到名录' }).click();
  await expect(row(page, '砚湖市')).toContainText('未报送');
  await expect(row(page, '鹭汀县人社局')).toContainText('已报送');
  await expect(row(page, '石笕镇')).toContainText('未报送');
  await expect(page.getByText('应报送 4 个单位，已报送 1 个，未报送 3 个。')).toBeVisible();
  for (const tab of ['报送情况', '名录', '未对上的报告', '冲突与重复']) {
    await page.getByRole('tab', { name: tab, exact: false }).click();
    await expectAccessible();
  }
  await page.goto('');
  await expect(page.getByText('个单位未报送2023年报告')).toBeVisible();
});

test('two spellings of one body over two years are one body in 对比', async ({ page }) => {
  await importFiles(page, REPORTS);
  await importRoster(page);
  await page.goto('compare/?indicator=disclosure.total');
  const heads = page.locator('main table th[scope="row"]');
  await expect(heads.filter({ hasText: '鹭汀县人社局' }).first()).toBeVisible();
  await expect(heads.filter({ hasText: '人力资源' })).toHaveCount(0);
});

test('a report of a blanked name is assigned by hand, outlives a reload, and is taken back', async ({ page }) => {
  await importFiles(page, REPORTS);
  await importRoster(page);
  await page.getByRole('tab', { name: '未对上的报告' }).click();
  await page.getByRole('button', { name: '指派给石笕镇' }).click();
  await expect(page.getByText('已把“XX镇”的报告指派给石笕镇。')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-assigned]')).toContainText('石笕镇');
  await page.getByRole('tab', { name: '报送情况' }).click();
  await expect(row(page, '石笕镇')).toContainText('已报送');
  await row(page, '石笕镇').getByRole('link').click();
  await expect(page.getByText('这篇报告已指派给石笕镇。')).toBeVisible();
  await page.getByRole('button', { name: '取消指派' }).click();
  await expect(page.getByText('没有对上名录里的单位')).toBeVisible();
  // And on the report's own page to a body found by its name.
  await page.getByRole('button', { name: '其他单位' }).click();
  const box = page.getByRole('combobox', { name: '指派到名录单位' });
  await box.click();
  await box.fill('青箬');
  await page.getByRole('option', { name: /青箬乡/u }).click();
  await expect(page.getByText('这篇报告已指派给青箬乡。')).toBeVisible();
});

test('the table is edited by keyboard, each step can be undone, and what is wrong is said', async ({ page }) => {
  await importFiles(page, REPORTS);
  await importRoster(page);
  await page.getByRole('tab', { name: '名录', exact: false }).and(page.locator('[data-value="table"]')).click();
  const order = () =>
    page
      .locator('tr[data-body] input.name')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await page.getByRole('button', { name: '把青箬乡上移' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(order).toEqual(['砚湖市', '鹭汀县人社局', '青箬乡', '石笕镇']);
  await page.getByRole('textbox', { name: '青箬乡的名称' }).fill('XX乡');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('没填的地方');
  await page.getByRole('textbox', { name: '青箬乡的名称' }).fill('青箬镇');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: '青箬镇的别名' })).toBeFocused();
  await page.getByRole('button', { name: '删除砚湖市' }).click();
  await expect.poll(order).toEqual(['鹭汀县人社局', '青箬镇', '石笕镇']);
  await expect(page.getByRole('button', { name: '撤销', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(order).toEqual(['砚湖市', '鹭汀县人社局', '青箬镇', '石笕镇']);
  await page.reload();
  await expect.poll(order).toEqual(['砚湖市', '鹭汀县人社局', '青箬镇', '石笕镇']);
});

test('a workbook of the roster is read back the same, and changes nothing', async ({ page }) => {
  await importFiles(page, REPORTS);
  await importRoster(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 XLSX' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^名录_\d{8}\.xlsx$/u);
  const content = readFileSync(await file.path());
  const [sheet] = await readSheets(content);
  expect(sheet?.data[2]).toEqual([2, '鹭汀县人社局', '县人社局', '县区', '县直部门']);
  await upload(page, file.suggestedFilename(), content);
  await expect(page.getByRole('region', { name: '导入前看一看' })).toContainText(
    '读到 4 个单位：新增 0 个，修改 0 个，不变 4 个，移除 0 个'
  );
  await upload(page, '坏的.xlsx', Buffer.from('PK\x03\x04 not a workbook'));
  await expect(page.getByRole('alert')).toContainText('名录没有改动');
});

test('the samples have a roster of their own, which goes with them', async ({ page }) => {
  await page.goto('roster/');
  await expect(page.getByText('这是样例名录')).toBeVisible();
  await expect(row(page, '荻浦县')).toContainText('未报送');
  await importFiles(page, REPORTS);
  await page.goto('roster/');
  await expect(page.getByRole('heading', { name: '还没有名录' })).toBeVisible();
  await page.getByRole('button', { name: /从报告生成名录/u }).click();
  await expect(row(page, '鹭汀县')).toContainText('已报送');
});

test('bodies change their place by drag and by Alt with an arrow, and the order outlives a reload', async ({
  page
}) => {
  await importRoster(page);
  await page.goto('roster/?tab=table');
  const order = () =>
    page
      .locator('tr[data-body] input.name')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await expect.poll(order).toEqual(['砚湖市', '鹭汀县人社局', '石笕镇', '青箬乡']);
  const handle = page.locator('tr[data-body]').filter({ hasText: '青箬乡' }).locator('.handle');
  const [from, to] = [await handle.boundingBox(), await page.locator('tr[data-body]').nth(1).boundingBox()];
  if (!from || !to) throw new Error('the rows have no place on the page');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 4, { steps: 8 });
  await expect(page.locator('tr.before')).toHaveCount(1);
  await page.mouse.up();
  await expect.poll(order).toEqual(['砚湖市', '青箬乡', '鹭汀县人社局', '石笕镇']);
  await page.getByRole('textbox', { name: '砚湖市的别名' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(order).toEqual(['青箬乡', '砚湖市', '鹭汀县人社局', '石笕镇']);
  await expect(page.getByRole('textbox', { name: '砚湖市的别名' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(order).toEqual(['砚湖市', '青箬乡', '鹭汀县人社局', '石笕镇']);
  await page.reload();
  await expect.poll(order).toEqual(['砚湖市', '青箬乡', '鹭汀县人社局', '石笕镇']);
});

test('Escape puts a row that is being dragged back where it was', async ({ page }) => {
  await importRoster(page);
  await page.goto('roster/?tab=table');
  const rows = page.locator('tr[data-body]');
  const order = () =>
    rows.evaluateAll((all) => all.map((one) => one.querySelector('input.name')?.getAttribute('aria-label')));
  await expect(rows).toHaveCount(4);
  const before = await order();
  const [from, to] = [await rows.nth(3).locator('.handle').boundingBox(), await rows.nth(1).boundingBox()];
  if (!from || !to) throw new Error('the rows have no place on the page');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 4, { steps: 8 });
  await expect(page.locator('tr.before')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('tr.before, tr.after, tr.moved')).toHaveCount(0);
  await page.mouse.move(to.x + 20, to.y + 2);
  await page.mouse.up();
  await expect(page.locator('tr.before, tr.after, tr.moved')).toHaveCount(0);
  expect(await order()).toEqual(before);
  await page.reload();
  await expect(rows).toHaveCount(4);
  expect(await order()).toEqual(before);
});

test('Alt with an arrow opens a list to choose from and leaves its row where it is', async ({ page }) => {
  await importRoster(page);
  await page.goto('roster/?tab=table');
  const names = page.locator('tr[data-body] input.name');
  const order = () => names.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await expect.poll(order).toEqual(['砚湖市', '鹭汀县人社局', '石笕镇', '青箬乡']);
  // What the page leaves to the browser, which opens the list.
  await page.evaluate(() => {
    addEventListener('keydown', ({ key, defaultPrevented }) => {
      document.documentElement.dataset['left'] = `${key} ${String(!defaultPrevented)}`;
    });
  });
  const left = () => page.evaluate(() => document.documentElement.dataset['left']);
  for (const field of ['层级', '分组']) {
    await page.getByRole('combobox', { name: `砚湖市的${field}` }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await left()).toBe('ArrowDown true');
    await page.keyboard.press('Escape');
  }
  expect(await order()).toEqual(['砚湖市', '鹭汀县人社局', '石笕镇', '青箬乡']);
  await page.getByRole('textbox', { name: '砚湖市的别名' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  expect(await left()).toBe('ArrowDown false');
  await expect.poll(order).toEqual(['鹭汀县人社局', '砚湖市', '石笕镇', '青箬乡']);
});

test('on a phone the roster is edited without scrolling sideways', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await importRoster(page);
  await page.goto('roster/?tab=table');
  await expect(page.getByRole('combobox', { name: '青箬乡的分组' })).toBeVisible();
  const wide = await page
    .locator('.scroll-x')
    .evaluateAll((places) => places.map((one) => one.scrollWidth - one.clientWidth));
  expect(Math.max(...wide)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible();
});
