/** What reports are to each other, from memory: peers of one level, kind of body, type and year, and two that answer for one body and year. */
import { groupBy } from '$lib/collections/group-by';
import type { EffectiveMetric, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { lineKey, peersKey } from '$lib/library/report-keys';
import { stateOf, TWIN_ROWS, VALUE_GROUP, type CompareReport, type PeerFact } from './compare-facts';
import type { CompareQuestion } from './compare-question';
import { rankOf } from './memory-numbers';
import { filtered, latestYears, type Answers } from './memory-reports';
import { quantile } from './quantile';

/** Where a figure stands in the library: what is filtered out is still a peer, what the user left out is not. */
export function peersFromMemory(view: EffectiveView, { spec, series }: CompareQuestion, answers: readonly Answers[]) {
  const skipped = new Set(spec.skip);
  const byMeasure = answers.map((own) => {
    const stated = view.reports.flatMap((report) => {
      const answer = own.get(report.id);
      if (!answer || answer.value === null || skipped.has(report.id) || VALUE_GROUP[stateOf(answer)] !== 0) return [];
      return [{ key: peersKey(report), value: answer.value }];
    });
    const groups = groupBy(stated, ({ key }) => key);
    return new Map([...groups].map(([key, peers]) => [key, peers.map(({ value }) => value).sort((a, b) => a - b)]));
  });
  return (at: number, report: EffectiveReport | null, answer: EffectiveMetric | undefined): PeerFact | null => {
    if (!report || !answer || answer.value === null || VALUE_GROUP[stateOf(answer)] !== 0) return null;
    const peers = byMeasure[series[at]?.measure ?? 0]?.get(peersKey(report));
    if (!peers) return null;
    const [q1 = 0, median = 0, q3 = 0] = [0.25, 0.5, 0.75].map((share) => quantile(peers, share) ?? 0);
    return { rank: rankOf(peers, answer.value), of: peers.length, q1, median, q3 };
  };
}

/** Reports of one body and year that answer on the same measure. */
export function twinsFromMemory(
  view: EffectiveView,
  { spec, newest }: CompareQuestion,
  answers: readonly Answers[],
  compareReport: (report: EffectiveReport) => CompareReport
): CompareReport[][] {
  const reports = filtered(view, spec, false);
  // Of the latest year with what the user left out, so that it can be taken back, and of the one shown without it.
  const latest = [latestYears(reports), latestYears(filtered(view, spec, true))];
  const candidates = groupBy(
    reports.filter(
      (report) =>
        report.year !== null && (!newest || latest.some((years) => years.get(lineKey(report)) === report.year))
    ),
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
    .map((own) => own.map(compareReport));
}
