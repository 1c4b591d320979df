import { trim, words } from './phrase';
import { MEASURE_OF_COUNTED } from './segments';
import { slice, type NamingRule } from './view';

/** What a rate says of its thing: 完成率, 按时办结率. */
const RATE =
  /^(.{2,14}?)(?:(?:按时|按期|及时|一次|首次|总体|综合|网络|网上|验收|抽检|检测|隐患|问题|年度)*[\u4e00-\u9fff]{2})率$/u;

/** 35个任务完成率100%, 办理9家企业验收合格率98%, 21条街区客流量9万人次. */
export const nameOfRate: NamingRule = {
  id: 'name-of-rate',
  reason: '35个任务完成率100%, 21条街区客流量9万人次: what the rate or measure is of is what is counted',
  read(view) {
    const { parsed, slot, core } = view;
    const next = slot.segment.slots[slot.index + 1];
    if (slot.rightTo > slot.rightFrom || next?.join !== 'run-on') return null;
    const said = words(parsed, trim(parsed, { from: next.leftFrom, to: next.leftTo }));
    const rate = /^[%％‰]$/u.test(next.quantity.unit);
    const thing = rate ? (RATE.exec(said)?.[1] ?? '') : said.replace(MEASURE_OF_COUNTED, '');
    if (thing.length < 2 || thing === said) return null;
    const own = slice(view, core);
    return { form: 'after', name: own + thing, actor: '', verb: own, head: thing, rule: 'name-of-rate' };
  }
};
