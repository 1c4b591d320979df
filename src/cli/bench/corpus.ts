import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../../../extractors/index';
import { decodeText } from '../../lib/import/decode';

/** npm runs its scripts from the package's folder. */
const SEEDS = join(process.cwd(), '../shared/seeds');
const SAMPLES = join(process.cwd(), 'static/samples');

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
