import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '../../extractors/index';
import type { ExtractionRecord } from '../../extractors/index';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Names of the golden cases: each is a folder with `input.txt` and `output.txt`. */
export function caseNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => statSync(FOLDER + name).isDirectory())
    .sort();
}

export function inputOf(name: string): string {
  return readFileSync(`${FOLDER}${name}/input.txt`, 'utf8');
}

export function outputPath(name: string): string {
  return `${FOLDER}${name}/output.txt`;
}

export function extractCase(name: string): ExtractionRecord[] {
  return extract({ name: `${name}.txt`, text: inputOf(name) });
}
