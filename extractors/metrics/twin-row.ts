import type { Draft } from './draft';
import type { Parsed, Segment, Slot } from './parse';
import { words, type Run } from './phrase';
import { COLONS, rowStart } from './row-start';
import { ATTRIBUTE } from './topic';
import { isHead, MEASURED, type TwinRule } from './twin-rule';
import { bitsOf } from './words';

const SKIPPED = bitsOf('filler', 'time', 'self', 'link', 'part', 'manner', 'preposition');
const SAID = bitsOf('noun', 'scope', 'deed', 'and');

/** 该中心, 本月, “三月三”, 县财政未: these tell nothing apart. */
const NO_HEAD =
  /^(?:该|此|其|这|那|本|我|全|各|\d|[一二三四五六七八九十]、|同时|及时|继续|目前|截至|今年|去年|同比|“[^”]{1,6}”$|.{0,12}[未不已将设要均]$)/u;

/** 甲街道2户，救助资金8000元；乙街道…. */
export const rowHead: TwinRule = {
  id: 'row',
  reason: 'the figures of a row are of what it begins with after ；, or of its title before the colon',
  headOf: (draft) => headOfRow(draft, false)
};

/** 其中一类村4个，人口300人. */
export const partHead: TwinRule = {
  id: 'part',
  reason: 'the row of a part begins at 其中',
  headOf: (draft) => headOfRow(draft, true)
};

function headOfRow({ parsed, slot, unit, name }: Draft, parts: boolean): string {
  if (!slot) return '';
  const start = rowStart(parsed, slot.segment, parts);
  const run = headRun(parsed, start);
  // 其中政策6条，财政5条; 基金收入6万元，基金支出5万元: a row that begins with such a figure is no row of something
  const alike = (parts || unit === '元') && start !== slot.segment && isCounted(parsed, start.slots[0], run, unit);
  const counted = parsed.tokens[run.to]?.cls === 'figure';
  const said = nounsOf(parsed, run);
  // 部门决算总收入9万元，总支出9万元: both are of what the first is measured of
  const measured = MEASURED.test(said);
  const head = alike ? (measured ? said.replace(MEASURED, '') : '') : counted && measured ? '' : said;
  return head !== '' && !name.includes(head) ? head : titleOf(parsed, start) || head;
}

/** 茶叶支出：工资5万元: the row is called by what stands before the colon. */
function titleOf(parsed: Parsed, { before, index }: Segment): string {
  const title = COLONS.includes(before || '。') ? parsed.segments[index - 1] : undefined;
  return title?.slots.length === 0 ? nounsOf(parsed, headRun(parsed, title)) : '';
}

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
