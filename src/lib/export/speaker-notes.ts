import { m } from '$lib/paraglide/messages.js';
import type { Exhibit } from './exhibit';

/** What the speaker must know of a slide: the user's own words, which part of the whole it is, its caveats, or that there are none. */
export function speakerNotes(exhibit: Exhibit, note = '', part = ''): string {
  const none = exhibit.kind === 'figures' ? [m.export_no_caveats()] : [];
  const caveats = exhibit.caveats.length > 0 ? exhibit.caveats : none;
  const told = [note, part].filter((line) => line !== '');
  return [exhibit.title, ...told, ...caveats.map((caveat) => `· ${caveat}`), exhibit.note].join('\n');
}
