/**
 * `npm run bench:extract`: characters per second of the whole extraction on one core, beside one naive pass of a
 * number-and-unit expression (the limit) and Microsoft Recognizers-Text (the peer), over the same texts in one run; then
 * time and peak memory from 1 to 100 copies of the corpus. The script bundles this file first, as the site's build does
 * with the extractors: a runner that compiles in passing adds its own wrappers to every function, and its time.
 */
import NumberWithUnit from '@microsoft/recognizers-text-number-with-unit';
import { extract, type SourceText } from '../../../extractors/index';
import { timed } from './clock';
import { printCopies } from './copies';
import { corpus } from './corpus';

const NAIVE =
  /(?:\d{1,12}(?:\.\d{1,4})?|[xX×]{1,6})(?:余|多)?[万亿千百]?(?:条|件|个|次|场|人次|人|名|户|家|篇|期|份|亩|元|%|倍|位|公里|吨|项)/g;
const CULTURE = 'zh-cn';
const QUICK = process.argv.includes('--quick');

const { name, sources, characters } = corpus();
console.log(
  `语料 ${name}：${sources.length} 个文件，${characters.toLocaleString()} 字；单核处理器时间，预热后的中位数\n`
);

const ours = rate(characters, 25, () => sources.forEach((source) => extract(source)));
row('整个抽取', ours, '');
const naive = rate(characters, 25, () => sources.forEach(naivePass));
row('一遍朴素正则', naive, `是抽取的 ${(naive / ours).toFixed(1)} 倍`);
comparePeer();
printCopies(sources, characters, QUICK ? [1, 10] : [1, 2, 5, 10, 20, 50, 100]);

function rate(size: number, rounds: number, work: () => void): number {
  return (size / timed(rounds, work, rounds > 1 ? 15 : 1)) * 1000;
}

/** Counts match by match: the engine keeps the whole list of matches of a text that it has seen before. */
function naivePass({ text }: SourceText): number {
  let count = 0;
  NAIVE.lastIndex = 0;
  while (NAIVE.exec(text)) count++;
  return count;
}

/**
 * The peer reads line by line, as it is used: its time grows faster than the text that it is given at once. Counters
 * are in its dimensions, money in its currencies.
 */
function comparePeer(): void {
  const lines = sources.flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''));
  const read = QUICK ? lines.slice(0, 400) : lines;
  const size = read.reduce((sum, line) => sum + line.length, 0);
  const part = QUICK ? `，只读前 ${read.length} 行` : '';
  const dimensions = (line: string): unknown => NumberWithUnit.recognizeDimension(line, CULTURE);
  const both = rate(size, 1, () => read.forEach((line) => [dimensions(line), currencies(line)]));
  row('Microsoft Recognizers-Text，计量与金额', both, `逐行${part}；抽取是它的 ${(ours / both).toFixed(0)} 倍`);
  const one = rate(size, 1, () => read.forEach(dimensions));
  row('Microsoft Recognizers-Text，只用计量', one, `逐行${part}；抽取是它的 ${(ours / one).toFixed(0)} 倍`);
}

function currencies(line: string): unknown {
  return NumberWithUnit.recognizeCurrency(line, CULTURE);
}

function row(label: string, perSecond: number, note: string): void {
  console.log(`${Math.round(perSecond).toLocaleString().padStart(14)} 字/秒  ${label}  ${note}`);
}
