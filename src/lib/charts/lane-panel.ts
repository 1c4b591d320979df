/** One panel of horizontal bars: rows by lanes, on one axis of one dimension. */
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';
import { horizontalAxis, lastTick } from './axis';
import type { Box } from './builder';
import { labelText } from './cell-text';
import { drawnValues } from './cells';
import type { SeriesLook } from './palette';
import { peerWords } from './peers';
import { valueScale, type ValueScale } from './scales';
import type { Shape } from './scene';
import { AXIS_HEIGHT, FONT_SIZE, GAP, SMALL_SIZE, textWidth } from './sizes';
import { labelOffset, laneMark } from './state-marks';
import { fitLabel } from './text-width';
import type { ChartTheme } from './theme';
import { drawnLog } from './choices';

export interface PanelLane {
  /** Place in the model's series. */
  readonly series: number;
  readonly look: SeriesLook;
}

export interface PanelPlace {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** From the top of one row to the next. */
  readonly step: number;
  /** Height of a name above the lanes of its row. */
  readonly line: number;
  /** Height of one lane, gap included. */
  readonly lane: number;
  readonly thickness: number;
}

export interface Panel {
  readonly shapes: readonly Shape[];
  /** Lanes in row order: where each is, for marks. */
  readonly lanes: readonly { row: number; series: number; box: Box }[];
  /** Under the axis' figures. */
  readonly bottom: number;
}

export interface PanelOf {
  readonly model: CompareModel;
  /** Rows by their place in the model, one step each. */
  readonly rows: readonly number[];
  readonly lanes: readonly PanelLane[];
  readonly theme: ChartTheme;
}

export function drawPanel({ model, rows, lanes, theme }: PanelOf, place: PanelPlace): Panel {
  const cells = rows.flatMap((row) => lanes.flatMap(({ series }) => model.rows[row]?.cells[series] ?? []));
  const peersAbove = place.line > 0;
  const label = (cell: CompareCell) => {
    const peers = peerWords(cell, model.spec.peers);
    return { text: labelText(cell), peers, room: peers === '' || peersAbove ? 0 : textWidth(peers, SMALL_SIZE) + 10 };
  };
  const { scale, left, length } = fitAxis(
    cells,
    (cell) => textWidth(label(cell).text) + label(cell).room,
    model,
    lanes.map(({ series }) => series),
    place
  );
  const height = rows.length * place.step;
  const plot = { left, top: place.top, width: length, height };
  const shapes: Shape[] = horizontalAxis(scale, plot, unitOf(cells), theme, laneRuns(place, rows.length));
  const boxes: { row: number; series: number; box: Box }[] = [];
  rows.forEach((row, step) => {
    const top = place.top + step * place.step;
    const inner = place.step - place.line;
    const first = top + place.line + (inner - lanes.length * place.lane) / 2;
    lanes.forEach(({ series, look }, index) => {
      const cell = model.rows[row]?.cells[series];
      if (cell === undefined) return;
      const y = first + (index + 0.5) * place.lane;
      const box = { x: place.left, y: y - place.lane / 2, width: place.width, height: place.lane };
      if (cell.state === 'absent') {
        shapes.push(muted(labelText(cell), left + GAP, y, theme));
        return;
      }
      const mark = laneMark(cell, { left, length, y, thickness: place.thickness, scale, look, theme });
      const { text: said, peers } = label(cell);
      // A worded zero may be longer than its panel: the next one's bars begin there.
      const text = mark.back ? said : fitLabel(said, (place.left + place.width - mark.label) / FONT_SIZE);
      const align = mark.back ? ('right' as const) : ('left' as const);
      shapes.push(...mark.shapes, {
        kind: 'text',
        role: 'label',
        text,
        x: mark.label,
        y,
        size: FONT_SIZE,
        fill: labelInk(cell, theme),
        align
      });
      if (peers !== '' && peersAbove && index === 0) {
        shapes.push({
          ...muted(peers, place.left + place.width, top + place.line / 2, theme),
          role: 'peer',
          align: 'right'
        });
      } else if (peers !== '' && !peersAbove) {
        const x = (mark.back ? left + scale.at(0) * length : mark.label + textWidth(text)) + 10;
        shapes.push({ ...muted(peers, x, y, theme), role: 'peer' });
      }
      boxes.push({ row, series, box });
    });
  });
  return { shapes, lanes: boxes, bottom: place.top + height + AXIS_HEIGHT };
}

/** Where the lines of the axis run: not through names that stand above their lanes. */
export function laneRuns(
  { top, step, line }: Pick<PanelPlace, 'top' | 'step' | 'line'>,
  rows: number
): { top: number; height: number }[] {
  if (line === 0) return [{ top, height: rows * step }];
  return Array.from({ length: rows }, (_, row) => ({ top: top + row * step + line, height: step - line }));
}

/** The longest axis on which every label still fits after the tip of its bar. */
function fitAxis(
  cells: readonly CompareCell[],
  labelWidth: (cell: CompareCell) => number,
  model: CompareModel,
  series: readonly number[],
  place: PanelPlace
): { scale: ValueScale; left: number; length: number } {
  const values = drawnValues(cells);
  const kind = drawnLog(model, series, values) ? 'log' : 'linear';
  const ticks = Math.max(2, Math.min(6, Math.floor(place.width / 110)));
  const scale = valueScale(values, { scale: kind, ticks, zero: true });
  const origin = kind === 'log' ? 0 : scale.at(0);
  const share = (cell: CompareCell) =>
    cell.value === null || cell.state === 'zero' || cell.state === 'placeholder'
      ? origin
      : scale.at(cell.high ?? cell.value);
  const tick = lastTick(scale, unitOf(cells));
  let length = Math.min(place.width - GAP, (place.width - tick.taken) / Math.max(tick.share, 0.01));
  for (const cell of cells) {
    if (cell.state === 'absent' || share(cell) < origin) continue;
    const taken = labelWidth(cell) + labelOffset(cell, kind === 'log') + 2;
    if (share(cell) > 0) length = Math.min(length, (place.width - taken) / share(cell));
  }
  length = Math.max(length, place.width / 3);
  const overhang = cells.map((cell) => (share(cell) < origin ? labelWidth(cell) + 2 * GAP - share(cell) * length : 0));
  const pad = Math.max(0, ...overhang);
  return { scale, left: place.left + pad, length: Math.max(length - pad, place.width / 4) };
}

/** The units that occur, as an axis says them: 条/件. */
export function unitOf(cells: readonly CompareCell[]): string {
  const units = new Set(cells.filter(({ state, unit }) => state !== 'absent' && unit !== '').map(({ unit }) => unit));
  return units.size > 3 ? '' : [...units].join('/');
}

export function labelInk({ state, doubted }: CompareCell, theme: ChartTheme): string {
  if (doubted) return theme.warning;
  if (state === 'plan') return theme.planned;
  return state === 'placeholder' ? theme.placeholder : theme.ink;
}

export function muted(text: string, x: number, y: number, theme: ChartTheme) {
  return { kind: 'text' as const, role: 'note' as const, text, x, y, size: SMALL_SIZE, fill: theme.inkMuted };
}

/** Names of rows, beside or above their lanes. */
export function nameShapes(
  names: readonly string[],
  place: PanelPlace & { nameRight: number },
  theme: ChartTheme
): Shape[] {
  return names.map((text, step): Shape => {
    const top = place.top + step * place.step;
    return place.line > 0
      ? {
          kind: 'text',
          role: 'name',
          text,
          x: place.left,
          y: top + place.line / 2 + 1,
          size: FONT_SIZE,
          fill: theme.ink
        }
      : {
          kind: 'text',
          role: 'name',
          text,
          x: place.nameRight,
          y: top + place.step / 2,
          size: FONT_SIZE,
          fill: theme.ink,
          align: 'right'
        };
  });
}

/** The whole line of a row, name included. */
export function rowOf(model: CompareModel, row: number): CompareRow | undefined {
  return model.rows[row];
}
