/** Text in, records out: the one door of the extractors. */
export * from './records';
export { extract, type SourceText } from './extract';
export { RULES_VERSION } from './version';
