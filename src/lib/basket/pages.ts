import { chartName } from '$lib/charts/describe';
import type { DeckCover, DeckPage } from '$lib/export/deck';
import type { Exhibit } from '$lib/export/exhibit';
import { m } from '$lib/paraglide/messages.js';
import type { BasketItem } from './basket-item';

/** An item as the user titled it. */
export const exhibitOf = ({ exhibit, title }: BasketItem): Exhibit => ({
  ...exhibit,
  title: title.trim() || exhibit.title
});

/** An item in the list of a cover: two charts of one finding are told apart by their kind. */
export function coverLine(item: BasketItem): string {
  const { title, ...exhibit } = exhibitOf(item);
  return exhibit.kind === 'figures' ? m.basket_cover_line({ title, kind: chartName(exhibit.chart) }) : title;
}

export const deckPages = (items: readonly BasketItem[]): DeckPage[] =>
  items.map((item) => ({ exhibit: exhibitOf(item), note: item.note }));

export function coverOf(title: string, items: readonly BasketItem[], now: Date): DeckCover {
  return {
    title: title.trim() || m.basket_cover_default(),
    lines: [now.toLocaleDateString('zh-CN', { dateStyle: 'long' }), m.basket_cover_lines({ count: items.length })]
  };
}
