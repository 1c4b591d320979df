import { Sql, sql } from '$lib/database/sql';

/** A reader's statement, made safe to run, or why it is not run. */
export type SingleQuery =
  { readonly ok: true; readonly query: Sql } | { readonly ok: false; readonly error: QueryError };

export type QueryError = 'empty' | 'several' | 'unbalanced';

/**
 * One query that only reads, and gives at most `most` rows: the statement becomes a subquery, and nothing that could end the
 * subquery (a semicolon, a bracket too many, an open quote or comment) gets past the scan. So no statement of a user's can
 * change or drop the tables that the other pages read.
 */
export function singleQuery(statement: string, most: number): SingleQuery {
  const text = withoutEnd(statement);
  if (withoutComments(text) === '') return { ok: false, error: 'empty' };
  const error = scan(text);
  if (error) return { ok: false, error };
  // The line break ends a comment in the statement's last line.
  return { ok: true, query: sql`${new Sql(QUERY_HEAD)}${new Sql(text)}\n) LIMIT ${most}` };
}

/** What stands before the reader's statement: DuckDB's positions count from there. */
export const QUERY_HEAD = 'SELECT * FROM (';

function withoutEnd(statement: string): string {
  let text = statement.trim();
  while (text.endsWith(';')) text = text.slice(0, -1).trimEnd();
  return text;
}

/** Walks the statement outside its strings, names and comments, as DuckDB's lexer would. */
function scan(text: string): QueryError | null {
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const end = skip(text, at);
    if (end === -1) return 'unbalanced';
    if (end > at) {
      at = end;
      continue;
    }
    const character = text[at];
    if (character === ';') return 'several';
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return 'unbalanced';
    at++;
  }
  return depth === 0 ? null : 'unbalanced';
}

/** End of the string, name or comment that begins at `at`; `at` where none does; -1 where one has no end. */
export function skip(text: string, at: number): number {
  const two = text.slice(at, at + 2);
  if (two === '--') return lineEnd(text, at);
  if (two === '/*') return ends(text.indexOf('*/', at + 2), 2, -1);
  const first = text[at];
  if (first === "'") return closing(text, at, "'", escapes(text, at));
  if (first === '"') return closing(text, at, '"', false);
  if (first === '$') return dollarEnd(text, at);
  return at;
}

/** DuckDB ends a comment at a carriage return too. */
function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

const ends = (found: number, length: number, otherwise: number): number => (found === -1 ? otherwise : found + length);

/** In E'…' a backslash takes the next character's meaning away. */
function escapes(text: string, quote: number): boolean {
  return /(?:^|[^\p{L}\p{N}_$])[eE]$/u.test(text.slice(Math.max(0, quote - 2), quote));
}

function closing(text: string, open: number, mark: string, backslash: boolean): number {
  for (let at = open + 1; at < text.length; at++) {
    if (backslash && text[at] === '\\') at++;
    else if (text[at] === mark) {
      if (text[at + 1] !== mark) return at + 1;
      at++;
    }
  }
  return -1;
}

/** $$…$$ and $tag$…$tag$; a lone $1 is a parameter. */
function dollarEnd(text: string, at: number): number {
  const tag = /^\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/u.exec(text.slice(at, at + 66))?.[0];
  if (tag === undefined || /[\p{L}\p{N}_]/u.test(text[at - 1] ?? '')) return at;
  return ends(text.indexOf(tag, at + tag.length), tag.length, -1);
}

/** Without comments and blanks at the end. */
export function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  while (at < text.length) {
    const end = Math.max(skip(text, at), at + 1);
    if (!/^(?:--|\/\*)/u.test(text.slice(at, at + 2))) kept += text.slice(at, end);
    at = end;
  }
  return kept.trimEnd();
}
