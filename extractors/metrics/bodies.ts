import { holding } from './gates';
import type { Parsed, Segment } from './parse';
import { trim, words } from './phrase';
import { bitsOf } from './words';

/** A place or an office in a place. */
const BODY =
  /^[\u4e00-\u9fffXx×]{1,8}(?:[省市县区旗镇乡]|街道|新城|开发区|高新区)(?:[\u4e00-\u9fff]{1,6}(?:局|委|办|院|中心))?$/u;
/** Without a level word a place is taken for one only between others: 灵山2023年…, 东县2023年…. */
const SHORT_PLACE = /^[\u4e00-\u9fff]{2,4}$/u;
const NO_BODY = /^(?:全|各|本|我|该|其|同|上|下|多|目|共|市区|城区|辖区|社区|小区|园区|片区|地区|县区|市县|乡镇)/u;

/**
 * Several bodies in one sentence, each before its own figures: 甲县：…；乙县：…. Tells for each segment whose figures follow;
 * null where the sentence is no such list, and never the report's own agency.
 */
export function bodiesOf(parsed: Parsed, agency: string | null): (string | null)[] | null {
  let possible = 0;
  for (const segment of parsed.segments) if (mayHead(segment)) possible++;
  if (possible < 2) return null;
  const heads = parsed.segments.map((segment) => headOf(parsed, segment));
  const named = new Set(heads.filter((head) => head !== null && isBody(head, agency)));
  if (named.size < 2) return null;
  let body: string | null = null;
  return parsed.segments.map((segment, at) => {
    const head = heads[at] ?? null;
    if (head !== null && (isBody(head, agency) || SHORT_PLACE.test(head))) body = head;
    else if (body === null || segment.before === '；') body = actorOf(parsed, segment, agency) ?? body;
    return body;
  });
}

/** What stands alone before a colon, or with nothing but a time: 甲县： or 甲县2023年以来，. */
function headOf(parsed: Parsed, segment: Segment): string | null {
  if (!mayHead(segment)) return null;
  const head = words(parsed, trim(parsed, segment));
  return head === '' || head.length > 14 ? null : head;
}

const TIME = bitsOf('time');

/** Whether a segment may be the head of a body's figures. */
const mayHead = ({ slots, depth, after, bits }: Segment): boolean =>
  slots.length === 0 && depth === 0 && (after === '：' || after === ':' || (bits & TIME) !== 0);

function isBody(name: string, agency: string | null): boolean {
  if (!BODY.test(name) || NO_BODY.test(name)) return false;
  return agency === null || !(name.endsWith(agency) || agency.endsWith(name));
}

/** The body that the first words before a figure begin with. */
function actorOf(parsed: Parsed, segment: Segment, agency: string | null): string | null {
  const slot = segment.slots[0];
  if (!slot) return null;
  for (let i = slot.leftFrom; i < slot.leftTo; i++) {
    const token = parsed.tokens[i];
    if (token?.cls !== 'noun') continue;
    const word = parsed.text.slice(token.start, token.end);
    const body =
      /[\u4e00-\u9fff]{2,4}[市县区旗镇乡](?:[\u4e00-\u9fff]{1,6}(?:局|委|办|院|中心))?$/u.exec(word)?.[0] ?? '';
    if (isBody(body, agency)) return body.replace(/^(?:工作|公开|其中)/u, '');
  }
  return null;
}

/** A place of which figures are told: 青柯县 in 青柯县帮扶460户, and right before its figure in 青柯县9亿元. */
const PLACE_BEFORE = holding('县区旗镇乡街', /^[\u4e00-\u9fff]{2,3}(?:[县区旗镇乡]|街道)(?=[\u4e00-\u9fff]|$)/u);
/** What is called by such a word and is no body. */
const KIND_OF_PLACE =
  /^(?:示范|试验|试点|保护|功能|产业|集中|集聚|聚集|服务|安置|生活|办公|绿化|景|牧|林|库|灾|山|老城|新城|主城|中心|重点|先进|贫困|脱贫|边远|特色|自治|历史|步行|商业|高新|经开|旅游|风景|创建|占|在|其余|其他)/u;
/** 全区, 下乡, 乡镇: words for places of which there are many. */
const ANY_PLACE = /[全辖的]|(?:乡镇|县区|小区|社区|下乡|返乡)$/u;

/**
 * The place that each segment's figures are told of, where at least two are named in a sentence, each at the head of its own clause:
 * 青柯县帮扶460户，白溪县帮扶320户. What it changed by, told right after, is the same place's.
 */
export function placesOf(parsed: Parsed, agency: string | null): ReadonlyMap<number, string> {
  let places: Map<number, string> | null = null;
  let last: string | null = null;
  for (const segment of parsed.segments) {
    const slot = segment.slots[0];
    const lead = slot && words(parsed, trim(parsed, { from: slot.leftFrom, to: slot.leftTo }));
    const place = lead === undefined ? undefined : PLACE_BEFORE.exec(lead)?.[0];
    if (place && isOnePlace(place, agency) && opensWithNoun(parsed, segment)) last = place;
    else if (segment.before === '；' || (lead !== undefined && !CHANGED.test(lead))) last = null;
    if (last !== null && slot) places = (places ?? new Map<number, string>()).set(segment.index, last);
  }
  return places && new Set(places.values()).size > 1 ? places : NONE;
}

/** 增长5%, 同比下降: a change of what stands before it. */
const CHANGED = /^(?:同比|环比|较|比上年|比去年|增长|增幅|增速|下降|增加|减少|增|降)/u;

const NONE: ReadonlyMap<number, string> = new Map();

/** Whether a name in a row is a place alone: 石桥县、云岭区分别帮扶210户、180户. */
export const isPlaceName = (name: string, agency: string | null): boolean =>
  PLACE_BEFORE.exec(`${name}的`)?.[0] === name && isOnePlace(name, agency);

const isOnePlace = (name: string, agency: string | null): boolean =>
  !KIND_OF_PLACE.test(name) && !ANY_PLACE.test(name) && isBody(name, agency);

/** 完成县道建设 begins with a deed, and so with no place. */
function opensWithNoun(parsed: Parsed, { slots: [slot] }: Segment): boolean {
  if (!slot) return false;
  const { from } = trim(parsed, { from: slot.leftFrom, to: slot.leftTo });
  return parsed.tokens[from]?.cls === 'noun';
}
