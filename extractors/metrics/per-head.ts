/** The words of what is told of each: 每人每月, 每千人口, 人均. Sources of expressions, for the rules that read them. */

/** 每人, 每户每月: of one person or thing, or for one stretch of time. */
export const EACH_ONE = '(?:每(?:人|户|亩|名|位|年|季度?|月|天|日|学期)){1,2}';

/** 人均, 户均: an average over persons or households. */
export const AVERAGE = '(?:人均|户均)';

/** 每千人口床位数, 每万人: of whom each is told, in round numbers. */
export const OF_SO_MANY = '每[十百千万]';

const PER_HEAD = new RegExp(`${OF_SO_MANY}|每[人户]|${AVERAGE}|平均|密度`, 'u');

/** Whether a name is of what is told of each: no part of a total, and nothing that a list's verb is done to. */
export const isPerHead = (name: string): boolean => PER_HEAD.test(name);
