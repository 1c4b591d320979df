import { elementBefore } from '../lists';
import { isColon } from './marks';
import type { Parsed, Segment, Slot } from './parse';
import { trim, words } from './phrase';
import type { NamingRule } from './view';
import { bitsOf } from './words';

/** A label has so many characters, and so many where it tells of a deed: 招标投标. */
const LABEL = { least: 2, most: 16, ofDeed: 6 };
const VERB = bitsOf('verb');

/** A label says nothing of a time, and of no one: 截至目前：9条. */
const SAYS_MORE = bitsOf('light', 'part', 'time', 'preposition', 'change', 'shift', 'share', 'self', 'each');

/** 人事信息：1条: what stands before the colon right before a figure, "" where it is no thing's name. */
export function labelBefore(parsed: Parsed, { segment, index, leftFrom, leftTo }: Slot): string {
  if (index > 0 || leftFrom < leftTo || !isColon(segment.before)) return '';
  const label = elementBefore(parsed.segments, segment.index);
  if (label?.slots.length !== 0 || label.depth !== segment.depth || (label.bits & SAYS_MORE) !== 0) return '';
  const name = words(parsed, trim(parsed, label));
  const most = (label.bits & VERB) !== 0 ? LABEL.ofDeed : LABEL.most;
  return name.length < LABEL.least || name.length > most ? '' : name;
}

/** Whether a segment without a figure is such a label. */
export function isRowLabel(parsed: Parsed, { index, slots }: Segment): boolean {
  const first = slots.length === 0 ? parsed.segments[index + 1]?.slots[0] : undefined;
  return first !== undefined && labelBefore(parsed, first) !== '';
}

export const nameLabel: NamingRule = {
  id: 'name-label',
  reason: '人事信息：1条；规划计划：5条: what stands before the colon',
  read({ parsed, slot }) {
    const name = labelBefore(parsed, slot);
    return name === '' ? null : { form: 'before', name, actor: '', verb: '', head: name, rule: 'name-label' };
  }
};
