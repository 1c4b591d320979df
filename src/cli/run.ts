import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { extract } from '../../extractors/index';
import { decodeText, MAX_BYTES, tooLarge, type DecodeError } from '../lib/import/decode';
import { filesOf, type InputFile } from './files';

const HELP = `用法：npm run --silent extract -- 文件或文件夹… [--format ndjson]

从工作总结里读出数字、占位和校核结果，每行一个 JSON 对象写到标准输出，其余消息写到标准错误。
文件为纯文本（UTF-8、UTF-16 或 GB18030）；给出文件夹时读取其中所有 .txt 文件。

  --format ndjson   输出格式，目前只有这一种
  --help            显示这段说明

退出码：0 全部读完；1 有文件没能读取；2 命令有误。
`;

/** Runs the command and gives its exit code. Reads, extracts and writes file by file, so memory stays flat. */
export async function runExtract(args: readonly string[], out: Writable, err: Writable): Promise<number> {
  const options = parse(args);
  if (options === 'help') {
    out.write(HELP);
    return 0;
  }
  if (typeof options === 'string') {
    err.write(`${options}\n\n${HELP}`);
    return 2;
  }
  const pipe = new Pipe(out);
  let code = 0;
  for (const path of options.paths)
    try {
      for await (const file of filesOf(path)) {
        if (pipe.closed) return code;
        if (!(await extractFile(file, pipe, err))) code = 1;
      }
    } catch (error) {
      err.write(`${path}：${explain(error)}\n`);
      code = 1;
    }
  return code;
}

/** The paths to read, `help`, or what is wrong with the command. */
function parse(args: readonly string[]): { paths: string[] } | string {
  const paths: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--help' || arg === '-h') return 'help';
    if (arg === '--format' || arg.startsWith('--format=')) {
      const format = arg === '--format' ? args[++i] : arg.slice('--format='.length);
      if (format !== 'ndjson') return `不认识的输出格式：${format ?? '（没有给出）'}`;
    } else if (arg.startsWith('--') && arg !== '--') return `不认识的选项：${arg}`;
    else if (arg !== '--') paths.push(arg);
  }
  return paths.length > 0 ? { paths } : '没有给出要读取的文件';
}

async function extractFile(file: InputFile, pipe: Pipe, err: Writable): Promise<boolean> {
  const refuse = ({ message, advice }: DecodeError): false => {
    err.write(`${file.source}：${message}。${advice}\n`);
    return false;
  };
  const decoded = file.size > MAX_BYTES ? tooLarge(file.size) : decodeText(await readFile(file.path));
  if (!decoded.ok) return refuse(decoded.error);
  const records = extract({ name: file.source, text: decoded.text });
  if (records.length === 0) err.write(`${file.source}：没有找到工作总结\n`);
  let lines = '';
  for (const record of records) {
    lines += JSON.stringify(record) + '\n';
    if (lines.length < 1 << 16) continue;
    await pipe.write(lines);
    lines = '';
  }
  await pipe.write(lines);
  return true;
}

/** Output that waits while its reader is busy and stops quietly when the reader has gone (`… | head`). */
class Pipe {
  readonly #out: Writable;
  closed = false;

  constructor(out: Writable) {
    this.#out = out;
    out.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.closed = true;
    });
  }

  async write(text: string): Promise<void> {
    if (this.closed || text === '') return;
    await new Promise<void>((resolve) => this.#out.write(text, () => resolve()));
  }
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return '没有这个文件或文件夹';
  if (code === 'EACCES' || code === 'EPERM') return '没有读取的权限';
  return `无法读取（${error instanceof Error ? error.message : String(error)}）`;
}
