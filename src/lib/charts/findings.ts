/** Findings of the charts that compare more than one series. Each gives null where there is nothing to say of its own. */
import { m } from '$lib/paraglide/messages.js';
import type { CompareCell, CompareModel, CompareRow } from '$lib/views/compare-model';
import { bodyInSentence } from './body-words';
import { writtenText } from './cell-text';
import { leadingOf, type Held, type Leading } from './leading';
import { tiedFinding, unsureFinding } from './leading-words';
import { formatFigure } from './numbers';
import { partsOf } from './parts';
import { rankCorrelation } from './statistics';

const isStated = (cell: CompareCell | undefined): cell is CompareCell & { value: number } =>
  cell !== undefined && (cell.state === 'stated' || cell.state === 'zero') && cell.value !== null;

/** From its first year to its last: of the body that leads in the latest year, or else of one that states two years. */
export function yearsFinding(model: CompareModel): string | null {
  const { leader, rows, measures } = model;
  const spans = rows.flatMap((row) => spanOf(model, row) ?? []);
  const span = spans.find(({ row }) => row.key === leader?.row.key) ?? spans[0];
  if (span === undefined) return null;
  const said = {
    body: bodyInSentence(span.row),
    name: measures[0]?.name ?? '',
    from_year: span.from.year,
    from: writtenText(span.from.cell),
    to_year: span.to.year,
    to: writtenText(span.to.cell)
  };
  const change = span.to.cell.value - span.from.cell.value;
  const sentence = (change > 0 ? m.charts_finding_rise : change < 0 ? m.charts_finding_fall : m.charts_finding_same)(
    said
  );
  const doubted = span.from.cell.doubted || span.to.cell.doubted ? m.charts_finding_doubted() : '';
  if (model.window.pages > 1 || spans.length < 3) return sentence + doubted;
  const risen = spans.filter(({ from, to }) => to.cell.value > from.cell.value).length;
  const many = risen === spans.length ? m.charts_finding_rise_all : m.charts_finding_rise_many;
  return sentence + doubted + many({ total: spans.length, count: risen });
}

interface Stated {
  year: number;
  cell: CompareCell & { value: number };
}

function spanOf({ series }: CompareModel, row: CompareRow): { row: CompareRow; from: Stated; to: Stated } | null {
  const said = row.cells.flatMap((cell, index): Stated[] => {
    const year = series[index]?.year ?? null;
    return year !== null && isStated(cell) ? [{ year, cell }] : [];
  });
  said.sort((a, b) => a.year - b.year);
  const [from, to] = [said[0], said.at(-1)];
  return from && to && from.year < to.year ? { row, from, to } : null;
}

interface Leader extends Leading {
  readonly label: string;
  readonly top: Held;
  /** Nobody else states a figure: there is nothing to lead. */
  readonly lone: boolean;
}

/** Who leads in each of several measures; only where all rows are at hand. */
export function leadersFinding({ rows, series, window }: CompareModel): string | null {
  if (window.pages > 1 || series.length < 2) return null;
  const leaders = series.flatMap(({ label }, index) => leaderOf(rows, label, index) ?? []);
  const [first] = leaders;
  if (first === undefined || leaders.length < 2) return null;
  const everywhere = leaders.length === series.length && leaders.every(({ top }) => top.row.key === first.top.row.key);
  if (everywhere && leaders.every(({ lone, kind, top }) => !lone && kind === 'alone' && !top.cell.doubted)) {
    const passed = leaders.reduce((sum, one) => sum + one.passed, 0);
    const note = passed > 0 ? m.charts_finding_passed({ count: passed }) : '';
    return m.charts_finding_lead_all({ body: bodyInSentence(first.top.row), count: leaders.length }) + note;
  }
  const said = ({ top: { row, cell }, label }: Leader) => ({
    body: bodyInSentence(row),
    name: label,
    figure: writtenText(cell) + (cell.doubted ? m.charts_finding_doubted() : '')
  });
  const shown = leaders.slice(0, 2);
  const leading = shown
    .filter(({ lone, kind }) => !lone && kind === 'alone')
    .map((one) => m.charts_finding_lead_item(said(one)));
  const together = shown.filter(({ lone, kind }) => !lone && kind !== 'alone');
  const passed = shown.reduce((sum, one) => sum + one.passed, 0);
  return (
    [
      ...(leading.length > 0 ? [m.charts_finding_lead_each({ list: leading.join('、') })] : []),
      ...together.map((one) =>
        one.kind === 'unsure'
          ? unsureFinding(one, one.label, null)
          : tiedFinding(one, { ...said(one), unit: one.top.cell.unit, year: null }, one.first.length)
      ),
      ...shown.filter(({ lone }) => lone).map((one) => m.charts_finding_lead_only(said(one)))
    ].join('，') + (passed > 0 ? m.charts_finding_passed({ count: passed }) : '')
  );
}

function leaderOf(rows: readonly CompareRow[], label: string, series: number): Leader | null {
  const stated = rows.flatMap((row) => {
    const cell = row.cells[series];
    return isStated(cell) ? [{ row, cell }] : [];
  });
  const leading = leadingOf(stated.sort((a, b) => b.cell.value - a.cell.value));
  const [top] = leading?.first ?? [];
  if (leading === null || top === undefined || (top.cell.value ?? 0) <= 0) return null;
  return { label, ...leading, top, lone: stated.length === 1 };
}

/** The largest part of the largest figure that is broken down: one with a part or two picked out speaks only where none is. */
export function partFinding({ rows, measures, leader }: CompareModel): string | null {
  const parted = rows.filter(
    ({ cells: [cell] }) => isStated(cell) && cell.value > 0 && cell.parts.some(({ value }) => value !== null)
  );
  const whole = parted.filter(({ cells: [cell] }) => isStated(cell) && partsOf(cell).sum >= cell.value / 2);
  const fit = whole.length > 0 ? whole : parted;
  const row = fit.find(({ key }) => key === leader?.row.key) ?? largestOf(fit);
  const cell = row?.cells[0];
  if (row === undefined || !isStated(cell)) return null;
  const parts = cell.parts.filter(({ unit, value }) => unit === cell.unit && value !== null);
  const largest = parts.reduce<(typeof parts)[number] | undefined>(
    (best, part) => ((part.value ?? 0) > (best?.value ?? 0) ? part : best),
    undefined
  );
  if (largest === undefined) return null;
  const { sum, gap } = partsOf(cell);
  if (gap !== null && gap < 0) {
    return m.charts_finding_parts_over({
      body: bodyInSentence(row),
      name: measures[0]?.name ?? '',
      figure: writtenText(cell),
      sum: formatFigure(sum, cell.unit),
      gap: formatFigure(-gap, cell.unit)
    });
  }
  return m.charts_finding_part({
    body: bodyInSentence(row),
    name: measures[0]?.name ?? '',
    figure: writtenText(cell),
    part: largest.name,
    value: largest.text,
    share: Math.round(((largest.value ?? 0) / cell.value) * 100)
  });
}

function largestOf(rows: readonly CompareRow[]): CompareRow | undefined {
  const value = ({ cells: [cell] }: CompareRow) => cell?.value ?? 0;
  return rows.reduce<CompareRow | undefined>(
    (best, row) => (best && value(best) >= value(row) ? best : row),
    undefined
  );
}

const FEWEST_PAIRS = 5;
/** Usual words for Spearman's rho: from 0.6 on strong, below 0.3 none to speak of. */
const STRONG = 0.6;

/** Whether two measures go together, by Spearman's rank correlation; where not all rows are at hand, how many state them. */
export function pairFinding({ rows, measures, window, summaries }: CompareModel): string | null {
  const [x = '', y = ''] = measures.map(({ name }) => name);
  if (window.pages > 1) {
    const [first = 0, second = 0] = summaries.map(({ states }) => states.stated + states.zero);
    return m.charts_finding_pair_counts({ x, y, first, second });
  }
  const pairs = rows.flatMap(({ cells: [a, b] }) => (isStated(a) && isStated(b) ? [[a.value, b.value] as const] : []));
  if (pairs.length < FEWEST_PAIRS) return m.charts_finding_few_pairs({ x, y, count: pairs.length });
  const rho = rankCorrelation(pairs);
  const said = { x, y, count: pairs.length, rho: (rho ?? 0).toFixed(2) };
  if (rho !== null && rho >= STRONG) return m.charts_finding_together(said);
  if (rho !== null && rho <= -STRONG) return m.charts_finding_opposite(said);
  return m.charts_finding_unrelated(said);
}

/** The measures most and least spoken of, and how much is still blank. */
export function coverageFinding({ series, summaries }: CompareModel): string | null {
  const counted = series.map(({ label }, index) => ({ label, answered: summaries[index]?.answered ?? 0 }));
  const most = counted.reduce(
    (best, of) => (of.answered > best.answered ? of : best),
    counted[0] ?? { label: '', answered: 0 }
  );
  const least = counted.reduce((best, of) => (of.answered < best.answered ? of : best), most);
  if (series.length < 2) return null;
  const reports = summaries[0]?.reports ?? 0;
  const blanks = summaries.reduce((sum, { states }) => sum + states.placeholder, 0);
  const said = { name: most.label, answered: most.answered, reports };
  const sentence =
    most.answered === least.answered
      ? m.charts_finding_coverage_even({ ...said, count: series.length })
      : m.charts_finding_coverage({ ...said, least: least.label, few: least.answered });
  return sentence + (blanks > 0 ? m.charts_finding_coverage_blank({ count: blanks }) : '');
}
