/** A date with blanks in it is one span: xx月xx日, x-xx月份, 2023年xx月. */
import type { Span } from '../stages';

const PIECE =
  /^\s?(?:[xX×＊*某\d０-９]+(?:[-－—–~～至到.][xX×＊*某\d０-９]+)?\s?)(?:年度|年|月份|月底|月初|月|日|号|时许|时|分|季度|点钟)/;
const JOINT = /^[至到\-－—–~～](?=[xX×＊*某\d０-９])/;
const PIECE_LIMIT = 16;
/** A date has year, month, day, hour and minute, twice. */
const PIECES = 10;
const BACK = /(?:[xX×＊*\d]{2,4}年\s?)?(?:[xX×＊*\d]{1,2}月份?\s?)?(?:[xX×＊*\d]{1,2}[日号]?\s?[-－—–~～至到]?\s?)?$/;

/** The whole date that the blank run belongs to. */
export function dateSpan(text: string, run: Span, floor: number): Span {
  const head = text.slice(Math.max(floor, run.start - 14), run.start);
  const back = BACK.exec(head)?.[0] ?? '';
  const whole = run.start - (/[年月日号至到\-－—–~～]\s?$/.test(back) ? back.length : 0);
  const start = text[whole - 1] === '第' && whole > floor ? whole - 1 : whole;
  let end = whole;
  for (let i = 0; i < PIECES; i++) {
    const joint = JOINT.exec(text.slice(end, end + 2));
    const from = joint && end > whole ? end + 1 : end;
    const piece = PIECE.exec(text.slice(from, from + PIECE_LIMIT));
    if (!piece) break;
    end = from + piece[0].length;
  }
  return { start, end: Math.max(end, run.end) };
}
