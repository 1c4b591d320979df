import { expect, test } from 'vitest';
import { compareModel } from '$lib/views/compare';
import { sampleView } from '$lib/views/compare.fixture';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import { groupChange, loneGroup } from './group-change';

const by = (of: 'type' | 'level', types: readonly ['政务公开'] | [] = [], key = 'training.attendance') =>
  compareModel(sampleView(), {
    ...DEFAULT_SPEC,
    measures: [{ kind: 'indicator', key }],
    chart: 'groups',
    by: of,
    types
  });

test('a group that alone has figures is told from groups that can be compared', () => {
  const model = by('type');
  expect(model.groups.length).toBeGreaterThan(1);
  expect(model.groups[loneGroup(model) ?? -1]?.name).toBe('政务公开');
  expect(loneGroup(by('level'))).toBeNull();
});

test('groups are made by what there is more than one of, and then there is no choice', () => {
  expect(by('type').byAlone).toBe(false);
  const model = by('type', [], 'disclosure.total');
  expect([model.spec.by, model.byAlone]).toEqual(['level', true]);
  expect(model.groups.map(({ name }) => name)).toContain('县区');
});

test('its bodies are one click away', () => {
  const model = by('type');
  expect(groupChange(model, loneGroup(model) ?? -1)).toEqual({ types: ['政务公开'], chart: null });
});
