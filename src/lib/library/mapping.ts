import { compileDictionary, DICTIONARY, INDICATORS, mapIndicators, type Dictionary } from '$extractors/indicators';
import type { IndicatorEntry } from '$extractors/indicators/types';
import type { MappingLayer, ReadLayer } from './layers';

/** The dictionary with the user's own indicators, which take a figure first. Compiling takes some milliseconds. */
export function dictionaryWith(own: readonly IndicatorEntry[]): Dictionary {
  return own.length === 0 ? DICTIONARY : compileDictionary([...own, ...INDICATORS]);
}

/** Maps one content's metrics. `id` names the dictionary (`dictionaryId`). Reads no text. */
export function mapRecords(read: ReadLayer, dictionary: Dictionary, id: string): MappingLayer {
  const indicators: (string | null)[] = [];
  const headlines: number[] = [];
  let at = 0;
  for (const report of read.reports) {
    const from = at;
    while (read.metrics[at]?.report === report.id) at++;
    for (const { indicator, headline } of mapIndicators(report, read.metrics.slice(from, at), dictionary)) {
      if (headline) headlines.push(indicators.length);
      indicators.push(indicator);
    }
  }
  return { content: read.content, dictionary: id, rulesVersion: read.rulesVersion, indicators, headlines };
}
