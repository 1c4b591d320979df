import { filterWords, libraryTitles, named } from '$lib/filters/filter-words';
import { filterFromSearch, type ReportFilter } from '$lib/filters/report-filter';
import type { LibraryApi } from '$lib/library/library-api';
import { m } from '$lib/paraglide/messages.js';
import { checkName, severityName } from './check-names';
import { choiceFromSearch, findingList, type FindingChoice, type FindingList } from './finding-list';

/** What an address asks of the 校核 page, and the answer: the page, its prints and exports, and the 汇报夹 say the same. */
export interface FindingQuestion {
  readonly filter: ReportFilter;
  readonly choice: FindingChoice;
  readonly list: FindingList;
  /** The page's own filters in words, for paper and exports. */
  readonly own: readonly string[];
  /** All filters in words. */
  readonly words: readonly string[];
}

export function findingQuestion(library: Pick<LibraryApi, 'view'>, search: URLSearchParams): FindingQuestion {
  const filter = filterFromSearch(search);
  const choice = choiceFromSearch(search);
  const own = [
    ...named(m.findings_degree(), choice.severity === '' ? '' : severityName(choice.severity)),
    ...named(m.findings_filter_check(), choice.check === '' ? '' : checkName(choice.check))
  ];
  const list = findingList(library.view, filter, choice);
  return { filter, choice, list, own, words: [...filterWords(filter, libraryTitles(library)), ...own] };
}
