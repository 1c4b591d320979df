import { STATE } from '$lib/database/answers';
import { join, sql, type Sql } from '$lib/database/sql';
import { AGENCY_LEVELS } from '$extractors/records';
import { foldText } from './compare-facts';
import type { MeasureInfo } from './compare-model';
import type { CompareQuestion } from './compare-question';
import type { CompareSpec } from './compare-spec';

/** The spec's filters over `reports r`; `filtered` is the same over records. `skipping`: without those the user left out. */
export function filters(spec: CompareSpec, skipping: boolean): Sql {
  const conditions = [
    spec.levels.length > 0 && sql`r.agency_level IN ${spec.levels}`,
    spec.types.length > 0 && sql`r.report_type IN ${spec.types}`,
    spec.years.length > 0 && sql`r.year IN ${spec.years}`,
    spec.bodies.length > 0 && sql`r.body IN ${spec.bodies}`,
    spec.groups.length > 0 && sql`r.group_name IN ${spec.groups}`,
    skipping && spec.skip.length > 0 && sql`r.id NOT IN ${spec.skip}`,
    spec.text !== '' && sql`contains(r.search, ${foldText(spec.text)})`
  ].filter((condition) => condition !== false);
  return conditions.length > 0 ? join(conditions, ' AND ') : sql`true`;
}

/** The same for a question: where series are years, reports of other years have no place. */
export function questionFilters({ spec, yearly, series, newest }: CompareQuestion): Sql {
  if (newest) return sql`${filters(spec, true)} AND ${isNewest(spec)}`;
  const years = series.flatMap(({ year }) => year ?? []);
  const within = years.length > 0 ? sql`r.year IN ${years}` : sql`false`;
  return yearly ? sql`${filters(spec, true)} AND ${within}` : filters(spec, true);
}

/** The column that tells beforehand which reports are the latest of those that pass: where the filters take a body's reports of a type, or of a type and level, all or none. */
export function latestColumn({ text, skip, levels, years }: CompareSpec): Sql | null {
  if (text !== '' || skip.length > 0 || years.length > 0 || levels.length > 1) return null;
  return levels.length === 1 ? sql`latest_of_level` : sql`latest`;
}

/** Of each body and type the latest of the reports that pass, those without a year too; `latestOf` is the same over records. */
export function isNewest(spec: CompareSpec): Sql {
  const known = latestColumn(spec);
  if (known) return sql`r.${known}`;
  // Line and year in one number: joining by two columns takes twice as long.
  return sql`(r.year IS NULL OR r.line_no::BIGINT * 10000 + r.year IN
    (SELECT line_no::BIGINT * 10000 + max(year) FROM reports r WHERE ${filters(spec, true)} GROUP BY line_no))`;
}

/** Answers on measures, of the whole library: one row a measure and report. Columns as in `answers`, and `measure`. */
export function answersSql(measures: readonly MeasureInfo[]): Sql {
  const keys = measures.flatMap(({ indicator }, at) => (indicator === null ? [] : [{ indicator, at }]));
  const place = join(
    keys.map(({ indicator, at }) => sql`WHEN ${indicator} THEN ${at}`),
    ' '
  );
  const parts = measures.flatMap((info, at) => (info.indicator === null ? [namedAnswers(info, at)] : []));
  if (keys.length > 0) {
    parts.unshift(
      sql`SELECT CASE indicator ${place} END AS measure, report_no, state, value, unit, name, has_parts
          FROM answers WHERE headline AND indicator IN ${keys.map(({ indicator }) => indicator)}`
    );
  }
  return parts.length > 0 ? join(parts, ' UNION ALL ') : NO_ANSWERS;
}

const NO_ANSWERS = sql`SELECT 0 AS measure, report_no, state, value, unit, name, has_parts FROM answers WHERE false`;

/** The order in which figures of free names answer for their report; `directness` is the same over records. */
const DIRECTNESS = sql`(CASE WHEN status = 'actual' THEN 16 ELSE 0 END + CASE WHEN subject IS NULL THEN 8 ELSE 0 END
  + CASE WHEN period IS NULL THEN 4 ELSE 0 END + CASE WHEN parent IS NULL THEN 2 ELSE 0 END
  + CASE WHEN placeholder THEN 0 ELSE 1 END)`;

function namedAnswers(info: MeasureInfo, at: number): Sql {
  return sql`SELECT ${at} AS measure, report_no, best.state, best.value, best.unit, best.name, best.has_parts FROM (
      SELECT report_no, arg_max({state: ${STATE}, value: value, unit: unit, name: name, has_parts: has_parts},
        ${DIRECTNESS}::DOUBLE * 1e8 - place) AS best
      FROM metrics WHERE ${speaksSql(info)} GROUP BY report_no)`;
}

/** The metrics that speak of a measure, over `metrics`. */
export function speaksSql({ indicator, names, units }: MeasureInfo): Sql {
  if (indicator !== null) return sql`indicator = ${indicator}`;
  return sql`name_no IN (SELECT no FROM names n WHERE n.name IN ${names}) AND unit IN ${units}`;
}

/** Reports that speak of a part of one of the measures; `isPartial` is the same over records. */
export function partialSql(measures: readonly MeasureInfo[]): Sql {
  const own = sql`subject IS NULL AND period IS NULL`;
  const indicators = measures.flatMap(({ indicator }) => indicator ?? []);
  const free = measures.filter(({ indicator }) => indicator === null).map((info) => sql`(${speaksSql(info)})`);
  const parts = [
    // The answers stand in the order of indicators: a pass over all metrics costs as much as the rest of the question.
    indicators.length > 0 &&
      sql`SELECT report_no FROM answers WHERE indicator IN ${indicators} AND ${own} AND state <> 'plan'`,
    free.length > 0 &&
      sql`SELECT report_no FROM metrics WHERE (${join(free, ' OR ')}) AND ${own} AND ${STATE} <> 'plan'`
  ].filter((part) => part !== false);
  return parts.length > 0 ? join(parts, ' UNION ALL ') : sql`SELECT report_no FROM answers WHERE false`;
}

/** `level_no`: the place of a report's level. */
export const LEVEL_NO = sql`CASE r.agency_level ${join(
  AGENCY_LEVELS.map((level, at) => sql`WHEN ${level} THEN ${at}`),
  ' '
)} END`;
