import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

const ONE = 'm=disclosure.total';
const TWO = 'm=disclosure.total,interpretation.count';
/** Every kind of chart, with a question that offers it. */
const KINDS = [
  ['条形图', ONE],
  ['点图', `${ONE}&chart=dot`],
  ['年度变化', `${ONE}&chart=years`],
  ['分组条形图', `${ONE}&chart=grouped`],
  ['构成图', `${ONE}&chart=stacked`],
  ['分组比较', `${ONE}&chart=groups`],
  ['散点图', `${TWO}&chart=scatter`],
  ['热力表', `${TWO}&chart=heatmap`]
] as const;

const marksOf = (page: Page) => page.getByRole('listbox', { name: /用方向键/u });

async function open(page: Page, search: string): Promise<void> {
  await page.goto(`compare/?${search}`);
  await expect(page.locator('.picture svg')).toBeVisible();
}

for (const [kind, search] of KINDS) {
  test(`${kind}: the keyboard reaches its marks, says each, and opens what is behind`, async ({ page }) => {
    await open(page, search);
    await expect(page.getByRole('radio', { name: kind, exact: true })).toBeChecked();
    const list = marksOf(page);
    const count = await list.getByRole('option').count();
    expect(count).toBeGreaterThan(1);
    // By Tab, as one who has no mouse comes: the chart is one stop.
    await page.getByRole('radio', { name: kind, exact: true }).focus();
    for (let stop = 0; stop < 14 && !(await list.evaluate((one) => one === document.activeElement)); stop += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(list).toBeFocused();
    const current = async () => {
      const id = await list.getAttribute('aria-activedescendant');
      const option = list.locator('[aria-selected="true"]');
      await expect(option).toHaveCount(1);
      expect(await option.getAttribute('id')).toBe(id);
      return (await option.textContent()) ?? '';
    };
    const seen = new Set([await current()]);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      seen.add(await current());
    }
    expect(seen.size).toBeGreaterThan(1);
    await expect(page.locator('.frame.keyboard')).toBeVisible();
    await page.keyboard.press('End');
    const last = await current();
    await page.keyboard.press('Home');
    expect(await current()).not.toBe(last);
    await page.keyboard.press('Enter');
    if (kind === '分组比较') await expect(page).toHaveURL(/[?&](?:type|level)=/u);
    else await expect(page.getByRole('dialog')).toBeVisible();
  });

  test(`${kind}: the picture is described in words`, async ({ page }) => {
    await open(page, search);
    const words = await page.locator('.picture').getAttribute('aria-label');
    expect(words).toContain(kind);
    expect(words).toContain(await page.locator('figure h2').innerText());
  });

  test(`${kind}: title and chart begin on the first screen, and nothing scrolls sideways on a phone`, async ({
    page
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, search);
    const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? Infinity;
    expect(await top('figure figcaption')).toBeLessThan(400);
    expect(await top('figure .picture')).toBeLessThanOrEqual(450);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('tr[data-report], tbody tr').first()).toBeAttached();
    // The chart is drawn again once the window has settled.
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(beyond).toBeLessThanOrEqual(0);
  });
}

test('parts and series differ by pattern too, where colour tells them apart', async ({ page }) => {
  await open(page, `${ONE}&chart=stacked`);
  expect(await page.locator('.picture svg pattern').count()).toBeGreaterThan(2);
});

test('in print the chart is drawn for the sheet, light, and on screen again as it was', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, ONE);
  const svg = page.locator('.picture svg');
  const width = await svg.getAttribute('width');
  const ink = () => svg.locator('text').first().getAttribute('fill');
  const dark = await ink();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  // What follows the theme would draw again in the next frames.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(svg).toHaveAttribute('width', '672');
  expect(await ink()).not.toBe(dark);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(svg).toHaveAttribute('width', width ?? '?');
  expect(await ink()).toBe(dark);
});

test('the title is edited where it stands, kept in the address, and given back to the finding', async ({ page }) => {
  await open(page, ONE);
  const title = page.locator('figure h2');
  const finding = await title.innerText();
  const input = page.getByRole('textbox', { name: '图表标题' });
  await title.getByRole('button').click();
  await expect(input).toHaveValue(finding);
  await input.fill('写错了');
  await page.keyboard.press('Escape');
  await expect(title).toHaveText(finding);
  await expect(title.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await input.fill('  各县主动公开情况  ');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('各县主动公开情况');
  await expect(page).toHaveURL(/title=/u);
  await page.reload();
  await expect(title).toHaveText('各县主动公开情况');
  // What is left empty is no title, and the finding's own words need no place in the address.
  await title.getByRole('button').click();
  await input.fill(finding);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/title=/u);
  await title.getByRole('button').click();
  await input.fill('再改一次');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '恢复自动标题' }).click();
  await expect(title).toHaveText(finding);
  await expect(page).not.toHaveURL(/title=/u);
});

test('the kind of chart is changed by the arrow keys, and is in the address unless it is the default', async ({
  page
}) => {
  await open(page, ONE);
  const kinds = page.getByRole('group', { name: '图表' });
  await expect(kinds.getByRole('radio')).toHaveCount(9);
  await expect(kinds.getByRole('radio', { disabled: false })).toHaveCount(7);
  // What does not fit the question keeps its place, and says why.
  await expect(kinds.getByRole('radio', { name: '散点图' })).toBeDisabled();
  await expect(kinds.locator('label[title="散点图要正好两项指标"]')).toBeVisible();
  await page.getByRole('radio', { name: '条形图', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/chart=dot/u);
  await expect(page.getByRole('radio', { name: '点图', exact: true })).toBeChecked();
  await expect(page.getByRole('radio', { name: '点图', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: '条形图', exact: true })).toBeChecked();
});

test('where small bars cannot be seen the logarithmic scale is proposed', async ({ page }) => {
  await open(page, ONE);
  await page.getByRole('button', { name: '改用对数刻度' }).click();
  await expect(page).toHaveURL(/scale=log/u);
  await expect(page.getByRole('button', { name: '改用对数刻度' })).toHaveCount(0);
});
