import type { Page } from '@playwright/test';
import { expect } from './fixture';

/** A row of the table twin of 对比, as the page shows it. */
export interface TwinRow {
  report: string;
  state: string;
  /** The number in the value column; null where there is none. */
  value: number | null;
  label: string;
}

/** Opens 对比 on an indicator and reads its table twin. */
export async function readTwin(page: Page, indicator: string): Promise<TwinRow[]> {
  await page.goto(`compare/?indicator=${indicator}`);
  await expect(page.locator('tr[data-report]').first()).toBeVisible();
  return page.locator('tr[data-report]').evaluateAll((rows) =>
    rows.map((row) => {
      const value = row.querySelector('[data-value]')?.getAttribute('data-value');
      return {
        report: row.getAttribute('data-report') ?? '',
        state: row.getAttribute('data-state') ?? '',
        value: value === null || value === undefined || value === '' ? null : Number(value),
        label: row.querySelector('th')?.textContent?.trim() ?? ''
      };
    })
  );
}
