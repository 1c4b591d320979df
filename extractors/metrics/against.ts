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

/** 与去年同期相比 before 分别: words that begin with what a change is held against. */
export const beginsAgainst = (said: string): boolean => /^(?:同比|环比|较|比|与(?:上年|去年))/u.test(said);

const OTHER_TIME = '[较比与同](?:上|去|前|本|往|当|常)[年月季期周]?(?:度|同期|一年|同月)?(?:相比|同比|同期)?';
const HOW = '逆势|大幅|明显|稳步|平均|总体|整体';
const NO_THING = new RegExp(`^(?:${OTHER_TIME}|同比|环比|相比|${HOW})+$`, 'u');

/** What changed, of the words before a change: '' where they only tell what it is held against, or how it came (较上期相比, 逆势). */
export const changedThing = (base: string): string => (NO_THING.test(base) ? '' : base);

/** 同比增长, 下降: a change and nothing that changes. */
export const isOnlyChange = (said: string): boolean => ONLY_CHANGE.test(said);
