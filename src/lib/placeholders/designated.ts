import type { EffectivePlaceholder } from '$lib/library/effective-view';
import { m } from '$lib/paraglide/messages.js';

/** What a blank designates, by the words in it and right after it; the first that fits. */
const DESIGNATIONS: readonly { readonly words: RegExp; readonly name: () => string }[] = [
  { words: /台风/u, name: m.placeholders_what_typhoon },
  { words: /[〔［[(（].{0,6}[〕］\])）].{0,6}号|文号/u, name: m.placeholders_what_document },
  { words: /热线|电话|专线/u, name: m.placeholders_what_phone },
  { words: /届/u, name: m.placeholders_what_session },
  { words: /批/u, name: m.placeholders_what_batch },
  { words: /次(?:会议|会|常委会|全会|常务会)/u, name: m.placeholders_what_meeting },
  { words: /期/u, name: m.placeholders_what_issue },
  { words: /PM/iu, name: m.placeholders_what_particles },
  { words: /型/u, name: m.placeholders_what_model },
  { words: /号/u, name: m.placeholders_what_number }
];

/** What a blank of kind 其他 stands for (x号台风: 台风编号); null for other kinds, which say it themselves. `after`: what follows it. */
export function designated({ type, text }: Pick<EffectivePlaceholder, 'type' | 'text'>, after: string): string | null {
  if (type !== 'other') return null;
  const read = text + after.slice(0, 4);
  return (DESIGNATIONS.find(({ words }) => words.test(read))?.name ?? m.placeholders_what_code)();
}
