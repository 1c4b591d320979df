import { AGENCY_LEVELS } from '$extractors/records';
import { COLLATOR } from '$lib/collections/collator';
import { groupBy } from '$lib/collections/group-by';
import type { EffectiveMetric, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import {
  ABSENT_ROWS,
  foldText,
  pageOf,
  PART_NAMES,
  stateOf,
  TWIN_ROWS,
  VALUE_GROUP,
  type CompareFacts,
  type CompareReport,
  type CompareShape,
  type PeerFact,
  type RowFact
} from './compare-facts';
import type { MeasureInfo } from './compare-model';
import type { CompareQuestion } from './compare-question';
import type { CompareSpec } from './compare-spec';
import { answersOf, countBy, memoryIndex } from './memory-index';
import { rankOf, summaryOf } from './memory-numbers';
import { isPartOf } from './parts';
import { quantile } from './quantile';

type Answers = ReadonlyMap<string, EffectiveMetric>;

/** A row before its page is cut out. */
interface Line {
  readonly key: string;
  readonly report: EffectiveReport;
  readonly cells: readonly { readonly report: EffectiveReport | null; readonly answer: EffectiveMetric | undefined }[];
}

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
  const bodies = [...groupBy(dated, bodyKey).values()];
  const years = new Set(dated.flatMap(({ year }) => year ?? []));
  return {
    reports: reports.length,
    manyYears: new Set(reports.flatMap(({ year }) => year ?? [])).size > 1,
    years: [...years].sort((a, b) => a - b),
    recurring: bodies.filter((own) => new Set(own.map(({ year }) => year)).size > 1).length,
    types: new Set(answering.map((report) => report.report_type)).size,
    levels: new Set(answering.map((report) => report.agency_level)).size,
    reportsOf: countBy(reports.flatMap(({ year }) => year ?? [])),
    parts: first !== undefined && answering.some(({ id }) => partsIn(view, answers.get(id)).length > 0)
  };
}

/** The facts of a comparison, from the effective view. */
export function factsFromMemory(view: EffectiveView, question: CompareQuestion): CompareFacts {
  const { spec, measures, series, main, yearly, chart } = question;
  const answers = measures.map((info) => answersOf(view, info));
  const reports = filtered(view, spec, true).filter(({ year }) => !yearly || series.some((one) => one.year === year));
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
  const best = leaderOf(drawn, main);
  const shown = drawn.slice(page.from, page.to);
  const absent = reports.filter((report) => !says(report));
  const withAnswer = (at: number) =>
    reports
      .filter(({ year }) => !yearly || year === series[at]?.year)
      .map((report) => ({ report, answer: answers[series[at]?.measure ?? 0]?.get(report.id) }));
  return {
    rows: shown.map(rowFact),
    total: drawn.length,
    leader: best ? rowFact(best) : null,
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
      reports: absent.slice(0, question.all ? absent.length : ABSENT_ROWS).map(compareReport)
    },
    twins: twinsFromMemory(view, spec, answers),
    parts: chart === 'stacked' ? partNames(view, reports, answers[0]) : [],
    metrics: new Map(
      [...shown, ...(best ? [best] : [])].flatMap(({ cells }) =>
        cells.flatMap(({ report }) => (report ? [[report.id, view.metricsOf.get(report.id) ?? []] as const] : []))
      )
    )
  };
}

/** Reports that pass the filters, in library order. `skipping`: without those that the user left out. */
function filtered(view: EffectiveView, spec: CompareSpec, skipping: boolean): readonly EffectiveReport[] {
  const index = memoryIndex(view);
  const text = foldText(spec.text);
  const within = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);
  const skipped = new Set(spec.skip);
  return view.reports.filter(
    (report) =>
      within(spec.levels, report.agency_level) &&
      within(spec.types, report.report_type) &&
      within<number | null>(spec.years, report.year) &&
      within(spec.bodies, report.body) &&
      within(spec.groups, report.group) &&
      !(skipping && skipped.has(report.id)) &&
      (text === '' || index.search(report).includes(text))
  );
}

function groupName(report: EffectiveReport, { by }: CompareSpec): string {
  return by === 'level' ? report.agency_level : report.report_type;
}

function bodyKey({ body, report_type }: EffectiveReport): string {
  return `${body}\n${report_type}`;
}

function reportLines(reports: readonly EffectiveReport[], answers: readonly Answers[]): Line[] {
  return reports.map((report) => ({
    key: report.id,
    report,
    cells: answers.map((own) => ({ report, answer: own.get(report.id) }))
  }));
}

/** A body's reports of one type side by side, a cell a year; a second report of a year begins a row of its own. */
function bodyLines(reports: readonly EffectiveReport[], { series }: CompareQuestion, answers?: Answers): Line[] {
  const nth = new Map<string, number>();
  const rows = groupBy(reports, (report) => {
    const key = bodyKey(report);
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
function sorted(lines: readonly Line[], { spec, sortBy }: CompareQuestion): Line[] {
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

/** The largest of what is stated; the first of them in library order. */
function leaderOf(lines: readonly Line[], main: number): Line | null {
  let best: Line | null = null;
  const value = (line: Line) => {
    const answer = line.cells[main]?.answer;
    return answer && VALUE_GROUP[stateOf(answer)] === 0 ? (answer.value ?? -Infinity) : -Infinity;
  };
  for (const line of lines) {
    const mine = value(line);
    if (mine === -Infinity) continue;
    const most = best ? value(best) : -Infinity;
    if (mine > most || (best && mine === most && line.report.position < best.report.position)) best = line;
  }
  return best;
}

/** Where a figure stands in the library: what is filtered out is still a peer, what the user left out is not. */
function peersFromMemory(view: EffectiveView, { spec, series }: CompareQuestion, answers: readonly Answers[]) {
  const skipped = new Set(spec.skip);
  const peerKey = ({ agency_level, report_type, year }: EffectiveReport) => `${agency_level}\n${report_type}\n${year}`;
  const byMeasure = answers.map((own) => {
    const stated = view.reports.flatMap((report) => {
      const answer = own.get(report.id);
      if (!answer || answer.value === null || skipped.has(report.id) || VALUE_GROUP[stateOf(answer)] !== 0) return [];
      return [{ key: peerKey(report), value: answer.value }];
    });
    const groups = groupBy(stated, ({ key }) => key);
    return new Map([...groups].map(([key, peers]) => [key, peers.map(({ value }) => value).sort((a, b) => a - b)]));
  });
  return (at: number, report: EffectiveReport | null, answer: EffectiveMetric | undefined): PeerFact | null => {
    if (!report || !answer || answer.value === null || VALUE_GROUP[stateOf(answer)] !== 0) return null;
    const peers = byMeasure[series[at]?.measure ?? 0]?.get(peerKey(report));
    if (!peers) return null;
    const [q1 = 0, median = 0, q3 = 0] = [0.25, 0.5, 0.75].map((share) => quantile(peers, share) ?? 0);
    return { rank: rankOf(peers, answer.value), of: peers.length, q1, median, q3 };
  };
}

/** Reports of one body and year that answer on the same measure. */
function twinsFromMemory(view: EffectiveView, spec: CompareSpec, answers: readonly Answers[]): CompareReport[][] {
  const candidates = groupBy(
    filtered(view, spec, false).filter(({ year }) => year !== null),
    ({ body, year }) => `${body}\n${year}`
  );
  return [...candidates.values()]
    .map((own) =>
      own.filter(({ id }) =>
        answers.some((of) => of.has(id) && own.some((other) => other.id !== id && of.has(other.id)))
      )
    )
    .filter((own) => own.length > 1)
    .sort(([a], [b]) => (a?.position ?? 0) - (b?.position ?? 0))
    .slice(0, TWIN_ROWS)
    .map((own) => own.map(toReports(view)));
}

function partsIn(view: EffectiveView, total: EffectiveMetric | undefined): EffectiveMetric[] {
  if (!total) return [];
  return (view.metricsOf.get(total.report) ?? []).filter((metric) => isPartOf(total, metric));
}

/** In how many reports a part occurs; of equal ones, the first by name. */
function partNames(view: EffectiveView, reports: readonly EffectiveReport[], answers?: Answers): string[] {
  const counts = new Map<string, number>();
  for (const { id } of reports) {
    for (const name of new Set(partsIn(view, answers?.get(id)).map((part) => part.name))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, PART_NAMES)
    .map(([name]) => name);
}

function toReports(view: EffectiveView): (report: EffectiveReport) => CompareReport {
  const { sharedLabels } = memoryIndex(view);
  return (report) => {
    const { id, position, label, body, agency, agency_level, report_type, year, title, source, group, official } =
      report;
    const shared = sharedLabels.has(label);
    return {
      id,
      position,
      label,
      body,
      agency,
      agency_level,
      report_type,
      year,
      title,
      source,
      shared,
      group,
      official
    };
  };
}
