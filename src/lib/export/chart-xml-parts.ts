/** The smaller pieces of a chart part (ECMA-376, DrawingML charts); elements stand in the order that the schema asks for. */
import { axisFormat, type Ticks } from './chart-ticks';
import type { SlideTheme } from './slide-theme';
import { xmlText } from './xml-text';

export const escapeXml = (text: string): string =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export interface Letters {
  /** Points. */
  size: number;
  color: string;
  font: string;
  bold?: boolean;
}

const runProperties = (tag: string, { size, color, font, bold = false }: Letters): string =>
  `<a:${tag} sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>` +
  `<a:latin typeface="${font}"/><a:ea typeface="${font}"/></a:${tag}>`;

/** How the text of an axis, a legend or a label looks. `turn` in degrees. */
export const textProperties = (letters: Letters, turn = 0): string =>
  `<c:txPr><a:bodyPr${turn === 0 ? '' : ` rot="${turn * 60000}" vert="horz"`}/><a:lstStyle/><a:p><a:pPr>` +
  `${runProperties('defRPr', letters)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

/** `whole`: on one line, however long. */
export const richText = (text: string, letters: Letters, whole = false): string =>
  `<c:tx><c:rich><a:bodyPr${whole ? ' wrap="none"' : ''}/><a:lstStyle/><a:p><a:pPr>${runProperties('defRPr', letters)}</a:pPr>` +
  `<a:r>${runProperties('rPr', letters).replace('<a:rPr ', '<a:rPr lang="zh-CN" ')}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

export const titleXml = (text: string, letters: Letters): string =>
  text === '' ? '' : `<c:title>${richText(text, letters)}<c:overlay val="0"/></c:title>`;

export const fill = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

/** `width` in points; no colour, no line. */
export const stroke = (color: string | null, width = 0.75, dash = ''): string =>
  color === null
    ? '<a:ln><a:noFill/></a:ln>'
    : `<a:ln w="${Math.round(width * 12700)}" cap="rnd">${fill(color)}${dash === '' ? '' : `<a:prstDash val="${dash}"/>`}<a:round/></a:ln>`;

/** A1, B1 … of the workbook's first sheet. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

const range = (column: number, rows: number) => `Sheet1!$${columnName(column)}$2:$${columnName(column)}$${rows + 1}`;

export function stringCache(column: number, texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join('');
  return `<c:strRef><c:f>${range(column, texts.length)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

/** A value that is not there has no point: PowerPoint leaves a gap. */
export function numberCache(column: number, values: readonly (number | null)[], format: string): string {
  const points = values
    .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  return (
    `<c:numRef><c:f>${range(column, values.length)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`
  );
}

export const seriesName = (column: number, name: string): string =>
  `<c:tx><c:strRef><c:f>Sheet1!$${columnName(column)}$1</c:f><c:strCache><c:ptCount val="1"/>` +
  `<c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;

/** Whole numbers as such, others with as many decimals as they need: `#,##0.##` would leave a point behind 43715. */
export const numberFormat = (values: readonly (number | null)[]): string =>
  values.every((value) => value === null || Number.isInteger(value)) ? '#,##0' : '#,##0.0#';

interface Axis {
  id: number;
  crosses: number;
  position: 'l' | 'b';
  title: string;
  letters: Letters;
  theme: SlideTheme;
}

/** Every name stands at its bar: one left out for want of room would put the next at the wrong one. */
export function categoryAxis({ id, crosses, position, letters, theme }: Axis, turn: number): string {
  const upright = position === 'l';
  return (
    `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${upright ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:spPr>${stroke(theme.hairline)}</c:spPr>${textProperties(letters, turn)}<c:crossAx val="${crosses}"/>` +
    `<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

interface ValueAxisLook {
  log: boolean;
  far: boolean;
  between: boolean;
  /** Ends of the axis, and the step of a linear one; a logarithmic one goes from a power of ten to another. */
  ticks: Ticks;
}

/** `far`: it stands at the far end of the axis it crosses, which is at the bottom where that one runs downwards. */
export function valueAxis(
  { id, crosses, position, title, letters, theme }: Axis,
  { log, far, between, ticks }: ValueAxisLook
): string {
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling>${log ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/>` +
    `<c:max val="${ticks.to}"/><c:min val="${ticks.from}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>` +
    `<c:majorGridlines><c:spPr>${stroke(theme.hairline, 0.5)}</c:spPr></c:majorGridlines>` +
    `${titleXml(title, { ...letters, color: theme.quiet })}<c:numFmt formatCode="${escapeXml(axisFormat(ticks, log))}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${stroke(null)}</c:spPr>` +
    `${textProperties({ ...letters, color: theme.quiet })}<c:crossAx val="${crosses}"/><c:crosses val="${far ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${between ? 'between' : 'midCat'}"/>${log ? '' : `<c:majorUnit val="${ticks.step}"/>`}</c:valAx>`
  );
}
