import { defineConfig } from '@playwright/test';
import { LAUNCH } from './tests/site/browser';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: 90_000,
  // DuckDB takes seconds to start on a busy machine; no test waits longer than what it looks for takes.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: LAUNCH,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'off'
  }
});
