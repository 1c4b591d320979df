/** What a chart of groups says: of the groups, never of one body. */
import { m } from '$lib/paraglide/messages.js';
import { FEWEST_FOR_TITLE, FEWEST_PEERS } from '$lib/views/compare-facts';
import type { CompareModel, GroupSummary } from '$lib/views/compare-model';
import { cellsOfGroup } from './group-places';
import { middleText } from './middle';
import { formatTimes } from './numbers';

const stated = ({ states }: GroupSummary) => states.stated + states.zero;

/** The group whose middle is highest, against the next; groups of fewer than three figures have no middle to speak of. */
export function groupFinding(model: CompareModel): string | null {
  const { groups, measures, main, series, spec } = model;
  const info = measures[series[main]?.measure ?? 0];
  if (info === undefined || groups.length === 0) return null;
  const ranked = groups
    .flatMap((group) =>
      group.median === null || stated(group) < FEWEST_PEERS ? [] : [{ ...group, median: group.median }]
    )
    .sort((a, b) => b.median - a.median);
  const [first, second] = ranked;
  if (first === undefined) return fewFinding(groups, info.name);
  const median = middleText(first.median, first.units[0] ?? '', cellsOfGroup(model, first.name));
  const said = { group: first.name, name: info.name, median };
  if (second === undefined) {
    const [rest, about] = [groups.length - 1, { ...said, count: stated(first) }];
    if (rest === 0) return m.charts_finding_group_only(about);
    const of = spec.by === 'level' ? m.charts_by_levels({ count: rest }) : m.charts_by_types({ count: rest });
    const silent = groups.every((group) => group.name === first.name || stated(group) === 0);
    const others = silent ? m.charts_finding_group_silent : m.charts_finding_group_others;
    return m.charts_finding_group_only(about) + others({ of });
  }
  if (first.median === second.median) {
    return m.charts_finding_group_even({ ...said, other: second.name });
  }
  const sentence = m.charts_finding_group(said);
  const few = Math.min(stated(first), stated(second)) < FEWEST_FOR_TITLE;
  if (few || second.median <= 0 || info.dimension === 'ratio') return sentence;
  return (
    sentence + m.charts_finding_group_times({ other: second.name, times: formatTimes(first.median / second.median) })
  );
}

/** No group has enough figures: how many each has. */
function fewFinding(groups: readonly GroupSummary[], name: string): string {
  const some = groups.filter((group) => stated(group) > 0);
  if (some.length === 0) return m.compare_finding_none({ name });
  const list = some.map((group) => m.charts_finding_group_item({ group: group.name, count: stated(group) })).join('、');
  return m.charts_finding_group_few({ name, list });
}
