import type PptxGenJS from 'pptxgenjs';
import { m } from '$lib/paraglide/messages.js';
import type { DeckCover, DeckPage } from './deck';
import type { Exhibit, FigureExhibit, SheetExhibit } from './exhibit';
import { addCharts } from './pptx-chart';
import { addSheetTable } from './pptx-grid';
import { addFigureTable } from './pptx-table';
import { embedCharts, type DrawnPanel } from './pptx-workbooks';
import { PRINT, type SlideTheme } from './slide-theme';
import { xmlText } from './xml-text';

export interface DeckOptions {
  cover?: DeckCover;
  theme?: SlideTheme;
  /** Without, a chart comes alone; what has no chart is still a table. */
  tables?: boolean;
}

/**
 * A deck with native, editable charts and tables: for each exhibit its chart, then its table, unless another chart of the
 * same figures has brought it. The title says the finding,
 * the source line stands under the chart, the caveats are in the speaker notes.
 */
export async function toPptx(
  pages: readonly DeckPage[],
  { cover, theme = PRINT, tables = true }: DeckOptions = {}
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Pptx } = await import('pptxgenjs');
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: theme.font, bodyFontFace: theme.font };
  deck.title = xmlText(cover?.title ?? pages[0]?.exhibit.title ?? m.app_name());
  deck.company = m.app_name();
  deck.author = m.app_name();
  if (cover) addCover(deck, cover, theme);
  const drawn: DrawnPanel[] = [];
  const told = new Set<string>();
  const draw = (page: PageOf<FigureExhibit>): boolean => {
    const { exhibit } = page;
    const placed = addCharts(deck, page, theme);
    drawn.push(...placed.map((panel) => ({ ...panel, exhibit })));
    return placed.length > 0;
  };
  for (const page of pages.map(withoutControls)) {
    if (isFigures(page)) {
      const figures = figuresOf(page.exhibit);
      const charted = draw(page);
      if (!charted || (tables && !told.has(figures))) addFigureTable(deck, page, theme);
      told.add(figures);
    } else if (isSheet(page)) {
      const { title, drawn: chart } = page.exhibit;
      const charted = chart !== undefined && draw({ ...page, exhibit: { ...chart, title } });
      if (!charted || tables) addSheetTable(deck, page, theme);
    }
  }
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array<ArrayBuffer>;
  return embedCharts(bytes, drawn, theme);
}

/** Two charts with the same figures of the same bodies have one table between them. */
const figuresOf = ({ categories, series }: FigureExhibit): string =>
  JSON.stringify([
    categories.map(({ label }) => label),
    series.map(({ name, unit, figures }) => [
      name,
      unit,
      figures.map(({ state, written, value }) => [state, written, value])
    ])
  ]);

/**
 * PptxGenJS writes text as it is, marks escaped; what XML has no place for must not get there. Rows of a list are left as they
 * are: most of them are never shown, and the cells that are lose it when they are written.
 */
function withoutControls(page: DeckPage): DeckPage {
  const { exhibit } = page;
  if (exhibit.kind === 'figures') return copied(page);
  const { rows } = exhibit.sheet;
  const { exhibit: bare, ...rest } = copied({
    ...page,
    exhibit: { ...exhibit, sheet: { ...exhibit.sheet, rows: [] } }
  });
  return { ...rest, exhibit: { ...bare, sheet: { ...bare.sheet, rows } } };
}

const copied = <P extends DeckPage>(page: P): P =>
  JSON.parse(JSON.stringify(page), (_, value: unknown) => (typeof value === 'string' ? xmlText(value) : value)) as P;

type PageOf<E extends Exhibit> = DeckPage & { exhibit: E };
const isFigures = (page: DeckPage): page is PageOf<FigureExhibit> => page.exhibit.kind === 'figures';
const isSheet = (page: DeckPage): page is PageOf<SheetExhibit> => page.exhibit.kind === 'sheet';

function addCover(deck: PptxGenJS, { title, lines }: DeckCover, theme: SlideTheme): void {
  const slide = deck.addSlide();
  const letters = { fontFace: theme.font, margin: 0 };
  slide.addText(xmlText(title), {
    ...letters,
    x: 1,
    y: 2.4,
    w: 11.3,
    h: 1.4,
    fontSize: 40,
    bold: true,
    color: theme.ink,
    valign: 'bottom',
    fit: 'shrink'
  });
  slide.addShape(deck.ShapeType.line, { x: 1, y: 4, w: 11.3, h: 0, line: { color: theme.hairline, width: 1 } });
  slide.addText(xmlText(lines.join('\n')), {
    ...letters,
    x: 1,
    y: 4.2,
    w: 11.3,
    h: 1.4,
    fontSize: 16,
    color: theme.quiet,
    valign: 'top',
    lineSpacingMultiple: 1.4
  });
}
