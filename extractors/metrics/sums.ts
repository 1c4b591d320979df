import { alike } from './alike';
import type { Draft } from './draft';

/** Most parts that are looked for after a total that does not announce them. */
const MOST_PARTS = 12;
/** Endings of a procedure, which are told after the cases and are not what the cases are about. */
const OUTCOME = /(?:维持|依法纠错|纠错|其他结果|其他|其余情形|其余|其它)$/u;

/**
 * Relates parts to a total that they follow without 其中: 街道河道10条，区级6条，乡级4条. The figures must stand side by side in the
 * sentence, count the same, and make up the total exactly. `drafts` from `from` on are one sentence's.
 */
export function relateSums(drafts: readonly Draft[], from: number): void {
  for (let i = from; i < drafts.length; i++) {
    const total = drafts[i];
    if (!total || total.value === null || !isLevel(total)) continue;
    const parts = partsAfter(drafts, i + 1, total);
    if (parts.length < 2 || !related(total, parts)) continue;
    for (const part of parts) {
      part.parent = total;
      part.rules.push('sum');
      const own = OUTCOME.exec(part.name);
      if (own && part.topic !== '') part.name = part.name.slice(part.topic.length) || part.name;
    }
    i += parts.length;
  }
}

function partsAfter(drafts: readonly Draft[], from: number, total: Draft): Draft[] {
  const parts: Draft[] = [];
  let sum = 0;
  for (let i = from; i < drafts.length && parts.length < MOST_PARTS; i++) {
    const part = drafts[i];
    // 5600人（含外县80人），在职3000人，…: a remark on the total is none of these parts
    if (
      part?.parent === total &&
      parts.length === 0 &&
      (part.slot?.segment.depth ?? 0) > (total.slot?.segment.depth ?? 0)
    )
      continue;
    if (!part || part.value === null || part.parent || !isLevel(part) || !sameCount(total, part)) break;
    parts.push(part);
    sum += part.value;
    if (total.value !== 0 && sum === total.value) return parts;
    if (sum > (total.value ?? 0)) return [];
  }
  return total.value === 0 && sum === 0 ? parts : [];
}

const isLevel = (draft: Draft): boolean =>
  !draft.zero && !draft.compared && (draft.kind === 'count' || draft.kind === 'amount');

/** In brackets right after the total, other counters may count its parts: 82家单位（52个…，30个…）. */
function sameCount(total: Draft, part: Draft): boolean {
  const bracketed = (part.slot?.segment.depth ?? 0) > (total.slot?.segment.depth ?? 0);
  return alike(total.unit, part.unit) || (bracketed && total.kind === part.kind);
}

/** Figures this large add up to one another by no chance. */
const NO_CHANCE = 1000;

/** Small numbers add up by chance: parts must share a word with their total, say only an outcome, or stand in brackets. */
function related(total: Draft, parts: readonly Draft[]): boolean {
  const bracketed = parts.every((part) => (part.slot?.segment.depth ?? 0) > (total.slot?.segment.depth ?? 0));
  if (bracketed || (total.value ?? 0) >= NO_CHANCE) return true;
  if (total.value === 0) return parts.every((part) => OUTCOME.test(part.name));
  return parts.every((part) => part.dependent || shares(total.head || total.name, part.name));
}

function shares(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
}
