import type { Caption } from '$lib/charts/builder';
import { finding } from '$lib/charts/finding';
import { loadBuilder } from '$lib/charts/kinds';
import { sourceLine } from '$lib/charts/source-line';
import type { EffectiveMetric } from '$lib/library/effective-view';
import type { LibraryApi } from '$lib/library/library-api';
import { sentenceAround } from '$lib/reports/sentence';
import { compareModel } from '$lib/views/compare';
import { specToSearch } from '$lib/views/compare-address';
import type { CompareModel } from '$lib/views/compare-model';
import type { CompareSpec } from '$lib/views/compare-spec';
import type { FigureExhibit } from './exhibit';
import { exhibitOfCompare, type SentenceOf } from './from-compare';

type Shelf = Pick<LibraryApi, 'view' | 'sourceText'>;

/** What stands over and under a comparison, on the page, in a picture and on a slide alike. */
export function compareCaption(model: CompareModel, now = new Date()): Caption {
  return { ...finding(model), source: sourceLine(model, now) };
}

/** The comparison that a spec asks for as an exhibit: every row, not one page's alone. */
export function collectCompare(library: Shelf, spec: CompareSpec, now = new Date()): Promise<FigureExhibit> {
  const model = compareModel(library.view, { ...spec, page: 1 }, { all: true });
  const { title, source } = compareCaption(model, now);
  const search = specToSearch({ ...spec, page: 1 }).toString();
  const captioned = { title, note: source, address: search === '' ? 'compare/' : `compare/?${search}` };
  return exhibitOfCompare(model, library.view, captioned, sentences(library), now);
}

/** A compilation holds many reports: its text is fetched once an export, not once a figure. */
function sentences(library: Shelf): SentenceOf {
  let last: { content: string; text: Promise<string> } | null = null;
  return async ({ report, start, end }: EffectiveMetric) => {
    const content = library.view.reportById.get(report)?.content ?? report;
    if (last?.content !== content) last = { content, text: library.sourceText(content) };
    const { before, figure, after } = sentenceAround(await last.text, start, end);
    return before + figure + after;
  };
}

/** CSS pixels: on an A4 sheet its letters are as large as the text around it. */
const PAPER_WIDTH = 760;

/** The comparison's chart as the 汇报夹 keeps it: an SVG document without title; null where there is a table alone. */
export async function comparePicture(library: Shelf, spec: CompareSpec): Promise<string | null> {
  const model = compareModel(library.view, spec);
  if (model.chart === 'table' || model.rows.length + model.groups.length === 0) return null;
  const [{ svgPicture }, build] = await Promise.all([import('$lib/charts/picture'), loadBuilder(model.chart)]);
  return svgPicture({ draw: (context) => build(model, context), width: PAPER_WIDTH, ground: 'transparent' });
}
