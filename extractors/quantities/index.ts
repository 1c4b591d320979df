import type { CleanText, Quantity, Span } from '../stages';

/** Every figure within a span of clean text, in text order. */
export function recogniseQuantities(_clean: CleanText, _span: Span): Quantity[] {
  return [];
}
