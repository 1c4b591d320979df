/** Bodies in a sentence. */
import { m } from '$lib/paraglide/messages.js';
import type { CompareRow } from '$lib/views/compare-model';

type Named = Pick<CompareRow, 'label'> & Partial<Pick<CompareRow, 'agency' | 'title'>>;

/**
 * A label that carries its year (鹭汀县 2023) is a phrase in a sentence: 鹭汀县2023年. A report that names no body stands under its
 * title, which is one only in its marks: 《2023年工作总结》.
 */
export function bodyInSentence({ label, agency, title }: Named, year: number | null = null): string {
  const titled = agency === null && title !== undefined && title !== '' && label.startsWith(title);
  const marked = titled && !title.startsWith('《') ? `《${title}》${label.slice(title.length)}` : label;
  const named = marked.replace(/ (\d{4})$/u, (_, of: string) => m.compare_year({ year: of }));
  return year === null ? named : `${named}${m.compare_year({ year })}`;
}

/** Of several as many as a title has room for. */
const MOST_NAMED = 2;

/** 甲县、乙县; of more than two: 甲县、乙县等5份报告. */
export function bodiesInSentence(bodies: readonly string[], total = bodies.length): string {
  const list = bodies.slice(0, MOST_NAMED).join('、');
  return total > Math.min(bodies.length, MOST_NAMED) ? m.charts_bodies_of({ list, count: total }) : list;
}
