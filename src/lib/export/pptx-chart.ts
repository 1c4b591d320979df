import type PptxGenJS from 'pptxgenjs';
import { plotShare } from './chart-bars-xml';
import { chartPanels } from './chart-panels';
import type { ChartPanel } from './panel';
import type { DeckPage } from './deck';
import type { FigureExhibit } from './exhibit';
import { addFrame } from './pptx-frame';
import type { SlideTheme } from './slide-theme';

/** Charts that are read side by side on one slide. */
const A_SLIDE = 2;

export interface PlacedPanel {
  panel: ChartPanel;
  /** It shares its slide. */
  narrow: boolean;
}

/** The exhibit's native charts, two to a slide at most; gives back what was drawn, in the order of the deck's parts. */
export function addCharts(
  deck: PptxGenJS,
  page: DeckPage & { exhibit: FigureExhibit },
  theme: SlideTheme
): readonly PlacedPanel[] {
  const { panels, left } = chartPanels(page.exhibit);
  const placed: PlacedPanel[] = [];
  for (let from = 0; from < panels.length; from += A_SLIDE) {
    const shown = panels.slice(from, from + A_SLIDE);
    // A slide of some of the panels speaks of those alone.
    const own = shown.flatMap(({ says }) => says ?? []).join('；');
    const title = panels.length > A_SLIDE && own !== '' ? own : page.exhibit.title;
    const { slide, place } = addFrame(deck, page, { title, left }, theme);
    const w = place.w / shown.length;
    shown.forEach((panel, index) => {
      placed.push({ panel, narrow: shown.length > 1 });
      // Only the frame is PptxGenJS's: its chart and its workbook are replaced by ours, of which it knows the place alone.
      const stand = [{ name: panel.title, labels: [''], values: [0] }];
      const frame = { ...place, x: place.x + index * w, w, h: place.h * plotShare(panel) };
      slide.addChart(deck.ChartType.bar, stand, { ...frame, altText: title });
    });
  }
  return placed;
}
