import { named } from '$lib/filters/filter-words';
import { listQuestion, type ListPage, type ListQuestion } from '$lib/filters/list-question';
import type { LibraryApi } from '$lib/library/library-api';
import { m } from '$lib/paraglide/messages.js';
import { checkName, severityName } from './check-names';
import { choiceFromSearch, findingList, type FindingChoice, type FindingList } from './finding-list';

const PAGE: ListPage<FindingChoice, FindingList> = {
  choiceOf: choiceFromSearch,
  listOf: findingList,
  wordsOf: ({ severity, check }) => [
    ...named(m.findings_degree(), severity === '' ? '' : severityName(severity)),
    ...named(m.findings_filter_check(), check === '' ? '' : checkName(check))
  ]
};

/** What an address asks of 校核. */
export const findingQuestion = (
  library: Pick<LibraryApi, 'view'>,
  search: URLSearchParams
): ListQuestion<FindingChoice, FindingList> => listQuestion(PAGE, library, search);
