import type { CleanText, ReportHeader, ReportSpan } from '../stages';
import { agencyOfTitle, isPlace } from './agency';
import { levelOf } from './level';
import { agencyOfOpening } from './opening';
import { readSignature } from './signature';
import { typeOf } from './type';
import { yearOfBody, yearOfTitle } from './year';

const OPENING = 300;

/** What a report says of itself. */
export function readHeader(clean: CleanText, span: ReportSpan): ReportHeader {
  const title = clean.text
    .slice(span.titleStart, span.titleEnd)
    .replace(/\s{0,9}\n\s{0,9}/g, '')
    .trim();
  const opening = clean.text.slice(span.titleEnd, Math.min(span.end, span.titleEnd + OPENING)).trim();
  const signature = readSignature(clean, span);
  const named = agencyOfTitle(title);
  const agency = chooseAgency(named, signature.agency) ?? agencyOfOpening(opening);
  // Field by field: a spread gives every header a shape of its own, and whoever reads one pays for that.
  return {
    start: span.start,
    end: span.end,
    titleStart: span.titleStart,
    titleEnd: span.titleEnd,
    title,
    agency,
    level: levelOf(agency),
    type: typeOf(title, named),
    year: yearOfTitle(title) ?? yearOfBody(opening, signature.date),
    date: signature.date
  };
}

/**
 * A title names the body, unless it names a place alone and a bureau has signed: the county’s report on grain that its
 * development commission wrote. A place’s own government or office signing for it changes nothing.
 */
function chooseAgency(named: string | null, signed: string | null): string | null {
  if (named === null || signed === null) return named ?? signed;
  if (!isPlace(named) || isPlace(signed)) return named;
  return /(?:政府|政府办|办公室|管委会|管理委员会|街道办事处|党工委|[县市区镇乡]委)$/.test(signed) ? named : signed;
}
