import { expect, test } from 'vitest';
import { compareModel } from '$lib/views/compare';
import { sampleView } from '$lib/views/compare.fixture';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import { groupChange, loneGroup } from './group-change';

const by = (of: 'type' | 'level', types: readonly ['政务公开'] | [] = []) =>
  compareModel(sampleView(), {
    ...DEFAULT_SPEC,
    measures: [{ kind: 'indicator', key: 'disclosure.total' }],
    chart: 'groups',
    by: of,
    types
  });

test('a group that alone has figures is told from groups that can be compared', () => {
  const model = by('type');
  expect(model.groups.length).toBeGreaterThan(1);
  expect(model.groups[loneGroup(model) ?? -1]?.name).toBe('政务公开');
  expect(loneGroup(by('type', ['政务公开']))).toBe(0);
  expect(loneGroup(by('level'))).toBeNull();
});

test('its bodies are one click away', () => {
  const model = by('type');
  expect(groupChange(model, loneGroup(model) ?? -1)).toEqual({ types: ['政务公开'], chart: null });
});
