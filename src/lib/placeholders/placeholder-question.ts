import type { PlaceholderType } from '$extractors/records';
import { named } from '$lib/filters/filter-words';
import { listQuestion, type ListPage, type ListQuestion } from '$lib/filters/list-question';
import type { LibraryApi } from '$lib/library/library-api';
import { m } from '$lib/paraglide/messages.js';
import { blankName } from '$lib/reports/record-words';
import { PLACEHOLDER_TYPES, placeholderList, type PlaceholderChoice, type PlaceholderList } from './placeholder-list';

const PAGE: ListPage<PlaceholderChoice, PlaceholderList> = {
  choiceOf: (search) => ({
    type: PLACEHOLDER_TYPES.find((known) => known === search.get('kind')) ?? '',
    names: search.get('names') === '1'
  }),
  listOf: placeholderList,
  wordsOf: ({ type }, { folded }) => [
    ...named(m.placeholders_column_kind(), type === '' ? '' : blankName(type)),
    ...(folded > 0 ? [m.placeholders_names_left({ count: folded })] : [])
  ]
};

/** What an address asks of 占位. */
export const placeholderQuestion = (
  library: Pick<LibraryApi, 'view'>,
  search: URLSearchParams
): ListQuestion<PlaceholderChoice, PlaceholderList> => listQuestion(PAGE, library, search);

/** The page's own parameters; `type` '' and folded names are what it opens with. */
export const placeholderSearch = (type: PlaceholderType | '', names: boolean): Record<string, string> => ({
  kind: type,
  names: names && type === '' ? '1' : ''
});
