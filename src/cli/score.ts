/**
 * Scores the extraction of the seed reports against their annotations: `npm run score -- [--errors 40] [--only name]
 * [--min detection=0.9]`. The reports and the scorer are not part of the project; where they are missing it says so.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { runExtract } from './run';

const shared = join(import.meta.dirname, '../../../shared');
if (!existsSync(join(shared, 'score/score.mjs'))) {
  console.error('没有 ../shared 里的标注材料，跳过评分');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'score-'));
const predicted = join(folder, 'records.ndjson');
const out = createWriteStream(predicted);
const code = await runExtract([join(shared, 'seeds')], out, process.stderr);
out.end();
await finished(out);
const scored = spawnSync(
  process.execPath,
  [
    join(shared, 'score/score.mjs'),
    '--gold',
    join(shared, 'gold/dev.json'),
    '--pred',
    predicted,
    ...process.argv.slice(2)
  ],
  { stdio: 'inherit' }
);
rmSync(folder, { recursive: true });
process.exitCode = code || (scored.status ?? 1);
