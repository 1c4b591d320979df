import type { Draft } from './draft';
import { join } from './phrase';
import { firstCounted } from './twin-first';
import { headingHead } from './twin-heading';
import { partHead, rowHead } from './twin-row';
import type { TwinRule } from './twin-rule';

/**
 * In this order: the first step whose heads differ tells its figures apart. Within a step each figure has the head of the
 * first rule that has one for it.
 */
const TWIN_RULES: readonly (readonly TwinRule[])[] = [[rowHead, partHead], [firstCounted], [headingHead]];

/**
 * Tells figures of one report apart that share a name and a unit (救助资金 of each of nine towns). A figure that says the
 * same again stays as it is.
 */
export function tellApart(drafts: readonly Draft[]): void {
  const groups = sharing(drafts);
  if (groups.length === 0) return;
  const at = new Map(drafts.map((draft) => [draft.start, draft]));
  for (const twins of groups) {
    for (const rules of TWIN_RULES) {
      const heads = twins.map((draft) => headBy(rules, draft, at));
      if (!differ(heads)) continue;
      twins.forEach((draft, i) => lead(draft, heads[i] ?? ''));
      break;
    }
  }
}

function headBy(rules: readonly TwinRule[], draft: Draft, at: ReadonlyMap<number, Draft>): string {
  for (const rule of rules) {
    const head = rule.headOf(draft, at);
    if (head !== '') return head;
  }
  return '';
}

const differ = (heads: readonly string[]): boolean => new Set(heads.filter((head) => head !== '')).size > 1;

function lead(draft: Draft, head: string): void {
  if (head === '' || draft.name.includes(head)) return;
  draft.name = join(head, draft.name);
  draft.rules.push('told-apart');
}

/** The names that several figures have: most have one of their own. */
function repeatedNames(drafts: readonly Draft[]): ReadonlySet<string> {
  const names = new Set<string>();
  const repeated = new Set<string>();
  for (const { name, slot } of drafts) {
    if (!slot) continue;
    const known = names.size;
    if (names.add(name).size === known) repeated.add(name);
  }
  return repeated;
}

/** The figures of each name and unit that several figures have. */
function sharing(drafts: readonly Draft[]): Draft[][] {
  const repeated = repeatedNames(drafts);
  const named = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!draft.slot || !repeated.has(draft.name)) continue;
    const key = `${draft.name} ${draft.unit}`;
    const twins = named.get(key);
    if (twins) twins.push(draft);
    else named.set(key, [draft]);
  }
  return [...named.values()].filter(
    (twins) => twins.length > 1 && twins.some(({ value, placeholder }) => placeholder || value !== twins[0]?.value)
  );
}
