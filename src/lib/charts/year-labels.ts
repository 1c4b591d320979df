/** Names and figures at the ends of lines, and the slots of years that are still blank. */
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel } from '$lib/views/compare-model';
import { crisp, straight } from './axis';
import type { Mark } from './builder';
import { labelText, writtenText } from './cell-text';
import { spread } from './label-layout';
import { muted } from './lane-panel';
import type { Shape } from './scene';
import { FONT_SIZE, SMALL_SIZE, textWidth } from './sizes';
import { emptySlot } from './state-marks';
import { emWidth, fitLabel, fitText } from './text-width';
import type { ChartTheme } from './theme';
import { markWords } from './words';
import type { YearLayout, YearLine } from './year-lines';

export const LABEL_STEP = 18;
/** From the last year to its labels: room for the lines that lead to those that had to move. */
const LEADER = 40;
const STRIP_LINE = 20;
/** Letters of a body's name that stay readable beside its figure. */
const LEAST_NAME = 3;

/** At the right the name and the last figure; of a slope, at the left the first. Moved apart where they would cover each other. */
export function endLabels(lines: readonly YearLine[], layout: YearLayout, theme: ChartTheme): Shape[] {
  const { labelRoom, slope } = layout;
  const ends = lines.flatMap((line) => {
    const last = line.points.at(-1);
    return last ? [{ line, last }] : [];
  });
  const places = placesOf(
    ends.map(({ last }) => last.y),
    layout
  );
  const x = Math.max(...layout.at, layout.left) + LEADER;
  const labels = ends.flatMap(({ line, last }, index): Shape[] => {
    const y = places[index] ?? last.y;
    const room = labelRoom - LEADER - 8;
    const figure = figureText(last.cell, room / FONT_SIZE - LEAST_NAME);
    const name = fitText(line.of.label, Math.max(LEAST_NAME, (room - textWidth(figure)) / FONT_SIZE));
    const fill = last.cell.state === 'plan' ? theme.planned : line.strong ? theme.ink : theme.inkMuted;
    const look = { weight: line.strong ? 600 : 400, fill };
    const from: [number, number] = [last.x + 8, last.y];
    return [
      { kind: 'line', role: 'leader', points: [from, [x - 14, y], [x - 4, y]], stroke: line.color, lineWidth: 0.75 },
      { kind: 'text', role: 'label', text: `${name} ${figure}`, x, y, size: FONT_SIZE, ...look }
    ];
  });
  return slope ? [...labels, ...startLabels(lines, layout, theme)] : labels;
}

/** A figure is never cut, but the wording of a zero is. On a phone the word of its state goes first: mark, colour and legend say it too. */
function figureText(cell: CompareCell, most: number): string {
  const whole = labelText(cell);
  if (emWidth(whole) <= most) return whole;
  return cell.state === 'zero' ? fitLabel(whole, most) : writtenText(cell);
}

function startLabels(lines: readonly YearLine[], layout: YearLayout, theme: ChartTheme): Shape[] {
  const first = lines.flatMap(({ points }) => points.filter(({ series }) => series === 0));
  const places = placesOf(
    first.map(({ y }) => y),
    layout
  );
  const x = (layout.at[0] ?? 0) - 12;
  const room = (layout.startRoom - 12) / FONT_SIZE;
  return first.map(({ cell, y }, index) => {
    const text = { kind: 'text' as const, role: 'label' as const, text: figureText(cell, room), size: FONT_SIZE };
    return { ...text, x, y: places[index] ?? y, fill: theme.ink, align: 'right' };
  });
}

function placesOf(wanted: readonly number[], { top, height, zeroY }: YearLayout): number[] {
  const from = top - 4;
  return spread(wanted, LABEL_STEP, from, Math.max(top + height, zeroY, from + (wanted.length - 1) * LABEL_STEP));
}

export interface Strip {
  readonly shapes: Shape[];
  readonly marks: Mark[];
  readonly height: number;
}

/** Slots under their years, with the names of the bodies: a blank has no height to stand at. */
export function stripOf(model: CompareModel, layout: YearLayout, top: number, theme: ChartTheme): Strip {
  const { left, width, at } = layout;
  const shapes: Shape[] = [];
  const marks: Mark[] = [];
  const from = top + 8;
  let lines = 0;
  model.series.forEach((_, series) => {
    const blank = model.rows.flatMap((of, row) => (of.cells[series]?.state === 'placeholder' ? [{ of, row }] : []));
    lines = Math.max(lines, blank.length);
    const room = width / Math.max(1, model.series.length - 1) - 34;
    const x = Math.max(left, Math.min((at[series] ?? 0) - 30, left + width - 40));
    blank.forEach(({ of, row }, place) => {
      const y = from + (place + 0.5) * STRIP_LINE;
      const name = fitText(of.label, Math.max(4, room / SMALL_SIZE));
      shapes.push(emptySlot(x, y, 11, theme, 22), {
        ...muted(name, x + 28, y, theme),
        fill: theme.placeholder,
        role: 'label'
      });
      const box = { x, y: y - STRIP_LINE / 2, width: 32 + textWidth(name, SMALL_SIZE), height: STRIP_LINE };
      marks.push({ row, series, ...markWords(model, of, series), hit: box, focus: box });
    });
  });
  if (lines === 0) return { shapes, marks, height: 0 };
  const ruler = straight('grid', [left, crisp(from - 4)], [left + width, crisp(from - 4)], theme.line);
  const head = muted(m.charts_years_strip(), left - 8, from + STRIP_LINE / 2, theme);
  return {
    shapes: [ruler, { ...head, role: 'tick', align: 'right' }, ...shapes],
    marks,
    height: lines * STRIP_LINE + 12
  };
}
