import { m } from '$lib/paraglide/messages.js';
import type { Exhibit } from './exhibit';

/** What the speaker must know of a slide: its caveats, or that there are none. */
export function speakerNotes(exhibit: Exhibit): string {
  const caveats = exhibit.caveats.length > 0 ? exhibit.caveats : [m.export_no_caveats()];
  return [exhibit.title, ...caveats.map((caveat) => `· ${caveat}`), exhibit.note].join('\n');
}
