import { bodyAtStart, isPlace } from './agency';

/** What stands before the body in a report’s first sentence: 2023年以来， 今年， 在…领导下，. */
const BEFORE =
  /^(?:(?:今年|一年来|近年来|年初|全年|\d{4}年度?|本年度|年度)(?:以来|来|初)?[，,]?|在[^，。]{1,40}下[，,])*/;
/** What a body does in a first sentence. */
const DOES =
  /^(?:党组|D组|党委|D委|机关)?(?:坚持|认真|深入|紧紧|严格|在|以|按照|始终|全面|切实|积极|高度|扎实|聚焦|围绕|牢牢|充分|坚决|持续|不断|主动|贯彻|立足|紧扣|根据)/;

/**
 * The body that a report’s first sentence speaks of as its subject, for reports whose title and signature name none.
 * A place alone (XX县作为…) is whom the report is about rather than who wrote it.
 */
export function agencyOfOpening(opening: string): string | null {
  const words = opening.replace(BEFORE, '').slice(0, 40);
  const name = bodyAtStart(words);
  if (!name || isPlace(name) || name.length < 3 || /^(?:全|我|本|各)/.test(name)) return null;
  return DOES.test(words.slice(name.length)) ? name : null;
}
