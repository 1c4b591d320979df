import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readSource } from '../lib/import/read-source';
import type { SampleLibrary } from '../lib/library/samples';
import { readRoster } from '../lib/roster/read-roster';
import type { RosterBody } from '../lib/roster/roster';

export const SAMPLES = 'static/samples';

export const SAMPLE_ROSTER = 'roster.csv';

interface SampleIndex {
  readonly files: readonly { readonly file: string; readonly name: string }[];
}

/** Reads the sample library with the same extractors as a user's files. Throws where a sample cannot be read. */
export function readSampleLibrary(root: string): SampleLibrary {
  const index = JSON.parse(readFileSync(join(root, SAMPLES, 'index.json'), 'utf8')) as SampleIndex;
  return index.files.map(({ file, name }) => {
    const bytes = readFileSync(join(root, SAMPLES, file));
    const outcome = readSource(name, bytes);
    if (!outcome.ok) throw new Error(`${file}: ${outcome.error.message}`);
    const { text, encoding, content, records, mapping } = outcome.read;
    return { file, name, content, encoding, bytes: bytes.length, characters: text.length, records, mapping };
  });
}

/** Reads the samples' roster as a user's own is read. Throws where a row of it cannot be taken. */
export function readSampleRoster(root: string): readonly RosterBody[] {
  const text = readFileSync(join(root, SAMPLES, SAMPLE_ROSTER), 'utf8');
  const { bodies, problems } = readRoster(Papa.parse<string[]>(text, { skipEmptyLines: true }).data);
  const [problem] = problems;
  if (problem) throw new Error(`${SAMPLE_ROSTER}:${problem.row}: ${problem.message}`);
  return bodies;
}
