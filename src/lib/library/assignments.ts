import type { RosterBody } from '$lib/roster/roster';
import type { EffectiveReport } from './effective-view';
import type { Correction } from './layers';

const PREFIX = 'assign:';

/** The correction that gives a report of a blanked or unknown name to a body of the roster (指派). A second one replaces the first. */
export function assignment(
  report: Pick<EffectiveReport, 'id' | 'content' | 'start' | 'end'>,
  body: Pick<RosterBody, 'name'>,
  made: number
): Correction {
  const { id, content, start, end } = report;
  return {
    id: `${PREFIX}${id}`,
    kind: 'report',
    content,
    target: { id, start, end, name: '' },
    patch: { agency: body.name },
    made,
    note: ''
  };
}

/** Assignments of one report, also those made under rules that numbered it differently; none where it was not assigned. */
export function assignmentsOf(
  report: Pick<EffectiveReport, 'id' | 'content' | 'start' | 'end'>,
  corrections: readonly Correction[]
): Correction[] {
  return corrections.filter(
    ({ id, content, target }) =>
      id.startsWith(PREFIX) &&
      content === report.content &&
      (target.id === report.id || (target.start < report.end && target.end > report.start))
  );
}
