/** Compilation → reports, and what each says of itself. */
export { readHeader } from './header';
export { splitReports } from './split';
