/** What the editor offers while a statement is written. */
import { placeAt, type Place } from './completion-place';
import { functions } from './functions';
import { columnsMeant, distinct, ownedBy, TABLE_NAMES, tablesRead, type TableRead } from './library-names';
import type { Candidate } from './nearest';
import { statementWords } from './statement-words';

export interface Offer {
  readonly kind: 'table' | 'column' | 'name' | 'function' | 'keyword';
  readonly label: string;
  /** What it holds or does, in Chinese; "" for keywords. */
  readonly about: string;
  /** What is written, where that is more than the label: a column of two tables needs its table. */
  readonly text: string;
}

export interface Offers {
  /** What is replaced begins here. */
  readonly from: number;
  /** The best first. */
  readonly offers: readonly Offer[];
}

/** More than this is a list to search, not an offer. */
const MOST = 12;

/**
 * What can be written at `at`, as far as it fits what is there of the word; null for nothing. Unasked only what a word's
 * beginning, a dot or FROM calls for; `asked` by the keyboard, all that fits.
 */
export function offersAt(statement: string, at: number, asked: boolean): Offers | null {
  const place = placeAt(statement, at);
  if (!place || (!asked && place.prefix === '' && place.owner === null && place.wanted !== 'table')) return null;
  const ranked = candidatesAt(statement, place)
    .map((offer, order) => ({ offer, order, far: distance(offer, place.prefix) }))
    .filter(({ far }) => far !== null)
    .sort((a, b) => Number(a.far) - Number(b.far) || a.order - b.order)
    .map(({ offer }) => offer);
  const offers = asked || place.owner !== null || place.wanted === 'table' ? ranked : ranked.slice(0, MOST);
  // The word is written already: Enter is then a new line and no choice.
  const [only] = offers;
  const written = only?.text === only?.label && only?.label.toLowerCase() === place.prefix.toLowerCase();
  return offers.length === 0 || (written && (offers.length === 1 || !asked)) ? null : { from: place.from, offers };
}

function candidatesAt(statement: string, place: Place): Offer[] {
  // The word that is being written names nothing yet.
  const others = `${statement.slice(0, place.from)} ${statement.slice(place.from + place.prefix.length)}`;
  const read = tablesRead(others);
  const of = (kind: Offer['kind'], all: readonly Candidate[]) =>
    all.map(({ name, about = '' }): Offer => ({ kind, label: name, about, text: name }));
  if (place.owner !== null) return of('column', distinct(ownedBy(read, place.owner).flatMap(({ columns }) => columns)));
  const keywords = of(
    'keyword',
    place.keywords.map((name) => ({ name }))
  );
  if (place.wanted === 'table')
    return [...of('table', [...givenTables(others), ...TABLE_NAMES.map(shortly)]), ...keywords];
  if (place.wanted === 'none') return keywords;
  return [
    ...(place.own ? of('name', givenColumns(others)) : []),
    ...columns(others, read),
    ...of('function', functions()),
    ...keywords
  ];
}

/** 报告 of “报告：一行是一个单位一年的一篇报告”. */
const shortly = ({ name, about = '' }: Candidate): Candidate => ({ name, about: about.split('：')[0] ?? '' });

/** Columns of what is read; a name that two tables have is written with its table, or DuckDB asks which. */
function columns(statement: string, read: readonly TableRead[]): Offer[] {
  const owners = (name: string) => read.filter((table) => table.columns.some((column) => column.name === name));
  return columnsMeant(statement, null).flatMap(({ name, about = '' }): Offer[] => {
    const tables = owners(name);
    if (tables.length < 2) return [{ kind: 'column', label: name, about, text: name }];
    return tables.map((table) => {
      const own = table.columns.find((column) => column.name === name)?.about ?? about;
      return { kind: 'column', label: `${table.alias}.${name}`, about: own, text: `${table.alias}.${name}` };
    });
  });
}

/** Tables that the statement makes itself: WITH a AS (…). */
function givenTables(statement: string): Candidate[] {
  const words = statementWords(statement);
  return words.flatMap(({ text, depth }, at) => {
    const next = words[at + 1];
    const opened = next && /^AS$/iu.test(next.text) && /^\s*\(/u.test(statement.slice(next.start + 2));
    return opened && depth === 0 ? [{ name: text }] : [];
  });
}

/** Names that the statement gives its own columns: … AS 占位数. */
function givenColumns(statement: string): Candidate[] {
  const words = statementWords(statement);
  const from = words.findIndex(({ text, depth }) => depth === 0 && /^FROM$/iu.test(text));
  const given = words
    .slice(0, from === -1 ? words.length : from)
    .filter(({ mark, depth }, at) => mark === '' && depth === 0 && /^AS$/iu.test(words[at - 1]?.text ?? ''));
  return distinct(given.map(({ text }) => ({ name: text })));
}

/** How near a word's beginning is to an offer; null where it is not meant. */
function distance({ kind, label, about }: Offer, prefix: string): number | null {
  const wanted = prefix.toLowerCase();
  const name = label.slice(label.indexOf('.') + 1).toLowerCase();
  if (wanted === '' || name.startsWith(wanted) || label.toLowerCase().startsWith(wanted)) return 0;
  if (kind === 'keyword') return null;
  if (wanted.length >= 2 && name.split('_').some((part) => part.startsWith(wanted))) return 1;
  // “层级” is found in what the column says of itself.
  if (/^\p{Script=Han}+$/u.test(prefix) && about.includes(prefix)) return about.startsWith(prefix) ? 2 : 3;
  return null;
}
