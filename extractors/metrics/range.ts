import type { Draft } from './draft';
import type { Slot } from './parse';
import type { Memory } from './relation-rule';

/** 在全市13个县区中排名, 在甲市13个县区排名: only what a thing is ranked among. */
export function isRange(draft: Draft, slot: Slot, memory: Memory): boolean {
  if (draft.form !== 'after' || slot.segment.slots[slot.index + 1]?.quantity.kind !== 'rank') return false;
  const among = /^(.+)中[^中]*$/u.exec(draft.name)?.[1] ?? amongThose(draft, slot);
  if (among === undefined) return false;
  draft.name = memory.among = among.replace(/^在/u, '');
  return true;
}

/** 在全市13个县区排名: those that are counted, where 在 leads them. */
function amongThose({ name, parsed }: Draft, slot: Slot): string | undefined {
  const lead = parsed.tokens[slot.leftFrom]?.start ?? slot.quantity.start;
  if (parsed.text.charAt(lead) !== '在') return undefined;
  return /^在?(.{2,14}?)(?:排名?|排位|位次|名次|位?列)$/u.exec(name)?.[1];
}
