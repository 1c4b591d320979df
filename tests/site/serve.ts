import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { mirrorPrecompressed } from './precompress.ts';

export interface Site {
  /** With the prefix and a closing slash. */
  url: string;
  /** Bytes of response bodies sent since the start or the last reset, as compressed, workers' requests included. */
  transferred: { bytes: number; requests: number };
  close(): Promise<void>;
}

/**
 * Serves the built site as any plain static host would: files only, no rewriting, precompressed, under a path prefix,
 * on a free port of this machine.
 */
export async function serveSite({ build = 'build', prefix = '/office/mingshu' } = {}): Promise<Site> {
  const from = resolve(build);
  if (!existsSync(join(from, 'index.html')))
    throw new Error(`没有构建好的站点（${build}/index.html），请先运行 npm run build`);
  const root = mkdtempSync(join(tmpdir(), 'mingshu-site-'));
  await mirrorPrecompressed(from, join(root, prefix));
  const files = sirv(root, { brotli: true, gzip: true, etag: true });
  const transferred = { bytes: 0, requests: 0 };
  const server = createServer((request, response) => {
    response.on('finish', () => {
      transferred.requests += 1;
      transferred.bytes += Number(response.getHeader('content-length') ?? 0);
    });
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}/`,
    transferred,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      rmSync(root, { recursive: true, force: true });
    }
  };
}
