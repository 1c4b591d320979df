import { ENDLESS, OPENING, type Endless } from '../../extractors/endless.fixture';
import { extract } from '../../extractors/index';
import { cpuNow } from './bench/clock';

/** Figures of the shorter and of the longer sentence. */
const FEW = 2000;
const MANY = 16000;
/** The longer may take so many times as much for each character: memory is slower than caches, and is tidied up. */
const MOST_GROWTH = 2.5;
/** The best of so many runs counts. */
const RUNS = 2;

/** Processor time of sentences without end, for each character, and how it grows with their length. */
export function endlessSentences(): { report: string; failures: string[] } {
  for (const { of } of ENDLESS) extract({ name: 'endless.txt', text: OPENING + of(FEW / 10) });
  const growths = ENDLESS.map((endless) => ({ endless, growth: timeOf(endless, MANY) / timeOf(endless, FEW) }));
  const worst = growths.reduce((a, b) => (a.growth >= b.growth ? a : b));
  const said = ({ endless: { shape }, growth }: typeof worst) => `${growth.toFixed(1)} 倍（${shape}）`;
  return {
    report: `一句 ${FEW.toLocaleString()} → ${MANY.toLocaleString()} 个数，${growths.length} 种写法，每字用时最多为 ${said(worst)}，限 ${MOST_GROWTH} 倍`,
    failures: growths.filter(({ growth }) => growth > MOST_GROWTH).map((one) => `一句话越长越慢：${said(one)}`)
  };
}

/** Processor milliseconds for each character. */
function timeOf({ of }: Endless, figures: number): number {
  const text = OPENING + of(figures);
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = cpuNow();
    extract({ name: 'endless.txt', text });
    best = Math.min(best, cpuNow() - start);
  }
  return best / text.length;
}
