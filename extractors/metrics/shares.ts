import { elementBefore } from '../lists';
import { alike } from './alike';
import type { Draft } from './draft';
import { holding } from './gates';

/** How many figures back the whole of a share is looked for. */
const REACH = 30;

/** 占提案总数的, 占全市转办量的: it is told of which whole, though in words that may be others than those the whole was told in. */
const OF_WHOLE = holding('占', /占(?!比)[\u4e00-\u9fff]{0,10}(?:总|[数量])[\u4e00-\u9fff]{0,4}的?$/u);
const LEAD_REACH = 20;

/** In percent of this many decimals few figures make up a share by chance: 64.4%. */
const EXACT = 1;

/**
 * 转办诉求8万件。…。部门受理2万件，占转办量的25%: a count that is as much of an earlier figure as its share says is a part of it. `drafts` from
 * `from` on are one sentence's.
 */
export function relateShares(drafts: readonly Draft[], from: number): void {
  for (let i = from + 1; i < drafts.length; i++) {
    const [part, share] = [elementBefore(drafts, i), drafts[i]];
    if (!part || share?.form !== 'share' || share.unit !== '%' || part.parsed !== share.parsed) continue;
    if (part.parent || share.parent || part.kind !== 'count' || share.rules.includes('reached')) continue;
    if (!OF_WHOLE.testIn(share.parsed.text, Math.max(part.end, share.start - LEAD_REACH), share.start)) continue;
    const whole = wholeOf(drafts, i - 1, share);
    if (!whole) continue;
    part.parent = whole;
    part.rules.push('shares');
  }
}

function wholeOf(drafts: readonly Draft[], at: number, share: Draft): Draft | null {
  const part = drafts[at];
  if (!part || part.value === null || part.value === 0 || share.value === null) return null;
  const decimals = decimalsOf(share);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const whole = drafts[i];
    if (
      !whole ||
      whole.value === null ||
      whole.kind !== 'count' ||
      whole.status !== part.status ||
      !alike(whole.unit, part.unit)
    )
      continue;
    if (whole.form === 'change' || whole.zero || whole.compared || whole.value <= part.value) continue;
    if (decimals < EXACT && whole.clause.sentence.line !== part.clause.sentence.line) continue;
    if (Math.abs((part.value / whole.value) * 100 - share.value) <= 0.51 * 10 ** -decimals) return whole;
  }
  return null;
}

function decimalsOf({ parsed, start, end }: Draft): number {
  return /\.(\d+)/u.exec(parsed.text.slice(start, end))?.[1]?.length ?? 0;
}
