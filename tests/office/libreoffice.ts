import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const there = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** What the proof needs and does not find on this computer. */
export const missingPrograms = (): string[] =>
  ['soffice', 'pdftotext', 'pdftoppm'].filter((program) => !there(program));

/** A folder that LibreOffice works in, with a profile of its own, so that an office that is open is not disturbed. */
export class Office {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mingshu-office-'));

  /** Writes a file and gives back the names of what LibreOffice made of it. */
  convert(name: string, bytes: Uint8Array, to: string): string[] {
    const before = new Set(readdirSync(this.#folder));
    writeFileSync(join(this.#folder, name), bytes);
    const profile = `-env:UserInstallation=file://${this.#folder}/profile`;
    const options = [profile, '--headless', '--convert-to', to, '--outdir', this.#folder, join(this.#folder, name)];
    execFileSync('soffice', options, { stdio: 'ignore', timeout: 120_000 });
    return readdirSync(this.#folder).filter((made) => !before.has(made) && made !== name && made !== 'profile');
  }

  read(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8');
  }

  /** The text of every page of a PDF, without spaces. */
  pageTexts(pdf: string): string[] {
    const text = execFileSync('pdftotext', ['-layout', join(this.#folder, pdf), '-'], { encoding: 'utf8' });
    return text
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/\s+/gu, ''));
  }

  /** Share of every page's surface that is darker than paper. */
  pageInk(pdf: string): number[] {
    const prefix = join(this.#folder, 'page');
    execFileSync('pdftoppm', ['-r', '30', '-gray', join(this.#folder, pdf), prefix]);
    return readdirSync(this.#folder)
      .filter((name) => name.startsWith('page-'))
      .sort()
      .map((name) => {
        const pixels = readFileSync(join(this.#folder, name));
        rmSync(join(this.#folder, name));
        // P5, width, height, maximum: three lines, then a byte a pixel.
        let at = 0;
        for (let lines = 0; lines < 3; at++) if (pixels[at] === 0x0a) lines += 1;
        const body = pixels.subarray(at);
        return body.reduce((dark, grey) => dark + Number(grey < 200), 0) / body.length;
      });
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
