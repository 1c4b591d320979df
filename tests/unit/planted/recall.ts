/** Plants known contradictions into the sample library, one at a time, and looks at what the checks find. Node only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, type FindingRecord } from '../../../extractors/index';
import type { Plant } from './plant';
import { PLANTS } from './plants';

const SAMPLES = join(import.meta.dirname, '../../../static/samples');

export interface Outcome {
  plant: Plant;
  /** Findings of the planted check at the planted place. */
  found: FindingRecord[];
  /** Further warnings and errors that the plant brought about. */
  others: FindingRecord[];
}

export interface Recall {
  check: string;
  planted: number;
  found: number;
}

export const outcomes = (): Outcome[] => PLANTS.map(plantOne);

export function recallByCheck(results: readonly Outcome[]): Recall[] {
  return [...new Set(results.map(({ plant }) => plant.check))].map((check) => {
    const mine = results.filter(({ plant }) => plant.check === check);
    return { check, planted: mine.length, found: mine.filter(({ found }) => found.length > 0).length };
  });
}

function plantOne(plant: Plant): Outcome {
  const original = readFileSync(join(SAMPLES, `${plant.file}.txt`), 'utf8').replace(/^\uFEFF/, '');
  let text = original;
  let [low, high] = [Infinity, 0];
  for (const [from, to] of plant.edits) {
    const at = text.indexOf(from);
    if (at === -1 || text.indexOf(from, at + 1) !== -1)
      throw new Error(`“${from}” must stand exactly once in ${plant.file}.txt`);
    text = text.slice(0, at) + to + text.slice(at + from.length);
    [low, high] = [Math.min(low, at), Math.max(high, at + to.length)];
  }
  const before = new Set(alarms(plant.file, original).map((finding) => finding.message));
  const fresh = alarms(plant.file, text).filter((finding) => !before.has(finding.message));
  const found = fresh.filter((one) => one.check === plant.check && one.start < high && one.end > low);
  return { plant, found, others: fresh.filter((one) => !found.includes(one)) };
}

/** Warnings and errors of a text. */
function alarms(file: string, text: string): FindingRecord[] {
  return extract({ name: `${file}.txt`, text }).filter(
    (record): record is FindingRecord => record.record === 'finding' && !record.ok && record.severity !== 'info'
  );
}
