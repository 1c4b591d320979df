import { AGENCY_LEVELS, REPORT_TYPES } from '$extractors/records';
import type { EffectiveContent, EffectiveView } from '$lib/library/effective-view';
import { m } from '$lib/paraglide/messages.js';
import { listIn, measureKey, specFromSearch } from './compare-address';
import { COMPARE_CHARTS, COMPARE_SORTS, PEER_LABELS, type CompareSpec, type Measure } from './compare-spec';

type Known = Pick<EffectiveView, 'indicators' | 'reports' | 'roster' | 'contents'>;

/** What an address asks for and this library or this version does not know, each in a sentence of its own: what it was and what became of it. */
export function linkProblems(search: URLSearchParams, known: Known): string[] {
  const spec = specFromSearch(search);
  const read = new Set(spec.measures.map(measureKey));
  const asked = listIn(search.get('m') ?? search.get('indicator') ?? '');
  const without = (param: string, list: readonly string[]) =>
    listIn(search.get(param) ?? '').filter((value) => !list.includes(value));
  const sentences = [
    ...asked.flatMap((value) => (read.has(value) ? [] : [m.compare_link_measure({ value })])),
    ...spec.measures.filter((measure) => !isKnown(measure, known)).map(measureWords),
    ...without('chart', COMPARE_CHARTS).map((value) => m.compare_link_chart({ value })),
    ...without('level', AGENCY_LEVELS).map((value) => m.compare_link_level({ value, known: AGENCY_LEVELS.join('、') })),
    ...without('type', REPORT_TYPES).map((value) => m.compare_link_type({ value, known: REPORT_TYPES.join('、') })),
    ...without('year', spec.years.map(String)).map((value) => m.compare_link_year({ value })),
    ...strangers(spec, known).bodies.map((value) => m.compare_link_body({ value })),
    ...strangers(spec, known).groups.map((value) => m.compare_link_group({ value })),
    ...LOOKS.flatMap(([param, list]) => without(param, list)).map((value) => m.compare_link_look({ value }))
  ];
  return [...new Set(sentences)];
}

/** The same comparison without what is not known. */
export function withoutUnknown(spec: CompareSpec, known: Known): CompareSpec {
  const { bodies, groups } = strangers(spec, known);
  const measures = spec.measures.filter((measure) => isKnown(measure, known));
  return {
    ...spec,
    measures,
    title: measures.length === spec.measures.length ? spec.title : '',
    bodies: spec.bodies.filter((body) => !bodies.includes(body)),
    groups: spec.groups.filter((group) => !groups.includes(group))
  };
}

const LOOKS: readonly (readonly [string, readonly string[]])[] = [
  ['every', ['yes']],
  ['by', ['type', 'level']],
  ['scale', ['linear', 'log']],
  ['peers', PEER_LABELS],
  ['sort', COMPARE_SORTS],
  ['order', ['asc', 'desc']]
];

function isKnown(measure: Measure, { indicators, contents }: Known): boolean {
  if (measure.kind === 'indicator') return indicators.some(({ key }) => key === measure.key);
  return contents.some((content) => measure.names.some((name) => namesOf(content).has(name)));
}

/** An address is read at every change of it, and a library may hold a million figures: each content is gone through once. */
const NAMES = new WeakMap<EffectiveContent, ReadonlySet<string>>();

function namesOf(content: EffectiveContent): ReadonlySet<string> {
  const names = NAMES.get(content) ?? new Set(content.metrics.map(({ name }) => name));
  NAMES.set(content, names);
  return names;
}

function measureWords(measure: Measure): string {
  return measure.kind === 'indicator'
    ? m.compare_link_indicator({ value: measure.key })
    : m.compare_link_names({ value: measure.names.join('、') });
}

/** Bodies and groups of the address that nobody here is or is in. */
function strangers(spec: CompareSpec, { reports, roster }: Known) {
  const bodies = new Set(spec.bodies);
  const groups = new Set(spec.groups);
  if (bodies.size + groups.size > 0) {
    for (const report of reports) {
      bodies.delete(report.body);
      groups.delete(report.group);
    }
    for (const body of roster) {
      bodies.delete(body.id);
      groups.delete(body.group);
    }
  }
  return { bodies: [...bodies], groups: [...groups] };
}
