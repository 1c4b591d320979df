/** Rows of a comparison from memory: a report or a body over years each, in the order asked for. */
import { AGENCY_LEVELS } from '$extractors/records';
import { COLLATOR } from '$lib/collections/collator';
import { groupBy } from '$lib/collections/group-by';
import type { EffectiveMetric, EffectiveReport } from '$lib/library/effective-view';
import { lineKey } from '$lib/library/report-keys';
import { LEADERS, stateOf, VALUE_GROUP } from './compare-facts';
import type { CompareQuestion } from './compare-question';
import type { CompareSpec } from './compare-spec';
import type { Answers } from './memory-reports';

/** A row before its page is cut out. */
export interface Line {
  readonly key: string;
  readonly report: EffectiveReport;
  readonly cells: readonly { readonly report: EffectiveReport | null; readonly answer: EffectiveMetric | undefined }[];
}

export function reportLines(reports: readonly EffectiveReport[], answers: readonly Answers[]): Line[] {
  return reports.map((report) => ({
    key: report.id,
    report,
    cells: answers.map((own) => ({ report, answer: own.get(report.id) }))
  }));
}

/** A body's reports of one type side by side, a cell a year; a second report of a year begins a row of its own. */
export function bodyLines(reports: readonly EffectiveReport[], { series }: CompareQuestion, answers?: Answers): Line[] {
  const nth = new Map<string, number>();
  const rows = groupBy(reports, (report) => {
    const key = lineKey(report);
    const place = nth.get(`${key}\n${report.year}`) ?? 0;
    nth.set(`${key}\n${report.year}`, place + 1);
    return `${key}\n${place}`;
  });
  return [...rows].flatMap(([key, own]): Line[] => {
    const [latest] = [...own].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
    const cells = series.map(({ year }) => {
      const report = own.find((one) => one.year === year) ?? null;
      return { report, answer: report ? answers?.get(report.id) : undefined };
    });
    return latest && cells.some(({ answer }) => answer) ? [{ key, report: latest, cells }] : [];
  });
}

/** By a series' value, by name, by level, in official or in library order; ties keep the library's order. */
export function sorted(lines: readonly Line[], { spec, sortBy }: CompareQuestion): Line[] {
  const direction = spec.order === 'asc' ? 1 : -1;
  const group = (line: Line) => {
    const answer = line.cells[sortBy]?.answer;
    return VALUE_GROUP[answer ? stateOf(answer) : 'absent'];
  };
  const value = (line: Line) => line.cells[sortBy]?.answer?.value ?? 0;
  const level = ({ report }: Line) => AGENCY_LEVELS.indexOf(report.agency_level);
  const official = ({ report }: Line) => report.official;
  const compare: Record<CompareSpec['sort'], (a: Line, b: Line) => number> = {
    value: (a, b) => group(a) - group(b) || direction * (value(a) - value(b)),
    name: (a, b) =>
      direction * (COLLATOR.compare(a.report.label, b.report.label) || (a.report.year ?? 0) - (b.report.year ?? 0)),
    level: (a, b) => direction * (level(a) - level(b)),
    library: (a, b) => direction * (a.report.position - b.report.position),
    official: (a, b) =>
      Number(official(a) === null) - Number(official(b) === null) ||
      direction * ((official(a) ?? 0) - (official(b) ?? 0))
  };
  return [...lines].sort((a, b) => compare[spec.sort](a, b) || a.report.position - b.report.position);
}

/** The largest of what is stated, equal ones in library order, and how many are equal to the largest. */
export function leadersOf(lines: readonly Line[], main: number): { lines: Line[]; tied: number } {
  const stated = lines.flatMap((line) => {
    const answer = line.cells[main]?.answer;
    return answer && VALUE_GROUP[stateOf(answer)] === 0 && answer.value !== null ? [{ line, value: answer.value }] : [];
  });
  stated.sort((a, b) => b.value - a.value || a.line.report.position - b.line.report.position);
  const most = stated[0]?.value;
  return {
    lines: stated.slice(0, LEADERS).map(({ line }) => line),
    tied: stated.filter(({ value }) => value === most).length
  };
}
