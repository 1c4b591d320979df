import { digits, small } from './numerals';

const Y = '(20\\d\\d|２０[０-９]{2}|二[〇○零0Oo][一二三四五六七八九〇○零]{2})';
const N =
  '(\\d{1,2}|[０-９]{1,2}|[〇零]?[一二三四五六七八九]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅[一]?)';
const BLANK = '[Xx×＊*□_○—\\-]{1,4}';
const S = '\\s{0,6}';

const DATES: readonly RegExp[] = [
  new RegExp(`${Y}${S}年${S}${N}${S}月${S}(?:${N}${S}[日号]?|${BLANK}${S}日|日)?$`),
  new RegExp(`${Y}${S}[.．/\\-－—]${S}${N}(?:${S}[.．/\\-－—]${S}${N})?$`)
];

/** A date at the end of a line: where it begins, and as ISO date or month. A blank for the month is no date. */
export function dateAtEnd(line: string): { index: number; date: string } | null {
  const words = line.replace(/[\s）)】\]。]{1,9}$/, '');
  for (const pattern of DATES) {
    const match = pattern.exec(words);
    if (!match?.[1] || !match[2]) continue;
    const [month, day] = [small(match[2]), match[3] ? small(match[3]) : null];
    if (!(month >= 1 && month <= 12) || (day !== null && !(day >= 1 && day <= 31))) continue;
    const pad = (n: number): string => String(n).padStart(2, '0');
    const date = `${digits(match[1])}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`;
    return { index: match.index, date };
  }
  return null;
}

const BLANK_DATE = new RegExp(
  `^[（(]?(?:20\\d\\d|20[Xx]{2}|${BLANK})${S}年${S}(?:\\d{1,2}|${BLANK})${S}月(?:${S}(?:\\d{1,2}|${BLANK})?${S}日)?[）)]?$`
);

/** A signature date whose parts are blanks: nothing can be read from it, but a body’s name may stand before it. */
export function isBlankDate(line: string): boolean {
  return BLANK_DATE.test(line);
}
