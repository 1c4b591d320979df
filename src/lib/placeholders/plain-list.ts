import { m } from '$lib/paraglide/messages.js';
import { blankName } from '$lib/reports/record-words';
import { tickLine } from './tick-words';
import type { PlaceholderGroup, PlaceholderList, PlaceholderRow } from './placeholder-list';

/** The list as plain text to send back: a report a paragraph, a blank a numbered line, with the clause it stands in. */
export function plainList({ groups, total, reports }: PlaceholderList): string {
  const parts = groups.filter(({ rows }) => rows.length > 0).map(plainGroup);
  return [m.placeholders_plain_head({ count: total, reports }), ...parts].join('\n\n') + '\n';
}

/** One report's blanks, for the body that has to fill them in. */
export function plainGroup({ report, rows }: PlaceholderGroup): string {
  return [`${report.title}（${m.placeholders_places({ count: rows.length })}）`, ...rows.map(plainRow)].join('\n');
}

function plainRow({ placeholder, name, before, after, tick }: PlaceholderRow, index: number): string {
  const what = name === null ? blankName(placeholder.type) : `${blankName(placeholder.type)}·${name}`;
  const noted = tickLine(tick);
  return `${index + 1}. 【${what}】${before}${placeholder.text}${after}${noted && `（${noted}）`}`;
}
