import type { EffectiveView } from '$lib/library/effective-view';
import type { LibraryApi } from '$lib/library/library-api';
import { filterWords, libraryTitles } from './filter-words';
import { filterFromSearch, type ReportFilter } from './report-filter';

/** What an address asks of a page of lists, and the answer: the page, its prints and exports, and the 汇报夹 say the same. */
export interface ListQuestion<Choice, List> {
  readonly filter: ReportFilter;
  readonly choice: Choice;
  readonly list: List;
  /** The page's own choices in words, for paper and exports. */
  readonly own: readonly string[];
  /** All filters in words. */
  readonly words: readonly string[];
}

/** What a page has beside the filters that all have. */
export interface ListPage<Choice, List> {
  choiceOf(search: URLSearchParams): Choice;
  listOf(view: EffectiveView, filter: ReportFilter, choice: Choice): List;
  wordsOf(choice: Choice, list: List): readonly string[];
}

export function listQuestion<Choice, List>(
  { choiceOf, listOf, wordsOf }: ListPage<Choice, List>,
  library: Pick<LibraryApi, 'view'>,
  search: URLSearchParams
): ListQuestion<Choice, List> {
  const filter = filterFromSearch(search);
  const choice = choiceOf(search);
  const list = listOf(library.view, filter, choice);
  const own = wordsOf(choice, list);
  return { filter, choice, list, own, words: [...filterWords(filter, libraryTitles(library)), ...own] };
}
