import { readdirSync } from 'node:fs';
import { expect, test } from './fixture';

/** Every page that the build holds, so that a new one is covered from the day it exists. */
const PAGES = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
  .map((path) => path.slice(0, -'index.html'.length))
  .sort();

for (const path of PAGES) {
  test(`/${path} opens, survives a reload and is accessible`, async ({ page, expectAccessible }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible();
  });

  test(`/${path} is accessible in the dark`, async ({ page, expectAccessible }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible();
  });
}
