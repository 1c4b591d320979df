/**
 * Report types or levels against each other: the range, the middle half and the median of each, with its count; of a group of too
 * few figures those alone. Where fewer than two groups can be compared the bodies are drawn.
 */
import { m } from '$lib/paraglide/messages.js';
import type { GroupSummary } from '$lib/views/compare-model';
import { crisp, horizontalAxis, straight } from './axis';
import { drawBar } from './bar';
import type { ChartBuilder, Drawing, Mark } from './builder';
import { describe } from './describe';
import { openFrame } from './frame';
import { cellsOfGroup, drawsBodies, hasMiddle } from './group-places';
import { laneRuns, muted } from './lane-panel';
import type { LegendEntry } from './legend';
import { middleText } from './middle';
import { layNames } from './names';
import { formatFigure, spansOrders } from './numbers';
import type { Shape } from './scene';
import { valueScale, type ValueScale } from './scales';
import { valueDot } from './state-marks';
import { AXIS_HEIGHT, FONT_SIZE, GAP, SMALL_SIZE, textWidth } from './sizes';
import { stateName } from '$lib/format/states';
import type { ChartTheme } from './theme';

const ROW = 46;
const BOX = 18;

export const drawGroups: ChartBuilder = (model, context): Drawing => {
  if (drawsBodies(model)) return drawBar(model, context);
  const { theme } = context;
  const { groups } = model;
  const unit = groups.find(({ units }) => units.length > 0)?.units[0] ?? '';
  const mixed = new Set(groups.flatMap(({ units }) => units)).size > 1;
  const frame = openFrame(context, legend(theme));
  const column = layNames(
    groups.map(({ name }) => name),
    frame.width
  );
  const values = groups.flatMap(({ min, max }) => [min, max].filter((value) => value !== null));
  const log = model.spec.scale === 'log' && spansOrders(values);
  const scale = valueScale(values, {
    scale: log ? 'log' : 'linear',
    ticks: Math.max(2, Math.min(6, frame.width / 130)),
    zero: true,
    rounded: log
  });
  const left = frame.edge + column.left;
  const width = frame.width - column.left - Math.max(60, textWidth(formatFigure(scale.max, unit), SMALL_SIZE) + 14);
  // The median in words stands under its box, and the next name under that.
  const step = ROW + column.line + (column.above ? GAP : 0);
  const plot = { left, top: frame.top, width, height: groups.length * step };
  const runs = laneRuns({ top: frame.top, step, line: column.line }, groups.length);
  const shapes: Shape[] = horizontalAxis(scale, plot, mixed ? '' : unit, theme, runs);
  const middles = groups.map(({ name, median }) =>
    median === null ? '' : middleText(median, unit, cellsOfGroup(model, name))
  );
  const marks = groups.map((group, place): Mark => {
    const middle = middles[place] ?? '';
    const top = frame.top + place * step;
    const y = top + column.line + ROW / 2 - 2;
    shapes.push(
      ...nameShapes(
        group,
        column.names[place] ?? '',
        column.above ? { x: left, y: top + 12, right: false } : { x: left - 10, y, right: true },
        theme
      )
    );
    shapes.push(...boxShapes(group, { y, left, width, scale, unit, middle }, theme));
    const box = { x: frame.edge, y: top, width: frame.width, height: step };
    const words = wordsOf(group, unit, middle);
    return {
      row: place,
      series: model.main,
      words,
      lines: [group.name, ...linesOf(group, unit, middle)],
      hit: box,
      focus: box
    };
  });
  const closed = frame.close(plot.top + plot.height + AXIS_HEIGHT);
  return {
    width: context.width,
    height: closed.height,
    shapes: [...shapes, ...closed.shapes],
    marks,
    description: describe(
      model,
      groups.map((group, place) => wordsOf(group, unit, middles[place] ?? ''))
    )
  };
};

function nameShapes(
  group: GroupSummary,
  name: string,
  { x, y, right }: { x: number; y: number; right: boolean },
  theme: ChartTheme
): Shape[] {
  const count = m.charts_groups_count({ count: group.states.stated + group.states.zero });
  const align = right ? ('right' as const) : ('left' as const);
  return right
    ? [
        { kind: 'text', role: 'name', text: name, x, y: y - 8, size: FONT_SIZE, fill: theme.ink, align },
        { ...muted(count, x, y + 9, theme), align }
      ]
    : [
        { kind: 'text', role: 'name', text: name, x, y, size: FONT_SIZE, fill: theme.ink, align },
        { ...muted(count, x + textWidth(name) + 10, y, theme), align }
      ];
}

interface BoxPlace {
  y: number;
  left: number;
  width: number;
  scale: ValueScale;
  unit: string;
  /** The median in words. */
  middle: string;
}

function boxShapes(
  { min, q1, median, q3, max, states }: GroupSummary,
  { y, left, width, scale, unit, middle: said }: BoxPlace,
  theme: ChartTheme
): Shape[] {
  if (min === null || q1 === null || median === null || q3 === null || max === null) {
    return [{ ...muted(m.charts_groups_without(), left + 6, y, theme), role: 'note' }];
  }
  const at = (value: number) => left + scale.at(value) * width;
  if (!hasMiddle({ states })) {
    const dots = [...new Set([min, max])].map((value) => valueDot(at(value), y, theme.stated, theme));
    return [...dots, { ...muted(formatFigure(max, unit), at(max) + 10, y, theme), role: 'label' }];
  }
  const end = Math.max(at(max), at(q3)) + 8;
  const middle = at(median);
  return [
    straight('range', [at(min), crisp(y)], [at(max), crisp(y)], theme.stated, 1.25),
    straight('range', [crisp(at(min)), y - 5], [crisp(at(min)), y + 5], theme.stated, 1.25),
    straight('range', [crisp(at(max)), y - 5], [crisp(at(max)), y + 5], theme.stated, 1.25),
    {
      kind: 'rect',
      role: 'band',
      x: at(q1),
      y: y - BOX / 2,
      width: Math.max(2, at(q3) - at(q1)),
      height: BOX,
      fill: theme.ramp[2] ?? theme.accentWash,
      stroke: theme.stated,
      lineWidth: 1
    },
    straight('median', [crisp(middle), y - BOX / 2 - 3], [crisp(middle), y + BOX / 2 + 3], theme.ink, 2.5),
    {
      kind: 'text',
      role: 'label',
      text: said,
      x: Math.max(left + textWidth(said, SMALL_SIZE) / 2, middle),
      y: y + BOX / 2 + 11,
      size: SMALL_SIZE,
      weight: 600,
      fill: theme.ink,
      align: 'center',
      halo: theme.paper
    },
    { ...muted(formatFigure(max, unit), end, y, theme), role: 'label' }
  ];
}

function linesOf(group: GroupSummary, unit: string, middle: string): string[] {
  if (group.median === null) return [m.charts_groups_without()];
  const said = (value: number | null) => (value === null ? '' : formatFigure(value, unit));
  const { placeholder, plan, zero } = group.states;
  return [
    m.charts_groups_count({ count: group.states.stated + zero }) +
      (placeholder > 0 ? `，${stateName('placeholder')} ${placeholder}` : '') +
      (plan > 0 ? `，${stateName('plan')} ${plan}` : ''),
    ...(hasMiddle(group)
      ? [m.charts_median({ value: middle }), m.charts_quartiles({ low: said(group.q1), high: said(group.q3) })]
      : [m.charts_few_peers()]),
    m.charts_extremes({ low: said(group.min), high: said(group.max) })
  ];
}

function wordsOf(group: GroupSummary, unit: string, middle: string): string {
  return [group.name, ...linesOf(group, unit, middle)].join('，');
}

function legend(theme: ChartTheme): LegendEntry[] {
  return [
    {
      text: m.charts_groups_median(),
      sample: (x, y) => [straight('legend', [crisp(x), y - 8], [crisp(x), y + 8], theme.ink, 2.5)]
    },
    {
      text: m.charts_groups_box(),
      sample: (x, y) => [
        {
          kind: 'rect',
          role: 'legend',
          x: x - 9,
          y: y - 6,
          width: 18,
          height: 12,
          fill: theme.ramp[2],
          stroke: theme.stated
        }
      ]
    },
    {
      text: m.charts_groups_range(),
      sample: (x, y) => [straight('legend', [x - 10, crisp(y)], [x + 10, crisp(y)], theme.stated, 1.25)]
    }
  ];
}
