import type PptxGenJS from 'pptxgenjs';
import { m } from '$lib/paraglide/messages.js';
import type { Exhibit } from './exhibit';
import { legible } from './legible';
import { addChart } from './pptx-chart';
import { embedWorkbooks } from './pptx-workbooks';
import { addTables } from './pptx-table';
import { speakerNotes } from './speaker-notes';
import { PAGE, PRINT, type SlideTheme } from './slide-theme';

/**
 * A deck with native, editable charts and tables: for each exhibit a slide with its chart, then its table. The title says
 * the finding, the source line stands under the chart, the caveats are in the speaker notes.
 */
export async function toPptx(
  exhibits: readonly Exhibit[],
  theme: SlideTheme = PRINT
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Pptx } = await import('pptxgenjs');
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: theme.font, bodyFontFace: theme.font };
  deck.title = exhibits[0]?.title ?? m.app_name();
  deck.company = m.app_name();
  const charts: Exhibit[] = [];
  for (const exhibit of exhibits) {
    const drawn = legible(exhibit);
    if (hasChart(drawn)) {
      charts.push(drawn);
      addChartSlide(deck, drawn, theme);
    }
    addTables(deck, exhibit, theme);
  }
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array<ArrayBuffer>;
  return embedWorkbooks(bytes, charts);
}

/** Tables and heat maps are tables on a slide; a chart without a bar would be an empty frame. */
function hasChart(exhibit: Exhibit): boolean {
  return exhibit.chart !== 'table' && exhibit.chart !== 'heatmap' && exhibit.categories.length > 0;
}

function addChartSlide(deck: PptxGenJS, exhibit: Exhibit, theme: SlideTheme): void {
  const slide = deck.addSlide();
  slide.addText(exhibit.title, {
    ...PAGE.title,
    color: theme.ink,
    fontFace: theme.font,
    bold: true,
    fit: 'shrink',
    valign: 'top'
  });
  addChart(deck, slide, exhibit, theme);
  slide.addText(exhibit.note, { ...PAGE.note, color: theme.quiet, fontFace: theme.font, valign: 'bottom' });
  slide.addNotes(speakerNotes(exhibit));
}
