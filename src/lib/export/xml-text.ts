/** XML 1.0 has no place for most control characters: a part with one makes a file that Office calls damaged. */
// eslint-disable-next-line no-control-regex -- see above
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const xmlText = (text: string): string => text.replace(FORBIDDEN, '');
