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

test('each choice on 对比 is a step back and forward, with focus and place kept; words typed are none', async ({
  page
}) => {
  const county = page.getByRole('group', { name: '层级' }).getByRole('checkbox', { name: /^县区/u });
  const bars = page.getByRole('listbox', { name: /主动公开/u });
  await page.goto('');
  await page.getByRole('navigation').getByRole('link', { name: '对比', exact: true }).click();
  await expect(bars).toBeVisible();
  await county.check();
  await expect(page).toHaveURL(/level=/u);
  await page.getByRole('searchbox', { name: '单位、标题或文件名' }).pressSequentially('鹭汀');
  await expect(page).toHaveURL(/level=.*&q=/u);
  await page.getByRole('radio', { name: '只看表' }).check({ force: true });
  await expect(page).toHaveURL(/chart=table/u);
  await page.evaluate(() => scrollTo(0, 150));
  const place = await page.evaluate(() => scrollY);
  await county.focus();
  await page.goBack();
  await expect(page).toHaveURL(/level=[^&]*&q=[^&]*$/u);
  await expect(county).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await page.goBack();
  await expect(page).toHaveURL(/\/compare\/$/u);
  await expect(county).not.toBeChecked();
  await expect(page.getByRole('searchbox', { name: '单位、标题或文件名' })).toHaveValue('');
  await page.goForward();
  await expect(county).toBeChecked();
  await expect(page.getByRole('searchbox', { name: '单位、标题或文件名' })).toHaveValue('鹭汀');
  await page.goForward();
  await expect(page).toHaveURL(/chart=table/u);
  for (const _ of [1, 2, 3]) await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('对比');
});

test('a button that goes away with what it did leaves the focus beside it', async ({ page }) => {
  const filters = page.getByRole('search');
  await page.goto('compare/?level=县区&m=disclosure.total,press.count');
  await filters.getByRole('button', { name: '清除筛选' }).press('Enter');
  await expect(page).not.toHaveURL(/level=/u);
  await expect(filters.locator(':focus')).toHaveCount(1);
  await filters.getByRole('button', { name: /^不再比较.*主动公开/u }).press('Enter');
  await expect(page).not.toHaveURL(/disclosure/u);
  await expect(filters.locator(':focus')).toHaveCount(1);
  await page.goto('findings/?level=县区');
  await filters.getByRole('button', { name: '清除筛选' }).press('Enter');
  await expect(page).not.toHaveURL(/level=/u);
  await expect(filters.locator(':focus')).toHaveCount(1);
});

test('choices of a list that the arrow keys go through are one step', async ({ page }) => {
  await page.goto('findings/');
  const year = page.getByRole('combobox', { name: '年份' });
  await year.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/year=2022/u);
  await page.goBack();
  await expect(page).not.toHaveURL(/year=/u);
  await expect(year).toHaveValue('');
  await expect(year).toBeFocused();
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
