import { m } from '$lib/paraglide/messages.js';

export interface Example {
  title: () => string;
  sql: string;
}

/** Worked examples, from the plainest to the ones that need more than one table. */
export const EXAMPLES: readonly Example[] = [
  {
    title: m.sql_example_agencies,
    sql: `SELECT r.label AS 单位, m.value AS 主动公开信息数, m.unit AS 计量单位, r.year AS 年份,
       CASE WHEN m.placeholder THEN '占位未填'
            WHEN m.bound = 'approx' THEN '约数' WHEN m.bound = 'min' THEN '至少' WHEN m.bound = 'max' THEN '至多'
            ELSE '确数' END AS 写法
FROM metrics m
JOIN reports r ON r.id = m.report
WHERE m.indicator = 'disclosure.total' AND m.headline AND m.status = 'actual'
ORDER BY m.value DESC NULLS LAST`
  },
  {
    title: m.sql_example_median,
    sql: `SELECT r.agency_level AS 层级, count(*) AS 写明的报告数,
       median(m.value) AS "中位数（条）", max(m.value) AS "最大（条）"
FROM metrics m
JOIN reports r ON r.id = m.report
WHERE m.indicator = 'disclosure.total' AND m.headline AND m.value IS NOT NULL AND m.unit = '条'
GROUP BY r.agency_level
ORDER BY "中位数（条）" DESC`
  },
  {
    title: m.sql_example_blanks,
    sql: `SELECT r.label AS 单位, r.title AS 报告, count(*) AS 占位数
FROM placeholders p
JOIN reports r ON r.id = p.report
WHERE p.type <> 'redaction'
GROUP BY ALL
ORDER BY 占位数 DESC`
  },
  {
    title: m.sql_example_names,
    sql: `SELECT r.label AS 单位, m.name AS 名称, m.text AS 原文写法, m.section AS 章节
FROM metrics m
JOIN reports r ON r.id = m.report
WHERE m.name LIKE '%培训%'
ORDER BY m.value DESC NULLS LAST`
  },
  {
    title: m.sql_example_findings,
    sql: `SELECT CASE f.severity WHEN 'error' THEN '错误' ELSE '疑点' END AS 程度, r.label AS 单位, f.message AS 说明
FROM findings f
JOIN reports r ON r.id = f.report
WHERE NOT f.ok AND f.severity <> 'info'
ORDER BY f.severity, 单位`
  }
];
