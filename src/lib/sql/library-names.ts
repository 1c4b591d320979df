import { TABLES } from '$lib/database/tables';
import type { Candidate } from './nearest';
import { statementWords, type StatementWord } from './statement-words';

export const TABLE_NAMES: readonly Candidate[] = TABLES.map(({ name, about }) => ({ name, about }));

/** Names of the library's tables and columns, in small letters. */
export const LIBRARY_NAMES: ReadonlySet<string> = new Set(
  TABLES.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)])
);

/** A table of the library that a statement reads. */
export interface TableRead {
  readonly name: string;
  /** What the statement calls it, in small letters: m of `metrics m` and `metrics AS m`; else its name. */
  readonly alias: string;
  readonly columns: readonly Candidate[];
}

const ALL: readonly Omit<TableRead, 'alias'>[] = TABLES.map(({ name, columns }) => ({
  name,
  columns: columns.map((column) => ({ name: column.name, about: column.about }))
}));

/** What may follow a table and is no name for it. */
const AFTER_TABLE =
  /^(?:WHERE|JOIN|LEFT|RIGHT|INNER|OUTER|FULL|CROSS|NATURAL|ON|USING|GROUP|ORDER|HAVING|LIMIT|OFFSET|UNION|EXCEPT|INTERSECT|QUALIFY|SELECT|WINDOW|ASOF|POSITIONAL|SEMI|ANTI)$/iu;

/** The library's tables in a statement, in its order. */
export function tablesRead(statement: string): TableRead[] {
  const words = statementWords(statement);
  return words.flatMap((word, at) => {
    const table = ALL.find(({ name }) => name === word.text.toLowerCase());
    if (!table || word.mark === '.') return [];
    const named = (next: StatementWord | undefined) =>
      next && next.mark === '' && !AFTER_TABLE.test(next.text) ? next : undefined;
    const next = named(words[at + 1]);
    const alias = next && /^AS$/iu.test(next.text) ? named(words[at + 2]) : next;
    return [{ ...table, alias: (alias?.text ?? table.name).toLowerCase() }];
  });
}

/** Columns that a statement can mean: of the table that `owner` names or stands for, else of all tables it reads. */
export function columnsMeant(statement: string, owner: string | null): Candidate[] {
  const read = tablesRead(statement);
  const owned = owner === null ? [] : ownedBy(read, owner);
  const tables = [owned, read].find((some) => some.length > 0) ?? ALL;
  return distinct(tables.flatMap(({ columns }) => columns));
}

/** The tables that a name before a dot means: m of `m.value`. */
export function ownedBy(read: readonly TableRead[], owner: string): TableRead[] {
  const wanted = owner.toLowerCase();
  return read.filter(({ name, alias }) => name === wanted || alias === wanted);
}

/** Candidates without those whose name came before. */
export const distinct = (candidates: readonly Candidate[]): Candidate[] =>
  [...new Map(candidates.toReversed().map((one) => [one.name, one])).values()].toReversed();
