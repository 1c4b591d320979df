import { expect, test } from 'vitest';
import { decodeText, MAX_BYTES } from './decode';

const text = '青禾县2023年工作总结\n全年受理申请12件。';
const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = [...((mark ? '\ufeff' : '') + text)].map((c) => c.charCodeAt(0));
  return Uint8Array.from(units.flatMap((u) => (littleEndian ? [u & 255, u >> 8] : [u >> 8, u & 255])));
};
// 青禾县政务公开 in GB18030
const gb = Uint8Array.of(0xc7, 0xe0, 0xba, 0xcc, 0xcf, 0xd8, 0xd5, 0xfe, 0xce, 0xf1, 0xb9, 0xab, 0xbf, 0xaa);

test.each([
  ['UTF-8', new TextEncoder().encode(text), 'utf-8', text],
  ['UTF-8 with its mark', new TextEncoder().encode('\ufeff' + text), 'utf-8', text],
  ['UTF-8 cut off inside a character', new TextEncoder().encode(text + '县').slice(0, -1), 'utf-8', text + '\ufffd'],
  ['UTF-16 little-endian with its mark', utf16(true, true), 'utf-16le', text],
  ['UTF-16 big-endian with its mark', utf16(false, true), 'utf-16be', text],
  ['UTF-16 little-endian without a mark', utf16(true, false), 'utf-16le', text],
  ['GB18030', gb, 'gb18030', '青禾县政务公开']
])('%s is read', (_title, bytes, encoding, expected) => {
  expect(decodeText(bytes)).toEqual({ ok: true, text: expected, encoding });
});

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a file of blanks', new TextEncoder().encode(' \n\r\n\t'), 'empty'],
  ['a Word document', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'binary'],
  ['a program', Uint8Array.from({ length: 512 }, (_, i) => (i * 37) % 7), 'binary'],
  ['bytes of no encoding', Uint8Array.from({ length: 512 }, () => 0xff), 'undecodable'],
  ['a file over the limit', new Uint8Array(MAX_BYTES + 1), 'too_large']
])('%s is refused with a message and what to do', (_title, bytes, code) => {
  const result = decodeText(bytes);
  if (result.ok) throw new Error('read');
  expect(result.error.code).toBe(code);
  expect(result.error.message).not.toBe('');
  expect(result.error.advice).not.toBe('');
});
