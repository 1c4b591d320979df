/** Letters of a title that a row of a chart has room for. */
const LONGEST_TITLE = 16;
/** What a summary says besides of the year to come: 及2024年工作思路. */
const YEAR_TO_COME = /(?:以及|及|和|与|暨)\d{4}年[^》]*$/u;

interface Labelled {
  readonly agency: string | null;
  readonly title: string;
  readonly label: string;
}

/** Whether a report stands under its title, as it names no body and none was found for it. */
const standsUnderTitle = ({ agency, title, label }: Labelled): boolean =>
  agency === null && title !== '' && label.startsWith(title);

/**
 * The label of a report in a chart, its table and slides. One that names no body stands under its title, in the marks that say so and
 * short enough for a row: 《2023年政务公开工作总结》.
 */
export function chartLabel(report: Labelled): string {
  if (!standsUnderTitle(report)) return report.label;
  const bare = bareTitle(report.title);
  const main = bare.replace(YEAR_TO_COME, '');
  const letters = [...(main === '' ? bare : main)];
  const short = letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…` : letters.join('');
  return `《${short}》${report.label.slice(report.title.length)}`;
}

/** The same with the whole title, whatever its length. */
export const wholeLabel = ({ title, label }: Pick<Labelled, 'title' | 'label'>): string =>
  `《${bareTitle(title)}》${label.slice(label.indexOf('》') + 1)}`;

/** Whether a row stands under a shortened title: its whole is then said beside it. */
export const isShortened = ({ agency, title, label }: Labelled): boolean =>
  agency === null && label.startsWith('《') && !label.startsWith(`《${bareTitle(title)}》`);

const bareTitle = (title: string): string => title.replace(/^《|》$/gu, '').replace(/\s+/gu, '');
