/** What a change is held against, and changes that are told by that alone. */

const AGAINST = '(?:同比|环比|[较比](?:上年|去年)(?:同期)?)';
const FIRST = new RegExp(`^${AGAINST}`, 'u');
const LAST = new RegExp(`${AGAINST}$`, 'u');
const ONLY_CHANGE = new RegExp(`^${AGAINST}?(?:增长|下降|上升|提高|减少|增加|提升|降低)$`, 'u');

/** 同比 at the head of some words, '' where there is none. */
export const againstFirst = (said: string): string => FIRST.exec(said)?.[0] ?? '';

/** 同比 at the end of some words, '' where there is none. */
export const againstLast = (said: string): string => LAST.exec(said)?.[0] ?? '';

/** A name without what its change is held against, on either side. */
export const withoutAgainst = (name: string): string => name.replace(FIRST, '').replace(LAST, '');

/** 同比增长, 下降: a change and nothing that changes. */
export const isOnlyChange = (said: string): boolean => ONLY_CHANGE.test(said);
