import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.ndjson', '.txt', '.svg', '.wasm', '.webmanifest']);
const SMALLEST = 1024;
/** Above this, the best quality takes a minute a file for some per cent: what a host would do once, not every run. */
const BEST_QUALITY_UP_TO = 2_000_000;

/** Compressed copies by content, kept between runs: the DuckDB binary is the same for months. */
const CACHE = resolve('node_modules/.cache/mingshu-precompressed');

/**
 * Mirrors a built site into `target` by symbolic links, with a `.br` and a `.gz` beside every compressible file, as a
 * static host would lay it out.
 */
export async function mirrorPrecompressed(build: string, target: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const entries = await readdir(build, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(target, from.slice(resolve(build).length));
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(from, to);
    if (!COMPRESSIBLE.has(extname(entry.name))) continue;
    const bytes = readFileSync(from);
    if (bytes.length < SMALLEST) continue;
    const key = createHash('sha256').update(bytes).digest('hex');
    for (const kind of ['br', 'gz'] as const) {
      const cached = join(CACHE, `${key}.${kind}`);
      if (!existsSync(cached)) writeFileSync(cached, await compress(bytes, kind));
      symlinkSync(cached, `${to}.${kind}`);
    }
  }
}

function compress(bytes: Buffer, kind: 'br' | 'gz'): Promise<Buffer> {
  if (kind === 'gz') return gzipAsync(bytes, { level: 6 });
  const quality = bytes.length <= BEST_QUALITY_UP_TO ? 11 : 5;
  return brotli(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  });
}
