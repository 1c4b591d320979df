import { describe, expect, test } from 'vitest';
import { readSource, type ReadText } from '$lib/import/read-source';
import { readRoster } from '$lib/roster/read-roster';
import { assignment, assignmentsOf } from './assignments';
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

const NAMED = ['名称', '别名', '级别', '分组', '序号'];
const rosterOf = (...rows: string[][]) => readRoster([NAMED, ...rows]).bodies;

describe('with a roster', () => {
  const files = [
    ['2021.txt', read('a', reportText('鹭汀县人力资源和社会保障局', 2021, '1'))],
    ['2022.txt', read('b', reportText('鹭汀县人社局', 2022, '2'))],
    ['2023.txt', read('c', reportText('县人社局', 2023, '3'))],
    ['甲.txt', read('d', reportText('XX镇', 2023, '4'))],
    ['砚湖.txt', yanhu]
  ] as const;
  const roster = rosterOf(
    ['鹭汀县人社局', '县人社局', '县区', '县直部门', '2'],
    ['石笕镇', 'XX镇', '乡镇街道', '乡镇', '9'],
    ['砚湖市', '', '省', '', '1']
  );
  const { reports, roster: inOrder } = view(files, { roster });
  const of = (source: string) => reports.find((report) => report.source === source);

  test('one body under several spellings and aliases is one body, under its name in the roster', () => {
    const spelled = reports.filter(({ body }) => body === of('2021.txt')?.body);
    expect(spelled.map(({ label, group, official, proper }) => [label, group, official, proper])).toEqual([
      ['鹭汀县人社局', '县直部门', 2, true],
      ['鹭汀县人社局', '县直部门', 2, true],
      ['鹭汀县人社局', '县直部门', 2, true]
    ]);
    expect(inOrder.map(({ name }) => name)).toEqual(['砚湖市', '鹭汀县人社局', '石笕镇']);
    expect(of('2021.txt')?.body).toBe(inOrder[1]?.id);
  });

  test('the level is the one of the roster, the agency stays as the report names it', () => {
    expect(of('砚湖.txt')).toMatchObject({ agency_level: '省', official: 1, group: '', agency: '砚湖市' });
    expect(of('2023.txt')?.agency).toBe('县人社局');
  });

  test('a blanked name is nobody’s, whatever the aliases say', () => {
    expect(of('甲.txt')).toMatchObject({ label: 'XX镇', official: null, proper: false });
  });

  test('of bodies without a name, each keeps its number when another is given to its body', () => {
    const towns = ['甲.txt', '乙.txt', '丙.txt'].map(
      (name, at) => [name, read(name, reportText('XX镇', 2023, `${at}`))] as const
    );
    const [first, second] = view(towns, { roster }).reports;
    const body = inOrder[2];
    if (!first || !second || !body) throw new Error('not there');
    const labels = (...given: (typeof first)[]) =>
      view(towns, { roster, corrections: given.map((report, at) => assignment(report, body, at)) }).reports.map(
        ({ label }) => label
      );
    expect(labels(first)).toEqual(['石笕镇', 'XX镇（2）', 'XX镇（3）']);
    expect(labels(first, second)).toEqual(['石笕镇（1）', '石笕镇（2）', 'XX镇（3）']);
  });

  test('a name of two bodies is given to neither, and joins no reports', () => {
    const both = rosterOf(
      ['鹭汀县人社局', '县人社局'],
      ['云柘县人社局', '县人社局'],
      ['砚湖市'],
      ['砚湖市政府', '砚湖市']
    );
    const conflicting = view(files, { roster: both }).reports;
    const doubtful = conflicting.filter(({ source }) => source === '2023.txt' || source === '砚湖.txt');
    expect(doubtful.map(({ official, proper, body, id }) => [official, proper, body === `#${id}`])).toEqual([
      [null, false, true],
      [null, false, true]
    ]);
  });

  test('a name that is another body’s id joins no reports', () => {
    const renamed = [{ ...roster[2], id: '砚湖市', name: '砚湖新市', aliases: [] } as (typeof roster)[0]];
    const [report] = view([['砚湖.txt', yanhu]], { roster: renamed }).reports;
    expect(report).toMatchObject({ official: null, body: `#${report?.id}` });
  });

  test('a report of a blanked name is assigned to its body by hand, for good', () => {
    const before = of('甲.txt');
    const body = inOrder[2];
    if (!before || !body) throw new Error('not there');
    const made = assignment(before, body, 1);
    const assigned = view(files, { roster, corrections: [made] }).reports.find(({ id }) => id === before.id);
    expect(assigned).toMatchObject({
      label: '石笕镇',
      body: body.id,
      agency_level: '乡镇街道',
      official: 3,
      corrected: true
    });
    expect(assignmentsOf(before, [made])).toEqual([made]);
    // Rules that number reports differently and end this one elsewhere.
    const moved = { ...made, target: { ...made.target, id: 'other', end: made.target.end - 9 } };
    const again = view(files, { roster, corrections: [moved] });
    expect(again.reportById.get(before.id)?.body).toBe(body.id);
    expect(again.lostCorrections).toEqual([]);
    expect(assignmentsOf(before, [moved])).toEqual([moved]);
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
