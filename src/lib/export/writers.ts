import { m } from '$lib/paraglide/messages.js';
import { deckPage } from './deck';
import type { Exhibit } from './exhibit';
import { sheetOf } from './exhibit-sheets';

export const FORMATS = ['pptx', 'xlsx', 'csv', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

export const FORMAT_NAMES: Record<Format, () => string> = {
  pptx: m.export_save_pptx,
  xlsx: m.export_save_xlsx,
  csv: m.export_save_csv,
  parquet: m.export_save_parquet
};

export interface WriteOptions {
  /** Of slides: whether a chart's table comes after it. */
  readonly tables: boolean;
}

/** The bytes of a file of one exhibit. Each writer is loaded when it is asked for. */
export const WRITERS: Record<Format, (exhibit: Exhibit, options: WriteOptions) => Promise<Uint8Array<ArrayBuffer>>> = {
  pptx: async (exhibit, { tables }) => (await import('./pptx')).toPptx([deckPage(exhibit)], { tables }),
  xlsx: async (exhibit) => (await import('./xlsx')).exhibitsToXlsx([exhibit]),
  csv: async (exhibit) => (await import('./csv')).toCsv(sheetOf(exhibit)),
  parquet: async (exhibit) => (await import('./parquet')).toParquet(sheetOf(exhibit))
};
