import type { Parsed, Segment } from './parse';

export const COLONS = '：:';
const ROW_BEGINS = `；;（(${COLONS}`;

/** A row is looked back for over so many segments: a sentence without end must not be walked again for each of its figures. */
const REACH = 60;

/**
 * The segment that begins the row of a figure's segment, brackets that have closed left out: after ； or a colon, or, of
 * `parts`, at 其中 too.
 */
export function rowStart({ tokens, segments }: Parsed, of: Segment, parts: boolean): Segment {
  let start = of;
  for (let i = of.index; i >= Math.max(0, of.index - REACH); i--) {
    const segment = segments[i];
    if (!segment || segment.depth > of.depth) continue;
    start = segment;
    if (ROW_BEGINS.includes(segment.before || '。') || (parts && tokens[segment.from]?.cls === 'part')) break;
  }
  return start;
}
