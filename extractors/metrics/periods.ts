const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12
};
const numeral = (s: string): number => NUMERALS[s] ?? Number(s);
const month = (n: number): string => String(n).padStart(2, '0');

const MONTHS = /(?:(20\d\d)年)?(?:(1?\d)月?(?:1日)?(?:份)?(?:以来)?[-—~至到]{1,2}(?:20\d\d年)?(1?\d)月)/u;
/** Months of two years: 2022年12月至2023年11月. */
const ACROSS = /(20\d\d)年(1?\d)月(?:份|\d{1,2}日)?[-—~至到]{1,2}(20\d\d)年(1?\d)月/u;
/** 前10个月. */
const FIRST_MONTHS = /前(1?\d|十?[一二]|[三四五六七八九十])个月/u;
/** 自2019年以来, 2019年至今: up to the year reported on. */
const SINCE = /(20\d\d)年(?:度)?(?:以来|至今|起)/u;
const YEARS = /(20\d\d)年?(?:[-—~]|至|到)(20\d\d)年/u;
const YEAR = /(20\d\d)年|([去上前]年)(?!度?(?:结转|转入|遗留))|[今本]年/gu;
/** 较上年, 由上年的9.1%下降到: what this year is held against, not the figure's own year. */
const AGAINST = /(?:[较比与同是为]|相当于)(?:[去上]年|20\d\d年)|[由从](?:[去上]年|20\d\d年)[^，。；]{1,20}?[到至为]/gu;
const RECENT = /近([两二三四五])年/u;
const QUARTERS = /前([一二三四1-4])季度/u;
const QUARTER = /第?([一二三四])季度/u;

/**
 * The period that the words before a figure give, as in the contract (`2022`, `2023-01/2023-09`, `2021/2023`); null where it is the
 * report's own year or nothing is said. `year` is the year reported on.
 */
export function periodOf(before: string, year: number | null): string | null {
  const words = before.replace(AGAINST, '');
  const years = YEARS.exec(words);
  if (years) return years[1] === years[2] ? own(Number(years[1]), year) : `${years[1]}/${years[2]}`;
  const across = ACROSS.exec(words);
  if (across && across[1] !== across[3]) {
    const [, from = '', first = '', to = '', last = ''] = across;
    return `${from}-${month(numeral(first))}/${to}-${month(numeral(last))}`;
  }
  const since = Number(SINCE.exec(words)?.[1]);
  if (year !== null && since < year) return `${since}/${year}`;
  const base = statedYear(words, year);
  if (base !== null) {
    const recent = RECENT.exec(words)?.[1];
    if (recent) return `${base - numeral(recent) + 1}/${base}`;
    const months = MONTHS.exec(words);
    if (months && !/截[至止]/u.test(words)) {
      const [from, to] = [numeral(months[2] ?? '1'), numeral(months[3] ?? '12')];
      if (from >= 1 && to <= 12 && from <= to && !(from === 1 && to === 12))
        return `${base}-${month(from)}/${base}-${month(to)}`;
    }
    const first = FIRST_MONTHS.exec(words)?.[1];
    if (first) return numeral(first) >= 12 ? own(base, year) : `${base}-01/${base}-${month(numeral(first))}`;
    if (/上半年/u.test(words)) return `${base}-01/${base}-06`;
    if (/下半年/u.test(words)) return `${base}-07/${base}-12`;
    const quarters = QUARTERS.exec(words)?.[1];
    if (quarters)
      return numeral(quarters) === 4 ? own(base, year) : `${base}-01/${base}-${month(numeral(quarters) * 3)}`;
    const quarter = QUARTER.exec(words)?.[1];
    if (quarter) return `${base}-${month(numeral(quarter) * 3 - 2)}/${base}-${month(numeral(quarter) * 3)}`;
    return own(base, year);
  }
  return null;
}

/** The year that was named last, or the report's own. */
function statedYear(words: string, year: number | null): number | null {
  let stated = year;
  YEAR.lastIndex = 0;
  for (let named = YEAR.exec(words); named; named = YEAR.exec(words)) {
    const [, digits, last] = named;
    stated = digits ? Number(digits) : last && year !== null ? year - (last === '前年' ? 2 : 1) : year;
  }
  return stated;
}

function own(stated: number, year: number | null): string | null {
  return stated === year ? null : String(stated);
}

/** The five-year plans by their names, with their first years. */
const FIVE_YEARS: Readonly<Record<string, number>> = { 十二五: 2011, 十三五: 2016, 十四五: 2021, 十五五: 2026 };
const FIVE_YEAR = /(十[二三四五]五)[”"]?(?:规划)?(期间|时期|以来|末|期末)/u;
/** The year after the one reported on, in words. */
const NEXT_YEAR = /[明来]年(?!度?[以之]前)|下一?年度|新的一年/u;

/** “十三五”期间 before a figure: its five years, what is done up to the one reported on; “十四五”末 is its last. */
export function fiveYearsOf(before: string, year: number | null, planned: boolean): string | null {
  const found = FIVE_YEAR.exec(before);
  if (!found) return null;
  const [, name = '', when = ''] = found;
  const from = FIVE_YEARS[name];
  if (from === undefined) return null;
  if (when.endsWith('末')) return String(from + 4);
  const to = !planned && year !== null && year >= from ? Math.min(year, from + 4) : from + 4;
  return when === '以来' && year === null ? null : `${from}/${to}`;
}

/** The month of a change (12月份环比下降5%), `2023-12`: what else is told of a month was done in the year. */
export function monthOf(when: string, year: number | null): string | null {
  const found = /^(?:今年|(20\d\d)年)?(1?\d)月份?$/u.exec(when);
  if (!found || year === null) return null;
  return `${found[1] ?? year}-${month(Number(found[2]))}`;
}

/** The year that plans are for where a heading or a sentence names the next one; null where none is named. */
export function nextYearOf(words: string, year: number | null): string | null {
  if (year === null) return null;
  const next = String(year + 1);
  return words.includes(`${next}年`) || NEXT_YEAR.test(words) ? next : null;
}
