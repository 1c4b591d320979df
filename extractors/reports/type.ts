import type { ReportType } from '../records';
import { remainder } from './agency';
import { withoutYears } from './year';

/** Themes with a type of their own, the first that a title names wins: 基层政务公开 of a 党建 office is 政务公开. */
const THEMES: readonly { type: ReportType; words: RegExp }[] = [
  { type: '政务公开', words: /政务公开|信息公开|政府信息|政务信息公开|[“"]?两化[”"]?|政府网站/ },
  {
    type: '党建',
    words: /[党D]建|[党D]的建设|[党D]风廉政|从严治[党D]|[党D](?:总支|支部|组织|委)(?:工作|建设)|述[党D]/
  },
  { type: '法治建设', words: /法治|法制|依法行政|依法治|普法/ }
];

/** The kind of a report by its title; the body’s own name (司法局, 党校) says nothing about it. */
export function typeOf(title: string, agency: string | null): ReportType {
  const plain = title.replace(/[\s\u3000《》]/g, '');
  const about = agency ? plain.replace(agency, '') : plain;
  for (const { type, words } of THEMES) if (words.test(about)) return type;
  return remainder(withoutYears(about)) === '' ? '综合工作' : '专项工作';
}
