/**
 * `npm run profile:extract`: what each stage of the extraction takes over the corpus, processor time of one core after
 * warm-up. What is left of the whole is making records: ids, positions in the source text, order. Times are means: what
 * comes now and then (collecting garbage) then counts for the stages as it does for the whole; no median of a stage has it.
 */
import { check } from '../../../extractors/checks';
import { outline } from '../../../extractors/outline';
import { DICTIONARY, extract, mapIndicators, read, type SourceText } from '../../../extractors/index';
import { measure } from '../../../extractors/metrics';
import { recognisePlaceholders } from '../../../extractors/placeholders';
import { recogniseQuantities } from '../../../extractors/quantities';
import { readHeader, splitReports } from '../../../extractors/reports';
import { tidy } from '../../../extractors/source';
import { cpuNow } from './clock';
import { corpus } from './corpus';

const WARM_UP = 15;
const ROUNDS = 40;
const WHOLE = '整个抽取';

const { name, sources, characters } = corpus();
const stages = profile();
const whole = stages.get(WHOLE) ?? NaN;
stages.delete(WHOLE);
stages.set('records', whole - [...stages.values()].reduce((sum, time) => sum + time, 0));
const speed = Math.round((characters / whole) * 1000);
console.log(
  `语料 ${name}，${characters.toLocaleString()} 字，${whole.toFixed(1)} ms，${speed.toLocaleString()} 字/秒\n`
);
for (const [stage, time] of stages)
  console.log(`${time.toFixed(2).padStart(8)} ms ${((100 * time) / whole).toFixed(1).padStart(5)} %  ${stage}`);

/** Milliseconds of each stage over all texts, as the mean of the rounds. */
function profile(): Map<string, number> {
  const times = new Map<string, number>();
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const [stage, time] of once()) if (round >= WARM_UP) times.set(stage, (times.get(stage) ?? 0) + time / ROUNDS);
  return times;
}

/** One round: each stage over a whole text at once, so that the clock is asked seldom. */
function once(): Map<string, number> {
  const times = new Map<string, number>();
  const clock = <T>(stage: string, work: () => T): T => {
    const start = cpuNow();
    const result = work();
    times.set(stage, (times.get(stage) ?? 0) + cpuNow() - start);
    return result;
  };
  for (const source of sources) {
    clock(WHOLE, () => extract(source));
    stagesOf(source, clock);
  }
  return times;
}

function stagesOf(source: SourceText, clock: <T>(stage: string, work: () => T) => T): void {
  const clean = clock('source', () => tidy(source.text));
  const headers = clock('reports', () => splitReports(clean).map((span) => readHeader(clean, span)));
  const parts = clock('outline', () => headers.map((header) => ({ header, outline: outline(clean, header) })));
  const found = clock('quantities', () =>
    parts.map((part) => ({ ...part, quantities: recogniseQuantities(clean, part.header) }))
  );
  clock('placeholders', () =>
    found.forEach(({ header, quantities }) => recognisePlaceholders(clean, header, quantities))
  );
  clock('metrics', () => found.forEach((part) => measure(clean, part.header, part.outline, part.quantities)));
  const readings = read(source);
  const mapped = clock('indicators', () =>
    readings.map(({ report, metrics }) => ({ report, metrics: mapIndicators(report, metrics, DICTIONARY) }))
  );
  clock('checks', () => mapped.forEach(({ report, metrics }) => check(report, metrics, source.text)));
}
