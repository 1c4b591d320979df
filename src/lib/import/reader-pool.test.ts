import { describe, expect, test, vi } from 'vitest';
import { InlineWorker, reportText, testPool } from '$lib/library/parts.fixture';
import { ReaderPool } from './reader-pool';

const bytes = (text: string) => async () => new TextEncoder().encode(text).buffer;
const report = bytes(reportText('鹭汀县', 2023, '38462'));

describe('the pool of readers', () => {
  test('gives every file its own reply, however many there are', async () => {
    const pool = testPool();
    const years = Array.from({ length: 20 }, (_, index) => 2000 + index);
    const read = await Promise.all(
      years.map((year) => pool.read(`${year}.txt`, bytes(reportText('砚湖市', year, '1'))))
    );
    expect(read.map(({ records }) => records.reports[0]?.year)).toEqual(years);
  });

  test('uses no more workers than allowed, and the same ones again', async () => {
    InlineWorker.made = 0;
    const pool = testPool(1000, 2);
    await Promise.all(Array.from({ length: 9 }, (_, index) => pool.read(`${index}.txt`, report)));
    expect(InlineWorker.made).toBe(2);
  });

  test('fetches bytes only when a worker is free', async () => {
    const pool = testPool(1000, 1);
    const later = vi.fn(report);
    const first = pool.read('first.txt', report);
    const second = pool.read('second.txt', later);
    expect(later).not.toHaveBeenCalled();
    await Promise.all([first, second]);
    expect(later).toHaveBeenCalledOnce();
  });

  test.each([
    ['a crash', 'crash.txt', 'reader_crashed'],
    ['no answer', 'hang.txt', 'reader_timeout']
  ])('after %s the file fails alone, and a new worker reads the next', async (_title, name, code) => {
    InlineWorker.made = 0;
    const pool = testPool(50, 1);
    const bad = pool.read(name, report);
    const good = pool.read('good.txt', report);
    await expect(bad).rejects.toMatchObject({ error: { code, subject: name } });
    expect((await good).records.reports).toHaveLength(1);
    expect(InlineWorker.made).toBe(2);
  });

  test('a large file is waited for longer', async () => {
    const createWorker = () => new InlineWorker();
    const pool = new ReaderPool({ createWorker, size: 1, timeout: 10, timeoutPerMegabyte: 10_000_000 });
    const abort = new AbortController();
    const reading = pool.read('hang.txt', report, { signal: abort.signal });
    setTimeout(() => abort.abort(), 40);
    await expect(reading).rejects.toMatchObject({ error: { code: 'import_cancelled' } });
  });

  test('a file that cannot be read any more fails with that', async () => {
    const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await expect(testPool().read('gone.txt', gone)).rejects.toMatchObject({
      error: { code: 'file_unreadable', cause: 'NotFoundError: gone' }
    });
  });

  test('cancelling ends the worker that reads, and skips what waits', async () => {
    const pool = testPool(10_000, 1);
    const abort = new AbortController();
    const reading = pool.read('hang.txt', report, { signal: abort.signal });
    const waiting = pool.read('waiting.txt', report, { signal: abort.signal });
    setTimeout(() => abort.abort());
    await expect(reading).rejects.toMatchObject({ error: { code: 'import_cancelled' } });
    await expect(waiting).rejects.toMatchObject({ error: { code: 'import_cancelled' } });
    expect((await pool.read('next.txt', report)).records.reports).toHaveLength(1);
  });
});
