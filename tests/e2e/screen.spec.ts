import { expect, test } from './fixture';

test('a report keeps within a window that is made narrower', async ({ page }) => {
  await page.goto('reports/');
  await page.locator('main a[href*="reports/view"]').first().click();
  await expect(page.locator('.reading-text')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBeLessThanOrEqual(0);
  expect((await page.locator('.reading-text').boundingBox())?.width).toBeLessThan(390);
});

test('with the colours of the system, page, chart and segment that are chosen differ from the others', async ({
  page
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('compare/?m=disclosure.total');
  await expect(page.getByRole('listbox', { name: /主动公开/u })).toBeVisible();
  for (const group of ['nav a', 'fieldset label:has(> input[type="radio"])', '.segments button']) {
    const colours = await page
      .locator(group)
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    expect(new Set(colours).size, group).toBe(2);
  }
});

test('the way back of 对比 leads over charts and indicators, not over filters', async ({ page }) => {
  await page.goto('compare/?m=disclosure.total');
  await expect(page.getByRole('listbox', { name: /主动公开/u })).toBeVisible();
  await page.getByRole('group', { name: '层级' }).getByRole('checkbox', { name: /^县区/u }).check();
  await expect(page).toHaveURL(/level=/u);
  await page.getByRole('radio', { name: '只看表' }).check({ force: true });
  await expect(page).toHaveURL(/chart=table/u);
  await page.goBack();
  await expect(page).toHaveURL(/level=[^&]*$/u);
  await expect(page.getByRole('listbox', { name: /主动公开/u })).toBeVisible();
});

test('pages not opened before open when the server is gone', async ({ page, context, complaints }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(5000);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (const name of ['对比', '报告', '占位', '校核', '名录', '查询']) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
  // The database is not fetched ahead: 查询 says that it is not there.
  complaints.length = 0;
});
