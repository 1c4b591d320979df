/** Text in, records out: the one door of the extractors. */
export * from './records';
export { check, CHECKS } from './checks';
export { extract } from './extract';
export * from './indicators';
export { read, type Reading, type ReadRecords, type SourceText } from './read';
export { approximatorsIn } from './quantities/bounds';
export { RULES_VERSION } from './version';
