import { lastOf } from '../lists';
import { alike } from './alike';
import type { Draft } from './draft';
import { holding } from './gates';

/** 投诉类, 投诉类诉求: a kind by its name. */
const KIND = /类(?:信息|诉求|工单|问题|事项|案件|件)?$/u;
/** 各类信息, 政策咨询类占比 */
const ALL_KINDS = /各类|各种|种类|分类/u;

/** Fewer kinds side by side may be told for themselves. */
const FEWEST = 3;
/** How many figures back their total is looked for. */
const REACH = 40;

/**
 * 办理工单900件。…。工单分类：求助类500件、咨询类300件、投诉类60件: kinds side by side part what was counted before them, in whatever
 * sentence. `drafts` from `from` on are one sentence's.
 */
export function relateKinds(drafts: readonly Draft[], from: number): void {
  for (let i = from; i < drafts.length; i++) {
    const places = kindsFrom(drafts, i);
    if (places.length < FEWEST) continue;
    const kinds = places.flatMap((at) => drafts[at] ?? []);
    const total = totalOf(drafts, from, kinds);
    const said = sharesOf(drafts, places);
    i = lastOf(places) ?? i;
    if (total && (said.length === 0 || said.some((share) => agrees(share, total)))) relate(total, kinds);
  }
}

/** Where the kinds stand that begin at a figure, past the shares between them. */
function kindsFrom(drafts: readonly Draft[], at: number): number[] {
  const places: number[] = [];
  const first = drafts[at];
  for (let i = at; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft && i > at && (draft.kind === 'ratio' || draft.kind === 'change')) continue;
    if (!draft || !first || !isKind(draft) || draft.unit !== first.unit || draft.status !== first.status) break;
    places.push(i);
  }
  return places;
}

const isKind = ({ name, kind, parent, zero }: Draft): boolean =>
  kind === 'count' && !parent && !zero && KIND.test(name) && !ALL_KINDS.test(name);

/**
 * The largest count before the sentence that is no part itself, counts the same and has room for all of them. One that has parts is
 * divided no second time: in a chart of its parts they would come to more than it.
 */
function totalOf(drafts: readonly Draft[], from: number, kinds: readonly Draft[]): Draft | null {
  const sum = kinds.reduce((all, { value }) => all + (value ?? 0), 0);
  const [first] = kinds;
  const parted = new Set<Draft>();
  let total: Draft | null = null;
  for (let i = from - 1; first && i >= Math.max(0, from - REACH); i--) {
    const draft = drafts[i];
    if (draft?.parent) parted.add(draft.parent);
    if (
      !draft ||
      draft.parent ||
      parted.has(draft) ||
      draft.kind !== 'count' ||
      draft.status !== first.status ||
      draft.compared
    )
      continue;
    if (draft.form === 'change' || draft.period !== first.period || !draft.unit.startsWith(first.unit)) continue;
    if (draft.value !== null && draft.value >= sum && draft.value > (total?.value ?? 0)) total = draft;
  }
  return total;
}

/** So many, which are so much of the total. */
interface Shared {
  count: number;
  percent: number;
}

/** The shares told of the kinds; the last may be of all of them: …、投诉类60件，占工单总量的90%. */
function sharesOf(drafts: readonly Draft[], places: readonly number[]): Shared[] {
  let sum = 0;
  return places.flatMap((at) => {
    const [count, next] = [drafts[at]?.value ?? null, drafts[at + 1]];
    sum += count ?? 0;
    const percent = next?.form === 'share' ? next.value : null;
    return count === null || percent === null ? [] : [count, sum].map((so) => ({ count: so, percent }));
  });
}

/** Rounded as shares are. */
const agrees = ({ count, percent }: Shared, { value }: Draft): boolean =>
  value === null || Math.abs((count / value) * 100 - percent) <= 1;

function relate(total: Draft, parts: readonly Draft[]): void {
  for (const part of parts) {
    part.parent = total;
    part.rules.push('kinds');
  }
}

/** 三农类诉求中，土地承包60件、…: what follows parts a kind that was counted before. */
const OF_KIND = holding(
  '类',
  /^(?:在|上述|其中)?([\u4e00-\u9fff]{2,10}类)(?:信息|诉求|工单|问题|事项|案件|件)?中[，,：:]/u
);
const LONGEST_LEAD = 20;

/** The figures of a sentence that begins with a kind of the sentences before, as far as the kind has room for them. */
export function relateToKind(drafts: readonly Draft[], from: number): void {
  const first = drafts[from];
  if (!first) return;
  const { start } = first.clause.sentence;
  const name = OF_KIND.execIn(first.parsed.text, start, Math.min(start + LONGEST_LEAD, first.start))?.[1];
  const total =
    name === undefined
      ? undefined
      : drafts.slice(Math.max(0, from - REACH), from).findLast((d) => d.name.startsWith(name));
  if (!total) return;
  const parts = drafts.slice(from).filter((d) => !d.parent && d.kind === total.kind && alike(d.unit, total.unit));
  const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  if (total.value === null || sum <= total.value) relate(total, parts);
}
