/** One lane of a stacked chart: parts end to end, what they leave, the line of the total, slots of blank parts. */
import type { CompareCell, CompareRow } from '$lib/views/compare-model';
import { crisp, straight } from './axis';
import type { Mark } from './builder';
import { letterOn, otherLook, seriesLook, type SeriesLook } from './palette';
import type { Parts } from './parts';
import type { Shape } from './scene';
import { GAP, SMALL_SIZE, textWidth } from './sizes';
import { SLOT_WIDTH, emptySlot, type Lane } from './state-marks';
import { GAP_LETTER } from './text-width';
import type { ChartTheme } from './theme';
import { rowWords } from './words';

export const THICK = 18;

function lookOf(series: number, theme: ChartTheme): SeriesLook {
  return series < 0 ? otherLook(theme) : seriesLook(series, theme);
}

const chipWidth = (text: string): number => textWidth(text, SMALL_SIZE) + 6;

export interface LaneDrawn {
  shapes: Shape[];
  marks: Mark[];
  end: number;
}

export function laneOf(row: CompareRow, place: number, cell: CompareCell, parts: Parts, lane: Lane): LaneDrawn {
  const { left, length, y, scale, theme } = lane;
  const shapes: Shape[] = [];
  const marks: Mark[] = [];
  const at = (value: number) => left + scale.at(value) * length;
  const mark = (name: string, series: number, said: string, x: number, width: number): void => {
    const words = [rowWords(row), `${name}${GAP_LETTER}${said}`];
    const box = { x, y: y - THICK / 2 - 4, width: Math.max(6, width), height: THICK + 8 };
    marks.push({ row: place, series, words: words.join('，'), lines: words, hit: box, focus: box });
  };
  let sum = 0;
  for (const { name, series, value, text } of parts.drawn) {
    const look = lookOf(series, theme);
    const [x, width] = [at(sum), at(sum + value) - at(sum)];
    // A seam of the paper's colour between parts: neighbours stay apart in any colour.
    shapes.push({
      kind: 'rect',
      role: 'part',
      x,
      y: y - THICK / 2,
      width: Math.max(0.5, width - 1),
      height: THICK,
      fill: look.color,
      decal: look.decal
    });
    // What has no place in the legend says its name itself.
    const said = [...(series < 0 ? [`${name}${GAP_LETTER}${text}`] : []), text].find(
      (one) => chipWidth(one) + 4 <= width
    );
    if (said !== undefined) {
      const room = chipWidth(said);
      const chip = { x: x + (width - room) / 2, y: y - 8, width: room, height: 16 };
      // Letters stand on a plate of paper, not on a pattern.
      const ground = look.decal ? theme.paper : look.color;
      if (look.decal) shapes.push({ kind: 'rect', role: 'note', ...chip, fill: ground });
      shapes.push({
        kind: 'text',
        role: 'tick',
        text: said,
        x: x + width / 2,
        y,
        size: SMALL_SIZE,
        fill: letterOn(ground, theme),
        align: 'center'
      });
    }
    mark(name, series, text, x, width);
    sum += value;
  }
  if (parts.gap !== null && parts.gap > 0) {
    const x = at(sum);
    shapes.push({
      kind: 'rect',
      role: 'range',
      x,
      y: y - THICK / 2 + 0.5,
      width: Math.max(1, at(sum + parts.gap) - x - 0.5),
      height: THICK - 1,
      fill: theme.wash,
      stroke: theme.lineStrong,
      lineWidth: 0.75
    });
  }
  if (cell.state === 'stated' && cell.value !== null) {
    const x = crisp(at(cell.value));
    const over = parts.gap !== null && parts.gap < 0;
    shapes.push(straight('total', [x, y - THICK / 2 - 4], [x, y + THICK / 2 + 4], over ? theme.warning : theme.ink, 2));
  }
  let end = at(Math.max(sum, cell.high ?? cell.value ?? 0)) + GAP + 2;
  for (const { name, series, text } of parts.blank) {
    shapes.push(emptySlot(end, y, THICK - 4, theme));
    mark(name, series, text, end, SLOT_WIDTH);
    end += SLOT_WIDTH + 4;
  }
  return { shapes, marks, end };
}
