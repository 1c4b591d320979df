/** Text in, records out: the one door of the extractors. */
export * from './records';
export { extract, findings } from './extract';
export * from './indicators';
export { read, type Reading, type ReadRecords, type SourceText } from './read';
export { RULES_VERSION } from './version';
