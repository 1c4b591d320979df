import type { PlaceholderType } from '$extractors/records';
import { filterWords, libraryTitles, named } from '$lib/filters/filter-words';
import { filterFromSearch, type ReportFilter } from '$lib/filters/report-filter';
import type { LibraryApi } from '$lib/library/library-api';
import { m } from '$lib/paraglide/messages.js';
import { blankName } from '$lib/reports/record-words';
import { PLACEHOLDER_TYPES, placeholderList, type PlaceholderChoice, type PlaceholderList } from './placeholder-list';

/** What an address asks of the 占位 page, and the answer: the page, its prints and exports, and the 汇报夹 say the same. */
export interface PlaceholderQuestion {
  readonly filter: ReportFilter;
  readonly choice: PlaceholderChoice;
  readonly list: PlaceholderList;
  /** The page's own choices in words, for paper and exports. */
  readonly own: readonly string[];
  /** All filters in words. */
  readonly words: readonly string[];
}

export function placeholderQuestion(library: Pick<LibraryApi, 'view'>, search: URLSearchParams): PlaceholderQuestion {
  const filter = filterFromSearch(search);
  const choice = {
    type: PLACEHOLDER_TYPES.find((known) => known === search.get('kind')) ?? ('' as const),
    names: search.get('names') === '1'
  };
  const list = placeholderList(library.view, filter, choice);
  const own = [
    ...named(m.placeholders_column_kind(), choice.type === '' ? '' : blankName(choice.type)),
    ...(list.folded > 0 ? [m.placeholders_names_left({ count: list.folded })] : [])
  ];
  return { filter, choice, list, own, words: [...filterWords(filter, libraryTitles(library)), ...own] };
}

/** The page's own parameters; `type` '' and folded names are what it opens with. */
export const placeholderSearch = (type: PlaceholderType | '', names: boolean): Record<string, string> => ({
  kind: type,
  names: names && type === '' ? '1' : ''
});
