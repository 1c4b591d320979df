import { rowStart } from './row-start';
import { isHead, MEASURED, type TwinRule } from './twin-rule';

const AMONG = /中$/u;

/** 办理一般程序案件9件，处罚金额3万元. */
export const firstCounted: TwinRule = {
  id: 'first-counted',
  reason: 'a row is told of what it counts first',
  headOf({ parsed, slot, unit }, at) {
    if (!slot) return '';
    const { segments } = parsed;
    let row = rowStart(parsed, slot.segment, false);
    while (row.slots.length === 0 && row.index < slot.segment.index) row = segments[row.index + 1] ?? slot.segment;
    const counted = at.get(row.slots[0]?.quantity.start ?? -1);
    if (!counted?.slot || counted.slot === slot) return '';
    // 12项茶事中，5项滞后: those counted are told of, and not a part of the same row
    const among = parsed.text.charAt((parsed.tokens[row.to - 1]?.end ?? 0) - 1) === '中';
    if (counted.unit === unit && !among) return '';
    const head = counted.head.replace(AMONG, '');
    return isHead(head) && !MEASURED.test(head) ? head : '';
  }
};
