/**
 * `npm run bench:extract`: characters per second of the whole extraction on one core, beside one naive pass of a
 * number-and-unit expression (the limit) and Microsoft Recognizers-Text (the peer), over the same texts in one run; then
 * time and peak memory from 1 to 100 copies of the corpus. `--profile` adds the stages.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import NumberWithUnit from '@microsoft/recognizers-text-number-with-unit';
import { extract, type SourceText } from '../../../extractors/index';
import { timed } from './clock';
import { corpus } from './corpus';
import { profile } from './profile';

const NAIVE =
  /(?:\d{1,12}(?:\.\d{1,4})?|[xX×]{1,6})(?:余|多)?[万亿千百]?(?:条|件|个|次|场|人次|人|名|户|家|篇|期|份|亩|元|%|倍|位|公里|吨|项)/g;
/** The peer is some hundred times slower: a part of each text tells its speed. */
const PEER_CHARACTERS = 4000;
const COPIES = process.argv.includes('--quick') ? [1, 10] : [1, 10, 100];

const { name, sources, characters } = corpus();
console.log(`语料 ${name}：${sources.length} 个文件，${characters.toLocaleString()} 字；单核处理器时间，中位数\n`);

const ours = rate(characters, 15, () => sources.forEach((source) => extract(source)));
const naive = rate(characters, 15, () => sources.forEach(naivePass));
const parts = sources.map(({ text }) => text.slice(0, PEER_CHARACTERS));
const peer = rate(
  parts.reduce((sum, part) => sum + part.length, 0),
  1,
  () => parts.forEach(peerReads)
);
row('整个抽取', ours, '');
row('一遍朴素正则', naive, `是抽取的 ${(naive / ours).toFixed(1)} 倍`);
row(
  'Microsoft Recognizers-Text',
  peer,
  `抽取是它的 ${(ours / peer).toFixed(0)} 倍；它只读每个文件的前 ${PEER_CHARACTERS} 字`
);

if (process.argv.includes('--profile')) printProfile();
printCopies();

function rate(size: number, rounds: number, work: () => void): number {
  return (size / timed(rounds, work, rounds > 1 ? 10 : 1)) * 1000;
}

/** Counts match by match: the engine keeps the whole list of matches of a text that it has seen before. */
function naivePass({ text }: SourceText): number {
  let count = 0;
  NAIVE.lastIndex = 0;
  while (NAIVE.exec(text)) count++;
  return count;
}

function row(label: string, perSecond: number, note: string): void {
  console.log(`${Math.round(perSecond).toLocaleString().padStart(14)} 字/秒  ${label}  ${note}`);
}

function peerReads(text: string): void {
  const culture = 'zh-cn';
  NumberWithUnit.recognizeCurrency(text, culture);
  NumberWithUnit.recognizeDimension(text, culture);
}

function printProfile(): void {
  const stages = profile(sources, 15);
  const total = stages.reduce((sum, [, time]) => sum + time, 0);
  console.log('\n各阶段');
  for (const [stage, time] of stages)
    console.log(`${time.toFixed(2).padStart(9)} ms ${((100 * time) / total).toFixed(1).padStart(5)}%  ${stage}`);
}

/** The command line over 1 to 100 copies of the corpus as files, each in a process of its own. */
function printCopies(): void {
  console.log('\n份数      字数        处理器时间    峰值内存   每份');
  for (const copies of COPIES) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    for (let i = 0; i < copies; i++) sources.forEach((source) => write(folder, i, source));
    const { seconds, megabytes } = measureCommand(folder);
    rmSync(folder, { recursive: true });
    const each = `${((1000 * seconds) / copies).toFixed(0)} ms`;
    console.log(
      `${String(copies).padStart(4)}  ${(copies * characters).toLocaleString().padStart(12)}  ${seconds.toFixed(2).padStart(8)} s  ${megabytes.toFixed(0).padStart(8)} MB   ${each}`
    );
  }
}

function write(folder: string, copy: number, { name: file, text }: SourceText): void {
  writeFileSync(join(folder, `${copy}-${file}`), text);
}

function measureCommand(folder: string): { seconds: number; megabytes: number } {
  const command = join(import.meta.dirname, 'measured-command.ts');
  const run = spawnSync(process.execPath, ['--import', 'tsx', command, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe']
  });
  const line = /^measured (\d+) (\d+)$/m.exec(run.stderr);
  if (!line) throw new Error(run.stderr);
  return { seconds: Number(line[1]) / 1000, megabytes: Number(line[2]) / 1024 };
}
