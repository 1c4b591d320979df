import type { Page } from '@playwright/test';
import { fileOf, importFiles } from './drop';
import { expect, test } from './fixture';

/** A report with more blanks than a page draws at once: 600 figures and 300 names. */
const BLANKS = fileOf(
  '多处未填.txt',
  [
    '青砾县人民政府2023年政务公开工作总结',
    '一、主动公开情况',
    ...Array.from({ length: 300 }, (_, at) => `第${at + 1}季，XX镇办理群众诉求XX件，答复咨询XX次。`),
    '青砾县人民政府',
    '2023年12月18日'
  ].join('\n')
);

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('占位 opens on figures, names folded, as many rows as are looked at', async ({ page, expectAccessible }) => {
  await importFiles(page, [BLANKS]);
  await page.goto('placeholders/');
  const group = page.locator('main section').filter({ hasText: '青砾县人民政府2023年' });
  const rows = group.locator('tbody tr');
  await expect(rows.first()).toContainText('数字');
  await expectAccessible();
  expect(await rows.count()).toBe(200);
  await group.getByRole('button', { name: /再显示 200 处/u }).click();
  await expect(rows).toHaveCount(400);

  await expect(group.getByText('XX镇').first()).toBeVisible();
  await group.locator('summary').click();
  await expect(group.getByRole('cell', { name: '名称' }).first()).toBeVisible();
  await page.getByRole('button', { name: '名称也列出' }).click();
  await expect(page).toHaveURL(/names=1/u);
  await expect(group.locator('summary')).toHaveCount(0);
});

test('a page drawn wide is as narrow as its window afterwards', async ({ page }) => {
  for (const path of ['placeholders/', 'findings/', 'findings/?by=report']) {
    await page.setViewportSize({ width: 1280, height: 1600 });
    await page.goto(path);
    // Tall and wide first: sections drawn so are out of sight when the window is small.
    await expect(page.locator('main section').first()).toBeVisible();
    await page.setViewportSize({ width: 390, height: 500 });
    await expect.poll(() => overflow(page), { message: path }).toBeLessThanOrEqual(0);
  }
});

test('one report’s list is copied for the body that has to fill it in', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await importFiles(page, [BLANKS]);
  await page.goto('placeholders/');
  await page.getByRole('button', { name: '复制本篇清单 青砾县人民政府2023年' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(601);
  expect(copied).toMatch(/^青砾县人民政府2023年政务公开工作总结（600 处）\n1\. 【数字/u);

  await page.getByRole('button', { name: '只看本篇 青砾县人民政府2023年' }).click();
  await expect(page.locator('main section')).toHaveCount(1);
});

test('what is printed says its filters and what it leaves out', async ({ page }) => {
  await importFiles(page, [BLANKS]);
  await page.goto('placeholders/?level=县区');
  await expect(page.getByRole('button', { name: /打印清单（约 \d+ 页）/u })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '名称也列出' })).toBeHidden();
  await expect(page.getByText(/筛选：层级 县区；名称 300 处未列出/u)).toBeVisible();
});

test('printed, every blank of a long clause is on the paper', async ({ page }) => {
  const long = `全年${'组织政策宣讲、业务培训和基层座谈，'.repeat(18)}共XX场、XX人次。`;
  const short = Array.from({ length: 60 }, (_, at) => `第${at + 1}季办理群众诉求XX件。`);
  const lines = ['青砾县人民政府2023年政务公开工作总结', '一、主动公开情况', long, ...short];
  await importFiles(page, [fileOf('长句未填.txt', [...lines, '青砾县人民政府', '2023年12月18日'].join('\n'))]);
  await page.goto('placeholders/');
  await expect(page.locator('main section').filter({ hasText: '青砾县' })).toBeVisible();
  // What A4 leaves between its margins, in CSS pixels.
  await page.setViewportSize({ width: 672, height: 970 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('main section').filter({ hasText: '青砾县' });
  await expect(sheet.locator('mark')).toHaveCount(62);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const cut = await sheet.locator('li').evaluateAll((entries) =>
    entries.filter((entry) => {
      const marks = [...entry.querySelectorAll('mark')];
      return entry.scrollWidth > entry.clientWidth || marks.some((mark) => mark.getBoundingClientRect().right > 672);
    })
  );
  expect(cut).toHaveLength(0);
});

test('校核 lists the gravest first over all reports, and by report when asked', async ({ page, expectAccessible }) => {
  await page.goto('findings/');
  const headings = page.locator('main section h2');
  await expect(headings.first()).toBeVisible();
  const degrees = (await headings.allTextContents()).map((text) =>
    ['错误', '疑点', '提示'].findIndex((one) => text.includes(one))
  );
  expect(degrees.length).toBeGreaterThan(1);
  expect(degrees).toEqual([...degrees].sort((a, b) => a - b));
  expect(degrees).not.toContain(-1);

  await page.getByLabel('排列').selectOption('按报告');
  await expect(page).toHaveURL(/by=report/u);
  await expect(headings.first().getByRole('link')).toBeVisible();
  await expectAccessible();
});

test('a blank is ticked off by the keyboard, kept over a reload, and taken back', async ({
  page,
  expectAccessible
}) => {
  await importFiles(page, [BLANKS]);
  await page.goto('placeholders/?state=open');
  const row = page.locator('main tbody tr').first();
  await row.getByRole('checkbox', { name: /^已询问/u }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: '1 处已记为“已询问”' })).toBeVisible();
  // It stays under the hand, though it is no longer what was asked for.
  await expect(row.getByRole('checkbox', { name: /^已询问/u })).toBeChecked();
  await row.getByRole('button', { name: /^备注/u }).click();
  await expect(row.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('周五报');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('周五报');
  await expectAccessible();

  await page.goto('placeholders/?state=asked');
  await expect(page.locator('main tbody tr')).toHaveCount(1);
  await expect(row).toContainText('周五报');
  // What is typed and not ended is kept too, when the page is left at once.
  await row.getByRole('button', { name: /^备注/u }).click();
  await expect(row.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('，再问');
  await page.reload();
  await expect(row).toContainText('周五报，再问');
  await row.getByRole('checkbox', { name: /^已补报/u }).check();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(row.getByRole('checkbox', { name: /^已补报/u })).not.toBeChecked();
});
