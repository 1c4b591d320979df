import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../extractors/index';
import { runExtract } from './run';

const REPORT =
  '青禾县民政局2023年工作总结\n\n' +
  '今年以来，我局认真落实各项要求，各项工作有序推进，群众满意度稳步提高。全年公开信息120条，举办培训XX次。\n';
/** The same report in GB18030, which Node can read but not write. */
const GB18030 = Buffer.from(
  [
    'c7e0bacccfd8c3f1d5febed632303233c4eab9a4d7f7d7dcbde10a0abdf1c4ead2d4c0b4a3acced2bed6c8cfd5e6c2e4',
    'cab5b8f7cfeed2aac7f3a3acb8f7cfeeb9a4d7f7d3d0d0f2cdc6bdf8a3acc8bad6dac2fad2e2b6c8cec8b2bdcce1b8df',
    'a1a3c8abc4eab9abbfaad0c5cfa2313230ccf5a3acbed9b0ecc5e0d1b55858b4cea1a30a'
  ].join(''),
  'hex'
);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
  await writeFile(join(folder, 'utf8.txt'), REPORT);
  await writeFile(join(folder, 'gb.txt'), GB18030);
  await writeFile(join(folder, 'binary.txt'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
}

async function run(...args: string[]): Promise<Ran> {
  const [out, err] = [new Kept(), new Kept()];
  const code = await runExtract(args, out, err);
  return { code, out: out.text, err: err.text };
}

class Kept extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

const file = (name: string) => join(folder, name);
const recordsIn = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { source: string });

describe('records', () => {
  test.each([[['utf8.txt']], [['utf8.txt', '--format', 'ndjson']], [['--format=ndjson', 'utf8.txt']]])(
    'stdout has nothing but them: %j',
    async (args) => {
      const { code, out, err } = await run(...args.map((arg) => (arg.endsWith('.txt') ? file(arg) : arg)));
      expect(recordsIn(out)).toEqual(extract({ name: 'utf8.txt', text: REPORT }));
      expect({ code, err }).toEqual({ code: 0, err: '' });
    }
  );

  test('GB18030 gives those of UTF-8', async () => {
    const [utf8, gb] = [await run(file('utf8.txt')), await run(file('gb.txt'))];
    expect(recordsIn(gb.out).length).toBeGreaterThan(1);
    expect(recordsIn(gb.out)).toEqual(recordsIn(utf8.out).map((record) => ({ ...record, source: 'gb.txt' })));
  });

  test('one run over several files prints what a run for each prints, in the order asked for', async () => {
    const [utf8, gb] = [(await run(file('utf8.txt'))).out, (await run(file('gb.txt'))).out];
    expect((await run(file('utf8.txt'), file('gb.txt'))).out).toBe(utf8 + gb);
    expect((await run(file('gb.txt'), file('utf8.txt'))).out).toBe(gb + utf8);
  });

  test('what is printed in several pieces is whole', async () => {
    const text = REPORT + '全年公开信息120条，办理申请35件，举办培训XX次。\n'.repeat(300);
    await writeFile(file('long.md'), text);
    const { out } = await run(file('long.md'));
    const lines = extract({ name: 'long.md', text }).map((record) => JSON.stringify(record) + '\n');
    expect(out.length).toBeGreaterThan(4 * (1 << 16));
    expect(out).toBe(lines.join(''));
  });

  test('files after one that cannot be read are read all the same', async () => {
    const { code, out } = await run(file('missing.txt'), file('utf8.txt'));
    expect({ code, records: recordsIn(out).length }).toEqual({
      code: 1,
      records: extract({ name: '', text: REPORT }).length
    });
  });
});

test.each([
  ['a missing file', ['missing.txt'], 1, '没有这个文件或文件夹'],
  ['a file that is no text', ['binary.txt'], 1, 'binary.txt：'],
  ['no file', [], 2, '没有给出要读取的文件'],
  ['an unknown option', ['--fast'], 2, '不认识的选项：--fast'],
  ['an unknown format', ['--format', 'csv'], 2, '不认识的输出格式：csv']
])('%s: nothing on stdout, a message and an exit code', async (_title, args, expected, message) => {
  const { code, out, err } = await run(...args.map((arg) => (arg.endsWith('.txt') ? file(arg) : arg)));
  expect({ code, out }).toEqual({ code: expected, out: '' });
  expect(err).toContain(message);
});

test('help is asked for, so it goes to stdout', async () => {
  const { code, out, err } = await run('--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('退出码');
});
