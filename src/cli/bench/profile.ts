import { check } from '../../../extractors/checks';
import { outline } from '../../../extractors/outline';
import { DICTIONARY, mapIndicators, read, type SourceText } from '../../../extractors/index';
import { measure } from '../../../extractors/metrics';
import { recognisePlaceholders } from '../../../extractors/placeholders';
import { recogniseQuantities } from '../../../extractors/quantities';
import { readHeader, splitReports } from '../../../extractors/reports';
import { tidy } from '../../../extractors/source';
import { Ids } from '../../../extractors/ids';
import { cpuNow, median } from './clock';

/** Milliseconds that each stage takes over all texts, as the median of several rounds. */
export function profile(sources: readonly SourceText[], rounds: number): [stage: string, milliseconds: number][] {
  const stages = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++)
    for (const [stage, time] of once(sources)) stages.set(stage, [...(stages.get(stage) ?? []), time]);
  return [...stages].map(([stage, times]) => [stage, median(times)]);
}

function once(sources: readonly SourceText[]): Map<string, number> {
  const times = new Map<string, number>();
  const clock = <T>(stage: string, work: () => T): T => {
    const start = cpuNow();
    const result = work();
    times.set(stage, (times.get(stage) ?? 0) + cpuNow() - start);
    return result;
  };
  for (const source of sources) {
    const clean = clock('source', () => tidy(source.text));
    const spans = clock('reports', () => splitReports(clean));
    clock('ids', () => new Ids(source.text));
    for (const span of spans) {
      const header = clock('reports', () => readHeader(clean, span));
      const parts = clock('outline', () => outline(clean, span));
      const quantities = clock('quantities', () => recogniseQuantities(clean, span));
      clock('placeholders', () => recognisePlaceholders(clean, span, quantities));
      clock('metrics', () => measure(clean, header, parts, quantities));
    }
    const readings = read(source);
    for (const { report, metrics } of readings) {
      const mapped = clock('indicators', () => mapIndicators(report, metrics, DICTIONARY));
      clock('checks', () => check(report, mapped, source.text));
    }
  }
  return times;
}
