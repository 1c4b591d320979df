import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toCsv } from '$lib/export/csv';
import { toXlsx } from '$lib/export/xlsx';
import { readRoster } from './read-roster';
import { readRosterFile, rowsOfText } from './roster-file';
import { rosterSheet } from './roster-sheet';
import { unpacksWithin } from './zip-size';

const bytes = (...content: BlobPart[]) => new Blob(content);
const { bodies } = readRoster([
  ['名称', '别名', '分组'],
  ['鹭汀县人力资源和社会保障局', '鹭汀县人社局、县人社局', '县直'],
  ['砚湖市', '', '市']
]);

async function namesIn(file: Blob): Promise<string[]> {
  const read = await readRosterFile(file);
  if (!read.ok) throw new Error(read.message);
  return readRoster(read.rows).bodies.map(({ name }) => name);
}

describe('a roster’s file is read', () => {
  // 名称,别名 / 鹭汀县,鹭汀 in GB18030.
  const GB = Uint8Array.from(Buffer.from('c3fbb3c62cb1f0c3fb0d0af0d8cda1cfd82cf0d8cda10d0a', 'hex'));
  test.each([
    [
      'UTF-8 with BOM, as it is exported',
      () => bytes(toCsv(rosterSheet(bodies))),
      ['鹭汀县人力资源和社会保障局', '砚湖市']
    ],
    ['GB18030', () => bytes(GB), ['鹭汀县']],
    ['semicolons', () => bytes('名称;别名\n鹭汀县;鹭汀\n'), ['鹭汀县']],
    [
      'quoted cells with commas and line breaks',
      () => bytes('名称,别名\n鹭汀县,"鹭汀,鹭汀\n县城"\n白芷县,\n'),
      ['鹭汀县', '白芷县']
    ],
    ['a single column of names', () => bytes('鹭汀县\r\n白芷县\r\n'), ['鹭汀县', '白芷县']]
  ])('CSV: %s', async (_title, file, names) => expect(await namesIn(file())).toEqual(names));

  test('XLSX, as it is exported', async () => {
    const read = await readRosterFile(bytes(await toXlsx([rosterSheet(bodies)])));
    expect(read.ok && readRoster(read.rows).bodies).toEqual(bodies);
  });

  test('what a sheet gives to the clipboard', async () => {
    const rows = await rowsOfText('序号\t名称\t别名\r\n1\t鹭汀县\t鹭汀,鹭汀县城\r\n');
    expect(readRoster(rows).bodies).toMatchObject([{ name: '鹭汀县', aliases: ['鹭汀', '鹭汀县城'] }]);
  });
});

describe('what is no roster is refused in plain words', () => {
  test.each([
    ['nothing', () => bytes(), '空'],
    ['an old workbook', () => bytes(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)), '.xls'],
    ['a picture', () => bytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1)), '不是表格'],
    ['a broken workbook', () => bytes(Uint8Array.of(0x50, 0x4b, 3, 4, 5)), 'XLSX'],
    ['an archive that is no workbook', () => bytes(zipSync({ 'a.txt': new Uint8Array(9) }) as BlobPart), 'XLSX'],
    ['five megabytes', () => bytes(new Uint8Array(5 * 1024 * 1024)), '4 MB']
  ])('%s', async (_title, file, said) => {
    const read = await readRosterFile(file());
    expect(read.ok ? '' : read.message).toContain(said);
  });
});

describe('an archive is measured before it is unpacked', () => {
  const archive = zipSync({ a: new Uint8Array(3_000_000), b: [new Uint8Array(100), { level: 0 }] });
  test.each([
    [4_000_000, true],
    [3_000_100, true],
    [3_000_099, false],
    [1000, false]
  ])('within %i bytes: %s', (limit, within) => expect(unpacksWithin(archive, limit)).toBe(within));

  test('whatever it says of itself', () => {
    const lying = archive.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at++)
      if (view.getUint32(at, true) === 3_000_000) view.setUint32(at, 7, true);
    expect(unpacksWithin(lying, 1_000_000)).toBe(false);
  });
});
