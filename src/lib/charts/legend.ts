/** What the marks mean: only of those that occur. */
import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell } from '$lib/views/compare-model';
import { isInexact } from './cell-text';
import { planDecal, type SeriesLook } from './palette';
import type { Shape } from './scene';
import { LEGEND_LINE, SMALL_SIZE, textWidth } from './sizes';
import { absentDash, boundGlyph, emptySlot, valueDot, zeroRing } from './state-marks';
import type { ChartTheme } from './theme';

export interface LegendEntry {
  readonly text: string;
  /** The sample, in a box of 20 by 11 whose middle is given. */
  readonly sample: (x: number, y: number, theme: ChartTheme) => readonly Shape[];
}

const SAMPLE = 20;
const SAMPLE_GAP = 6;
const ENTRY_GAP = 18;

/** A filled box: a series, a part. */
export function swatch(text: string, { color, decal, rim }: SeriesLook): LegendEntry {
  return {
    text,
    sample: (x, y) => [
      {
        kind: 'rect',
        role: 'legend',
        x: x - 10,
        y: y - 5.5,
        width: 20,
        height: 11,
        fill: color,
        decal,
        ...(rim ? { stroke: rim, lineWidth: 0.75 } : {})
      }
    ]
  };
}

export function dotSample(text: string, color: string): LegendEntry {
  return { text, sample: (x, y, theme) => [valueDot(x, y, color, theme)] };
}

/** The states among cells, each with its own mark. `solid` is how a stated figure looks here; null leaves it out. */
export function stateEntries(cells: readonly CompareCell[], solid: SeriesLook | null): LegendEntry[] {
  const has = (state: CompareCell['state']) => cells.some((cell) => cell.state === state);
  const entries: LegendEntry[] = [];
  if (has('stated') && solid) entries.push(swatch(stateName('stated'), solid));
  if (cells.some((cell) => cell.state !== 'absent' && isInexact(cell))) entries.push(BOUND);
  if (has('zero')) entries.push(ZERO);
  if (has('placeholder')) entries.push(SLOT);
  if (has('plan')) entries.push(PLAN);
  return entries;
}

const BOUND: LegendEntry = {
  get text() {
    return m.compare_legend_bound();
  },
  sample: (x, y, theme) => [boundGlyph({ bound: 'approx' }, x - 5, y, theme)]
};
const ZERO: LegendEntry = {
  get text() {
    return stateName('zero');
  },
  sample: (x, y, theme) => [zeroRing(x, y, theme)]
};
const SLOT: LegendEntry = {
  get text() {
    return stateName('placeholder');
  },
  sample: (x, y, theme) => [emptySlot(x - 10, y, 11, theme, 20)]
};
const PLAN: LegendEntry = {
  get text() {
    return stateName('plan');
  },
  sample: (x, y, theme) => [
    {
      kind: 'rect',
      role: 'legend',
      x: x - 10,
      y: y - 5.5,
      width: 20,
      height: 11,
      fill: theme.paper,
      stroke: theme.planned,
      lineWidth: 1.25,
      dash: [4, 3],
      decal: planDecal(theme)
    }
  ]
};
/** For charts that have a place for what is not mentioned. */
export const ABSENT: LegendEntry = {
  get text() {
    return stateName('absent');
  },
  sample: (x, y, theme) => [absentDash(x, y, theme)]
};

export interface LegendLayout {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** Entries in lines of a width, from (left, top). */
export function layLegend(
  entries: readonly LegendEntry[],
  { left, top, width, theme }: { left: number; top: number; width: number; theme: ChartTheme }
): LegendLayout {
  const shapes: Shape[] = [];
  let x = left;
  let line = 0;
  for (const { text, sample } of entries) {
    const taken = SAMPLE + SAMPLE_GAP + textWidth(text, SMALL_SIZE);
    if (x > left && x + taken > left + width) {
      x = left;
      line += 1;
    }
    const y = top + line * LEGEND_LINE + 9;
    shapes.push(...sample(x + SAMPLE / 2, y, theme), {
      kind: 'text',
      role: 'legend',
      text,
      x: x + SAMPLE + SAMPLE_GAP,
      y,
      size: SMALL_SIZE,
      fill: theme.inkMuted
    });
    x += taken + ENTRY_GAP;
  }
  return { shapes, height: entries.length === 0 ? 0 : (line + 1) * LEGEND_LINE };
}
