/** Every kind of chart by its name. The default is at hand; the others are fetched when one asks for them. */
import type { CompareChart } from '$lib/views/compare-spec';
import { drawBar } from './bar';
import type { ChartBuilder } from './builder';

type Kind = Exclude<CompareChart, 'table'>;

const LOADERS: Record<Exclude<Kind, 'bar'>, () => Promise<ChartBuilder>> = {
  grouped: async () => (await import('./grouped')).drawGrouped,
  dot: async () => (await import('./dot')).drawDot,
  years: async () => (await import('./years')).drawYears,
  stacked: async () => (await import('./stacked')).drawStacked,
  scatter: async () => (await import('./scatter')).drawScatter,
  heatmap: async () => (await import('./heatmap')).drawHeatmap,
  groups: async () => (await import('./groups')).drawGroups
};

const loaded = new Map<Kind, ChartBuilder>([['bar', drawBar]]);

/** The builder of a kind if it is at hand. */
export const builderAtHand = (kind: Kind): ChartBuilder | null => loaded.get(kind) ?? null;

/** The builder of a kind. Rejects where its script cannot be fetched. */
export async function loadBuilder(kind: Kind): Promise<ChartBuilder> {
  const at = loaded.get(kind);
  if (at) return at;
  const builder = await (kind === 'bar' ? Promise.resolve(drawBar) : LOADERS[kind]());
  loaded.set(kind, builder);
  return builder;
}
