import { KINDS_OF } from '$extractors/indicators/types';
import { REPORT_TYPES, type AgencyLevel, type Bound } from '$extractors/records';
import { groupBy } from '$lib/collections/group-by';
import { indicatorInfos } from '$lib/library/dictionary';
import type {
  EffectiveContent,
  EffectiveMetric,
  EffectiveReport,
  EffectiveView,
  IndicatorInfo
} from '$lib/library/effective-view';
import { bodyKind } from '$lib/views/body-kind';
import { randomFrom } from './random';
import type { Size } from './size';
import { ACTIONS, OBJECTS, OFFICES, PLACE_ENDS, PLACES_A, PLACES_B, SUBJECTS, UNITS } from './words';

const SEED = 20_231_218;

/** A fictional library, the same every time: figures of the dictionary's indicators and free names, in all five states. */
export function generateView({ bodies, years, metricsEach, names }: Size, revision = 1): EffectiveView {
  const random = randomFrom(SEED);
  const indicators = indicatorInfos([]);
  const freeName = nameMaker(names);
  const contents: EffectiveContent[] = [];
  const reports: EffectiveReport[] = [];
  for (let body = 0; body < bodies; body += 1) {
    const { agency, level } = bodyOf(body);
    const type = random() < 0.6 ? REPORT_TYPES[0] : REPORT_TYPES[Math.floor(random() * REPORT_TYPES.length)]!; // the index is in range
    for (const year of years) {
      const report = reportOf(reports.length, agency, level, type, year, year === Math.max(...years));
      reports.push(report);
      contents.push(contentOf(report, metricsOf(report, body, indicators, metricsEach, freeName, random)));
    }
  }
  const metrics = contents.flatMap((content) => content.metrics);
  return {
    revision,
    contents,
    reports,
    metrics,
    placeholders: [],
    findings: [],
    indicators,
    roster: [],
    reportById: new Map(reports.map((report) => [report.id, report])),
    metricsOf: groupBy(metrics, ({ report }) => report),
    placeholdersOf: new Map(),
    findingsOf: new Map(),
    duplicates: [],
    lostCorrections: []
  };
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!; // the index is in range, no list is empty

function bodyOf(body: number): { agency: string; level: AgencyLevel } {
  const office = at(OFFICES, body);
  const place = Math.floor(body / OFFICES.length);
  const end = at(PLACE_ENDS, place);
  const name = at(PLACES_A, place) + at(PLACES_B, Math.floor(place / PLACES_A.length)) + end;
  const level = end === '市' ? '市' : '县区';
  return { agency: name + office, level: body % 7 === 6 ? '乡镇街道' : level };
}

function reportOf(
  position: number,
  agency: string,
  level: AgencyLevel,
  type: EffectiveReport['report_type'],
  year: number,
  latest: boolean
): EffectiveReport {
  const content = position.toString(16).padStart(16, '0');
  const title = `${agency}${year}年${type}工作总结`;
  return {
    record: 'report',
    id: `${content}-0`,
    content,
    origin: 'user',
    position,
    label: agency,
    body: agency,
    proper: true,
    group: '',
    official: null,
    source: `${title}.txt`,
    title,
    start: 0,
    end: 4000,
    agency,
    agency_level: level,
    body_kind: bodyKind(agency),
    latest,
    report_type: type,
    year,
    date: `${year}-12-18`,
    corrected: false
  };
}

function contentOf(report: EffectiveReport, metrics: readonly EffectiveMetric[]): EffectiveContent {
  const { content, source } = report;
  const file = {
    id: content,
    name: source,
    content,
    origin: 'user',
    encoding: 'utf-8',
    bytes: 9000,
    characters: 4000,
    added: 1
  };
  return { content, origin: 'user', sources: [file as never], metrics, placeholders: [], findings: [], lost: [] };
}

/** The first figures answer for indicators, the widely stated ones oftener; the others have names of their own. */
function metricsOf(
  report: EffectiveReport,
  body: number,
  indicators: readonly IndicatorInfo[],
  count: number,
  freeName: (random: () => number) => { name: string; unit: string },
  random: () => number
): EffectiveMetric[] {
  const metrics: EffectiveMetric[] = [];
  for (const [place, info] of indicators.entries()) {
    if (metrics.length >= count * 0.6 || random() > 0.9 - (0.7 * place) / indicators.length) continue;
    const unit = random() < 0.7 ? info.units[0] : at(info.units, Math.floor(random() * info.units.length));
    const kind = KINDS_OF[info.dimension][0] ?? 'count';
    metrics.push({
      ...figure(report, metrics.length, body, random),
      name: info.name,
      unit: unit ?? '',
      kind,
      indicator: info.key,
      headline: true
    });
  }
  while (metrics.length < count) {
    metrics.push({ ...figure(report, metrics.length, body, random), ...freeName(random) });
  }
  return metrics;
}

/** Sizes spread over orders of magnitude, as between a province and a township. */
function figure(report: EffectiveReport, place: number, body: number, random: () => number): EffectiveMetric {
  const state = random();
  const placeholder = state < 0.03;
  const value = placeholder ? null : state < 0.06 ? 0 : Math.round(10 ** (random() * 3 + ((body * 7) % 10) / 10));
  const bound: Bound = random() < 0.1 ? 'min' : 'exact';
  return {
    record: 'metric',
    id: `${report.id}-m${place.toString(36)}`,
    report: report.id,
    source: report.source,
    start: place * 70,
    end: place * 70 + 6,
    text: placeholder ? 'XX件' : `${value}${bound === 'min' ? '余' : ''}件`,
    value,
    value_high: null,
    unit: '件',
    bound,
    name: '',
    indicator: null,
    headline: false,
    period: null,
    subject: null,
    kind: 'count',
    status: state > 0.98 ? 'plan' : 'actual',
    placeholder,
    zero: false,
    parent: null,
    section: '一、主动公开情况 / （一）总体情况',
    rule: 'numeral.arabic+name-before',
    confidence: 0.95,
    corrected: false
  };
}

/** Names come by turns until all have been used, then at random. */
function nameMaker(names: number) {
  let next = 0;
  return (random: () => number) => {
    const index = next < names ? next : Math.floor(random() * names);
    next += 1;
    const object = at(OBJECTS, index);
    const action = at(ACTIONS, Math.floor(index / OBJECTS.length));
    const subject = at(SUBJECTS, Math.floor(index / OBJECTS.length / ACTIONS.length));
    const turn = Math.floor(index / OBJECTS.length / ACTIONS.length / SUBJECTS.length);
    return { name: `${subject}${action}${object}${turn > 0 ? `第${turn}批` : ''}`, unit: at(UNITS, index * 7 + turn) };
  };
}
