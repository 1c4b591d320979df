import type { Caption, Draw } from '$lib/charts/builder';
import { finding } from '$lib/charts/finding';
import { loadBuilder } from '$lib/charts/kinds';
import { drawForPaper } from '$lib/charts/paper-rows';
import { sourceLine } from '$lib/charts/source-line';
import type { EffectiveMetric } from '$lib/library/effective-view';
import type { LibraryApi } from '$lib/library/library-api';
import { sentenceAround } from '$lib/reports/sentence';
import { specToSearch } from '$lib/views/compare-address';
import type { CompareModel } from '$lib/views/compare-model';
import type { CompareSource } from '$lib/views/compare-source';
import type { CompareSpec } from '$lib/views/compare-spec';
import type { FigureExhibit } from './exhibit';
import { exhibitOfCompare, type SentenceOf } from './from-compare';
import type { Making } from './making';

/** Where exports have their figures and sentences from: what the page has its own from. */
export interface Shelf {
  readonly library: Pick<LibraryApi, 'view' | 'sourceText' | 'ticks'>;
  readonly source: Pick<CompareSource, 'compare'>;
}

export interface Collecting extends Making {
  readonly now?: Date;
  /** Without, the figures alone: enough to tell whether they are still the same. */
  readonly sentences?: boolean;
}

/** What stands over and under a comparison, on the page, in a picture and on a slide alike. */
export function compareCaption(model: CompareModel, now = new Date()): Caption {
  return { ...finding(model), source: sourceLine(model, now) };
}

/**
 * The comparison that a spec asks for as an exhibit: every row, not one page's alone, under the title of its page. Rejects with
 * AppFailure as `CompareSource` does, and where a source's text can no longer be read.
 */
export async function collectCompare(
  { library, source }: Shelf,
  spec: CompareSpec,
  { now = new Date(), sentences = true, ...making }: Collecting = {}
): Promise<FigureExhibit> {
  const { view } = library;
  const asking = making.signal ? { signal: making.signal } : {};
  const [page, model] = await Promise.all([
    source.compare(spec, asking),
    source.compare({ ...spec, page: 1 }, { ...asking, all: true })
  ]);
  // All rows are in it: whom the title names is not said to be on another page.
  const caption = compareCaption({ ...page, rows: model.rows }, now);
  const search = specToSearch({ ...spec, page: 1 }).toString();
  const captioned = {
    title: caption.title,
    note: caption.source,
    address: search === '' ? 'compare/' : `compare/?${search}`
  };
  const sentenceOf = sentences ? sentencesOf(library) : () => Promise.resolve('');
  return exhibitOfCompare(model, view, captioned, sentenceOf, { now, ...making });
}

/** A compilation holds many reports: its text is fetched once an export, not once a figure. */
function sentencesOf(library: Shelf['library']): SentenceOf {
  const { view } = library;
  let last: { content: string; text: Promise<string> } | null = null;
  return async ({ report, start, end }: EffectiveMetric) => {
    const content = view.reportById.get(report)?.content ?? report;
    if (last?.content !== content) last = { content, text: library.sourceText(content) };
    const { before, figure, after } = sentenceAround(await last.text, start, end);
    return before + figure + after;
  };
}

/** CSS pixels: on an A4 sheet its letters are as large as the text around it. */
const PAPER_WIDTH = 760;

/**
 * The comparison's chart as the 汇报夹 keeps it: an SVG document without title, as much of it as can be read on a sheet, whom
 * the title names in it; null where there is a table alone.
 */
export async function comparePicture({ source }: Pick<Shelf, 'source'>, spec: CompareSpec): Promise<string | null> {
  const [page, model] = await Promise.all([source.compare(spec), source.compare({ ...spec, page: 1 }, { all: true })]);
  if (model.chart === 'table' || model.rows.length + model.groups.length === 0) return null;
  const [{ svgPicture }, build] = await Promise.all([import('$lib/charts/picture'), loadBuilder(model.chart)]);
  const { title } = compareCaption({ ...page, rows: model.rows });
  const draw: Draw = (context) => drawForPaper(build, model, title, context);
  return svgPicture({ draw, width: PAPER_WIDTH, ground: 'light' });
}
