/** What a chart shows, as a sentence that can stand over it on a slide. */
import { m } from '$lib/paraglide/messages.js';
import { FEWEST_FOR_TITLE } from '$lib/views/compare-facts';
import type { CompareCell, CompareModel } from '$lib/views/compare-model';
import { bodyInSentence } from './body-words';
import { writtenText } from './cell-text';
import { coverageFinding, leadersFinding, pairFinding, partFinding, yearsFinding } from './findings';
import { groupFinding } from './group-finding';
import { leadingOf, type Held, type Leading } from './leading';
import { tiedFinding, unsureFinding } from './leading-words';
import { formatFigure, formatTimes } from './numbers';

export interface Finding {
  /** 鹭汀县2023年主动公开信息43715条，为同级同类中位数的4.2倍. */
  title: string;
  /** How many reports say something, and how the others stand. */
  subtitle: string;
}

/** What stands over a chart: the user's own title, or the finding. */
export function finding(model: CompareModel): Finding {
  return { title: model.spec.title || findingTitle(model), subtitle: subtitleOf(model) };
}

/** What a chart shows, whatever the user called it. */
export function findingTitle(model: CompareModel): string {
  return special(model) ?? leaderFinding(model);
}

function special(model: CompareModel): string | null {
  const byYear = model.series.some(({ year }) => year !== null);
  switch (model.chart) {
    case 'years':
      return yearsFinding(model);
    case 'grouped':
      return byYear ? yearsFinding(model) : leadersFinding(model);
    case 'stacked':
      return partFinding(model);
    case 'scatter':
      return pairFinding(model);
    case 'heatmap':
      return coverageFinding(model);
    case 'groups':
      return groupFinding(model);
    default:
      return model.measures.length > 1 ? leadersFinding(model) : null;
  }
}

/** The peers that the finding compares with, in words; null where it compares with none. */
export function peersInFinding(model: CompareModel): string | null {
  const leading = leadingOf(model.leaders);
  const [first] = leading?.first ?? [];
  if (first === undefined || leading?.kind !== 'alone') return null;
  if (!speaksOfPeers(first.cell) || special(model) !== null) return null;
  // On another page it is not compared with them.
  if (!model.rows.some(({ key }) => key === first.row.key)) return null;
  const { level, kind, type, year } = first.row;
  const of = first.cell.peers?.of ?? 0;
  return m.charts_peers_are({ level, kind, type, year: yearWords(model.series[model.main]?.year ?? year), of });
}

const yearWords = (year: number | null) => (year === null ? m.charts_no_year() : m.compare_year({ year }));

/** The largest of the series that the title speaks of, against the median of its peers. */
function leaderFinding(model: CompareModel): string {
  const { leaders, series, measures, main, summaries, tied } = model;
  const name = measures[series[main]?.measure ?? 0]?.name ?? '';
  const leading = leadingOf(leaders);
  const [first] = leading?.first ?? [];
  if (leading === null || first === undefined) return m.compare_finding_none({ name });
  const { row, cell } = first;
  if (cell.value === 0) {
    return m.compare_finding_all_zero({ name, count: summaries[main]?.states.zero ?? 0 }) + doubtOf(first, leading);
  }
  const year = series[main]?.year ?? null;
  const body = bodyInSentence(row, year);
  const figure = writtenText(cell);
  if (leading.kind === 'tied') {
    const total = Math.max(leading.first.length, tied - leading.passed);
    return tiedFinding(leading, { name, figure, unit: cell.unit, year }, total) + doubtOf(first, leading);
  }
  if (leading.kind === 'unsure') return unsureFinding(leading, name, year) + doubtOf(first, leading);
  const states = summaries[main]?.states;
  const elsewhere = !model.rows.some(({ key }) => key === row.key);
  if (elsewhere) return onOtherPage(model, first, { body, name, figure }) + doubtOf(first, leading);
  const only = states !== undefined && states.stated + states.zero === 1;
  const said = only ? m.compare_finding_only({ body, name, figure }) : standing(cell, { body, name, figure });
  return said + doubtOf(first, leading);
}

/** That the figure is doubted where there is no other to speak of, or that larger ones were passed over for it. */
function doubtOf({ cell }: Held, { passed }: Leading): string {
  if (cell.doubted) return m.charts_finding_doubted();
  return passed > 0 ? m.charts_finding_passed({ count: passed }) : '';
}

/** Of one who leads on another page: of how many, and where the bar is. */
function onOtherPage(
  model: CompareModel,
  { cell }: Held,
  said: { body: string; name: string; figure: string }
): string {
  const { spec, main, reports } = model;
  const first = spec.sort === 'value' && spec.order === 'desc' && (spec.sortBy ?? main) === main;
  const where = first ? m.charts_finding_on_first() : m.charts_finding_on_other();
  const most = cell.unit === '%' ? m.charts_finding_highest_of : m.charts_finding_most_of;
  return most({ ...said, reports, where });
}

const speaksOfPeers = ({ peers }: CompareCell): boolean => peers !== null && peers.of >= FEWEST_FOR_TITLE;

function standing(cell: CompareCell, said: { body: string; name: string; figure: string }): string {
  const { peers, unit } = cell;
  if (peers === null || peers.median === null || !speaksOfPeers(cell)) {
    return unit === '%' ? m.compare_finding_top_rate(said) : m.compare_finding_top(said);
  }
  // A ratio of ratios says nothing: two percentages are compared as they stand.
  if (unit === '%') return m.compare_finding_rate({ ...said, middle: formatFigure(peers.median, '%') });
  if (peers.median === 0) return m.compare_finding_median_zero(said);
  if (peers.ratio === null) return m.compare_finding_top(said);
  return m.compare_finding_times({ ...said, times: formatTimes(peers.ratio) });
}

function subtitleOf(model: CompareModel): string {
  const { unreported } = model;
  const counted = countsOf(model);
  return unreported.length > 0 ? counted + m.charts_subtitle_unreported({ count: unreported.length }) : counted;
}

const NOTHING = { answered: 0, reports: 0, states: { stated: 0, zero: 0 } };

function countsOf({ summaries, series, measures, main, reports, absent }: CompareModel): string {
  if (series.length > 1) {
    const yearly = series.some(({ year }) => year !== null);
    const parts = series.map(({ label }, index) => {
      const { answered, reports: of, states } = summaries[index] ?? NOTHING;
      const figures = states.stated + states.zero;
      const said = { name: label, of, answered, figures };
      if (yearly) return m.charts_subtitle_year(said);
      return figures === answered ? m.charts_subtitle_series(said) : m.charts_subtitle_series_some(said);
    });
    const list = parts.join('、');
    return yearly
      ? m.charts_subtitle_years({ name: measures[0]?.name ?? '', list })
      : m.charts_subtitle_measures({ reports, list });
  }
  const states = summaries[main]?.states;
  if (states === undefined) return '';
  const parts = [
    m.compare_count_stated({ count: states.stated }),
    ...(states.zero > 0 ? [m.compare_count_zero({ count: states.zero })] : []),
    ...(states.placeholder > 0 ? [m.compare_count_placeholder({ count: states.placeholder })] : []),
    ...(states.plan > 0 ? [m.compare_count_plan({ count: states.plan })] : []),
    ...absentCounts(states.absent, absent)
  ];
  return m.compare_counts({ reports, parts: parts.join('、') });
}

/** Who says nothing, apart from who says only parts. */
function absentCounts(count: number, { partial }: CompareModel['absent']): string[] {
  return [
    ...(partial > 0 ? [m.compare_count_partial({ count: partial })] : []),
    ...(count > partial ? [m.compare_count_absent({ count: count - partial })] : [])
  ];
}
