/** Colours (hex without #) and places of a 13.33 × 7.5 inch slide. */
export interface SlideTheme {
  ink: string;
  quiet: string;
  hairline: string;
  /** One colour for one series; colour-blind-safe in this order. */
  series: readonly string[];
  font: string;
}

/** Slides are shown on projectors and printed: the light theme, whatever the screen's. */
export const PRINT: SlideTheme = {
  ink: '1B1B19',
  quiet: '5B5953',
  hairline: 'DEDBD3',
  series: ['1C4F7D', 'B8862B', '2B6656', '8A2B22', '6D4C7D', '8C8578'],
  font: 'Microsoft YaHei'
};

export const PAGE = {
  title: { x: 0.6, y: 0.4, w: 12.1, h: 0.9, fontSize: 26, margin: 0 },
  chart: { x: 0.5, y: 1.4, w: 12.3, h: 5.3 },
  note: { x: 0.6, y: 6.8, w: 12.1, h: 0.4, fontSize: 11, margin: 0 }
};
