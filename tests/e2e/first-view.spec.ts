import type { Page } from '@playwright/test';
import { fileOf, importFiles } from './drop';
import { expect, test } from './fixture';

/** What one frame shows of 对比. */
interface Frame {
  /** Is it the picture that came with the page? */
  first: boolean;
  /** Boxes of the heading, the filters, the figure's title and its chart; null where there is no chart. */
  boxes: number[][] | null;
}

declare global {
  interface Window {
    frames_: Frame[];
  }
}

/** In the page, from its beginning: what each frame shows, and how far anything moved by itself. */
const WATCH = `
  window.frames_ = [];
  requestAnimationFrame(function look() {
    const page = document.querySelector('[data-first] .first .page:not([hidden])');
    const first = page !== null && page.getBoundingClientRect().height > 0;
    const root = first ? page : document.querySelector('main > .page');
    const chart = root && [...root.querySelectorAll('.still svg, .picture svg')].find((svg) => svg.getBoundingClientRect().height > 0);
    const box = (node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    };
    const parts = chart && ['h1', '.filters', 'figcaption', '.still, .picture'].map((name) => root.querySelector(name));
    window.frames_.push({ first, boxes: parts && !parts.includes(null) ? parts.map(box) : null });
    requestAnimationFrame(look);
  });`;

const frames = (page: Page): Promise<Frame[]> => page.evaluate(() => window.frames_);

/** Keeps the app's scripts back until they are let go, so that what comes with the page can be looked at. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** What the chart in `root` draws, as the browser understands it: every shape and text with its place, colours and letters. */
function drawn(page: Page, root: string): Promise<string[]> {
  return page.locator(root).evaluate((node) => {
    const svgs = [...node.querySelectorAll('.still svg, .picture svg')].filter(
      (svg) => svg.getBoundingClientRect().height > 0
    );
    const shapes = svgs.flatMap((svg) => [...svg.querySelectorAll<SVGElement>('path, polyline, text')]);
    // In an SVG by itself ECharts writes tenths of a pixel, and lines as such; on a page more, and lines as paths.
    const tenths = (text: string) =>
      text.replace(/\d+\.\d+/g, (length) => String(Math.round(Number(length) * 10) / 10));
    return shapes.map((shape) => {
      const { fill, stroke, strokeWidth, strokeDasharray, fontSize, fontWeight, fontFamily } = getComputedStyle(shape);
      const points = shape instanceof SVGPolylineElement ? [...shape.points].map(({ x, y }) => `${x} ${y}`) : [];
      const place = points.length > 0 ? `M${points.join('L')}` : (shape.getAttribute('d') ?? '');
      const turned = ['transform', 'text-anchor'].map((name) => shape.getAttribute(name) ?? '').join(' ');
      // A pattern has an id of its own in every picture.
      const paint = [fill.startsWith('url') ? 'pattern' : fill, stroke, strokeWidth, strokeDasharray].join(' ');
      const letters = shape.textContent === '' ? '' : [shape.textContent, fontSize, fontWeight, fontFamily].join(' ');
      return [tenths(`${place} ${turned}`), paint, letters].join(' | ');
    });
  });
}

const opened = (page: Page) => expect(page.locator('main > .page .picture svg')).toBeVisible();

for (const { width, colorScheme } of [
  { width: 1280, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' }
] as const) {
  test(`a first visit has its chart before any script, in words too, and the live one takes its place unseen: ${width} ${colorScheme}`, async ({
    page,
    expectAccessible
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(WATCH);
    const release = await holdScripts(page);
    await page.goto('compare/', { waitUntil: 'commit' });
    await expect(page.locator('.first .still svg:visible')).toHaveCount(1);
    await expect(page.locator('.first').getByRole('img')).toHaveAccessibleName(/主动公开信息数/u);
    const reached = '.first :is(button, input, summary, a, [tabindex]):not([tabindex="-1"], [inert], [inert] *)';
    await expect(page.locator(reached)).toHaveCount(0);
    await expectAccessible();
    const before = await drawn(page, '.first');
    expect(before.length).toBeGreaterThan(50);
    release();
    await opened(page);
    expect(await drawn(page, 'main > .page')).toEqual(before);
    const charts = (await frames(page)).map(({ boxes }) => boxes);
    const seen = charts.slice(charts.findIndex((boxes) => boxes !== null));
    expect(new Set(seen.map((boxes) => JSON.stringify(boxes))).size, 'nothing moved, no frame without its chart').toBe(
      1
    );
  });
}

for (const width of [1010, 1024, 1093, 1097, 1152, 1280, 1320, 1366, 1536, 1920]) {
  test(`the picture that comes with the page is as wide as the live one in a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const release = await holdScripts(page);
    await page.goto('compare/', { waitUntil: 'commit' });
    const still = page.locator('.first .still svg:visible');
    await expect(still).toHaveCount(1);
    const [shown, drawnFor] = await still.evaluate((svg) => [
      svg.getBoundingClientRect().width,
      Number(svg.getAttribute('viewBox')?.split(' ')[2] ?? svg.getAttribute('width'))
    ]);
    expect(Math.abs((shown ?? 0) / (drawnFor ?? 1) - 1), 'letters are hardly stretched').toBeLessThan(0.025);
    release();
    await opened(page);
    const live = await page.locator('main > .page .picture svg').evaluate((svg) => svg.getBoundingClientRect().width);
    expect(Math.abs((shown ?? 0) - live)).toBeLessThan(1);
  });
}

test('a visit never sees the samples’ picture where it will be shown something else', async ({ page }) => {
  await page.addInitScript(WATCH);
  const first = async (address: string) => {
    await page.goto(address);
    await opened(page);
    return (await frames(page)).some((frame) => frame.first);
  };
  expect(await first('compare/'), 'the first visit').toBe(true);
  expect(await first('compare/'), 'the second one').toBe(true);
  expect(await first('compare/?chart=dot'), 'a question in its address').toBe(false);
  await page.setViewportSize({ width: 1000, height: 900 });
  expect(await first('compare/'), 'a window of another width').toBe(false);
  await page.setViewportSize({ width: 1280, height: 900 });
  const report = '云岭县2023年政务公开工作总结\n2023年，全县主动公开信息1280条。\n';
  await importFiles(page, [fileOf('云岭县.txt', report)]);
  expect(await first('compare/'), 'data of its own').toBe(false);
});
