/**
 * `npm run fuzz -- [rounds] [seed]`: extraction over mutated seed texts. It must not throw, must stay within a time for
 * each character, every span must slice back to its text, and the same text must give the same records whatever was
 * read before it. Sentences without end must take no longer for each character than short ones. Without ../shared it
 * says so and does nothing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extract, type ExtractionRecord } from '../../extractors/index';
import { cpuNow } from './bench/clock';
import { corpus } from './bench/corpus';
import { endlessSentences } from './endless';
import { mutate, random } from './mutate';

/** Far above the usual two; what exceeds it has got into a loop that grows faster than its text. */
const MICROSECONDS_PER_CHARACTER = 100;
/** Compilation of hot code and garbage collection may fall on any one text. */
const ALLOWANCE_MS = 400;
const LONGEST = 20000;

if (!existsSync(join(import.meta.dirname, '../../../shared/seeds'))) {
  console.log('没有 ../shared 里的文本，跳过');
  process.exit(0);
}
const rounds = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 1);
const next = random(seed);
const { sources } = corpus();
let [characters, records, slowest] = [0, 0, 0];
const failures: string[] = [];

for (let round = 0; round < rounds; round++) {
  const source = sources[Math.floor(next() * sources.length)];
  if (!source) continue;
  const from = Math.floor(next() * source.text.length);
  const text = mutate(source.text.slice(from, from + Math.floor(next() * LONGEST)), next);
  const problem = tryText(text);
  if (problem) failures.push(`第 ${round} 轮（种子 ${seed}）：${problem}`);
}
console.log(
  `${rounds} 轮，${characters.toLocaleString()} 字，${records.toLocaleString()} 条记录，最慢 ${slowest.toFixed(1)} 微秒/字`
);
const endless = endlessSentences();
console.log(endless.report);
failures.push(...endless.failures);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

function tryText(text: string): string | null {
  try {
    const start = cpuNow();
    const first = extract({ name: 'fuzz.txt', text });
    const time = cpuNow() - start;
    characters += text.length;
    records += first.length;
    if (text.length > 2000) slowest = Math.max(slowest, (1000 * time) / text.length);
    if (time > ALLOWANCE_MS + (MICROSECONDS_PER_CHARACTER * text.length) / 1000)
      return `${text.length} 字用了 ${time} ms`;
    const wrong = first.find((r) => !slicesBack(r, text));
    if (wrong) return `位置不对：${JSON.stringify(wrong)}`;
    const again = extract({ name: 'fuzz.txt', text });
    return JSON.stringify(first) === JSON.stringify(again) ? null : '同一文本两次结果不同';
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function slicesBack(record: ExtractionRecord, text: string): boolean {
  const { start, end } = record;
  if (!(start >= 0 && start <= end && end <= text.length)) return false;
  return record.record === 'report' || text.slice(start, end) === record.text;
}
