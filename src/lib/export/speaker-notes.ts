import { m } from '$lib/paraglide/messages.js';
import type { Exhibit } from './exhibit';

/** What the speaker must know of a slide: the user's own words, its caveats, or that there are none. */
export function speakerNotes(exhibit: Exhibit, note = ''): string {
  const none = exhibit.kind === 'figures' ? [m.export_no_caveats()] : [];
  const caveats = exhibit.caveats.length > 0 ? exhibit.caveats : none;
  return [exhibit.title, ...(note === '' ? [] : [note]), ...caveats.map((caveat) => `· ${caveat}`), exhibit.note].join(
    '\n'
  );
}
