import type { Draft } from './draft';
import type { Parsed, Slot } from './parse';
import type { RelationRule } from './relation-rule';

/** What follows is told of those counted: 22家企业中，…; 22家企业中9家增产. "" where it is not, else what they are called. */
function theseOf({ form, name, end }: Draft, { segment, index, rightTo }: Slot, { text, tokens }: Parsed): string {
  const next = segment.slots[index + 1];
  const to = tokens[rightTo - 1]?.end ?? end;
  if (text.charAt(to - 1) !== '中' || to - end > LONGEST_THESE) return '';
  if (
    form !== 'after' ||
    !(next ? to === next.quantity.start : rightTo === segment.to && /^[，,：:]$/u.test(segment.after))
  )
    return '';
  const these = text.slice(end, to - 1);
  if (UNDER_WAY.test(these)) return '';
  return name.includes('中的') ? these : name.replace(/中$/u, '');
}

const LONGEST_THESE = 30;

/** 1件尚在答复中, 3个项目建设中: how far it is, and not what it is among. */
const UNDER_WAY = /^(?:的|.{0,2}[在处])|(?:办理|答复|审理|建设|施工|整改|进行|推进|处理|办|过程|状态|实施)$|[，；。]/u;

export const restated: RelationRule = {
  id: 'restated',
  reason: '22家企业中，…: the total again, under the name that it had',
  relate({ draft, slot, parsed, memory }) {
    const these = theseOf(draft, slot, parsed);
    if (these === '') return null;
    if (memory.breakdown.restate(draft)) {
      if (these.length > draft.name.length) draft.name = these;
      return 'done';
    }
    draft.name = these;
    return null;
  }
};

export const ofThese: RelationRule = {
  id: 'of-these',
  reason: '20项工程中，8项完工: those counted for the first time, and then what became of them',
  relate({ draft, slot, parsed, memory }) {
    if (isDuration(draft.unit) || theseOf(draft, slot, parsed) === '') return null;
    memory.breakdown.introduce(draft);
    return 'used';
  }
};

const isDuration = (unit: string): boolean => /^(?:年|个?月|周|天|日|小时)$/u.test(unit);
