import { trim, words } from './phrase';
import { slice, type NamingRule } from './view';

/** What a rate says of its thing: 完成率, 按时办结率. */
const RATE =
  /^(.{2,14}?)(?:(?:按时|按期|及时|一次|首次|总体|综合|网络|网上|验收|抽检|检测|隐患|问题|年度)*[\u4e00-\u9fff]{2})率$/u;

/** 35个任务完成率100%, 办理9家企业验收合格率98%. */
export const nameOfRate: NamingRule = {
  id: 'name-of-rate',
  reason: '35个任务完成率100%: what the rate is of is what is counted',
  read(view) {
    const { parsed, slot, core } = view;
    const next = slot.segment.slots[slot.index + 1];
    if (slot.rightTo > slot.rightFrom || next?.join !== 'run-on' || !/^[%％‰]$/u.test(next.quantity.unit)) return null;
    const thing = RATE.exec(words(parsed, trim(parsed, { from: next.leftFrom, to: next.leftTo })))?.[1];
    if (thing === undefined) return null;
    const own = slice(view, core);
    return { form: 'after', name: own + thing, actor: '', verb: own, head: thing, rule: 'name-of-rate' };
  }
};
