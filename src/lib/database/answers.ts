import type { EngineConnection } from './engine';
import { identifier, join, sql, type Sql } from './sql';
import { ANSWERS } from './tables';

/** The state of a metric's figure in SQL; `stateOf` is the same over records. */
export const STATE = sql`CASE WHEN placeholder OR value IS NULL THEN 'placeholder' WHEN status = 'plan' THEN 'plan'
  WHEN value = 0 THEN 'zero' ELSE 'stated' END`;

const COLUMNS = ANSWERS.columns.map(({ name }) => identifier(name));
const SELECTED = ANSWERS.columns.map(({ name }) => (name === 'state' ? STATE : identifier(name)));

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
    sql`INSERT INTO answers (${join(COLUMNS)}) SELECT ${join(SELECTED)} FROM metrics
        WHERE indicator IS NOT NULL AND ${within} ORDER BY indicator, report_no, place`
  );
}
