import type { Exhibit } from './exhibit';

/** An exhibit as it goes into a deck, a workbook or onto paper. */
export interface DeckPage {
  exhibit: Exhibit;
  /** The user's own words; "" for none. */
  note: string;
}

export interface DeckCover {
  title: string;
  /** Under it: the day, who made it. */
  lines: readonly string[];
}

export const deckPage = (exhibit: Exhibit): DeckPage => ({ exhibit, note: '' });
