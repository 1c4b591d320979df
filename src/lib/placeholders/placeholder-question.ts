import type { PlaceholderType } from '$extractors/records';
import { named } from '$lib/filters/filter-words';
import { listQuestion, type ListPage, type ListQuestion } from '$lib/filters/list-question';
import type { LibraryApi } from '$lib/library/library-api';
import { m } from '$lib/paraglide/messages.js';
import { blankName } from '$lib/reports/record-words';
import { TICK_STATES, type TickState } from './blank-tick';
import { matchTicks } from './match-ticks';
import { PLACEHOLDER_TYPES, placeholderList, type PlaceholderChoice, type PlaceholderList } from './placeholder-list';
import { stateName } from './tick-words';

const NONE: ReadonlySet<string> = new Set();

const page = (
  { view, ticks }: Pick<LibraryApi, 'view' | 'ticks'>,
  staying: ReadonlySet<string>
): ListPage<PlaceholderChoice, PlaceholderList> => ({
  choiceOf: (search) => ({
    type: PLACEHOLDER_TYPES.find((known) => known === search.get('kind')) ?? '',
    names: search.get('names') === '1',
    state: TICK_STATES.find((known) => known === search.get('state')) ?? ''
  }),
  listOf: (shown, filter, choice) =>
    placeholderList(shown, filter, choice, { ticks: matchTicks(view, ticks), staying }),
  wordsOf: ({ type, state }, { folded }) => [
    ...named(m.placeholders_column_kind(), type === '' ? '' : blankName(type)),
    ...named(m.placeholders_column_state(), state === '' ? '' : stateName(state)),
    ...(folded > 0 ? [m.placeholders_names_left({ count: folded })] : [])
  ]
});

/** What an address asks of 占位. `staying`: blanks that are listed whatever state they are in. */
export const placeholderQuestion = (
  library: Pick<LibraryApi, 'view' | 'ticks'>,
  search: URLSearchParams,
  staying: ReadonlySet<string> = NONE
): ListQuestion<PlaceholderChoice, PlaceholderList> => listQuestion(page(library, staying), library, search);

/** The page's own parameters; `type` '', any state and folded names are what it opens with. */
export const placeholderSearch = (
  type: PlaceholderType | '',
  names: boolean,
  state: TickState | '' = ''
): Record<string, string> => ({
  kind: type,
  names: names && type === '' ? '1' : '',
  state
});
