import { m } from '$lib/paraglide/messages.js';
import { blankName } from '$lib/reports/record-words';
import type { PlaceholderList, PlaceholderRow } from './placeholder-list';

/** The list as plain text to send back: a report a paragraph, a blank a numbered line, with the clause it stands in. */
export function plainList({ groups, total }: PlaceholderList): string {
  const head = m.placeholders_plain_head({ count: total, reports: groups.length });
  const parts = groups.map(({ report, rows }) =>
    [`${report.title}（${m.placeholders_places({ count: rows.length })}）`, ...rows.map(plainRow)].join('\n')
  );
  return [head, ...parts].join('\n\n') + '\n';
}

function plainRow({ placeholder, name, before, after }: PlaceholderRow, index: number): string {
  const what = name === null ? blankName(placeholder.type) : `${blankName(placeholder.type)}·${name}`;
  return `${index + 1}. 【${what}】${before}${placeholder.text}${after}`;
}
