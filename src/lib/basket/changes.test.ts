import { expect, test } from 'vitest';
import { collectCompare } from '$lib/export/collect-compare';
import type { EffectiveView } from '$lib/library/effective-view';
import type { Correction } from '$lib/library/layers';
import { librarySource } from '$lib/views/compare-source';
import { DEFAULT_SPEC } from '$lib/views/compare-spec';
import { sampleView } from '$lib/views/compare.fixture';
import type { BasketItem } from './basket-item';
import { Changes } from './changes.svelte';

const nobody = { query: () => Promise.reject(new Error('not asked')) };
const spec = { ...DEFAULT_SPEC, measures: [{ kind: 'indicator', key: 'press.count' } as const] };

function shelf(view: EffectiveView) {
  const read: string[] = [];
  const sourceText = (content: string) => {
    read.push(content);
    return Promise.resolve('。'.repeat(100));
  };
  return { read, library: { view, sourceText }, source: librarySource(() => view, nobody) };
}

async function collected(view: EffectiveView): Promise<BasketItem> {
  const exhibit = await collectCompare(shelf(view), spec);
  return { id: 'b1', place: 1, title: exhibit.title, note: '', exhibit, picture: null, kept: null, added: 0 };
}

function corrected(view: EffectiveView): EffectiveView {
  const metric = view.metrics.find(
    ({ indicator, headline, report }) => headline && indicator === 'press.count' && view.reportById.get(report)?.latest
  );
  const content = view.contents.find(({ metrics }) => metrics.some((one) => one === metric));
  if (!metric || !content) throw new Error('the samples answer for nothing');
  const change = { id: 'c1', content: content.content, target: metric, patch: { value: 987 }, made: 1, note: '' };
  return sampleView([{ ...change, kind: 'metric' } satisfies Correction], view);
}

test('figures are compared without reading a single source text', async () => {
  const view = sampleView();
  const item = await collected(view);
  const same = shelf(view);
  const changes = new Changes(same);
  expect(changes.standing(item)).toBe('checking');
  await changes.check([item]);
  expect(changes.standing(item)).toBe('same');
  expect(same.read).toEqual([]);
});

test('other figures are told, kept apart when the user says so, and said where nobody answers', async () => {
  const view = sampleView();
  const item = await collected(view);
  const changes = new Changes(shelf(corrected(view)));
  await changes.check([item]);
  expect(changes.standing(item)).toBe('changed');
  changes.forget();
  expect(changes.standing(item)).toBe('checking');
  const mute = new Changes({ ...shelf(view), source: { compare: nobody.query } });
  await mute.check([item]);
  expect(mute.standing(item)).toBe('failed');
});
