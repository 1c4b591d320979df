import type PptxGenJS from 'pptxgenjs';
import { m } from '$lib/paraglide/messages.js';
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

/**
 * The exhibit's native charts, two to a slide at most, those of many bodies page after page; gives back what was drawn, in the
 * order of the deck's parts.
 */
export function addCharts(
  deck: PptxGenJS,
  page: DeckPage & { exhibit: FigureExhibit },
  theme: SlideTheme
): readonly PlacedPanel[] {
  const { panels, left } = chartPanels(page.exhibit);
  const placed: PlacedPanel[] = [];
  const slides = slidesOf(panels);
  const several = panels.filter((panel) => panel.page === 1).length;
  const pages = Math.max(1, ...panels.map((panel) => panel.page));
  for (const shown of slides) {
    // A slide of some of the panels speaks of those alone.
    const own = shown.flatMap(({ says }) => says ?? []).join('；');
    const title = several > A_SLIDE && own !== '' ? own : page.exhibit.title;
    const at = shown[0]?.page ?? 1;
    const numbered = pages > 1 ? m.export_page_of({ page: at, pages }) : '';
    const parts = shown.flatMap(({ part }) => (part === '' ? [] : [part]));
    const part = parts.length > 0 ? `${parts.join('')}${m.export_part_axis()}` : '';
    const { slide, place } = addFrame(deck, page, { title, numbered, left: left + part, part }, theme);
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

/** Panels of one page of the chart, two to a slide at most. */
function slidesOf(panels: readonly ChartPanel[]): ChartPanel[][] {
  const slides: ChartPanel[][] = [];
  for (const panel of panels) {
    const last = slides.at(-1);
    if (last && last.length < A_SLIDE && last[0]?.page === panel.page) last.push(panel);
    else slides.push([panel]);
  }
  return slides;
}
