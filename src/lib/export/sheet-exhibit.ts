import { m } from '$lib/paraglide/messages.js';
import type { SheetExhibit } from './exhibit';
import type { Sheet } from './sheet';

/** The result of a query for the meeting, with the statement that it came from. */
export function queryExhibit(sheet: Sheet, statement: string, now: Date): SheetExhibit {
  const date = now.toLocaleDateString('zh-CN', { dateStyle: 'long' });
  return {
    kind: 'sheet',
    id: `${now.getTime().toString(36)}-sql`,
    title: m.export_query_title({ count: sheet.rows.length }),
    sheet,
    note: m.export_query_note({ date }),
    caveats: [m.export_query_caveat({ statement: statement.replace(/\s+/gu, ' ').trim() })],
    address: `sql/?${new URLSearchParams({ statement })}`,
    created: now.toISOString()
  };
}
