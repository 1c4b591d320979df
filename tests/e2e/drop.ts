import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './fixture';

export interface DroppedFile {
  name: string;
  base64: string;
}

export function fileFromDisk(path: string): DroppedFile {
  return { name: basename(path), base64: readFileSync(path).toString('base64') };
}

export function fileOf(name: string, content: string | Uint8Array): DroppedFile {
  return { name, base64: Buffer.from(content as string).toString('base64') };
}

/** Drops files on the page as a user does, all in one drop; resolves as soon as the page has taken them. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: 'text/plain' }));
    }
    const target = document.querySelector('main') ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  }, files);
}

/** Opens 总览 and waits until it holds the library: only then does it take files. */
export async function openOverview(page: Page): Promise<void> {
  await page.goto('');
  await expect(page.locator('main .sums')).toBeVisible();
}

/** Drops files on 总览 and waits for the summary that says what became of them. */
export async function importFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await openOverview(page);
  await drop(page, files);
  await expect(page.getByRole('region', { name: '导入进度' })).toContainText(/已导入 \d+ 个文件/u, { timeout: 30_000 });
}
