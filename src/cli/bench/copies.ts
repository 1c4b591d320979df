import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceText } from '../../../extractors/index';

/** Prints what the command line takes over several copies of the corpus as files, each number in a process of its own. */
export function printCopies(sources: readonly SourceText[], characters: number, numbers: readonly number[]): void {
  console.log('\n份数      字数        处理器时间    峰值内存   每份');
  for (const copies of numbers) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    for (let i = 0; i < copies; i++)
      for (const { name, text } of sources) writeFileSync(join(folder, `${i}-${name}`), text);
    const { seconds, megabytes } = measureCommand(folder);
    rmSync(folder, { recursive: true });
    const each = `${((1000 * seconds) / copies).toFixed(0)} ms`;
    console.log(
      `${String(copies).padStart(4)}  ${(copies * characters).toLocaleString().padStart(12)}  ${seconds.toFixed(2).padStart(8)} s  ${megabytes.toFixed(0).padStart(8)} MB   ${each}`
    );
  }
}

/** Start-up included; its records are thrown away. */
function measureCommand(folder: string): { seconds: number; megabytes: number } {
  const command = join(import.meta.dirname, 'measured-command.mjs');
  const run = spawnSync(process.execPath, [command, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 26
  });
  const line = /^measured (\d+) (\d+)$/m.exec(run.stderr);
  if (!line) throw new Error(run.stderr);
  return { seconds: Number(line[1]) / 1000, megabytes: Number(line[2]) / 1024 };
}
