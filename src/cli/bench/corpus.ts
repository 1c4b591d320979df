import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../../../extractors/index';
import { decodeText } from '../../lib/import/decode';

const ROOT = join(import.meta.dirname, '../../..');
const SEEDS = join(ROOT, '../shared/seeds');
const SAMPLES = join(ROOT, 'static/samples');

/** The texts that are measured: the seed reports where they are at hand, else the sample library. */
export function corpus(): { name: string; sources: SourceText[]; characters: number } {
  const seeds = existsSync(SEEDS);
  const folder = seeds ? SEEDS : SAMPLES;
  const sources: SourceText[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt')) continue;
    const decoded = decodeText(readFileSync(join(folder, file)));
    if (decoded.ok) sources.push({ name: file, text: decoded.text });
  }
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
  return { name: seeds ? '../shared/seeds' : 'static/samples', sources, characters };
}
