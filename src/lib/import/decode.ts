/**
 * Bytes → text, the same in the browser's worker and on the command line: UTF-8, UTF-16 and GB18030 (with GBK and
 * GB2312 inside it), each with or without its mark. The mark is not part of the text.
 */

export type DecodeErrorCode = 'empty' | 'binary' | 'undecodable' | 'too_large';

export interface DecodeError {
  code: DecodeErrorCode;
  /** What is the matter, in Chinese. */
  message: string;
  /** What to do next, in Chinese. */
  advice: string;
}

export type Decoded = { ok: true; text: string; encoding: string } | { ok: false; error: DecodeError };

/** The longest file that is read. The largest compilations are some 2 MB; more than this is not a report. */
export const MAX_BYTES = 32 * 1024 * 1024;

const SIGNATURES: readonly { bytes: readonly number[]; what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'Word、WPS、Excel 文档或压缩包' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: '旧版 Word、Excel 文档' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'PDF 文件' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: '图片' },
  { bytes: [0xff, 0xd8, 0xff], what: '图片' },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: '压缩包' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'RTF 文档' }
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((b, i) => bytes[i] === b);

const fail = (code: DecodeErrorCode, message: string, advice: string): Decoded => ({
  ok: false,
  error: { code, message, advice }
});

export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return fail('empty', '文件是空的', '请确认文件已经写完，再重新选择');
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  const kind = SIGNATURES.find((s) => startsWith(bytes, s.bytes));
  if (kind) return fail('binary', `这是${kind.what}，不是纯文本`, '请打开后另存为纯文本（.txt），再导入');
  const encoding = wideEncoding(bytes);
  if (encoding) return accept(new TextDecoder(encoding).decode(bytes), encoding);
  if (bytes.includes(0)) return fail('binary', '文件里是二进制内容，不是文本', '请导入纯文本（.txt）文件');
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (!isGarbled(utf8, bytes.length)) return accept(utf8, 'utf-8');
  const gb = new TextDecoder('gb18030').decode(bytes);
  if (!isGarbled(gb, bytes.length)) return accept(gb.charCodeAt(0) === 0xfeff ? gb.slice(1) : gb, 'gb18030');
  return fail('undecodable', '认不出文件的文字编码', '请用记事本打开，另存为 UTF-8 编码，再导入');
}

/** The error for a file whose size alone says that it is not read; for callers that know the size before the bytes. */
export function tooLarge(size: number): Decoded {
  const mb = (n: number): number => Math.ceil(n / 1024 / 1024);
  return fail(
    'too_large',
    `文件有 ${mb(size)} MB，超过了 ${mb(MAX_BYTES)} MB 的上限`,
    '请拆成几个文件，或确认选的是不是工作总结'
  );
}

function accept(text: string, encoding: string): Decoded {
  if (text.trim() === '') return fail('empty', '文件里没有文字', '请确认文件已经写完，再重新选择');
  if (controlShare(text) > 0.02) return fail('binary', '文件里是二进制内容，不是文本', '请导入纯文本（.txt）文件');
  return { ok: true, text, encoding };
}

/** UTF-16 by its mark, or, without one, by every other byte of the plain ASCII in it being 0. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length, 4096) & ~1;
  let [even, odd] = [0, 0];
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0 && (bytes[i + 1] ?? 0) !== 0) even++;
    if (bytes[i + 1] === 0 && (bytes[i] ?? 0) !== 0) odd++;
  }
  // Line ends, digits and years make a hundredth of any report's characters; a single stray 0 makes no encoding.
  if (even + odd < Math.max(1, end / 400)) return null;
  if (odd > even * 20) return 'utf-16le';
  if (even > odd * 20) return 'utf-16be';
  return null;
}

/** A file cut off in the middle of a character has one replacement; a wrong encoding has one for every other byte. */
function isGarbled(text: string, byteLength: number): boolean {
  const allowed = Math.max(2, byteLength / 2000);
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1))
    if (++count > allowed) return true;
  return false;
}

function controlShare(text: string): number {
  let controls = 0;
  const length = Math.min(text.length, 65536);
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) controls++;
  }
  return length ? controls / length : 0;
}
