import { ticksOf, type Drawing } from './chart-drawing';
import { escapeXml, richText, stroke, textProperties, type Letters } from './chart-xml-parts';
import type { ChartPanel, PanelSeries } from './panel';

/** A number wider than its segment, as a share of the axis, would run into the next. */
const NARROW_SEGMENT = 0.06;

/** What a label holds: the value, or nothing. */
export const SHOWN = (value: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });

/** What stands at each value of a series: 400余条, 43,715条. */
export const said = ({ unit }: Pick<ChartPanel, 'unit'>, { values, labels }: PanelSeries): (string | null)[] =>
  values.map((value, at) => (value === null ? null : (labels[at] ?? `${NUMBER.format(value)}${unit}`)));

/** A number with its unit, as a label shows it; within a bar there is room for the number alone. */
const labelFormat = ({ format, panel }: Drawing): string =>
  panel.shape === 'stacked' || panel.unit === '' ? format : escapeXml(`${format}"${panel.unit.replaceAll('"', '')}"`);

/** The numbers at the marks; where a number is not exact, its wording. */
export function labelsXml(drawing: Drawing, series: PanelSeries, letters: Letters, position: string): string {
  const { panel } = drawing;
  const narrowest = panel.shape === 'stacked' ? ticksOf(panel).to * NARROW_SEGMENT : -Infinity;
  const worded = series.labels.flatMap((label, index) => {
    const value = series.values[index] ?? null;
    if (value !== null && value < narrowest) return [`<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`];
    return label === null || value === null
      ? []
      : [
          `<c:dLbl><c:idx val="${index}"/>${richText(label, letters)}<c:dLblPos val="${position}"/>${SHOWN(true)}</c:dLbl>`
        ];
  });
  return (
    `<c:dLbls>${worded.join('')}<c:numFmt formatCode="${labelFormat(drawing)}" sourceLinked="0"/><c:spPr><a:noFill/>${stroke(null)}</c:spPr>` +
    `${textProperties(letters)}<c:dLblPos val="${position}"/>${SHOWN(true)}</c:dLbls>`
  );
}
