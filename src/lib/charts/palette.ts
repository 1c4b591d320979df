/** Colours of series, patterns that go with them, and letters that can be read on a colour. */
import type { Decal } from './scene';
import type { ChartTheme } from './theme';

/** Told apart without colour as well: the first is plain, each of the others has a pattern of its own. */
const PATTERNS: readonly (Omit<Decal, 'color'> | null)[] = [
  null,
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  {
    symbol: 'circle',
    symbolSize: 0.7,
    dashArrayX: [
      [5, 5],
      [0, 5, 5, 0]
    ],
    dashArrayY: [5, 0]
  },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 3.5], rotation: Math.PI / 2 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 3.5] },
  {
    symbol: 'rect',
    dashArrayX: [
      [3, 3],
      [0, 3, 3, 0]
    ],
    dashArrayY: [3, 0]
  }
];

export interface SeriesLook {
  readonly color: string;
  readonly decal: Decal | undefined;
  /** A rim, where the fill alone is too pale on the ground. */
  readonly rim: string | undefined;
}

/** The look of a series among several: colour and pattern. The first look is the one of a chart of one series. */
export function seriesLook(series: number, theme: ChartTheme): SeriesLook {
  const pattern = PATTERNS[series % PATTERNS.length];
  return {
    color: theme.series[series % theme.series.length] ?? theme.stated,
    decal: pattern ? { ...pattern, color: theme.pattern } : undefined,
    rim: undefined
  };
}

/** Years are an order: from pale to strong, the latest strongest. Lightness tells them apart without colour. */
export function yearLook(place: number, of: number, theme: ChartTheme): SeriesLook {
  const tints = [...theme.ramp.slice(0, 4), theme.stated];
  const step = of <= 1 ? 0 : (tints.length - 2) / (of - 1);
  const color = place === of - 1 ? theme.stated : (tints[Math.round(1 + place * step)] ?? theme.stated);
  return { color, decal: undefined, rim: theme.stated };
}

/** What is left over, beside named parts. */
export function otherLook(theme: ChartTheme): SeriesLook {
  return { color: theme.other, decal: undefined, rim: undefined };
}

/** Hatching of a plan, in ECharts' decal. */
export const planDecal = (theme: ChartTheme): Decal => ({
  symbol: 'rect',
  color: theme.planned,
  dashArrayX: [1, 0],
  dashArrayY: [1.5, 5],
  rotation: -Math.PI / 4
});

/** Of ink and paper the one that reads better on a ground (WCAG 2 relative luminance). */
export function letterOn(ground: string, { ink, paper }: ChartTheme): string {
  return contrast(ground, ink) >= contrast(ground, paper) ? ink : paper;
}

/** Contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(color: string): number {
  const hex = color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit).join('') : color.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
