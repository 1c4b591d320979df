/** A placeholder in a native chart: an empty dashed box of one length, in a series of its own, so that it is never a figure. */
import { m } from '$lib/paraglide/messages.js';
import { ticksOf } from './chart-drawing';
import type { ExhibitSeries } from './exhibit';
import type { ChartPanel, PanelSeries } from './panel';

/** Of the axis. */
const SLOT = 0.05;

/** The boxes of a panel's placeholders, with what is written there; none where every figure is filled in. */
export function slotsOf(panel: ChartPanel, series: readonly ExhibitSeries[], places: readonly number[]): PanelSeries[] {
  const written = places.map((place) => {
    const blanks = series.filter(({ figures }) => figures[place]?.state === 'placeholder');
    const said = blanks.map(({ name, figures }) => `${series.length > 1 ? name : ''}${figures[place]?.written ?? ''}`);
    return blanks.length === 0 ? null : m.export_slot_label({ written: said.join('、') });
  });
  if (written.every((one) => one === null)) return [];
  const length = slotLength(panel);
  return [
    {
      name: m.export_slot(),
      values: written.map((one) => (one === null ? null : length)),
      labels: written,
      inexact: written.map(() => false),
      look: 'slot'
    }
  ];
}

function slotLength(panel: ChartPanel): number {
  const { to } = ticksOf(panel);
  const length = panel.scale === 'log' ? Math.max(10, to) ** SLOT : to * SLOT;
  return Number(length.toPrecision(2));
}
