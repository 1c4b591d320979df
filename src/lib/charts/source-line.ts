import { bodyInSentence } from './body-words';
import { writtenText } from './cell-text';
import { peersOffered } from './choices';
import { peersInFinding } from './finding';
import { GAP_LETTER } from './text-width';
import { m } from '$lib/paraglide/messages.js';
import type { CompareModel } from '$lib/views/compare-model';

/** More definitions than this would be a page of their own. */
const MOST_DEFINITIONS = 3;

/** Reports, definitions, what peers are where the chart speaks of them, and the day. */
export function sourceLine(model: CompareModel, now: Date): string {
  const definitions = model.measures
    .slice(0, MOST_DEFINITIONS)
    .map(({ name, definition }) => {
      const said = (definition || name).replace(/。$/u, '');
      return model.measures.length > 1 ? `${name}：${said}` : said;
    })
    .join('；');
  const compared = model.chart === 'dot' || (model.spec.peers !== 'none' && peersOffered(model));
  const peers = [
    ...(model.spec.title === '' ? [peersInFinding(model)] : []),
    compared ? m.charts_peers_definition() : null
  ].filter((part) => part !== null);
  return m.compare_source({
    reports: model.reports,
    definition: [definitions, ...peers, ...newestWords(model), ...doubtedWords(model)].join(GAP_LETTER),
    date: now.toLocaleDateString('zh-CN', { dateStyle: 'long' })
  });
}

/** Names of doubted figures that the line has room for. */
const MOST_DOUBTED = 3;

/** Which of the figures that are drawn 校核 doubts; [] for none. */
export function doubtedWords({ rows, series }: CompareModel): string[] {
  const doubted = rows.flatMap((row) =>
    row.cells.flatMap((cell, at) => {
      const name = series.length > 1 ? (series[at]?.label ?? '') : '';
      return cell.doubted ? [`${bodyInSentence(row)}${name}${writtenText(cell)}`] : [];
    })
  );
  if (doubted.length === 0) return [];
  const list = doubted.slice(0, MOST_DOUBTED).join('、');
  const words = doubted.length > MOST_DOUBTED ? m.charts_doubted_some : m.charts_doubted_list;
  return [words({ list, count: doubted.length })];
}

/** Which reports stand for their bodies where earlier ones are left out; [] where none is. */
export function newestWords({ newest }: CompareModel): string[] {
  if (newest === null) return [];
  const list = newest.years.map(({ year, reports }) => m.charts_newest_year({ year, count: reports })).join('、');
  return [m.charts_newest({ list, older: newest.older })];
}
