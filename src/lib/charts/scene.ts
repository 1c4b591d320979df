/**
 * A chart as a list of shapes in CSS pixels, from back to front. Builders decide where everything goes, so that a label
 * never covers another and a test can read what is drawn; ECharts paints the shapes, on a page and into pictures alike.
 */
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from './theme';

/** A pattern over a fill, in ECharts' words. */
export interface Decal {
  readonly symbol: 'rect' | 'circle' | 'line' | 'none';
  readonly color: string;
  readonly symbolSize?: number;
  readonly dashArrayX: number | readonly number[] | readonly (readonly number[])[];
  readonly dashArrayY: number | readonly number[];
  readonly rotation?: number;
}

/** What a shape is there for: tests ask for shapes by it. */
export type Role =
  | 'bar'
  | 'plan'
  | 'zero'
  | 'slot'
  | 'dot'
  | 'line'
  | 'bound'
  | 'stem'
  | 'absent'
  | 'cell'
  | 'part'
  | 'total'
  | 'band'
  | 'median'
  | 'range'
  | 'label'
  | 'peer'
  | 'name'
  | 'rest'
  | 'grid'
  | 'axis'
  | 'tick'
  | 'title'
  | 'legend'
  | 'caption'
  | 'note'
  | 'leader'
  | 'doubt';

interface Painted {
  readonly role: Role;
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly lineWidth?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly opacity?: number | undefined;
}

export interface RectShape extends Painted {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly decal?: Decal | undefined;
}
export interface CircleShape extends Painted {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
/** Joined straight lines; `closed` makes them an area. */
export interface LineShape extends Painted {
  readonly kind: 'line';
  readonly points: readonly (readonly [number, number])[];
  readonly closed?: boolean;
}
/** SVG path data, drawn in the box. */
export interface PathShape extends Painted {
  readonly kind: 'path';
  readonly data: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface TextShape extends Painted {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly baseline?: 'top' | 'middle' | 'bottom';
  /** A rim around the letters, where they stand on lines. */
  readonly halo?: string | undefined;
}
export type Shape = RectShape | CircleShape | LineShape | PathShape | TextShape;

export interface Painting {
  readonly shapes: readonly Shape[];
  /** Over the others: what is pointed at. */
  readonly emphasis?: readonly Shape[];
  /** The chart in words, for those who do not see it. */
  readonly description: string;
}

/** ECharts option that paints shapes. */
export function paintOption({ shapes, emphasis, description }: Painting, theme: ChartTheme): EChartsCoreOption {
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: theme.font },
    aria: { enabled: true, label: { description } },
    series: [layer('chart', shapes, theme), layer('emphasis', emphasis ?? [], theme)]
  };
}

/** The part of the option that a change of emphasis changes. */
export function emphasisOption(emphasis: readonly Shape[], theme: ChartTheme): EChartsCoreOption {
  return { series: [{ id: 'chart' }, layer('emphasis', emphasis, theme)] };
}

function layer(id: string, shapes: readonly Shape[], theme: ChartTheme) {
  return {
    type: 'custom' as const,
    id,
    coordinateSystem: 'none',
    silent: true,
    data: [0],
    z: id === 'chart' ? 2 : 3,
    renderItem: () => ({
      type: 'group' as const,
      silent: true,
      // Children are matched by place: a list that changed is made anew.
      diffChildrenByName: false,
      $mergeChildren: false as const,
      children: shapes.map((shape) => element(shape, theme))
    })
  };
}

function element(shape: Shape, theme: ChartTheme) {
  const { fill, stroke, lineWidth, dash, opacity } = shape;
  const style = {
    fill: fill ?? 'none',
    ...(stroke === undefined ? {} : { stroke, lineWidth: lineWidth ?? 1 }),
    ...(dash === undefined ? {} : { lineDash: [...dash] }),
    ...(opacity === undefined ? {} : { opacity })
  };
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, decal } = shape;
      return { type: 'rect', shape: { x, y, width, height }, style: decal ? { ...style, decal: { ...decal } } : style };
    }
    case 'circle':
      return { type: 'circle', shape: { cx: shape.x, cy: shape.y, r: shape.r }, style };
    case 'line':
      return { type: shape.closed ? 'polygon' : 'polyline', shape: { points: shape.points }, style };
    case 'path': {
      const { data, x, y, width, height } = shape;
      return { type: 'path', shape: { pathData: data, x, y, width, height }, style };
    }
    case 'text':
      return { type: 'text', x: shape.x, y: shape.y, style: textStyle(shape, theme) };
  }
}

function textStyle({ text, size, fill, weight, align, baseline, halo }: TextShape, theme: ChartTheme) {
  return {
    text,
    fill,
    font: `${weight ?? 400} ${size}px ${theme.font}`,
    align: align ?? 'left',
    verticalAlign: baseline ?? 'middle',
    ...(halo === undefined ? {} : { stroke: halo, lineWidth: 3 })
  };
}
