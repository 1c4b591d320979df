import type { Draft } from './draft';
import { nameAfter, nameOfThing } from './name-after';
import { nameBefore } from './name-before';
import { nameChange, nameRank, nameShift } from './name-change';
import { nameClause, nameDeed, nameVerbDeed } from './name-clause';
import { nameIs } from './name-is';
import { nameKinds } from './name-kinds';
import { nameLabel } from './name-label';
import { nameListed } from './name-listed';
import { nameOfRate } from './name-of-rate';
import { namePerHead } from './name-per-head';
import { nameReached, nameShare } from './name-share';
import { nameSpent } from './name-spent';
import type { Parsed, Slot } from './parse';
import { UNNAMED, viewOf, type Naming, type NamingRule } from './view';

/** In this order: what a figure is comes before what it is of, and a thing after it before the words before it. */
const NAMING_RULES: readonly NamingRule[] = [
  nameRank,
  namePerHead,
  nameShift,
  nameChange,
  nameReached,
  nameShare,
  nameOfRate,
  nameOfThing,
  nameSpent,
  nameIs,
  nameKinds,
  nameAfter,
  nameClause,
  nameDeed,
  nameVerbDeed,
  nameListed,
  nameBefore,
  nameLabel
];

/** Reads the name that the words around one figure give it by themselves. */
export function nameOf(parsed: Parsed, slot: Slot): Naming {
  const view = viewOf(parsed, slot);
  for (const rule of NAMING_RULES) {
    const naming = rule.read(view);
    if (naming) return naming;
  }
  return UNNAMED;
}

export function applyNaming(draft: Draft, naming: Naming): void {
  draft.form = naming.form;
  draft.name = naming.name;
  draft.actor = naming.actor;
  draft.verb = naming.verb;
  draft.head = naming.head;
  draft.rules.push(naming.rule);
}
