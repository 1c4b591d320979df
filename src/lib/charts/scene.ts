/**
 * A chart as a list of shapes in CSS pixels, from back to front. Builders decide where everything goes, so that a label
 * never covers another and a test can read what is drawn; svg.ts paints the shapes, on a page and into pictures alike.
 */

/** A pattern over a fill; lengths in CSS pixels. */
export type Decal =
  /** `angle`: degrees, clockwise; 0 is level. */
  | {
      readonly kind: 'stripes';
      readonly color: string;
      readonly width: number;
      readonly gap: number;
      readonly angle: number;
    }
  /** Every other field of a board, or a dot in its middle. `size`: of a field. */
  | { readonly kind: 'checks' | 'dots'; readonly color: string; readonly size: number };

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
  | 'leader';

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
/** SVG path data from the corner of the box. */
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
