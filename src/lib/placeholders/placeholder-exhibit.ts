import { bodySheet } from '$lib/export/by-body';
import type { SheetExhibit } from '$lib/export/exhibit';
import { m } from '$lib/paraglide/messages.js';
import { blankName } from '$lib/reports/record-words';
import { TICK_STATES, tickState } from './blank-tick';
import { PLACEHOLDER_TYPES, type PlaceholderList, type PlaceholderRow } from './placeholder-list';
import { stateName, tickDay } from './tick-words';

/** What is still blank as a list for the meeting: a row a blank. `words`: the filters it was made under. */
export function placeholderExhibit(
  { groups, total, reports }: PlaceholderList,
  words: readonly string[],
  address: string,
  now: Date
): SheetExhibit {
  const title = m.placeholders_list_title({ count: total, reports });
  return {
    kind: 'sheet',
    id: `${now.getTime().toString(36)}-${address}`,
    title,
    sheet: {
      name: m.common_nav_placeholders(),
      columns: [
        { header: m.export_column_report(), type: 'text' },
        { header: m.placeholders_column_kind(), type: 'text' },
        { header: m.placeholders_column_what(), type: 'text' },
        { header: m.placeholders_column_context(), type: 'text' },
        { header: m.placeholders_state_asked(), type: 'text' },
        { header: m.placeholders_state_returned(), type: 'text' },
        { header: m.placeholders_note(), type: 'text' },
        { header: m.export_column_file(), type: 'text', aside: true }
      ],
      rows: groups.flatMap(({ report, rows }) =>
        rows.map(({ placeholder, name, before, after, tick }) => [
          report.title,
          blankName(placeholder.type),
          name ?? '',
          `${before}${placeholder.text}${after}`,
          tickDay(tick?.asked ?? null),
          tickDay(tick?.returned ?? null),
          tick?.note ?? '',
          report.source
        ])
      )
    },
    note: listNote(reports, words, now),
    caveats: [],
    address,
    created: now.toISOString()
  };
}

/** The same by body: how many blanks of each kind, and how far they have come. */
export function placeholdersByBody(
  { groups, total, reports }: PlaceholderList,
  words: readonly string[],
  address: string,
  now: Date
): SheetExhibit {
  const rows = groups.flatMap((group) => group.rows);
  const kinds = PLACEHOLDER_TYPES.filter((type) => rows.some(({ placeholder }) => placeholder.type === type));
  return {
    kind: 'sheet',
    id: `${now.getTime().toString(36)}-${address}`,
    title: m.placeholders_body_title({ count: total, reports }),
    sheet: bodySheet(m.common_nav_placeholders(), rows, [
      ...kinds.map((type) => ({
        header: blankName(type),
        counts: ({ placeholder }: PlaceholderRow) => placeholder.type === type
      })),
      ...TICK_STATES.map((state) => ({
        header: stateName(state),
        counts: ({ tick }: PlaceholderRow) => tickState(tick) === state
      }))
    ]),
    note: listNote(reports, words, now),
    caveats: [],
    address,
    created: now.toISOString()
  };
}

/** Where a list comes from: how many reports, under which filters, on which day. */
export function listNote(reports: number, words: readonly string[], now: Date): string {
  return m.export_list_note({
    reports,
    filter: words.length > 0 ? words.join('；') : m.print_all(),
    date: now.toLocaleDateString('zh-CN', { dateStyle: 'long' })
  });
}
