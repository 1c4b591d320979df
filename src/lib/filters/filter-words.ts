import { m } from '$lib/paraglide/messages.js';
import type { LibraryApi } from '$lib/library/library-api';
import type { CompareModel } from '$lib/views/compare-model';
import type { CompareSpec } from '$lib/views/compare-spec';
import type { ReportFilter } from './report-filter';

/** Names the one report or document that a filter is about. */
export const libraryTitles =
  (library: Pick<LibraryApi, 'view'>) =>
  (report: string, content: string): string =>
    library.view.reportById.get(report)?.title ??
    library.view.contents.find((one) => one.content === content)?.sources[0]?.name ??
    '';

export const named = (label: string, value: string): string[] =>
  value === '' ? [] : [m.print_filter_part({ label, value })];

/** A filter in words, for paper and exports: 层级：县区. Empty for a filter that leaves nothing out. */
export function filterWords(filter: ReportFilter, titleOf: (report: string, content: string) => string): string[] {
  const one = filter.report !== '' || filter.content !== '' ? titleOf(filter.report, filter.content) : '';
  return [
    ...named(m.common_filter_level(), filter.level),
    ...named(m.common_filter_type(), filter.type),
    ...named(m.common_filter_year(), filter.year === 'none' ? m.common_unknown() : filter.year),
    ...named(m.common_filter_text(), filter.text),
    ...named(m.print_filter_report(), one)
  ];
}

/** The filters of a comparison in words. */
export function compareWords(spec: CompareSpec): string[] {
  return [
    ...named(m.common_filter_level(), spec.levels.join('、')),
    ...named(m.common_filter_type(), spec.types.join('、')),
    ...named(
      m.common_filter_year(),
      spec.years.length > 0 ? spec.years.join('、') : spec.every ? m.charts_newest_all() : ''
    ),
    ...named(m.export_column_group(), spec.groups.join('、')),
    ...named(
      m.print_filter_bodies(),
      spec.bodies.length > 0 ? m.print_filter_count({ count: spec.bodies.length }) : ''
    ),
    ...named(m.common_filter_text(), spec.text)
  ];
}

/** So many names of bodies has the name of a file room for. */
const NAMED_BODIES = 2;

/** What a comparison is narrowed to, for the name of its file: 县区、2023; "" for everything. */
export const compareValues = ({ levels, types, years, every, groups, bodies, skip, text }: CompareSpec): string =>
  [
    ...levels,
    ...types,
    ...years.map(String),
    ...(every && years.length === 0 ? [m.charts_newest_all()] : []),
    ...groups,
    ...few(bodies),
    ...(skip.length > 0 ? [m.print_filter_without({ count: skip.length })] : []),
    ...(text === '' ? [] : [text])
  ].join('、');

/** Which of its pages is shown, for the name of its picture: 第2页; "" where there is one. */
export const shownPage = ({ page, pages }: Pick<CompareModel['window'], 'page' | 'pages'>): string =>
  pages > 1 ? m.compare_file_page({ page }) : '';

/** 甲县、乙县等5个. */
function few(bodies: readonly string[]): string[] {
  if (bodies.length === 0) return [];
  const names = bodies.slice(0, NAMED_BODIES).join('、');
  return [bodies.length > NAMED_BODIES ? m.print_filter_bodies_more({ names, count: bodies.length }) : names];
}
