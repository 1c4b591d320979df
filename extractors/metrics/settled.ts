import type { Draft } from './draft';

/** What is looked for, and has to be put right: 排查隐患, 发现问题, 抽检样品. */
const FOUND = /隐患|问题|矛盾|纠纷|积案|诉求|漏洞|短板|线索|抽检|检查|检测|监测|样品/u;
/** Put right, or as it ought to be. */
const SETTLED = /(?:整改|整治|化解|消除|销号|合格|达标)(?:到位|完成|完毕|销号|稳控)?$/u;
/** Not yet, or the rest. */
const OPEN = /正在整改|限期整改|未整改|未化解|不合格|剩余|其余/u;

/** How many figures back what was found is looked for. */
const REACH = 3;

/**
 * 排查隐患9处，已整改7处: those put right are a part of those found, which stand right before them and count the same. `drafts` from
 * `from` on are one sentence's.
 */
export function relateSettled(drafts: readonly Draft[], from: number): void {
  for (let i = from + 1; i < drafts.length; i++) {
    const draft = drafts[i];
    if (!draft || draft.parent || draft.kind !== 'count' || draft.zero || draft.status !== 'actual') continue;
    if (!SETTLED.test(draft.name) && !OPEN.test(draft.name)) continue;
    const found = foundBefore(drafts, i, from);
    if (!found) continue;
    draft.parent = found;
    draft.rules.push('settled');
  }
}

function foundBefore(drafts: readonly Draft[], at: number, from: number): Draft | null {
  const draft = drafts[at];
  for (let i = at - 1; draft && i >= Math.max(from, at - REACH); i--) {
    const before = drafts[i];
    if (!before || before.kind === 'ratio' || before.kind === 'change') continue;
    if (before.unit !== draft.unit || before.kind !== 'count') return null;
    if (before.rules.at(-1) === 'settled') return before.parent;
    const room = before.value === null || draft.value === null || draft.value <= before.value;
    return room && before.parent === null && FOUND.test(before.name) && !SETTLED.test(before.name) ? before : null;
  }
  return null;
}
