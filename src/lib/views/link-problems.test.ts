import { describe, expect, test } from 'vitest';
import { compareModel } from './compare';
import { specFromSearch, specToSearch } from './compare-address';
import { sampleView } from './compare.fixture';
import { COMPARE_SORTS, PEER_LABELS } from './compare-spec';
import { linkProblems, withoutUnknown } from './link-problems';

const view = sampleView();
const problems = (search: string) => linkProblems(new URLSearchParams(search), view);
const name = view.metrics[0]?.name ?? '';
const body = view.reports[0]?.body ?? '';

describe('an address that asks for what is not there says so', () => {
  test.each([
    ['an indicator', 'm=nosuch.key', /“nosuch\.key”不在指标库里/u],
    ['an indicator of an old address', 'indicator=nosuch.key', /“nosuch\.key”不在指标库里/u],
    ['what is no measure', 'm=1%2F2', /“1\/2”看不懂/u],
    ['a name', 'm=从未写过的事项~次', /没有写作“从未写过的事项”的数字/u],
    ['a chart', 'chart=pie', /没有“pie”这种图/u],
    ['a level', 'level=县区,zzz', /没有“zzz”这个层级/u],
    ['a type', 'type=总结', /没有“总结”这个类型/u],
    ['a year', 'year=2023,去年', /“去年”不是年份/u],
    ['a body', 'body=nobody', /没有单位“nobody”/u],
    ['a group', 'group=nowhere', /没有“nowhere”这个分组/u],
    ['a setting', 'scale=cubic', /“cubic”不认识/u]
  ])('%s', (_title, search, said) => {
    expect(problems(search)).toEqual([expect.stringMatching(said)]);
  });

  test('the same sentence once, for a list keyed by its sentences', () => {
    expect(problems('scale=x&sort=x')).toEqual([expect.stringMatching(/“x”不认识/u)]);
  });

  test.each([...COMPARE_SORTS.map((sort) => `sort=${sort}`), ...PEER_LABELS.map((peers) => `peers=${peers}`)])(
    'but not of %s',
    (search) => expect(problems(search)).toEqual([])
  );

  test('a name is looked for among the figures of a content once, however often the address changes', () => {
    const [content] = view.contents;
    const [metric] = view.metrics;
    if (!content || !metric) throw new Error('the samples have no figures');
    let reads = 0;
    const counted = {
      ...metric,
      get name() {
        reads += 1;
        return '事项';
      }
    };
    const known = { ...view, metrics: [counted], contents: [{ ...content, metrics: [counted] }] };
    const of = (search: string) => linkProblems(new URLSearchParams(search), known);
    expect(of('m=没有的事项~次')).toHaveLength(1);
    expect(of('m=没有的事项~次&sort=name')).toHaveLength(1);
    expect(of('m=事项~次')).toEqual([]);
    expect(reads).toBe(1);
  });

  test('one by one', () => {
    expect(problems('m=disclosure.total,nosuch.key&chart=pie&level=zzz')).toHaveLength(3);
  });

  test.each([
    ['nothing', ''],
    [
      'what is known',
      'm=disclosure.total,press.count&chart=grouped&level=县区&type=政务公开&year=2023&scale=log&sort=name'
    ],
    [
      'a name that is written',
      specToSearch({
        ...specFromSearch(new URLSearchParams()),
        measures: [{ kind: 'names', names: [name], unit: '次' }]
      }).toString()
    ],
    ['a body that has reported', new URLSearchParams({ body }).toString()]
  ])('but not %s', (_title, search) => {
    expect(problems(search)).toEqual([]);
  });
});

test('what is not there is left out, and a title that was of something else with it', () => {
  const spec = specFromSearch(new URLSearchParams('m=nosuch.key,press.count&body=nobody&title=别的指标&level=县区'));
  const kept = withoutUnknown(spec, view);
  expect(specToSearch(kept).toString()).toBe(new URLSearchParams('m=press.count&level=县区').toString());
});

test('another indicator than the one asked for is never shown under the title of that one', () => {
  const spec = specFromSearch(new URLSearchParams('m=nosuch.key&title=别的指标'));
  const model = compareModel(view, spec);
  expect(model.measures.map(({ key }) => key)).not.toContain('nosuch.key');
  expect(model.spec.title).toBe('');
  expect(compareModel(view, { ...spec, measures: [{ kind: 'indicator', key: 'press.count' }] }).spec.title).toBe(
    '别的指标'
  );
});
