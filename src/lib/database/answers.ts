import type { EngineConnection } from './engine';
import { join, sql, type Sql } from './sql';
import { ANSWERS } from './tables';
import { identifier } from './sql';

/** The state of a metric's figure in SQL; `stateOf` is the same over records. */
export const STATE = sql`CASE WHEN placeholder OR value IS NULL THEN 'placeholder' WHEN status = 'plan' THEN 'plan'
  WHEN value = 0 THEN 'zero' ELSE 'stated' END`;

const COLUMNS = join(ANSWERS.columns.map(({ name }) => identifier(name)));

/** Takes out the answers of contents, before their metrics go. */
export async function dropAnswers(connection: EngineConnection, contents: readonly string[]): Promise<void> {
  await connection.run(
    sql`DELETE FROM answers WHERE report_no IN (SELECT DISTINCT report_no FROM metrics WHERE content IN ${contents})`
  );
}

/** Puts in the answers of contents whose metrics are there; of all of them for null. In the order of indicators. */
export async function addAnswers(connection: EngineConnection, contents: readonly string[] | null): Promise<void> {
  const within: Sql = contents === null ? sql`true` : sql`content IN ${contents}`;
  await connection.run(
    sql`INSERT INTO answers (${COLUMNS})
        SELECT indicator, report_no, ${STATE}, value, unit, name, has_parts
        FROM metrics WHERE headline AND indicator IS NOT NULL AND ${within} ORDER BY indicator, report_no`
  );
}
