import { stateName } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import type { ExhibitFigure } from './exhibit';

const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });

/** The state of a figure in words; where it is absent, why: 无报告 is not 未提及. */
export function stateOf(figure: ExhibitFigure | undefined): string {
  if (figure?.partial) return m.common_state_partial();
  if (figure?.unreported) return m.charts_no_report();
  return stateName(figure?.state ?? 'absent');
}

/** A figure in words for a table cell: as written where the writing says more than the number, never 0 for a blank. */
export function formatFigure(figure: ExhibitFigure): string {
  const { besides = '', value } = figure;
  // Whatever stands as it is written has said them already.
  const said =
    besides === '' || value === null || figure.state === 'placeholder' ? '' : m.export_besides({ parts: besides });
  return said === '' ? numberText(figure) : m.export_label_remarks({ label: numberText(figure), remarks: said });
}

function numberText(figure: ExhibitFigure): string {
  switch (figure.state) {
    case 'absent':
      return '—';
    case 'placeholder':
      return figure.written || 'XX';
    case 'plan':
    case 'stated':
    case 'zero':
      if (figure.bound !== 'exact' || figure.high !== null) return figure.written;
      return figure.value === null ? figure.written : `${NUMBER.format(figure.value)} ${figure.unit}`.trim();
  }
}

/** The same where no column beside it names its state. */
export function figureWithState(figure: ExhibitFigure | undefined): string {
  if (!figure) return '—';
  const text = formatFigure(figure);
  return figure.state === 'plan' ? `${text}（${stateName('plan')}）` : text;
}
