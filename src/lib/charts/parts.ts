import { cleaned } from './cell-text';
import type { CompareCell, ComparePart } from '$lib/views/compare-model';

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
  const figures = parts.filter(
    (part) => part.unit === unit && part.value !== null && part.value > 0 && part.state !== 'plan'
  );
  const blank = parts.filter((part) => part.state === 'placeholder');
  const joined = new Map<number, { name: string; series: number; value: number; texts: string[] }>();
  for (const part of figures) {
    const at = joined.get(part.series) ?? { name: part.name, series: part.series, value: 0, texts: [] };
    joined.set(part.series, { ...at, value: at.value + (part.value ?? 0), texts: [...at.texts, part.text] });
  }
  const drawn = [...joined.values()]
    .map(({ name, series, value: of, texts }) => ({ name, series, value: of, text: texts.join('+') }))
    .sort((a, b) =>
      a.series < 0 || b.series < 0
        ? Number(a.series < 0) - Number(b.series < 0) || b.value - a.value
        : a.series - b.series
    );
  const sum = drawn.reduce((total, part) => total + part.value, 0);
  const known = state === 'stated' && value !== null && drawn.length > 0 && blank.length === 0;
  return { drawn, blank, sum, gap: known ? Number((value - sum).toPrecision(12)) : null };
}

/** 短信 10条、广播 5条. */
export const partsSaid = (parts: readonly Pick<ComparePart, 'name' | 'text'>[]): string =>
  parts.map(({ name, text }) => `${name} ${cleaned(text)}`).join('、');
