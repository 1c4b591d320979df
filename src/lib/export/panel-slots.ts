/** A placeholder in a native chart: an empty dashed box drawn over it, which no number stands for. */
import { m } from '$lib/paraglide/messages.js';
import type { ExhibitSeries } from './exhibit';
import type { PanelSlot } from './panel';

/** The boxes of a panel's placeholders, with what is written there; none where every figure is filled in. */
export function slotsOf(series: readonly ExhibitSeries[], places: readonly number[]): PanelSlot[] {
  return places.flatMap((place, row) =>
    series.flatMap(({ figures }, lane): PanelSlot[] => {
      const figure = figures[place];
      return figure?.state === 'placeholder'
        ? [{ row, lane, text: m.export_slot_label({ written: figure.written }) }]
        : [];
    })
  );
}
