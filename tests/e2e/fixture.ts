import { test as base, expect, type BrowserContext } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { serveSite, type Site } from '../site/serve';

interface Worker {
  site: Site;
}

interface Each {
  /** What the page did that no page may do: filled by the context's listeners, checked after every test. */
  complaints: string[];
  /** Fails on any accessibility violation of the page as it stands. */
  expectAccessible: () => Promise<void>;
}

export const test = base.extend<Each, Worker>({
  site: [
    // Playwright reads a fixture's needs from this pattern, so it cannot be left out.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' }
  ],
  baseURL: async ({ site }, use) => use(site.url),
  complaints: [
    async ({ context, site }, use) => {
      const complaints: string[] = [];
      listen(context, new URL(site.url).origin, complaints);
      await use(complaints);
      expect(complaints, 'requests to other hosts, console errors, policy violations').toEqual([]);
    },
    { auto: true }
  ],
  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
      expect(found, `axe on ${page.url()}`).toEqual([]);
    });
  }
});

function listen(context: BrowserContext, origin: string, complaints: string[]): void {
  const allowed = (url: string) => {
    const { protocol, origin: asked } = new URL(url);
    return asked === origin || ['data:', 'blob:', 'about:'].includes(protocol) || url.startsWith(`blob:${origin}`);
  };
  context.on('request', (request) => {
    if (!allowed(request.url())) complaints.push(`request to another host: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => complaints.push(`web socket: ${socket.url()}`));
  });
}

export { expect };
