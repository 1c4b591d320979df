/**
 * What a chart takes from the page's CSS custom properties: app.css stays the one place where a colour is named, and a
 * chart follows it in light, dark and print.
 */
export interface ChartTheme {
  paper: string;
  ink: string;
  inkMuted: string;
  line: string;
  lineStrong: string;
  accent: string;
  accentWash: string;
  stated: string;
  zero: string;
  placeholder: string;
  absent: string;
  planned: string;
  /** A font list as CSS takes it. Its CJK fonts have figures of equal width, so columns of labels align on a canvas too. */
  font: string;
}

const TOKENS: Record<keyof ChartTheme, string> = {
  paper: '--paper',
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
  font: '--font-text'
};

/** The theme as the page shows it now. */
export function readTheme(root: HTMLElement = document.documentElement): ChartTheme {
  const style = getComputedStyle(root);
  // Double quotes around a font's name would end the attribute that they stand in once a chart is written as SVG.
  const read = (name: string) => style.getPropertyValue(name).replace(/\s+/g, ' ').replaceAll('"', "'").trim();
  const theme = {} as ChartTheme;
  for (const key of Object.keys(TOKENS) as (keyof ChartTheme)[]) theme[key] = read(TOKENS[key]);
  return theme;
}

/**
 * The light theme, whatever the page shows: for pictures, which end on white slides and paper. The attribute is put
 * back before the browser can paint.
 */
export function readLightTheme(root: HTMLElement = document.documentElement): ChartTheme {
  const shown = root.getAttribute('data-theme');
  root.setAttribute('data-theme', 'light');
  try {
    return readTheme(root);
  } finally {
    if (shown === null) root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', shown);
  }
}
