import { isPlaceName } from './bodies';
import type { Draft } from './draft';
import { isOtherCase } from './other-case';
import { isOwnRate, saysWhole } from './own-share';
import { join } from './phrase';
import type { RelationRule } from './relation-rule';
import { ONLY_TARGET, targetMet } from './relation-targets';
import { ofThese } from './relation-these';
import { topicOf, withTopic } from './topic';
import { wordAt } from './words';

export const part: RelationRule = {
  id: 'part',
  reason: '其中…, 包括…, brackets: a part of the total that stands before',
  relate({ draft, slot, parsed, memory }) {
    const first = slot.index === 0;
    const total = memory.breakdown.totalOf(parsed, draft, slot.segment, first);
    if (!total || total === draft) return null;
    // 其中甲9家，完成任务的80%, 占计划数9家的80%: what was planned, and how much of it was met, is no part
    if (draft.rules.includes('reached') || (draft.rules.includes('share-whole') && ONLY_TARGET.test(draft.name)))
      return null;
    // 其中女党员9名，占党员总数的20%: the whole is told by name
    if (saysWhole(draft, memory.previous) || isOwnRate(draft, memory.previous)) return null;
    if (isOtherCase(draft, total)) {
      draft.parent = memory.breakdown.totals.ofCase(draft);
      return draft.parent ? 'used' : null;
    }
    // 药费补助1120人（省任务数502人）: what was to be done is no part of what was
    if (slot.segment.depth > (total.slot?.segment.depth ?? 0) && ONLY_TARGET.test(draft.name)) return null;
    // 覆盖率90%，其中公办园占比50%: rates do not add up to one
    if (total.kind === 'ratio' && draft.kind === 'ratio' && total.name.endsWith('率') && draft.name.endsWith('率'))
      return null;
    draft.parent = total;
    return 'used';
  }
};

/** Says which of the whole, and not what: 公办, 在职, 省级. */
const ATTRIBUTIVE =
  /^(?:公办|民办|公立|私立|国有|民营|在职|退休|离休|在编|在岗|专职|兼职|男性?|女性?|国家级|部级|[省市县区乡镇村]级|[省市县区]?本级|城镇|城市|城区|县城|市区|农村|乡村|乡镇|街道|[乡镇村县]上|新建|扩建|改建|续建|新增|在建|已建)$/u;

/** A part takes its whole's thing up to this length, in characters. */
const LONGEST_WHOLE = 8;

/** What a part that says which says already, or need not say. */
const WHICH = /^(?:全[省市县区镇乡州旗]|各级|各类|现有|[省市县区]级(?:以上|及以上)?|.{1,12}的(?=.{2}))+/u;

/** Such a whole is a thing, though it is itself a part: 学校487所，其中幼儿园177所（公办58所，民办119所）. */
const INSTITUTION = /[园校院馆站厂店室库]$|企业$|单位$|机构$|人员$|项目$/u;

/** What a part that is only 公办 or a place is a part of, in a few words; "" where it says that itself. */
function thingOfWhole({ name, parent }: Draft): string {
  let whole = parent;
  while (whole?.parent && !INSTITUTION.test(whole.head)) whole = whole.parent;
  // 新签约项目23个，其中甲县9个: 项目 alone says too little of what is new in 甲县
  const thing = (whole && LITTLE.test(whole.head) ? whole.name : (whole?.head ?? '')).replace(WHICH, '');
  if (thing.length < 2 || thing.length > LONGEST_WHOLE) return '';
  if (isPlaceName(name, null)) return thing;
  const last = wordAt(thing, thing.length - 2);
  const deed = last?.word.length === 2 && (last.cls === 'deed' || last.cls === 'verb');
  return ATTRIBUTIVE.test(name) && !deed ? thing : '';
}

const LITTLE = /^(?:项目|问题|事项|资金)$/u;

/** 建议34件（主办10件、会办20件）: the part that one had in them. */
const ROLE = /^(?:主办|协办|会办|承办|分办|独办)$/u;

function roleIn({ name, parent }: Draft): string {
  const thing = parent?.head || parent?.name || '';
  return ROLE.test(name) && thing.length >= 2 && thing.length <= LONGEST_WHOLE + 4 ? name + thing : '';
}

export const nameOfPart: RelationRule = {
  id: 'part-name',
  reason: '其中“…”专题，发布信息42条; 委员会调处9件，成功8件: a part keeps who or what it is of',
  relate({ draft, memory: { previous, topic } }) {
    if (!draft.parent) return null;
    const thing = thingOfWhole(draft);
    if (thing !== '') {
      draft.name = join(draft.name, thing);
      return 'done';
    }
    const role = roleIn(draft);
    if (role !== '') {
      draft.name = role;
      return 'done';
    }
    if (topic !== '' && draft.name.length <= 8) draft.name = join(topic, draft.name);
    else if (draft.dependent && previous?.parent && previous.actor.length >= 3) withTopic(draft, previous.actor);
    // 20项工程中，8项完工: what became of them says nothing without them
    else if (draft.dependent && draft.parent.rules.includes(ofThese.id)) withTopic(draft, draft.parent.name);
    // 矿山事故4起、死亡3人: another count of the same part
    else if (draft.dependent && previous?.parent && previous.parent !== draft.parent)
      withTopic(draft, previous.dependent ? previous.topic : topicOf(previous));
    // 东片造林4亩，为年度任务3亩的1.3倍，占总任务5亩的80%: another target of the same part
    else if (draft.dependent && previous?.rules.at(-1) === targetMet.id) withTopic(draft, previous.topic);
    return 'done';
  }
};
