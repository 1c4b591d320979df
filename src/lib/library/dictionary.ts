import { INDICATORS } from '$extractors/indicators/dictionary';
import type { IndicatorEntry } from '$extractors/indicators/types';
import type { IndicatorInfo } from './effective-view';

/** What pages need of the dictionary: the entries as data. Nothing here compiles a matcher, so that the start is quick. */
export function indicatorInfos(own: readonly IndicatorEntry[]): IndicatorInfo[] {
  return [...INDICATORS, ...own].map(({ key, name, units, theme, dimension, definition, aliases, own }) => ({
    key,
    name,
    units,
    theme,
    dimension,
    definition,
    aliases,
    own: own === true
  }));
}

/** Names a dictionary by what is in it (FNV-1a, 32 bits): a mapping made under another one is made again. */
export function dictionaryId(own: readonly IndicatorEntry[]): string {
  const text = JSON.stringify([INDICATORS, own]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
