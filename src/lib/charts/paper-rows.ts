/** A chart on a sheet of paper: as many rows as stay readable there, whom the title names among them; the rest is said as for other pages. */
import type { CompareModel } from '$lib/views/compare-model';
import { restAfter } from '$lib/views/compare-build';
import type { ChartBuilder, ChartContext, Drawing } from './builder';
import { firstAndNamed, namedIn } from './named';

/** CSS pixels: a chart 760 wide on A4, as the 汇报夹 prints it, is then 150 mm high with letters of its own size. */
export const PAPER_HEIGHT = 630;
/** More are never tried: each takes twelve pixels at least. */
const MOST_ROWS = 60;

export function drawForPaper(build: ChartBuilder, model: CompareModel, title: string, context: ChartContext): Drawing {
  let most = Math.min(model.rows.length, MOST_ROWS);
  let drawing = build(firstRows(model, title, most), context);
  const highest = context.most ?? PAPER_HEIGHT;
  while (drawing.height > highest && most > 1) {
    const next = Math.max(1, Math.min(most - 1, Math.floor((most * highest) / drawing.height)));
    const fewer = build(firstRows(model, title, next), context);
    // A chart whose height is not made of its rows keeps them all.
    if (fewer.height >= drawing.height) break;
    [most, drawing] = [next, fewer];
  }
  return drawing;
}

/** Of each of several measures as many are drawn whatever their place: a panel of silence would hide who leads there. */
const LEADING = 2;

function largest({ rows }: CompareModel, series: number): number[] {
  const stated = rows.flatMap(({ cells }, place) => {
    const { state, value } = cells[series] ?? { state: 'absent', value: null };
    return state === 'stated' && value !== null ? [{ place, value }] : [];
  });
  return stated
    .sort((a, b) => b.value - a.value || a.place - b.place)
    .slice(0, LEADING)
    .map(({ place }) => place);
}

/** The model with its first rows alone, among them those that the title names and that lead in one of several measures. */
export function firstRows(model: CompareModel, title: string, most: number): CompareModel {
  if (most >= model.rows.length) return model;
  const named = [
    ...namedIn(
      title,
      model.rows.map(({ label }) => label)
    ),
    ...model.series.flatMap((_, at) => (model.series.length > 1 ? largest(model, at) : []))
  ];
  const kept = firstAndNamed(
    model.rows.map((_, place) => place),
    named,
    most
  );
  const rows = kept.flatMap((place) => model.rows[place] ?? []);
  return { ...model, rows, rest: restAfter(model.series, model.summaries, rows) };
}
