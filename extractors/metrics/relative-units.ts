/** Units of a share or a change, which count nothing by themselves. As recorded: ％ is %, 个百分点 is 百分点. */

/** Of so many in a hundred or a thousand: %, ‰. */
export const isPercent = (unit: string): boolean => unit === '%' || unit === '‰';

/** Of another level: 60%, 3‰, 2倍. */
export const isRelative = (unit: string): boolean => isPercent(unit) || unit === '倍';

/** Between two percentages: 百分点. */
export const isPoints = (unit: string): boolean => unit === '百分点';
