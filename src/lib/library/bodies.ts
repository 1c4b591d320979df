import { groupBy } from '$lib/collections/group-by';
import type { ReportType } from '$extractors/records';

/** Words that hold a level word but name no place: taken out before a place's name is looked for. */
const NO_PLACES =
  /城乡|城市|城镇|乡镇|镇街|乡村|市场|市政|市民|市容|社区|街道办|园区|景区|库区|灾区|林区|牧区|校区|地区|区域|县域|省级|市级|县级|区级|全[省市县区镇乡]|[我本各该][省市县区镇乡]|(?:经济技术|高新技术|经济|技术|产业|综合|工业)?(?:开发|高新|经开|新城|示范|试验|保税|工业园|产业园|度假)区/gu;
const BLANK = /[XxＸｘ×*＊□○〇某_＿]{1,}|[A-Z]{2,}/u;
const PLACE =
  /^(?:国家税务总局|中共|共青团|政协)?[\p{Script=Han}]{2,8}?(?:自治区|自治州|自治县|省|市|县|区|旗|盟|镇|乡|街道)/u;
const STARTS_WITH_LEVEL = /^(?:国家税务总局|中共|共青团|政协)?[省市县区旗镇乡]/u;

/**
 * True where an agency's name holds the name of a place, so that the same name is the same body: 鹭汀县统计局. False for
 * 县统计局, 市司法局 and XX镇, which in a compilation with blanked places may be anybody's.
 */
export function isProperName(agency: string): boolean {
  if (BLANK.test(agency) || STARTS_WITH_LEVEL.test(agency)) return false;
  return PLACE.test(agency.replace(NO_PLACES, '·'));
}

export interface Labelled {
  readonly id: string;
  /** The body's name in the roster, else the agency, else the title. */
  readonly name: string;
  /** The name that it was read under and left when it was given to a body by hand; null where it has it still. */
  readonly left: string | null;
  readonly report_type: ReportType;
  readonly year: number | null;
}

/**
 * Labels for reports in library order: the name; where several of one year would look alike, with the
 * report's type if that tells them apart, else with a running number in library order: XX镇（1）, XX镇（2）. One that is given
 * to its body leaves its number unused, and takes the last one there: the others have been quoted under theirs.
 */
export function reportLabels(reports: readonly Labelled[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const places = reports.flatMap((report) => {
    const { name, left } = report;
    return left === null
      ? [{ report, name }]
      : [
          { report, name: left },
          { report, name }
        ];
  });
  for (const alike of groupBy(places, ({ report, name }) => `${name}\n${report.year}`).values()) {
    const came = alike.filter(({ report, name }) => report.left !== null && report.name === name);
    const group = [...alike.filter((place) => !came.includes(place)), ...came];
    const types = new Set(group.map(({ report }) => report.report_type));
    group.forEach(({ report, name }, index) => {
      if (report.name !== name) return;
      if (group.length === 1) labels.set(report.id, name);
      else if (types.size === group.length) labels.set(report.id, `${name}（${report.report_type}）`);
      else labels.set(report.id, `${name}（${index + 1}）`);
    });
  }
  return labels;
}
