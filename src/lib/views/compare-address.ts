import { AGENCY_LEVELS, REPORT_TYPES } from '$extractors/records';
import {
  COMPARE_CHARTS,
  COMPARE_SORTS,
  DEFAULT_SPEC,
  PEER_LABELS,
  defaultOrder,
  type CompareSpec,
  type Measure
} from './compare-spec';

const LONGEST_TITLE = 200;

/** Reads a page's address; whatever it does not understand it leaves at the default. */
export function specFromSearch(search: URLSearchParams): CompareSpec {
  const get = (name: string) => search.get(name) ?? '';
  const sort = COMPARE_SORTS.find((known) => known === get('sort')) ?? DEFAULT_SPEC.sort;
  const order = get('order');
  return {
    measures: measuresFrom(search),
    levels: AGENCY_LEVELS.filter((level) => list(get('level')).includes(level)),
    types: REPORT_TYPES.filter((type) => list(get('type')).includes(type)),
    years: list(get('year'))
      .filter((year) => /^\d{4}$/u.test(year))
      .map(Number)
      .sort((a, b) => a - b),
    every: get('every') === 'yes',
    bodies: list(get('body')),
    groups: list(get('group')),
    skip: list(get('skip')),
    text: get('q').trim(),
    chart: COMPARE_CHARTS.find((known) => known === get('chart')) ?? null,
    by: get('by') === 'level' ? 'level' : 'type',
    scale: (['linear', 'log'] as const).find((known) => known === get('scale')) ?? 'auto',
    peers: PEER_LABELS.find((known) => known === get('peers')) ?? 'none',
    sort,
    sortBy: whole(get('column'), null),
    order: order === 'asc' || order === 'desc' ? order : defaultOrder(sort),
    page: Math.max(1, whole(get('page'), 1)),
    title: get('title').trim().slice(0, LONGEST_TITLE)
  };
}

/** The address of a spec, without what is default: an untouched page has an empty one. */
export function specToSearch(spec: CompareSpec): URLSearchParams {
  const search = new URLSearchParams();
  const set = (name: string, value: string, byDefault = '') => {
    if (value !== byDefault) search.set(name, value);
  };
  set('m', spec.measures.map(measureKey).join(','));
  set('level', spec.levels.join(','));
  set('type', spec.types.join(','));
  set('year', spec.years.join(','));
  set('every', spec.every ? 'yes' : '');
  set('body', spec.bodies.map(escapeItem).join(','));
  set('group', spec.groups.map(escapeItem).join(','));
  set('skip', spec.skip.map(escapeItem).join(','));
  set('q', spec.text.trim());
  set('chart', spec.chart ?? '');
  set('by', spec.by, DEFAULT_SPEC.by);
  set('scale', spec.scale, DEFAULT_SPEC.scale);
  set('peers', spec.peers, DEFAULT_SPEC.peers);
  set('sort', spec.sort, DEFAULT_SPEC.sort);
  set('column', spec.sortBy === null ? '' : String(spec.sortBy));
  set('order', spec.order, defaultOrder(spec.sort));
  set('page', String(spec.page), '1');
  set('title', spec.title.trim());
  return search;
}

/**
 * A measure in an address, and its key: `press.count`; free names joined by `~`, their unit last, after `=` and what they are
 * called together: `=培训~开展培训~业务培训~次`.
 */
export function measureKey(measure: Measure): string {
  if (measure.kind === 'indicator') return measure.key;
  const { names, unit, label } = measure;
  return [...(label === undefined ? [] : [`=${escapeItem(label)}`]), ...[...names, unit].map(escapeItem)].join('~');
}

/** `m=`; an address of before had one `indicator=`. */
function measuresFrom(search: URLSearchParams): Measure[] {
  const items = (search.get('m') ?? search.get('indicator') ?? '').split(',');
  return [...new Set(items)].flatMap((item): Measure[] => {
    if (!item.includes('~')) return /^[\w.-]+$/u.test(item) ? [{ kind: 'indicator', key: item }] : [];
    const written = item.split('~');
    const label = written[0]?.startsWith('=') ? unescapeItem(written.shift()?.slice(1) ?? '') : '';
    const parts = written.map(unescapeItem);
    const names = [...new Set(parts.slice(0, -1))].filter((name) => name !== '');
    if (names.length === 0) return [];
    return [{ kind: 'names', names, unit: parts.at(-1) ?? '', ...(label !== '' ? { label } : {}) }];
  });
}

/** Items of a parameter, as `specFromSearch` separates them. */
export function listIn(value: string): string[] {
  return [...new Set(value.split(','))].filter((item) => item !== '');
}

function list(value: string): string[] {
  return [...new Set(value.split(',').map(unescapeItem))].filter((item) => item !== '');
}

/** Only what separates items, or begins a name of names, is escaped, so that an address stays readable. */
function escapeItem(item: string): string {
  return item.replace(/[%,~]|^=/gu, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

function unescapeItem(item: string): string {
  return item.replace(/%(25|2c|7e|3d)/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function whole<T>(value: string, byDefault: T): number | T {
  return /^\d{1,6}$/u.test(value) ? Number(value) : byDefault;
}
