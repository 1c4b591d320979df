import { skip } from './single-query';

/** Marks of Chinese input methods, with those that SQL reads. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['，', ','],
  ['、', ','],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
  ['“', "'"],
  ['”', "'"],
  ['‘', "'"],
  ['’', "'"],
  ['＝', '='],
  ['＞', '>'],
  ['＜', '<'],
  ['＊', '*'],
  ['。', '.']
]);

/** The first mark of a Chinese input method outside strings, quoted names and comments. */
export function chineseMark(statement: string): { readonly mark: string; readonly meant: string } | null {
  let at = 0;
  while (at < statement.length) {
    const end = skip(statement, at);
    if (end === -1) return null;
    const mark = statement.charAt(at);
    const meant = end === at ? MARKS.get(mark) : undefined;
    if (meant !== undefined) return { mark, meant };
    at = Math.max(end, at + 1);
  }
  return null;
}
