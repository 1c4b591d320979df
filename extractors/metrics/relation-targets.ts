import { beginning } from './gates';
import { join } from './phrase';
import type { RelationRule } from './relation-rule';
import { isRelative } from './relative-units';
import { topicOf } from './topic';

/** （全年任务80%）, 省任务数 */
export const ONLY_TARGET = beginning(
  '省市县区上下全年当目任计指预',
  /^(?:(?:[省市县区]级?|上级|下达|全年|年度|年初|当年)*(?:目标|任务|计划|指标|预算(?=数?$))(?:任务|值|数)?)(?:要求|为|是)?$/u
);

export const targetOfBefore: RelationRule = {
  id: 'target-of-before',
  reason: '建档率85%（全年任务80%）: a target in brackets is of the figure before them',
  relate({ draft, slot, memory: { previous } }) {
    if (!previous || !ONLY_TARGET.test(draft.name) || slot.segment.depth <= (previous.slot?.segment.depth ?? 0))
      return null;
    if (previous.unit !== draft.unit || slot.index > 0) return null;
    draft.name = join(previous.name, draft.name);
    draft.topic = previous.topic !== '' ? previous.topic : topicOf(previous);
    return 'done';
  }
};

export const targetMet: RelationRule = {
  id: 'target-met',
  reason: '完成目标80万人次的105%: how much of the target was done',
  form: 'bare',
  relate({ draft, slot, parsed, memory: { previous } }) {
    if (!isRelative(draft.unit) || slot.join !== 'run-on' || previous?.status !== 'plan') return null;
    if (previous.slot?.segment !== slot.segment || parsed.text.charAt(previous.end) !== '的') return null;
    draft.name = previous.name.replace(/^完成/u, '') + (draft.unit === '倍' ? '完成倍数' : '完成率');
    draft.status = 'actual';
    draft.topic = previous.topic;
    return 'done';
  }
};
