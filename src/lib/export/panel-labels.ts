/** What stands in words beside the marks of a native chart. */
import { stateName } from '$lib/format/states';
import { ratioWords } from '$lib/charts/peers';
import { m } from '$lib/paraglide/messages.js';
import type { ExhibitFigure, ExhibitSeries, FigureExhibit } from './exhibit';
import { stateOf } from './figure-text';

/** With more letters a label breaks before its remark, as long as there is room for two lines. */
const LONG_LABEL = 14;
const TWO_LINED = 12;

/** Native charts have no mark for the states of a figure, so its label says what its bar cannot. */
export function withRemarks(exhibit: FigureExhibit, place: number, remarks: readonly string[]): string {
  const label = exhibit.categories[place]?.label ?? '';
  const said = remarks.filter((one) => one !== '').join('；');
  if (said === '') return label;
  const broken = label.length + said.length > LONG_LABEL && exhibit.categories.length <= TWO_LINED;
  return m.export_label_remarks({ label: broken ? `${label}\n` : label, remarks: said });
}

export function remark(figure: ExhibitFigure | undefined, { scale, peers }: FigureExhibit): string {
  if (!figure || figure.state === 'absent') return stateOf(figure);
  if (figure.state === 'stated') {
    return [figure.doubted ? m.charts_doubted() : '', peersRemark(figure, peers)]
      .filter((one) => one !== '')
      .join('；');
  }
  // A logarithmic axis has no place for zero.
  if (figure.state === 'zero') return scale === 'log' ? stateName('zero') : '';
  return figure.written === '' ? stateName(figure.state) : `${stateName(figure.state)} ${figure.written}`;
}

function peersRemark({ peers }: ExhibitFigure, said: FigureExhibit['peers']): string {
  if (!peers) return '';
  if (said === 'rank') return m.export_peers_rank({ rank: peers.rank, of: peers.of });
  if (said === 'percentile') return m.export_peers_percentile({ percentile: Math.round(peers.percentile) });
  if (said === 'ratio' && peers.ratio !== null) return m.export_peers_ratio({ said: ratioWords(peers.ratio) });
  return '';
}

/** 400余条 is not 400. */
export const isInexact = (figure: ExhibitFigure | undefined): boolean =>
  figure?.state === 'stated' && (figure.bound !== 'exact' || figure.high !== null);

/** What is written where the number alone would say too little: an inexact one, or one counted otherwise than its axis. */
export function wordedLabel(figure: ExhibitFigure | undefined, unit: string): string | null {
  if (figure?.state !== 'stated' || figure.written === '') return null;
  return isInexact(figure) || figure.unit !== unit ? figure.written : null;
}

/** 主动公开信息数（条）. */
export const withUnit = ({ name, unit }: Pick<ExhibitSeries, 'name' | 'unit'>): string =>
  unit ? m.export_with_unit({ name, unit }) : name;
