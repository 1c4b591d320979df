import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { deckPage } from './deck';
import { EVERY_CHART, LIST } from './exhibit.fixture';
import { toPptx } from './pptx';
import { exhibitsToXlsx } from './xlsx';

/** What stands in what, in the order of the sequences of ECMA-376; a strict reader calls a file with another order damaged. */
const ORDER: Record<string, string> = {
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings userShapes',
  'c:chart': 'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout barChart lineChart scatterChart catAx valAx dTable spPr',
  'c:manualLayout': 'layoutTarget xMode yMode wMode hMode x y w h',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  'c:scatterChart': 'scatterStyle varyColors ser dLbls axId',
  'c:ser':
    'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val xVal yVal smooth shape',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr',
  'c:marker': 'symbol size spPr',
  'c:dLbls':
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  'c:dLbl':
    'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  'c:errBars': 'errDir errBarType errValType noEndCap plus minus val spPr',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits',
  'c:scaling': 'logBase orientation max min',
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr',
  'c:title': 'tx layout overlay spPr txPr',
  'c:strCache': 'ptCount pt',
  'c:numCache': 'formatCode ptCount pt',
  'cdr:relSizeAnchor': 'from to sp',
  'cdr:sp': 'nvSpPr spPr style txBody',
  'cdr:spPr': 'xfrm prstGeom noFill solidFill ln',
  'cdr:txBody': 'bodyPr lstStyle p',
  'a:ln': 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd',
  'a:rPr': 'ln noFill solidFill effectLst latin ea cs sym hlinkClick',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing',
  workbook: 'workbookPr bookViews sheets definedNames calcPr',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles',
  font: 'b i strike u vertAlign sz color name family charset scheme',
  border: 'left right top bottom diagonal',
  xf: 'alignment protection'
};

/** Children that stand where the schema does not have them, in the order of a part. */
function misplaced(xml: string): string[] {
  const wrong: string[] = [];
  const open: { name: string; last: number }[] = [];
  for (const [, closing, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^">])*)>/g)) {
    if (closing === '/') {
      expect(open.pop()?.name).toBe(name);
      continue;
    }
    const parent = open.at(-1);
    const order = parent && ORDER[parent.name]?.split(' ');
    if (parent && order) {
      const at = order.indexOf(name.replace(/^\w+:/, ''));
      if (at < parent.last || at < 0) wrong.push(`${parent.name} > ${name}`);
      parent.last = Math.max(parent.last, at);
    }
    if (!rest.endsWith('/')) open.push({ name, last: 0 });
  }
  expect(open).toEqual([]);
  return wrong;
}

let deck: Unzipped = {};
let book: Unzipped = {};
beforeAll(async () => {
  const logarithmic = EVERY_CHART.map((exhibit) => ({ ...exhibit, scale: 'log' as const }));
  deck = unzipSync(await toPptx([...EVERY_CHART, ...logarithmic, LIST].map(deckPage)));
  book = unzipSync(await exhibitsToXlsx([...EVERY_CHART, LIST]));
});

const parts = (file: Unzipped, pattern: RegExp) =>
  Object.entries(file).flatMap(([path, bytes]) => (pattern.test(path) ? [{ path, xml: strFromU8(bytes) }] : []));

test('the order is read: a child before its elder is told', () => {
  expect(misplaced('<c:scaling><c:max val="1"/><c:orientation val="minMax"/></c:scaling>')).toEqual([
    'c:scaling > c:orientation'
  ]);
  expect(misplaced('<worksheet><autoFilter ref="A1"/><sheetData></sheetData></worksheet>')).toEqual([
    'worksheet > sheetData'
  ]);
});

test('charts, what is drawn over them, and workbooks stand in the schema’s order', () => {
  const all = [
    ...parts(deck, /^ppt\/(?:charts\/chart|drawings\/drawing)\d+\.xml$/),
    ...parts(book, /^xl\/(?:workbook|styles|worksheets\/sheet\d+)\.xml$/)
  ];
  expect(all.length).toBeGreaterThan(25);
  for (const { path, xml } of all) expect(misplaced(xml), path).toEqual([]);
});

test('the workbooks behind charts do too', () => {
  for (const { path } of parts(deck, /^ppt\/embeddings\/.*\.xlsx$/)) {
    const inside = unzipSync(deck[path] ?? new Uint8Array());
    for (const { xml } of parts(inside, /^xl\/(?:workbook|styles|worksheets\/sheet\d+)\.xml$/))
      expect(misplaced(xml), path).toEqual([]);
  }
});

test('every relation of a chart leads to a part, and every part has a type', () => {
  const types = strFromU8(deck['[Content_Types].xml'] ?? new Uint8Array());
  const relations = parts(deck, /^ppt\/charts\/_rels\/.*\.rels$/);
  expect(relations.length).toBeGreaterThan(10);
  for (const { xml } of relations) {
    const targets = [...xml.matchAll(/Target="\.\.\/([^"]+)"/g)].map(([, target]) => `ppt/${target}`);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      expect(deck[target], target).toBeDefined();
      if (target.endsWith('.xml')) expect(types.match(new RegExp(`PartName="/${target}"`, 'g'))).toHaveLength(1);
    }
    const ids = [...xml.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
