import { twelve } from '$lib/views/compare-cells';
import type { CompareCell, ComparePart } from '$lib/views/compare-model';
import { cleaned, withState } from './cell-text';

export interface Parts {
  /** Parts with a figure, those of one series joined, in the order of series; those without one last, the largest first. */
  readonly drawn: readonly {
    readonly name: string;
    readonly series: number;
    readonly value: number;
    readonly text: string;
  }[];
  /** Parts that are still blank: they have no length. */
  readonly blank: readonly ComparePart[];
  readonly sum: number;
  /** Total less sum: what the parts leave; negative where they come to more. null without a stated total or with a blank part. */
  readonly gap: number | null;
}

/** The parts of a cell that can lie end to end: figures in the unit of their total. */
export function partsOf({ parts, unit, state, value }: CompareCell): Parts {
  const figures = parts.filter((part) => hasLength(part, unit));
  const blank = parts.filter((part) => part.state === 'placeholder');
  const joined = new Map<number, { name: string; series: number; value: number; texts: string[] }>();
  for (const part of figures) {
    const at = joined.get(part.series) ?? { name: part.name, series: part.series, value: 0, texts: [] };
    joined.set(part.series, { ...at, value: twelve(at.value + (part.value ?? 0)), texts: [...at.texts, part.text] });
  }
  const drawn = [...joined.values()]
    .map(({ name, series, value: of, texts }) => ({ name, series, value: of, text: texts.join('+') }))
    .sort((a, b) =>
      a.series < 0 || b.series < 0
        ? Number(a.series < 0) - Number(b.series < 0) || b.value - a.value
        : a.series - b.series
    );
  const sum = twelve(drawn.reduce((total, part) => total + part.value, 0));
  const known = state === 'stated' && value !== null && drawn.length > 0 && blank.length === 0;
  return { drawn, blank, sum, gap: known ? twelve(value - sum) : null };
}

/** A figure that its report has achieved, in the unit of its total. */
const hasLength = ({ unit, value, state }: ComparePart, of: string): boolean =>
  unit === of && value !== null && value > 0 && state === 'stated';

export interface OtherParts {
  /** Those that lie in the bar, the largest first. */
  readonly drawn: readonly ComparePart[];
  /** Those without a length there, in text order: blanks, plans, zeros, and what is counted in another unit. */
  readonly apart: readonly ComparePart[];
}

/** Parts whose name has no series (其他部分). */
export function otherPartsOf({ parts, unit }: CompareCell): OtherParts {
  const others = parts.filter(({ series }) => series < 0);
  return {
    drawn: others.filter((part) => hasLength(part, unit)).sort((a, b) => (b.value ?? 0) - (a.value ?? 0)),
    apart: others.filter((part) => !hasLength(part, unit))
  };
}

/** 短信 10条、广播 XX条（未填）、大屏 30条（计划）. */
export const partsSaid = (parts: readonly Pick<ComparePart, 'name' | 'text' | 'state' | 'unit'>[]): string =>
  parts.map(({ name, text, state, unit }) => `${name} ${withState(state, cleaned(text), unit)}`).join('、');
