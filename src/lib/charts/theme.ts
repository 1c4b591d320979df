/**
 * What a chart takes from the page's CSS custom properties: app.css stays the one place where a colour is named, and a
 * chart follows it in light, dark and print.
 */
export interface ChartTheme extends Record<keyof typeof TOKENS, string> {
  /** Colours of series; colour-blind-safe in this order. */
  series: readonly string[];
  /** Five tints from low to high. */
  ramp: readonly string[];
}

const TOKENS = {
  paper: '--paper',
  wash: '--wash',
  ink: '--ink',
  inkMuted: '--ink-muted',
  line: '--line',
  lineStrong: '--line-strong',
  accent: '--accent',
  accentWash: '--accent-wash',
  stated: '--state-stated',
  zero: '--state-zero',
  placeholder: '--state-placeholder',
  absent: '--state-absent',
  planned: '--state-planned',
  warning: '--severity-warning',
  /** Lines of the patterns over the colours of series. */
  pattern: '--series-pattern',
  /** What is left over beside named parts. */
  other: '--series-other',
  /** A font list as CSS takes it. Its CJK fonts have figures of equal width, so that columns of labels align. */
  font: '--font-text'
} as const;

const SERIES = ['--series-1', '--series-2', '--series-3', '--series-4', '--series-5', '--series-6', '--series-7'];
const RAMP = ['--ramp-1', '--ramp-2', '--ramp-3', '--ramp-4', '--ramp-5'];

/** The theme by the names of its properties, for a picture that stands in the page before any script runs and follows it. */
export function variableTheme(): ChartTheme {
  const name = (property: string) => `var(${property})`;
  const tokens = Object.entries(TOKENS).map(([key, property]) => [key, name(property)]);
  return {
    ...(Object.fromEntries(tokens) as Record<keyof typeof TOKENS, string>),
    series: SERIES.map(name),
    ramp: RAMP.map(name)
  };
}

/** The theme as the page shows it now. */
export function readTheme(root: HTMLElement = document.documentElement): ChartTheme {
  const style = getComputedStyle(root);
  // Double quotes around a font's name would end the attribute that they stand in once a chart is written as SVG.
  const read = (name: string) => style.getPropertyValue(name).replace(/\s+/g, ' ').replaceAll('"', "'").trim();
  const tokens = Object.entries(TOKENS).map(([key, name]) => [key, read(name)]);
  return {
    ...(Object.fromEntries(tokens) as Record<keyof typeof TOKENS, string>),
    series: SERIES.map(read),
    ramp: RAMP.map(read)
  };
}

/** The light theme, whatever the page shows: for paper, and for pictures that end on white slides. */
export const readLightTheme = (root?: HTMLElement): ChartTheme => readNamedTheme('light', root);

/** A theme, whatever the page shows. The attribute is put back before the browser can paint. */
export function readNamedTheme(name: 'light' | 'dark', root: HTMLElement = document.documentElement): ChartTheme {
  const shown = root.getAttribute('data-theme');
  root.setAttribute('data-theme', name);
  try {
    return readTheme(root);
  } finally {
    if (shown === null) root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', shown);
  }
}
