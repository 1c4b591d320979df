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
  readonly report_type: ReportType;
  readonly year: number | null;
}

/**
 * Labels for reports in library order: the name; where several of one year would look alike, with the
 * report's type if that tells them apart, else with a running number in library order: XX镇（1）, XX镇（2）.
 */
export function reportLabels(reports: readonly Labelled[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const group of groupBy(reports, (report) => `${report.name}\n${report.year}`).values()) {
    const types = new Set(group.map((report) => report.report_type));
    group.forEach((report, index) => {
      const plain = report.name;
      if (group.length === 1) labels.set(report.id, plain);
      else if (types.size === group.length) labels.set(report.id, `${plain}（${report.report_type}）`);
      else labels.set(report.id, `${plain}（${index + 1}）`);
    });
  }
  return labels;
}
