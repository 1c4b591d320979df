/** 说明: what a workbook holds, where it is from and how its states are to be read. */
import { chartName } from '$lib/charts/describe';
import { CELL_STATES, stateName, type CellState } from '$lib/format/states';
import { m } from '$lib/paraglide/messages.js';
import type { Exhibit, FigureExhibit } from './exhibit';
import type { Sheet, SheetCell } from './sheet';
import { SHEET_NAME_LENGTH } from './sheet-names';

/** What a sheet is called: what is measured and how it was shown, short enough to be kept whole. */
export function sheetTitle(exhibit: Exhibit): string {
  if (exhibit.kind === 'sheet') return exhibit.sheet.name;
  const kind = chartName(exhibit.chart);
  const names = measuredOf(exhibit);
  const [first = ''] = names;
  return (
    [
      m.export_sheet_name({ names: names.join('、'), kind }),
      m.export_sheet_name_first({ name: first, count: names.length, kind })
    ].find((name) => name.length <= SHEET_NAME_LENGTH) ?? kind
  );
}

const measuredOf = ({ measured, series }: FigureExhibit): readonly string[] =>
  measured ?? series.flatMap(({ role, name }) => (role === 'figure' ? [name] : []));

const STATES: Record<CellState, () => string> = {
  stated: m.export_about_stated,
  zero: m.export_about_zero,
  placeholder: m.export_about_placeholder,
  absent: m.export_about_absent,
  plan: m.export_about_plan
};

/** A row a sheet with its title and source line, what must not be got wrong in it, and, where figures have states, their legend. */
export function aboutSheet(exhibits: readonly Exhibit[], names: readonly string[]): Sheet {
  const told = exhibits.flatMap((exhibit, at): SheetCell[][] => [
    [names[at] ?? '', exhibit.title],
    ['', exhibit.note],
    ['', m.export_about_made({ date: new Date(exhibit.created).toLocaleDateString('zh-CN', { dateStyle: 'long' }) })],
    ...exhibit.caveats.map((caveat): SheetCell[] => ['', caveat])
  ]);
  const legend: SheetCell[][] = [
    ['', ''],
    [m.export_about_states(), ''],
    ...CELL_STATES.map((state): SheetCell[] => [stateName(state), STATES[state]()]),
    [m.charts_no_report(), m.export_about_no_report()],
    [m.export_unreported(), m.export_about_unreported()]
  ];
  return {
    name: m.export_sheet_about(),
    columns: [
      { header: m.export_about_sheet(), type: 'text' },
      { header: m.export_about_says(), type: 'text', widest: 110 }
    ],
    rows: exhibits.some(({ kind }) => kind === 'figures') ? [...told, ...legend] : told,
    plain: true
  };
}
