import { identifier, join, sql, type Sql } from './sql';
import { TABLES, type Column, type Table } from './tables';

/** Statements that make the empty tables, with what each table and column holds as its comment. */
export function createTables(): Sql[] {
  return TABLES.flatMap((table: { name: string; about: string; columns: readonly ColumnHead[] }) => [
    sql`CREATE TABLE ${identifier(table.name)} (${join(table.columns.map(definition))})`,
    sql`COMMENT ON TABLE ${identifier(table.name)} IS ${table.about}`,
    ...table.columns.map(
      ({ name, about }) => sql`COMMENT ON COLUMN ${identifier(table.name)}.${identifier(name)} IS ${about}`
    )
  ]);
}

type ColumnHead = Pick<Column<never>, 'name' | 'type' | 'about'>;

const TYPES = { VARCHAR: sql`VARCHAR`, DOUBLE: sql`DOUBLE`, INTEGER: sql`INTEGER`, BOOLEAN: sql`BOOLEAN` };

function definition({ name, type }: ColumnHead): Sql {
  return sql`${identifier(name)} ${TYPES[type]}`;
}

/** docs/schema.md, written from the tables themselves. */
export function schemaDocument(): string {
  const tables: readonly Pick<Table<never>, 'name' | 'about' | 'columns'>[] = TABLES;
  const sections = tables.map(({ name, about, columns }) =>
    [
      `## ${name}\n\n${about}\n`,
      '| 列 | 类型 | 含义 |',
      '| --- | --- | --- |',
      ...columns.map((column) => `| ${column.name} | ${column.type} | ${column.about} |`)
    ].join('\n')
  );
  return `# 数据表\n\n浏览器里的 DuckDB 由资料库填成下面几张表：列名就是记录的字段名，再加上资料库添的几列（content、place、label、corrected 等）。本文由 src/lib/database/tables.ts 写出。\n\n${sections.join('\n\n')}\n`;
}
