/** Which groups can be compared, and whether there is anything to compare. */
import { FEWEST_PEERS } from '$lib/views/compare-facts';
import type { CompareCell, CompareModel, GroupSummary } from '$lib/views/compare-model';

/** Places of the groups with enough figures to have a middle. */
export const comparableGroups = ({ groups }: Pick<CompareModel, 'groups'>): number[] =>
  groups.flatMap((group, place) => (hasMiddle(group) ? [place] : []));

export const hasMiddle = ({ states }: Pick<GroupSummary, 'states'>): boolean =>
  states.stated + states.zero >= FEWEST_PEERS;

/** What the figures of a group's reports are, of the rows at hand. */
export const cellsOfGroup = ({ rows, main, spec }: CompareModel, name: string): CompareCell[] =>
  rows.flatMap((row) => ((spec.by === 'level' ? row.level : row.type) === name ? (row.cells[main] ?? []) : []));

/** A chart of groups of which fewer than two can be compared draws their bodies. */
export const drawsBodies = (model: Pick<CompareModel, 'chart' | 'groups'>): boolean =>
  model.chart === 'groups' && comparableGroups(model).length < 2;
