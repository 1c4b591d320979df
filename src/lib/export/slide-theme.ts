/** Colours (hex without #) and places of a 13.33 × 7.5 inch slide. */
export interface SlideTheme {
  ink: string;
  quiet: string;
  hairline: string;
  wash: string;
  /** One colour for one series; colour-blind-safe in this order. */
  series: readonly string[];
  /** Parts without a colour of their own, and what is left of a total after all of them. */
  rest: string;
  unlisted: string;
  /** From the lowest fifth to the highest, as on the page. */
  ramp: readonly string[];
  /** Colours of figures that are not there, as on the page. */
  placeholder: string;
  planned: string;
  font: string;
}

/** Slides are shown on projectors and printed: the light theme, whatever the screen's. */
export const PRINT: SlideTheme = {
  ink: '1B1B19',
  quiet: '5B5953',
  hairline: 'DEDBD3',
  wash: 'F5F4F0',
  series: ['1C4F7D', 'B8862B', '2B6656', '8A2B22', '6D4C7D', '4A90B8', '7A6A2E', '9A5B8A'],
  rest: 'B3AD9F',
  unlisted: 'E9E6DE',
  ramp: ['F1F5F9', 'D9E5F0', 'B3CCE2', '7DA7CC', '3F77A9'],
  placeholder: '8A4B00',
  planned: '2B6656',
  font: 'Microsoft YaHei'
};

export const PAGE = {
  title: { x: 0.6, y: 0.4, w: 12.1, h: 0.9, fontSize: 26, margin: 0 },
  remark: { x: 0.6, y: 1.3, w: 12.1, h: 0.35, fontSize: 14, margin: 0 },
  chart: { x: 0.5, y: 1.4, w: 12.3, h: 5.3 },
  note: { x: 0.6, y: 6.78, w: 11.2, h: 0.45, fontSize: 11, margin: 0 },
  number: { x: 12.0, y: 6.85, w: 0.75, h: 0.35 }
};
