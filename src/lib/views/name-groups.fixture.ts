import type { NameGroup } from './name-groups';

/** A group of free names, the first one its label, each in one report. */
export const nameGroup = (unit: string, ...names: string[]): NameGroup => ({
  label: names[0] ?? '',
  unit,
  names: names.map((name) => ({ name, reports: 1 })),
  reports: names.length,
  values: [1, 2]
});
