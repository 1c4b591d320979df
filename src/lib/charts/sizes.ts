/** Sizes in CSS pixels that every chart keeps to. */
export const FONT_SIZE = 13;
export const SMALL_SIZE = 12;
export const TITLE_SIZE = 20;
export const TITLE_LINE = 28;
export const SMALL_LINE = 18;
export const LEGEND_LINE = 24;
/** Room under a plot for the figures of its axis. */
export const AXIS_HEIGHT = 30;
/** Empty edge of a picture. */
export const PICTURE_EDGE = 24;
/** Below this width a body's name stands above its mark instead of beside it. */
export const NARROW = 560;
export const GAP = 6;

import { emWidth } from './text-width';

/** Pixels that a text takes. */
export const textWidth = (text: string, size: number = FONT_SIZE): number => Math.ceil(emWidth(text) * size);

export const widest = (texts: readonly string[], size: number = FONT_SIZE): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size)));
