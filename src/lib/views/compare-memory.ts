import { groupBy } from '$lib/collections/group-by';
import type { EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { lineKey } from '$lib/library/report-keys';
import { ABSENT_ROWS, pageOf, type CompareFacts, type CompareShape, type RowFact } from './compare-facts';
import type { MeasureInfo } from './compare-model';
import type { CompareQuestion } from './compare-question';
import type { CompareSpec } from './compare-spec';
import { answersOf, countBy, partialsOf } from './memory-index';
import { summaryOf } from './memory-numbers';
import { partNames, partsIn } from './memory-parts';
import { peersFromMemory, twinsFromMemory } from './memory-relations';
import { filtered, latestOf, toReports, type Answers } from './memory-reports';
import { bodyLines, leadersOf, reportLines, sorted, type Line } from './memory-rows';

/** What the choice of a chart depends on, from the effective view. */
export function shapeFromMemory(
  view: EffectiveView,
  spec: CompareSpec,
  measures: readonly MeasureInfo[]
): CompareShape {
  const reports = filtered(view, spec, true);
  const [first] = measures;
  const answers: Answers = first ? answersOf(view, first) : new Map();
  const answering = reports.filter(({ id }) => answers.has(id));
  const dated = answering.filter(({ year }) => year !== null);
  const bodies = [...groupBy(dated, lineKey).values()];
  const years = new Set(dated.flatMap(({ year }) => year ?? []));
  return {
    reports: reports.length,
    manyYears: new Set(reports.flatMap(({ year }) => year ?? [])).size > 1,
    years: [...years].sort((a, b) => a - b),
    recurring: bodies.some((own) => new Set(own.map(({ year }) => year)).size > 1),
    types: new Set(answering.map((report) => report.report_type)).size,
    levels: new Set(answering.map((report) => report.agency_level)).size,
    reportsOf: countBy(reports.flatMap(({ year }) => year ?? [])),
    latestOf: countBy(latestOf(reports).map(({ year }) => year)),
    parts: first !== undefined && answering.some(({ id }) => partsIn(view, answers.get(id)).length > 0)
  };
}

/** The facts of a comparison, from the effective view. */
export function factsFromMemory(view: EffectiveView, question: CompareQuestion): CompareFacts {
  const { spec, measures, series, main, yearly, chart, newest } = question;
  const answers = measures.map((info) => answersOf(view, info));
  const passing = filtered(view, spec, true);
  const reports = (newest ? latestOf(passing) : passing).filter(
    ({ year }) => !yearly || series.some((one) => one.year === year)
  );
  const compareReport = toReports(view);
  const says = (report: EffectiveReport) => answers.some((own) => own.has(report.id));
  const lines = yearly ? bodyLines(reports, question, answers[0]) : reportLines(reports.filter(says), answers);
  const drawn = sorted(lines, question);
  const page = pageOf(question, drawn.length);
  const peers = peersFromMemory(view, question, answers);
  const rowFact = ({ key, report, cells }: Line): RowFact => ({
    key,
    report: compareReport(report),
    cells: cells.map((cell, at) => ({ report: cell.report?.id ?? null, peers: peers(at, cell.report, cell.answer) }))
  });
  const best = leadersOf(drawn, main);
  const shown = drawn.slice(page.from, page.to);
  const silent = reports.filter((report) => !says(report));
  const partials = measures.map((info) => partialsOf(view, info));
  const partly = ({ id }: EffectiveReport) => partials.some((own) => own.has(id));
  const partial = silent.filter(partly);
  const absent = [...partial, ...silent.filter((report) => !partly(report))];
  const withAnswer = (at: number) =>
    reports
      .filter(({ year }) => !yearly || year === series[at]?.year)
      .map((report) => ({ report, answer: answers[series[at]?.measure ?? 0]?.get(report.id) }));
  return {
    rows: shown.map(rowFact),
    total: drawn.length,
    leaders: best.lines.map(rowFact),
    tied: best.tied,
    summaries: series.map((_, at) => summaryOf(withAnswer(at).map(({ answer }) => answer))),
    groups:
      chart === 'groups'
        ? [...groupBy(withAnswer(main), ({ report }) => groupName(report, spec))].map(([name, own]) => ({
            name,
            ...summaryOf(own.map(({ answer }) => answer))
          }))
        : [],
    absent: {
      total: absent.length,
      partial: partial.length,
      reports: absent.slice(0, question.all ? absent.length : ABSENT_ROWS).map(compareReport)
    },
    twins: twinsFromMemory(view, question, answers, compareReport),
    parts: chart === 'stacked' ? partNames(view, reports, answers[0]) : [],
    metrics: new Map(
      [...shown, ...best.lines].flatMap(({ cells }) =>
        cells.flatMap(({ report }) => (report ? [[report.id, view.metricsOf.get(report.id) ?? []] as const] : []))
      )
    )
  };
}

function groupName(report: EffectiveReport, { by }: CompareSpec): string {
  return by === 'level' ? report.agency_level : report.report_type;
}
