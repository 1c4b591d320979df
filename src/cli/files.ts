import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

/** A file to read, with the name that its records carry: relative to the folder named, or the file's own name. */
export interface InputFile {
  path: string;
  source: string;
  size: number;
}

/** What a path on the command line stands for: a file as it is, of a folder every .txt file below it, by name. */
export async function* filesOf(path: string): AsyncGenerator<InputFile> {
  const info = await stat(path);
  if (!info.isDirectory()) {
    yield { path, source: basename(path), size: info.size };
    return;
  }
  const names = await readdir(path, { recursive: true });
  for (const name of names.filter((n) => /\.(?:txt|md|text)$/i.test(n)).sort()) {
    const file = join(path, name);
    const { size } = await stat(file);
    yield { path: file, source: relative(path, file).split(sep).join('/'), size };
  }
}
