import { saysNothingAlone } from './dependent';
import type { Draft } from './draft';
import type { Parsed, Slot } from './parse';
import { baseInBrackets, baseOfChange } from './relation-base';
import { actorBeforeBrackets, thingAroundBrackets, thingInBrackets } from './relation-brackets';
import { contrast } from './relation-contrast';
import { objectOfBefore, subjectOfPassive } from './relation-carry';
import { changeOf, changeOfLevel, changeOfMate, forecastOf, shareOf, shiftOf } from './relation-change';
import { doerOfList, levelOfList, measureOfList, ownerOfList, suitAfterReview, verbOfList } from './relation-lists';
import { nameOfPart, part } from './relation-parts';
import { rankOf, rankOfRow } from './relation-rank';
import type { Case, Memory, RelationRule } from './relation-rule';
import { spentOn } from './relation-spent';
import { ofThese, restated } from './relation-these';
import { targetMet, targetOfBefore } from './relation-targets';
import { channelGoesOn, deedOfClause, rateOfDeed, themeOfGeneric, topicOfDependent } from './relation-topics';

/** In this order: totals first; then figures that are of another figure; then what only wants its context. */
const RELATIONS: readonly RelationRule[] = [
  restated,
  ofThese,
  targetOfBefore,
  baseInBrackets,
  baseOfChange,
  thingInBrackets,
  thingAroundBrackets,
  actorBeforeBrackets,
  changeOfLevel,
  part,
  changeOfMate,
  changeOf,
  forecastOf,
  rankOfRow,
  rankOf,
  shiftOf,
  shareOf,
  targetMet,
  suitAfterReview,
  contrast,
  subjectOfPassive,
  objectOfBefore,
  levelOfList,
  doerOfList,
  ownerOfList,
  rateOfDeed,
  deedOfClause,
  channelGoesOn,
  spentOn,
  topicOfDependent,
  nameOfPart,
  measureOfList,
  verbOfList,
  themeOfGeneric
];

/** Gives a named figure its total, the verb of its list, and what it is about. */
export function relate(parsed: Parsed, draft: Draft, slot: Slot, memory: Memory): void {
  draft.dependent = saysNothingAlone(draft);
  const figure: Case = { draft, slot, parsed, memory };
  for (const rule of RELATIONS) {
    if (rule.form !== undefined && rule.form !== draft.form) continue;
    const result = rule.relate(figure);
    if (result) draft.rules.push(rule.id);
    if (result === 'done') return;
  }
}
