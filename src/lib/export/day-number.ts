/** Days and moments as 查询 writes them: 2023-12-18, 2023-12-18 08:30:00. */
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2}) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/** The same day comes back from the calendar: there is no 30 February. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isMoment(text: string): boolean {
  const [, day] = MOMENT.exec(text) ?? [];
  return day !== undefined && isDay(day);
}

/** The moment that a text says, no zone meant: as if in UTC. */
export const momentOf = (text: string): Date =>
  new Date(`${text.replace(' ', 'T')}${text.length === 10 ? 'T00:00:00' : ''}Z`);

const MILLISECONDS = 86_400_000;
/** Days from Excel's day 0 to 1970-01-01; before March 1900 its calendar has a day that never was. */
const EPOCH = 25_569;
const FIRST_SURE = 61;

/** Excel's number of a day, its time as a fraction; null where Excel's calendar does not hold it. */
export function dayNumber(text: string): number | null {
  const number = momentOf(text).getTime() / MILLISECONDS + EPOCH;
  return number >= FIRST_SURE ? number : null;
}

/** What a column of strings holds: days, moments, or text. */
export function writtenAs(texts: readonly string[]): 'text' | 'date' | 'time' {
  if (texts.length === 0) return 'text';
  if (texts.every(isDay)) return 'date';
  return texts.every(isMoment) ? 'time' : 'text';
}
