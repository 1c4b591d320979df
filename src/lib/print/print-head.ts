/** Text as a CSS string. */
export const cssString = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\s+/gu, ' ')}"`;

/**
 * Keeps what stands at the top of every printed sheet: it is read when printing begins, so that it says what is shown then.
 * Browser only; gives back how to stop.
 */
export function followPrint(words: () => string): () => void {
  const write = () => document.documentElement.style.setProperty('--print-head', cssString(words()));
  addEventListener('beforeprint', write);
  return () => removeEventListener('beforeprint', write);
}
