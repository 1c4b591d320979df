import { describe, expect, test } from 'vitest';
import { addBody, editBody, moveBody, type EditedField } from './edit-roster';
import { readRoster } from './read-roster';
import type { RosterBody } from './roster';
import { changedShelf, shelfChange } from '$lib/library/shelf.svelte';

const { bodies: roster } = readRoster([['鹭汀县'], ['砚湖市'], ['白芷县']]);
const [luting] = roster as [RosterBody];
const edit = (field: EditedField, written: string, answers = false) =>
  editBody(roster, luting, field, written, () => answers);

describe('one field of one body', () => {
  test.each<[EditedField, string, Partial<RosterBody>]>([
    ['name', ' 鹭汀 区 ', { name: '鹭汀 区' }],
    ['aliases', '鹭汀、鹭汀县城；鹭汀', { aliases: ['鹭汀', '鹭汀县城'] }],
    ['level', '市', { level: '市' }],
    ['group', '县区', { group: '县区' }]
  ])('%s: %s', (field, written, expected) => {
    const made = edit(field, written);
    expect(made.ok && made.change).toEqual({ put: [{ ...luting, ...expected }], remove: [] });
  });

  test.each<[EditedField, string]>([
    ['name', ''],
    ['name', '=1+1'],
    ['name', 'XX县'],
    ['name', '白芷县人民政府'],
    ['level', '国'],
    ['group', '@x'],
    ['order', '0'],
    ['order', '一']
  ])('%s cannot be “%s”', (field, written) => expect(edit(field, written).ok).toBe(false));

  test('a former name that reports answer to stays as an alias', () => {
    const made = edit('name', '鹭汀区', true);
    expect(made.ok && [made.change.put[0]?.aliases, made.note]).toEqual([
      ['鹭汀县'],
      expect.stringContaining('鹭汀县')
    ]);
  });

  test('an alias that becomes the name is an alias no longer', () => {
    const made = editBody(roster, { ...luting, aliases: ['鹭汀区'] }, 'name', '鹭汀区', () => false);
    expect(made.ok && made.change.put[0]).toMatchObject({ name: '鹭汀区', aliases: [] });
  });
});

describe('official order', () => {
  const names = (bodies: readonly RosterBody[]) =>
    [...bodies].sort((a, b) => a.order - b.order).map(({ name, order }) => `${order}${name}`);
  test.each([
    [1, ['1鹭汀县', '2砚湖市', '3白芷县']],
    [2, ['1砚湖市', '2鹭汀县', '3白芷县']],
    [9, ['1砚湖市', '2白芷县', '3鹭汀县']]
  ])('moved to %i', (place, expected) => {
    expect(names(changedShelf(roster, moveBody(roster, luting, place)))).toEqual(expected);
  });

  test('a new body comes last', () => {
    const made = addBody(roster, '云柘县');
    expect(made.ok && made.change.put[0]).toMatchObject({ name: '云柘县', level: '县区', order: 4 });
    expect(addBody(roster, '白芷县').ok).toBe(false);
  });
});

test('a change is what makes the one roster of the other', () => {
  const after = [{ ...luting, group: '甲' }, roster[2] as RosterBody];
  const change = shelfChange(roster, after);
  expect(change).toEqual({ put: [after[0]], remove: [roster[1]?.id] });
  expect(new Set(changedShelf(roster, change))).toEqual(new Set(after));
});
