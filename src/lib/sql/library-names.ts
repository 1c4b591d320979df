import { TABLES } from '$lib/database/tables';
import type { Candidate } from './nearest';
import { statementWords } from './statement-words';

export const TABLE_NAMES: readonly Candidate[] = TABLES.map(({ name, about }) => ({ name, about }));

/** Names of the library's tables and columns, in small letters. */
export const LIBRARY_NAMES: ReadonlySet<string> = new Set(
  TABLES.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)])
);

/** What completion offers. */
export const SCHEMA: Record<string, readonly string[]> = Object.fromEntries(
  TABLES.map(({ name, columns }) => [name, columns.map((column) => column.name)])
);

/** Columns that a statement can mean: of the table that `owner` names or stands for, else of all tables it reads. */
export function columnsMeant(statement: string, owner: string | null): Candidate[] {
  const words = statementWords(statement).map(({ text }) => text.toLowerCase());
  const read = TABLES.filter(({ name }) => words.includes(name));
  const owned = read.filter(({ name }) => owner !== null && standsFor(words, name, owner.toLowerCase()));
  const tables = [owned, read, TABLES].find((some) => some.length > 0) ?? TABLES;
  const columns = new Map(tables.flatMap((table) => table.columns.map(({ name, about }) => [name, { name, about }])));
  return [...columns.values()];
}

/** `metrics m` and `metrics AS m`. */
function standsFor(words: readonly string[], table: string, alias: string): boolean {
  if (table === alias) return true;
  return words.some((word, at) => {
    if (word !== table) return false;
    return (words[at + 1] === 'as' ? words[at + 2] : words[at + 1]) === alias;
  });
}
