import type { Draft } from './draft';
import { MEASURE } from './measures';
import type { Parsed, Segment, Slot } from './parse';
import { join, words, type Run } from './phrase';
import { ATTRIBUTE } from './topic';
import { bitsOf } from './words';

/** What tells twins apart has so many characters. */
const HEAD = { least: 2, most: 14 };

const SKIPPED = bitsOf('filler', 'time', 'self', 'link', 'part', 'manner', 'preposition');
const SAID = bitsOf('noun', 'scope', 'deed', 'and');
const COLONS = '：:';
const ROW_BEGINS = `；;（(${COLONS}`;

/** 该中心, 本月, “三月三”, 县财政未: these tell nothing apart. */
const NO_HEAD =
  /^(?:该|此|其|这|那|本|我|全|各|\d|[一二三四五六七八九十]、|同时|及时|继续|目前|截至|今年|去年|同比|“[^”]{1,6}”$|.{0,12}[未不已将设要均]$)/u;

/**
 * Tells figures of one report apart that share a name and a unit (救助资金 of each of nine towns): by what their rows begin with,
 * or else by their headings. A figure that says the same again stays as it is.
 */
export function tellApart(drafts: readonly Draft[]): void {
  const at = new Map(drafts.map((draft) => [draft.start, draft]));
  const firstOf = (draft: Draft): string => headOfFirst(draft, at);
  for (const twins of sharing(drafts)) {
    const rows = twins.map((draft) => headOfRow(draft) || headOfPart(draft));
    const heads = differ(rows) ? rows : twins.map(firstOf);
    const told = differ(heads) ? heads : twins.map(headingOf);
    if (differ(told)) twins.forEach((draft, i) => lead(draft, told[i] ?? ''));
  }
}

const differ = (heads: readonly string[]): boolean => new Set(heads.filter((head) => head !== '')).size > 1;

function lead(draft: Draft, head: string): void {
  if (head === '' || draft.name.includes(head)) return;
  draft.name = join(head, draft.name);
  draft.rules.push('told-apart');
}

/** The figures of each name and unit that several figures have. */
function sharing(drafts: readonly Draft[]): Draft[][] {
  const named = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!draft.slot) continue;
    const key = `${draft.name} ${draft.unit}`;
    const twins = named.get(key);
    if (twins) twins.push(draft);
    else named.set(key, [draft]);
  }
  return [...named.values()].filter(
    (twins) => twins.length > 1 && twins.some(({ value, placeholder }) => placeholder || value !== twins[0]?.value)
  );
}

const isHead = (head: string): boolean => head.length >= HEAD.least && head.length <= HEAD.most && !MEASURE.test(head);

/** What is measured of something tells nothing apart: 建筑面积9亩，投资3万元. */
const MEASURED = /总?(?:面积|投资|资金|金额|收入|支出|产量|数量?)$/u;

/** 其中一类村4个，人口300人: the row begins at 其中. */
const headOfPart = (draft: Draft): string => rowHead(draft, true);

/** 甲街道2户，救助资金8000元；乙街道…: it begins after ；. */
const headOfRow = (draft: Draft): string => rowHead(draft, false);

function rowHead(draft: Draft, parts: boolean): string {
  const { parsed, slot, unit, name } = draft;
  if (!slot) return '';
  const segment = rowStart(parsed, slot.segment, parts);
  const run = headRun(parsed, segment);
  // 其中政策6条，财政5条; 基金收入6万元，基金支出5万元: a row that begins with such a figure is no row of something
  const alike = (parts || unit === '元') && segment !== slot.segment && isCounted(parsed, segment.slots[0], run, unit);
  const counted = parsed.tokens[run.to]?.cls === 'figure';
  const said = nounsOf(parsed, run);
  // 部门决算总收入9万元，总支出9万元: both are of what the first is measured of
  const measured = MEASURED.test(said);
  const head = alike ? (measured ? said.replace(MEASURED, '') : '') : counted && measured ? '' : said;
  if (head !== '' && !name.includes(head)) return head;
  // 茶叶支出：工资5万元: the row is called by what stands before the colon
  const title = COLONS.includes(segment.before || '。') ? parsed.segments[segment.index - 1] : undefined;
  return (title?.slots.length === 0 && nounsOf(parsed, headRun(parsed, title))) || head;
}

/** A row is looked back for over so many segments: a sentence without end must not be walked again for each of its figures. */
const REACH = 60;

/** The segment that begins the row of a figure's segment, brackets that have closed left out. */
function rowStart({ tokens, segments }: Parsed, of: Segment, parts: boolean): Segment {
  let start = of;
  for (let i = of.index; i >= Math.max(0, of.index - REACH); i--) {
    const segment = segments[i];
    if (!segment || segment.depth > of.depth) continue;
    start = segment;
    if (ROW_BEGINS.includes(segment.before || '。') || (parts && tokens[segment.from]?.cls === 'part')) break;
  }
  return start;
}

/** 办理一般程序案件9件，处罚金额3万元: what the row counts first. */
function headOfFirst({ parsed, slot, unit }: Draft, at: ReadonlyMap<number, Draft>): string {
  if (!slot) return '';
  const { segments } = parsed;
  let row = rowStart(parsed, slot.segment, false);
  while (row.slots.length === 0 && row.index < slot.segment.index) row = segments[row.index + 1] ?? slot.segment;
  const counted = at.get(row.slots[0]?.quantity.start ?? -1);
  if (!counted?.slot || counted.slot === slot) return '';
  // 12项茶事中，5项滞后: those counted are told of, and not a part of the same row
  const among = parsed.text.charAt((parsed.tokens[row.to - 1]?.end ?? 0) - 1) === '中';
  if (counted.unit === unit && !among) return '';
  const head = counted.head.replace(AMONG, '');
  return isHead(head) && !MEASURED.test(head) ? head : '';
}

const AMONG = /中$/u;

const isCounted = ({ tokens }: Parsed, first: Slot | undefined, { to }: Run, unit: string): boolean =>
  first !== undefined && first.quantity.unit === unit && tokens[to]?.quantity === first.quantity;

function headRun({ tokens }: Parsed, segment: Segment): Run {
  let from = segment.from;
  while (from < segment.to && ((tokens[from]?.bit ?? 0) & SKIPPED) !== 0) from++;
  let to = from;
  while (to < segment.to && ((tokens[to]?.bit ?? 0) & SAID) !== 0) to++;
  return { from, to };
}

function nounsOf(parsed: Parsed, run: Run): string {
  const { tokens } = parsed;
  if (tokens[run.from]?.cls === 'deed') return '';
  let named = false;
  for (let i = run.from; i < run.to; i++) named ||= tokens[i]?.cls === 'noun';
  const head = named ? words(parsed, run).replace(ATTRIBUTE, '') : '';
  return isHead(head) && !NO_HEAD.test(head) ? head : '';
}

/** A thing told under two headings may be one thing told twice: only what says little by itself is taken for two. */
const LITTLE = 5;

function headingOf({ section, name }: Draft): string {
  if (name.length > LITTLE) return '';
  const heading = section.slice(section.lastIndexOf('/') + 1).trim();
  return heading.length >= HEAD.least && heading.length <= HEAD.most && !/[，。；、]/u.test(heading) ? heading : '';
}
