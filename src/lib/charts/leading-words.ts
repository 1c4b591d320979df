/** What a title says of several who stand first together. */
import { m } from '$lib/paraglide/messages.js';
import { bodiesInSentence, bodyInSentence } from './body-words';
import { writtenText } from './cell-text';
import type { Leading } from './leading';

interface Said {
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
  /** Where series are years. */
  readonly year: number | null;
}

/** 甲县、乙县等5份报告办结率并列最高（100%）. `total`: those that are not at hand included. */
export function tiedFinding({ first }: Leading, { name, figure, unit, year }: Said, total: number): string {
  const bodies = bodiesInSentence(
    first.map(({ row }) => bodyInSentence(row, year)),
    total
  );
  return (unit === '%' ? m.charts_finding_tied_rate : m.charts_finding_tied)({ bodies, name, figure });
}

/** 甲街道廉政教育次数20余次、乙局22次居前，不分高下: what is written does not say who has more. */
export function unsureFinding({ first }: Leading, name: string, year: number | null): string {
  const list = first
    .slice(0, MOST_FIGURES)
    .map(({ row, cell }, at) => `${bodyInSentence(row, year)}${at === 0 ? name : ''}${writtenText(cell)}`)
    .join('、');
  const rest = first.length > MOST_FIGURES ? m.charts_finding_unsure_more({ count: first.length }) : '';
  return m.charts_finding_unsure({ list: list + rest });
}

const MOST_FIGURES = 2;
