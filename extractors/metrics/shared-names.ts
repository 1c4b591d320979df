import { itemsOf, markerAt } from './items';
import type { Parsed, Slot } from './parse';
import { isVerb, lastVerb, trim, words } from './phrase';

/** Most names that share one figure; a longer list is one name. */
const MOST_NAMES = 12;

/** 办结率、满意率均达100%: the names that share one figure, or none where it has only one. */
export function sharedNames(parsed: Parsed, slot: Slot): string[] {
  if (slot.join !== 'first') return [];
  const each = markerAt(parsed, slot, 'each');
  if (each < 0) return slot.quantity.unit === '%' ? ratesBefore(parsed, slot) : oneOfEach(parsed, slot);
  const items = itemsOf(parsed, trim(parsed, { from: slot.leftFrom, to: each }));
  return items.length > 1 && items.length <= MOST_NAMES && items.every((item) => item.length <= 20) ? items : [];
}

/** 受理率、办结率保持在100%: rates side by side share a figure even without 均. */
function ratesBefore(parsed: Parsed, slot: Slot): string[] {
  const items = itemsOf(parsed, trim(parsed, { from: slot.leftFrom, to: slot.leftTo }));
  if (items.length < 2) return [];
  const rates = items.map((item) => item.replace(HELD, ''));
  return rates.every((rate) => rate.length <= 20 && /[率度]$/u.test(rate)) ? rates : [];
}

/** 新建公园、广场各2个: as many of each. */
function oneOfEach(parsed: Parsed, slot: Slot): string[] {
  if (parsed.text.charAt(slot.quantity.start - 1) !== '各') return [];
  const run = trim(parsed, { from: slot.leftFrom, to: slot.leftTo });
  const items = itemsOf(parsed, run).map((item) => item.replace(/各$/u, ''));
  if (items.length < 2 || items.length > MOST_NAMES || items.some((item) => item === '' || item.length > 20)) return [];
  const at = isVerb(parsed.tokens[run.from]) ? run.from : lastVerb(parsed, run);
  const verb = at >= 0 && at < run.to ? words(parsed, { from: at, to: at + 1 }) : '';
  return items.map((item, n) => (n === 0 || item.startsWith(verb) ? item : verb + item));
}

/** What is said of a rate before its figure. */
const HELD = /(?:始终|一直|持续|全部|继续)?(?:保持|稳定|维持|提升|提高|上升|达|达到|实现)?[在到至为达]?$/u;
