import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

/** Writes over what is there, as a person would. */
async function write(page: Page, statement: string): Promise<void> {
  await page.getByRole('textbox', { name: 'SQL 语句' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(statement);
}

test('words written over coloured ones bring no style that the policy forbids, by keys or an input method', async ({
  page
}) => {
  const editor = page.getByRole('textbox', { name: 'SQL 语句' });
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('SELECT 7 ');
  await expect(editor).toHaveText('SELECT 7');
  await page.keyboard.press('ControlOrMeta+a');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'danwei', selectionStart: 6, selectionEnd: 6 });
  await expect(editor).toHaveText('danwei');
  await devtools.send('Input.insertText', { text: '单位' });
  await expect(editor).toHaveText('单位');
  // The words are coloured again.
  await write(page, 'SELECT 7');
  const colours = editor
    .locator('.cm-line span, .cm-line')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
  expect(new Set(await colours).size).toBeGreaterThan(1);
});

test.beforeEach(async ({ page }) => {
  await page.goto('sql/');
  await expect(page.getByRole('textbox', { name: 'SQL 语句' })).toBeVisible();
});

test('a worked example gives a table, a chart and a file', async ({ page }) => {
  await page.getByRole('button', { name: /从多到少/u }).click();
  await page.getByRole('button', { name: '运行' }).click();
  await expect(page.getByRole('columnheader', { name: '主动公开信息数' })).toBeVisible();
  await page.getByRole('tab', { name: '图' }).click();
  await expect(page.locator('.picture svg').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '主动公开信息数（条），按单位、年份' })).toBeVisible();
  // Two years of one body are two bars: each says which.
  const named = await page.locator('.picture svg text').filter({ hasText: '鹭汀县' }).allTextContents();
  expect(named).toEqual(['鹭汀县 · 2023年', '鹭汀县 · 2022年']);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('button', { name: '存 CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^查询_\d+行_\d{8}\.csv$/u);
});

test('while one writes, what fits there is offered, and taken by the keyboard', async ({ page }) => {
  const editor = page.getByRole('textbox', { name: 'SQL 语句' });
  const offered = page.getByRole('listbox', { name: '可以写的词' }).getByRole('option');
  await write(page, 'SELECT ');
  await page.keyboard.type('va');
  // No table is named yet: columns of any.
  await expect(offered.first()).toContainText('value');
  await page.keyboard.press('Escape');
  await page.keyboard.type('lue FROM ');
  await expect(offered).toHaveText([
    /^reports/u,
    /^metrics/u,
    /^placeholders/u,
    /^findings/u,
    /^indicators/u,
    /^roster/u,
    /^names/u,
    /^answers/u
  ]);
  await page.keyboard.type('met');
  await expect(offered).toHaveText([/^metrics/u]);
  await page.keyboard.press('Enter');
  await expect(editor).toHaveText('SELECT value FROM metrics');
  await page.keyboard.type(' wh');
  await expect(offered).toHaveText(['WHERE']);
  await page.keyboard.press('Escape');
  await page.keyboard.type("ere name = 'va");
  await expect(offered).toHaveCount(0);
});

test('a slip is told in plain words, with what was probably meant', async ({ page }) => {
  await write(page, 'SELECT valu FROM metrics');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('没有叫 valu 的列');
  await expect(page.getByRole('alert')).toContainText('value');
});

test('what is no query is told by its first word, and a misspelt keyword by what was meant', async ({ page }) => {
  const problem = page.getByRole('alert');
  await write(page, 'selec * from metrics');
  await page.keyboard.press('Control+Enter');
  await expect(problem).toContainText('不认识“selec”');
  await expect(problem).toContainText('SELECT');
  await write(page, 'drop table metrics');
  await page.keyboard.press('Control+Enter');
  await expect(problem).toContainText('只能查询，不能改库');
  await write(page, 'SELECT * FROM metrics wher value > 1');
  await page.keyboard.press('Control+Enter');
  await expect(problem).toContainText('不认识“wher”。');
  await expect(problem).toContainText('WHERE');
  await write(page, 'SELECT * FROM nosuch');
  await page.keyboard.press('Control+Enter');
  await expect(problem).toContainText('没有叫 nosuch 的表');
  await expect(problem.locator('p').last()).not.toContainText('是不是');
});

/** How much wider than the window the page is, at the widths of a desk, a tablet and a phone. */
async function expectNoWider(page: Page): Promise<void> {
  for (const width of [1280, 700, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${width} px`).toBeLessThanOrEqual(0);
  }
}

test('a wide result and long statements in the history leave the page as wide as the window', async ({ page }) => {
  const long = `SELECT ${Array.from({ length: 60 }, (_, at) => `${at} AS column_${at}`).join(', ')}`;
  await write(page, long);
  await page.getByRole('button', { name: '运行' }).click();
  await expect(page.getByRole('columnheader', { name: 'column_59' })).toBeAttached();
  await expectNoWider(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.reload();
  await expect(page.getByRole('button', { name: long })).toBeVisible();
  await expectNoWider(page);
});

test('no statement changes the tables that the other pages read', async ({ page }) => {
  await write(page, 'SELECT 1); DROP TABLE metrics; SELECT (1');
  await page.getByRole('button', { name: '运行' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await write(page, 'SELECT count(*) > 0 AS there FROM metrics');
  await page.getByRole('button', { name: '运行' }).click();
  await expect(page.getByRole('cell', { name: '是' })).toBeVisible();
});

test('a long query can be stopped', async ({ page }) => {
  await write(page, 'SELECT count(*) FROM range(100000) a, range(1000000) b WHERE hash(a.range, b.range) = 1');
  await page.getByRole('button', { name: '运行' }).click();
  const stop = page.getByRole('button', { name: '停止' });
  await expect(stop).toBeEnabled();
  await stop.click();
  await expect(stop).toBeDisabled();
  await expect(page.getByRole('status').filter({ hasText: '已停止' })).toBeVisible();
  await expect(page.getByRole('button', { name: '运行' })).toBeFocused();
  await write(page, 'SELECT 42 AS answer');
  await page.getByRole('button', { name: '运行' }).click();
  await expect(page.getByRole('cell', { name: '42' })).toBeVisible();
});

test('what was run is there again after a reload', async ({ page }) => {
  await write(page, 'SELECT 7 AS seven');
  await page.getByRole('button', { name: '运行' }).click();
  await expect(page.getByRole('cell', { name: '7' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'SELECT 7 AS seven' })).toBeVisible();
});
