import type { CleanText, PlaceholderMark, Quantity, Span } from '../stages';

/** Every run within a span of clean text that stands for something left out, in text order. */
export function recognisePlaceholders(
  _clean: CleanText,
  _span: Span,
  _quantities: readonly Quantity[]
): PlaceholderMark[] {
  return [];
}
