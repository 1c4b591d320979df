import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../lib/import/read-source';
import type { SampleLibrary } from '../lib/library/samples';

export const SAMPLES = 'static/samples';

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
