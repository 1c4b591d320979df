import type { Parsed, Slot } from './parse';
import { trim, words, type Run } from './phrase';
import { bitsOf } from './words';

/**
 * The names side by side before a figure: 办结率、满意率 → two. One name where nothing parts them. `commas` parts at 、 alone, so that
 * 民政和应急 stays one.
 */
export function itemsOf(parsed: Parsed, run: Run, commas = false): string[] {
  const items: string[] = [];
  let from = run.from;
  for (let i = run.from; i <= run.to; i++) {
    if (i < run.to && parsed.tokens[i]?.cls !== 'and') continue;
    if (commas && i < run.to && parsed.text[parsed.tokens[i]?.start ?? 0] !== '、') continue;
    const name = words(parsed, trim(parsed, { from, to: i }));
    if (name !== '') items.push(name);
    from = i + 1;
  }
  return items;
}

const MARKERS = { each: bitsOf('each'), respective: bitsOf('respective') };

/** The last 均 or 分别 before a figure, -1 where there is none. */
export function markerAt(parsed: Parsed, slot: Slot, cls: 'each' | 'respective'): number {
  if ((slot.segment.bits & MARKERS[cls]) === 0) return -1;
  for (let i = slot.leftTo - 1; i >= slot.leftFrom; i--) if (parsed.tokens[i]?.cls === cls) return i;
  return -1;
}
