import { cite, isKnown, isOfClass, phrase, spanOf, type Known } from './figures';
import type { CheckContext, CheckRule, Draft } from './types';

/** 全部整改, 均已办结 beside figures that say otherwise. */
export const COMPLETE: CheckRule = {
  id: 'complete',
  reason: '写了全部办结、全部整改，同一处的数字却没有到齐',
  find: (context) => statements(context).flatMap((statement) => judge(context, statement) ?? [])
};

/** What is said to be done to all, in words that mean one deed: 整改 and 销号, never 办结 and 答复. */
const DEEDS = ['整改|销号', '办结|办理完毕', '答复|回复', '化解|调解', '解决', '处置|处理'] as const;
type Deed = (typeof DEEDS)[number];

/** Of each deed: what says that it is not done yet, and what its rate is called. */
const WORDS = Object.fromEntries(
  DEEDS.map((deed) => [
    deed,
    {
      open: new RegExp(
        `(?:尚?未|没有|正在|尚在|暂未)(?:按期|按时|完成|予以|进行|得到)?(?:${deed})|需要?长期(?:推进|坚持|整改|落实)|尚?未完成${deed.startsWith('办') ? '|正在办理|尚在办理|在办' : ''}`
      ),
      rate: new RegExp(`(?:${deed})(?:完成)?率$`)
    }
  ])
) as Readonly<Record<Deed, { open: RegExp; rate: RegExp }>>;

const ALL = new RegExp(
  `(?:全部|全数|悉数|均已?|都已)(?:已经|已)?(?:按时|按期|按规定|按要求|依法|及时|如期){0,2}(?:予以|得到|进行|完成)?(${DEEDS.join('|')})(?:完毕|到位|完成|销号)?`,
  'y'
);
const STARTS = new Uint8Array(65536);
for (const c of '全悉均都') STARTS[c.charCodeAt(0)] = 1;
/** What may stand between a mark and the statement when it speaks of the figure before. */
const NO_SUBJECT =
  /^(?:并且?|且|目前|现|现在|截至目前|已|实现了?|做到了?|达到|问题|事项|案件|申请|工单|件件|均|也){0,3}$/;
/** 未全部办结 says the contrary; 确保全部整改 is a wish. */
const NOT_STATED = /[未没不非]$|确保|力争|争取|要求|督促|推动|计划|将|直至/;
/** Carried over, or not yet due: all that could be done was done. */
const EXCUSED = /结转|转下年|下年度|期限内|未到期|未到时限|时限内/;

interface Statement {
  start: number;
  end: number;
  words: string;
  /** The deed, with the words that mean the same. */
  deed: Deed;
  /** What stands before it in its clause. */
  lead: string;
}

function statements({ report, text }: CheckContext): Statement[] {
  const found: Statement[] = [];
  for (let at = report.start; (at = nextStart(text, at, report.end)) < report.end; at++) {
    ALL.lastIndex = at;
    const match = ALL.exec(text);
    const deed = match ? deedOf(match[1] ?? '') : undefined;
    if (!match || !deed) continue;
    const [lead, end] = [leadOf(text, report.start, at), at + match[0].length];
    if (!NOT_STATED.test(lead)) found.push({ start: at, end, words: match[0], deed, lead });
    at = end - 1;
  }
  return found;
}

// All out here: a closure within the scan would have the engine keep its variables anew for every character.

/** Where such words may begin, from a place on. */
function nextStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && STARTS[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** What stands before a place in its clause. */
function leadOf(text: string, floor: number, at: number): string {
  const before = text.slice(Math.max(floor, at - 24), at);
  return before.slice(Math.max(...[...'，,；;。：:\n'].map((mark) => before.lastIndexOf(mark))) + 1);
}

/** The deed that a word means. */
function deedOf(word: string): Deed | undefined {
  return DEEDS.find((words) => words.split('|').includes(word));
}

/** How far from the statement its figures stand, in characters. */
const REACH = 120;

function judge(context: CheckContext, statement: Statement): Draft | null {
  const near = nearby(context, statement);
  const whole = wholeOf(context, near, statement);
  if (!whole) return null;
  const span = spanOf([whole, ...near]);
  const words = context.text.slice(Math.min(span.start, statement.start), Math.max(span.end, statement.end) + 12);
  if (EXCUSED.test(words)) return null;
  // 2022年20个，已全部整改；2023年30个，正在整改5个: each of its own year.
  const same = near.filter(({ period }) => period === whole.period);
  const against = openOf(context, same, whole, statement) ?? doneOf(same, whole, statement) ?? rateOf(same, statement);
  if (!against) return null;
  return {
    start: Math.min(whole.start, statement.start, against.start),
    end: Math.max(whole.end, statement.end, against.end),
    ok: false,
    severity: 'warning',
    message: `${phrase(whole)}，写明“${statement.words}”，同一处又写${phrase(against)}，请核对。`,
    details: { whole: cite(whole), against: cite(against), statement: statement.words }
  };
}

/** What it speaks of: the figure of its own clause (20个问题已全部整改), else the one before that says nothing of the deed. */
function wholeOf({ text }: CheckContext, near: readonly Known[], statement: Statement): Known | undefined {
  const { start, lead } = statement;
  const before = near.filter((metric) => metric.end <= start && isWhole(metric));
  const own = before.findLast(({ end }) => start - end <= 10 && !/[，,；;：:（(]/.test(text.slice(end, start)));
  if (own) return own;
  const done = near.find((metric) => metric.kind === 'count' && saysDone(metric, statement));
  const whole = before.findLast((metric) => !saysDone(metric, statement) && (!done || metric.unit === done.unit));
  const subject = lead.replace(/^(?:目前|现|已)?(?:所有|上述|以上|该批|这些)的?/, '');
  return whole && (NO_SUBJECT.test(lead) || (subject !== '' && whole.name.endsWith(subject))) ? whole : undefined;
}

/** The figures of the sentence, and those right after it in the same paragraph, in text order. */
function nearby({ metrics, text }: CheckContext, { start, end }: Statement): Known[] {
  const found: Known[] = [];
  const next = firstFrom(metrics, end);
  for (let i = next - 1; i >= 0; i--) {
    const metric = metrics[i];
    if (!metric || metric.end > start) continue;
    if (start - metric.end > REACH || /[。\n]/.test(text.slice(metric.end, start))) break;
    if (isKnown(metric) && metric.status !== 'plan') found.unshift(metric);
  }
  for (let i = next; i < metrics.length; i++) {
    const metric = metrics[i];
    if (!metric || metric.start - end > REACH / 3 || text.slice(end, metric.start).includes('\n')) break;
    if (isKnown(metric) && metric.status !== 'plan') found.push(metric);
  }
  return found;
}

/** Index of the first figure that begins at or after a place. */
function firstFrom(metrics: CheckContext['metrics'], place: number): number {
  let [low, high] = [0, metrics.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((metrics[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isWhole = (metric: Known): boolean =>
  metric.kind === 'count' && metric.parent === null && metric.bound === 'exact' && metric.value_high === null;

const saysDone = ({ name }: Known, { deed }: Statement): boolean => deed.split('|').some((word) => name.includes(word));

/** 未整改3个, 剩余2件正在办理: said of a figure of the same kind. */
function openOf({ text }: CheckContext, near: readonly Known[], whole: Known, { deed }: Statement): Known | undefined {
  return near.find((metric) => {
    if (metric === whole || !isOfClass(metric, whole) || metric.value <= 0 || metric.value > whole.value) return false;
    const before = text.slice(Math.max(0, metric.start - 10), metric.start);
    const lead = before.slice(Math.max(...[...'，,；;。\n'].map((mark) => before.lastIndexOf(mark))) + 1);
    const after = /^[^，,；;。\n]{0,10}/.exec(text.slice(metric.end, metric.end + 10))?.[0] ?? '';
    return WORDS[deed].open.test(lead) || WORDS[deed].open.test(after);
  });
}

/** 整改17个 of 20, where no other figure says what else was done. */
function doneOf(near: readonly Known[], whole: Known, statement: Statement): Known | undefined {
  const done = near.filter((metric) => metric !== whole && isOfClass(metric, whole) && saysDone(metric, statement));
  const [only] = done;
  if (!only || done.length > 1 || only.bound !== 'exact' || only.value >= whole.value || only.start < whole.end)
    return undefined;
  const partial = only.parent !== null && only.parent !== whole.name;
  return partial || near.some((metric) => metric.parent === whole.name && metric !== only) ? undefined : only;
}

/** 整改率95% beside 全部整改. */
function rateOf(near: readonly Known[], { deed }: Statement): Known | undefined {
  return near.find(
    (metric) =>
      metric.kind === 'ratio' &&
      metric.unit === '%' &&
      metric.value < 100 &&
      metric.bound !== 'min' &&
      WORDS[deed].rate.test(metric.name)
  );
}
