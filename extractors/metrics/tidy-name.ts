/** A list number or a bare year that stands before a name. */
const LEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][^）)]{1,3}[）)]|\d{1,2}[.、．]|20\d\d(?=[^\d年]))/u;

/** A name without list number, and without the report's own agency, which goes without saying. */
export function tidyName(name: string, agency: string | null): string {
  const plain = name.replace(LEADING, '') || name;
  if (agency === null) return plain;
  const at = plain.indexOf(agency);
  if (at < 0 || at > 3 || !/^[Xx×某]*$/u.test(plain.slice(0, at))) return plain;
  const rest = plain.slice(at + agency.length);
  return rest.length >= 4 && !/^[局委办市县区]/u.test(rest) ? rest : plain;
}
