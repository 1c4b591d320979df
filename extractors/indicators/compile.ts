import type { ReportType } from '../records';
import { fold, Lexicon } from './lexicon';
import { KINDS_OF, type IndicatorEntry, type MatchRule } from './types';

/** A rule with its words as ids of the dictionary's lexicon. */
export interface CompiledRule {
  /** Its place among all rules of the dictionary. */
  id: number;
  entry: IndicatorEntry;
  /** What a user's entry has: it is believed where one of the product is doubted. */
  own: boolean;
  /** The units and kinds on the entry's axis. */
  units: ReadonlySet<string>;
  kinds: readonly string[];
  /** Place of the entry in the dictionary. */
  order: number;
  name: readonly (readonly number[])[];
  context: readonly (readonly number[])[];
  not: readonly number[];
  notContext: readonly number[];
  types: ReadonlySet<ReportType> | null;
  /** The first group's words, folded, where the name must end with one; else null. */
  heads: readonly string[] | null;
  bare: boolean;
  kind: boolean;
  rank: number;
  partial: boolean;
  largest: boolean;
  standsFor: string | null;
}

/** A dictionary ready to map records: compile once, use for any number of reports. */
export interface Dictionary {
  readonly entries: ReadonlyMap<string, IndicatorEntry>;
  readonly lexicon: Lexicon;
  /** How many rules it has. */
  readonly rules: number;
  /** Rules by each word of their first group: a rule is looked at only where one of them is found. */
  readonly byWord: readonly (readonly CompiledRule[])[];
}

/**
 * Compiles entries, the earlier winning ties. Entries of users must have been through `normaliseEntry`; of two entries
 * with one key the later replaces the earlier, so that a user may redefine what came with the product.
 */
export function compileDictionary(entries: readonly IndicatorEntry[]): Dictionary {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const lexicon = new Lexicon();
  const byWord: CompiledRule[][] = [];
  let [order, rules] = [0, 0];
  for (const entry of byKey.values()) {
    const units = new Set(entry.units);
    for (const rule of entry.rules) {
      const compiled = compileRule({ entry, units, order, id: rules++ }, rule, lexicon);
      for (const word of compiled.name[0] ?? []) {
        const led = byWord[word];
        if (led) led.push(compiled);
        else byWord[word] = [compiled];
      }
    }
    order++;
  }
  return { entries: byKey, lexicon, rules, byWord: Array.from(lexicon.words, (_, word) => byWord[word] ?? []) };
}

function compileRule(
  { entry, units, order, id }: Pick<CompiledRule, 'entry' | 'units' | 'order' | 'id'>,
  rule: MatchRule,
  lexicon: Lexicon
): CompiledRule {
  const group = (words: string) => [...new Set(words.split('|').map(fold))].filter(Boolean).map((w) => lexicon.add(w));
  const own = entry.types ? new Set(entry.types) : null;
  const heads = [...new Set((rule.name[0] ?? '').split('|').map(fold))].filter(Boolean);
  const narrowed = rule.types ? new Set(rule.types.filter((type) => own?.has(type) ?? true)) : own;
  return {
    id,
    entry,
    own: entry.own ?? false,
    units,
    kinds: KINDS_OF[entry.dimension],
    order,
    name: rule.name.map(group),
    context: (rule.context ?? []).map(group),
    not: rule.not ? group(rule.not) : [],
    notContext: rule.notContext ? group(rule.notContext) : [],
    types: narrowed,
    heads: rule.head ? heads : null,
    bare: rule.bare ?? false,
    kind: rule.kind ?? false,
    rank: rule.rank ?? 0,
    partial: rule.partial ?? false,
    largest: rule.largest ?? false,
    standsFor: rule.standsFor ?? null
  };
}

/** Whether a figure's unit and kind belong on the indicator's axis; a bare number does, a typing slip for its counter. */
export function fitsAxis({ entry, units, kinds }: CompiledRule, unit: string, kind: string): boolean {
  if (!kinds.includes(kind)) return false;
  return unit === '' ? entry.dimension === 'count' : units.has(unit);
}
