/** The words of a scatter: names beside points, the legend, and what stands under the plot. */
import type { AgencyLevel } from '$extractors/records';
import { m } from '$lib/paraglide/messages.js';
import type { CompareModel } from '$lib/views/compare-model';
import type { Plot } from './axis';
import type { Box } from './builder';
import { isInexact } from './cell-text';
import { muted } from './lane-panel';
import { placeLabels } from './label-layout';
import { ABSENT, stateEntries, type LegendEntry } from './legend';
import { pointShape } from './scatter-marks';
import { isFull, type Placed, type Spot } from './scatter-places';
import { middle } from './scatter-plot';
import type { Shape } from './scene';
import { SMALL_LINE, SMALL_SIZE, textWidth } from './sizes';
import { wrapText } from './text-width';
import type { ChartTheme } from './theme';
import { cellWords } from './words';

/** Names where there is room, those farthest from the middle first. */
export function labels(spots: readonly Spot[], plot: Plot, kept: readonly Box[], theme: ChartTheme): Shape[] {
  const [mx, my] = [middle(spots.map(({ x }) => x)) ?? 0, middle(spots.map(({ y }) => y)) ?? 0];
  const far = ({ x, y }: Spot) => Math.hypot((x - mx) / plot.width, (y - my) / plot.height);
  const order = [...spots].sort((a, b) => far(b) - far(a));
  const wishes = order.map(({ row, x, y }) => ({ x, y, width: textWidth(row.label, SMALL_SIZE) + 2, height: 14 }));
  const area = { x: plot.left, y: plot.top - 4, width: plot.width + 12, height: plot.height + 8 };
  return placeLabels(wishes, spots, area, kept).flatMap(({ index, box }): Shape[] => {
    const spot = order[index];
    return spot
      ? [
          {
            kind: 'text',
            role: 'label',
            text: spot.row.label,
            x: box.x + 1,
            y: box.y + box.height / 2,
            size: SMALL_SIZE,
            fill: theme.ink,
            halo: theme.paper
          }
        ]
      : [];
  });
}

/** What the strips mean, and who has no place at all. */
export function noteShapes(
  model: CompareModel,
  points: readonly Placed[],
  { below, beside }: { below: boolean; beside: boolean },
  { x, y, width, theme }: { x: number; y: number; width: number; theme: ChartTheme }
): { shapes: Shape[]; height: number } {
  const nowhere = points.filter(({ at }) => at.x === null && at.y === null);
  const [across = '', up = ''] = model.series.map(({ label }) => label);
  const said = [
    ...(below ? [m.charts_scatter_below({ name: up })] : []),
    ...(beside ? [m.charts_scatter_beside({ name: across })] : []),
    ...(nowhere.length > 0
      ? [
          m.charts_scatter_listed({
            list: nowhere
              .map(({ row, x: a, y: b }) =>
                m.charts_scatter_unplaced({ label: row.label, said: `${cellWords(a)}、${cellWords(b)}` })
              )
              .join('、')
          })
        ]
      : [])
  ];
  const lines = said.flatMap((text) => wrapText(text, width / SMALL_SIZE));
  return {
    shapes: lines.map((text, index) => muted(text, x, y + 6 + index * SMALL_LINE, theme)),
    height: lines.length === 0 ? 0 : lines.length * SMALL_LINE + 4
  };
}

export function legendOf(points: readonly Placed[], levels: readonly AgencyLevel[], theme: ChartTheme): LegendEntry[] {
  // Who has no place on either axis is told in words under the plot; a point alone says whether its figures are exact.
  const full = points.filter(isFull);
  const loose = points.flatMap(({ x, y, at }) => ((at.x === null) === (at.y === null) ? [] : [at.x === null ? x : y]));
  const inexact = full.flatMap(({ x, y }) => [x, y]).filter(isInexact);
  const states = stateEntries([...loose.filter(({ state }) => state !== 'stated'), ...inexact], null);
  return [
    ...(levels.length > 1
      ? levels.map((level): LegendEntry => ({
          text: level,
          sample: (x, y) => [pointShape(level, levels, x, y, theme)]
        }))
      : []),
    ...states,
    ...(loose.some(({ state }) => state === 'absent') ? [ABSENT] : [])
  ];
}
