import { DEPENDENT_NAMES } from './dependent-names';
import type { Draft } from './draft';
import { ending } from './gates';

/** All of the rules in one, as each name is asked for any of them. */
const DEPENDENT = ending(
  DEPENDENT_NAMES.map(({ ends }) => ends).join(''),
  new RegExp(`^(?:${DEPENDENT_NAMES.map(({ names }) => names).join('|')})$`, 'u')
);

/** Whether a name says nothing without its thing: 金额, 办结率, 受益人数. */
export const isDependent = (name: string): boolean => DEPENDENT.test(name);

/** 340人受灾: so short a deed, with nothing that it is done to. */
const isOnlyDeed = (draft: Draft): boolean => draft.rules.at(-1) === 'name-deed' && draft.name.length <= 2;

/** Whether a figure, named by the words around it, says nothing without what was spoken of before. */
export const saysNothingAlone = (draft: Draft): boolean =>
  draft.form === 'bare' ||
  (draft.form === 'before' && draft.head === '') ||
  isOnlyDeed(draft) ||
  isDependent(draft.name);
