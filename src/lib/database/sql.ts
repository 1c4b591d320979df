/** Text that is SQL already. Made only here: by the tag, and by `identifier`. */
export class Sql {
  constructor(readonly text: string) {}
}

type Value = string | number | boolean | null | Sql | readonly (string | number | boolean)[];

/**
 * SQL with its values quoted: `` sql`SELECT ${identifier(column)} FROM reports WHERE year IN ${[2022, 2023]}` ``. Strings,
 * numbers and lists become literals; only what is `Sql` already goes in as it is. The one way to put a value into SQL.
 */
export function sql(parts: TemplateStringsArray, ...values: readonly Value[]): Sql {
  return new Sql(parts.reduce((text, part, index) => text + quote(values[index - 1] ?? null) + part));
}

/** A table's or column's name. */
export function identifier(name: string): Sql {
  return new Sql(`"${name.replaceAll('"', '""')}"`);
}

/** Pieces of SQL side by side, by default with commas; nothing where there are none. */
export function join(pieces: readonly Sql[], separator = ', '): Sql {
  return new Sql(pieces.map(({ text }) => text).join(separator));
}

function quote(value: Value): string {
  if (value instanceof Sql) return value.text;
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'object') return `(${value.map(quote).join(', ')})`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`no SQL literal for ${value}`);
  return String(value);
}
