import fc from 'fast-check';
import library, { roster } from 'virtual:sample-library';
import { AGENCY_LEVELS, REPORT_TYPES } from '$extractors/records';
import { indicatorInfos } from '$lib/library/dictionary';
import { effectiveView } from '$lib/library/effective';
import type { Correction } from '$lib/library/layers';
import { sampleSource } from '$lib/library/samples';
import { COMPARE_CHARTS, type CompareSpec, type Measure } from './compare-spec';

export const indicators = indicatorInfos([]);

/** The sample library, as it is and corrected. */
export function sampleView(corrections: readonly Correction[] = [], previous?: ReturnType<typeof effectiveView>) {
  return effectiveView(
    {
      sources: library.map(sampleSource),
      records: new Map(library.map(({ content, records }) => [content, records])),
      mappings: new Map(library.map(({ content, mapping }) => [content, mapping])),
      corrections,
      indicators,
      showSamples: true,
      roster
    },
    previous
  );
}

const names = [...new Set(sampleView().metrics.map(({ name }) => name))];

const measures: fc.Arbitrary<Measure> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...indicators.map(({ key }) => key), 'disclosure.total', 'disclosure.total', 'no.such')
      .map((key) => ({ kind: 'indicator', key }) as const)
  },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        kind: fc.constant('names' as const),
        names: fc.uniqueArray(fc.constantFrom(...names, "it's", 'a~b,c%', '=d'), { minLength: 1, maxLength: 4 }),
        unit: fc.constantFrom('次', '场', '条', '件', '', '%'),
        label: fc.constantFrom('培训', '=e~f')
      },
      { requiredKeys: ['kind', 'names', 'unit'] }
    )
  }
);

/** Any comparison of the sample library that the page can ask for. */
export const specs: fc.Arbitrary<CompareSpec> = fc.record({
  measures: fc.uniqueArray(measures, { maxLength: 6, selector: (measure) => JSON.stringify(measure) }),
  levels: fc.subarray([...AGENCY_LEVELS], { maxLength: 2 }),
  types: fc.subarray([...REPORT_TYPES], { maxLength: 2 }),
  years: fc.subarray([2022, 2023, 2024], { maxLength: 2 }),
  every: fc.boolean(),
  bodies: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...new Set(sampleView().reports.map(({ body }) => body))]) }
  ),
  groups: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    {
      weight: 2,
      arbitrary: fc.subarray([...new Set(roster.map(({ group }) => group)), '没有这一组'], { minLength: 1 })
    }
  ),
  skip: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.subarray(
        sampleView().reports.map(({ id }) => id),
        { maxLength: 3 }
      )
    }
  ),
  text: fc.constantFrom('', '', '', '鹭汀', '县', '局', "it's", '％', '政务公开', '2022', '2023', 'TXT'),
  chart: fc.constantFrom(null, ...COMPARE_CHARTS),
  by: fc.constantFrom('type', 'level'),
  scale: fc.constantFrom('auto', 'linear', 'log'),
  peers: fc.constantFrom('none', 'rank', 'percentile', 'ratio'),
  sort: fc.constantFrom('value', 'value', 'name', 'level', 'library', 'official'),
  sortBy: fc.constantFrom(null, 0, 1),
  order: fc.constantFrom('asc', 'desc'),
  page: fc.constantFrom(1, 1, 2),
  title: fc.constantFrom('', '自拟标题')
});
