/**
 * Takes the README's pictures from the built site with its sample library: `npm run screenshot`.
 * What is shown is what the product draws; nothing is staged but the address and the window.
 */
import { chromium } from '@playwright/test';
import { LAUNCH } from './browser';
import { serveSite } from './serve';

const PICTURES = [{ path: 'compare/?indicator=disclosure.total&type=政务公开&year=2023', file: 'docs/compare.png' }];

const site = await serveSite();
const browser = await chromium.launch(LAUNCH);
const page = await browser.newPage({
  viewport: { width: 1280, height: 1080 },
  locale: 'zh-CN',
  deviceScaleFactor: 1.5
});
for (const { path, file } of PICTURES) {
  await page.goto(site.url + path);
  await page.locator('figure canvas, figure svg').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file });
  console.log(file);
}
await browser.close();
await site.close();
