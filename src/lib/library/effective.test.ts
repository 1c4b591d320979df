import { describe, expect, test } from 'vitest';
import { readSource, type ReadText } from '$lib/import/read-source';
import { isProperName } from './bodies';
import { indicatorInfos } from './dictionary';
import { effectiveView, type Layers } from './effective';
import type { EffectiveView } from './effective-view';
import type { Correction, Source } from './layers';
import { reportText } from './parts.fixture';

function read(name: string, text: string): ReadText {
  const outcome = readSource(name, new TextEncoder().encode(text));
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.read;
}

function source(name: string, { content }: ReadText, origin: Source['origin'] = 'user'): Source {
  return { id: `${content}:${name}`, name, content, origin, encoding: 'utf-8', bytes: 1, characters: 1, added: 1 };
}

function view(files: readonly (readonly [string, ReadText])[], change: Partial<Layers> = {}, previous?: EffectiveView) {
  const reads = files.map(([, one]) => one);
  const layers: Layers = {
    sources: files.map(([name, one]) => source(name, one)),
    records: new Map(reads.map(({ content, records }) => [content, records])),
    mappings: new Map(reads.map(({ content, mapping }) => [content, mapping])),
    corrections: [],
    indicators: indicatorInfos([]),
    showSamples: true,
    ...change
  };
  return effectiveView(layers, previous ?? null);
}

const luting = read('鹭汀.txt', reportText('鹭汀县', 2023, '38462'));
const yanhu = read('砚湖.txt', reportText('砚湖市', 2023, '915'));

describe('a name is proper where it names one body and no other', () => {
  test.each([
    '鹭汀县',
    '鹭汀县统计局',
    '砚湖市市场监督管理局',
    '云柘县人民政府办公室',
    '石笕镇',
    '临砚区城市管理局',
    '国家税务总局鹭汀县税务局'
  ])('%s is', (agency) => expect(isProperName(agency)).toBe(true));

  test.each([
    'XX镇',
    '某县',
    '县',
    '市司法局',
    '县统计局',
    '市城市管理局',
    '县城乡规划局',
    '住房和城乡建设局',
    '高新区',
    '经济技术开发区',
    '乡村振兴局',
    '××街道办事处',
    'XX高新区管委会',
    '全县',
    '省地震局'
  ])('%s is not', (agency) => expect(isProperName(agency)).toBe(false));
});

describe('bodies and labels', () => {
  const blanked = (disclosed: string) => read('a', reportText('XX镇', 2023, disclosed));

  test('two reports of XX镇 stay apart and are told apart', () => {
    const { reports } = view([
      ['甲.txt', blanked('1')],
      ['乙.txt', blanked('2')]
    ]);
    expect(reports.map(({ label }) => label)).toEqual(['XX镇（1）', 'XX镇（2）']);
    expect(new Set(reports.map(({ body }) => body)).size).toBe(2);
  });

  test('a body with a proper name is the same over years', () => {
    const { reports } = view([
      ['2022.txt', read('a', reportText('鹭汀县', 2022, '35000'))],
      ['2023.txt', luting]
    ]);
    expect(reports.map(({ label, body, year }) => [label, body, year])).toEqual([
      ['鹭汀县', '鹭汀县', 2022],
      ['鹭汀县', '鹭汀县', 2023]
    ]);
  });
});

describe('layers', () => {
  test('the same content under two names is one content with two sources', () => {
    const { reports, contents, duplicates } = view([
      ['乙.txt', luting],
      ['甲.txt', luting]
    ]);
    expect(reports).toHaveLength(1);
    expect(contents[0]?.sources.map(({ name }) => name)).toEqual(['甲.txt', '乙.txt']);
    expect(duplicates.map(({ source, same }) => [source.name, same.name])).toEqual([['乙.txt', '甲.txt']]);
    expect(new Set(contents[0]?.metrics.map((metric) => metric.source))).toEqual(new Set(['甲.txt']));
  });

  test('samples are left out where they are not wanted', () => {
    const sources = [source('鹭汀.txt', luting, 'sample'), source('砚湖.txt', yanhu)];
    const files = [['', luting] as const, ['', yanhu] as const];
    expect(view(files, { sources, showSamples: false }).reports.map(({ agency }) => agency)).toEqual(['砚湖市']);
    expect(view(files, { sources }).reports.map(({ agency }) => agency)).toEqual(['砚湖市', '鹭汀县']);
  });

  test('without a mapping the figures are there, but answer for nothing', () => {
    const { metrics } = view([['鹭汀.txt', luting]], { mappings: new Map() });
    expect(metrics.length).toBeGreaterThan(0);
    expect(metrics.some(({ indicator, headline }) => indicator !== null || headline)).toBe(false);
  });

  test('only the content that changed is made anew', () => {
    const files = [['鹭汀.txt', luting] as const, ['砚湖.txt', yanhu] as const];
    const before = view(files);
    const after = view(files, { corrections: [correct('report', before, { year: 2024 })] }, before);
    const same = after.contents.filter((content) => before.contents.includes(content));
    expect(same.map(({ content }) => content)).toEqual([yanhu.content]);
    expect(after.reports.map(({ year }) => year).sort()).toEqual([2023, 2024]);
    expect(after.revision).toBe(before.revision + 1);
  });
});

function correct(kind: 'report' | 'metric', base: EffectiveView, patch: object, change: object = {}): Correction {
  const content = luting.content;
  const metric = base.metrics.find((one) => one.source === '鹭汀.txt' && one.headline);
  const report = base.reports.find((one) => one.content === content);
  const target = kind === 'report' ? { ...report, name: '' } : metric;
  return { id: 'c1', kind, content, target, patch, made: 1, note: '', ...change } as Correction;
}

describe('corrections', () => {
  const base = view([['鹭汀.txt', luting]]);
  const corrected = (...corrections: Correction[]) => view([['鹭汀.txt', luting]], { corrections });
  const headline = (of: EffectiveView, indicator: string) =>
    of.metrics.filter((metric) => metric.headline && metric.indicator === indicator);

  test('the latest of one figure holds', () => {
    const [metric] = corrected(
      correct('metric', base, { value: 2 }, { id: 'c2', made: 2 }),
      correct('metric', base, { value: 1, unit: '件' })
    ).metrics.filter(({ corrected }) => corrected);
    expect(metric).toMatchObject({ value: 2, unit: '件' });
  });

  test('outlive new rules that number records differently', () => {
    const made = correct('metric', base, { value: 7 });
    const { metrics, lostCorrections } = corrected({ ...made, target: { ...made.target, id: 'other' } });
    expect(metrics.filter(({ corrected }) => corrected).map(({ value }) => value)).toEqual([7]);
    expect(lostCorrections).toEqual([]);
  });

  test('are kept apart where their record is gone', () => {
    const made = correct('metric', base, { value: 7 });
    const lost = { ...made, target: { id: 'none', start: 1, end: 2, name: '' } };
    expect(corrected(lost).lostCorrections).toEqual([lost]);
  });

  test('a figure moved to another indicator leaves one answer for each', () => {
    const moved = corrected(correct('metric', base, { indicator: 'press.count', headline: true }));
    expect(headline(moved, 'press.count')).toHaveLength(1);
    expect(headline(moved, 'press.count')[0]?.corrected).toBe(true);
  });

  test('a dropped figure no longer answers', () => {
    const [first] = base.metrics.filter((metric) => metric.headline);
    const dropped = corrected(correct('metric', base, {}, { kind: 'drop-metric' }));
    expect(dropped.metrics.some(({ id }) => id === first?.id)).toBe(false);
  });
});
