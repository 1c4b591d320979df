import { cite, isKnown, spanOf, type Known } from './figures';
import type { CheckContext, CheckRule, Draft } from './types';

/** One row of figures given for two bodies: one was probably copied. */
export const REPEAT: CheckRule = {
  id: 'repeat',
  reason: '两个单位的一整行数字完全相同，多半是复制后漏改',
  find: (context) => {
    const known = context.metrics.filter(isKnown);
    const last = new Map<string, Map<number, number>>();
    const drafts: Draft[] = [];
    let covered = 0;
    for (let at = 0; at < known.length; at++) {
      const metric = known[at];
      if (!metric) continue;
      const places = last.get(metric.unit) ?? new Map<number, number>();
      if (places.size === 0) last.set(metric.unit, places);
      const from = places.get(metric.value);
      places.set(metric.value, at);
      // A row begins with its body: a figure with the next body named after it ends the row before.
      if (from === undefined || at < covered) continue;
      const length = runLength(known, from, at);
      if (length < SHORTEST || endsRow(context.text, metric, known[at + 1])) continue;
      const [first, second] = [known.slice(from, from + length), known.slice(at, at + length)];
      const draft = isTelling(second) ? compare(context, first, second) : null;
      if (!draft) continue;
      drafts.push(draft);
      covered = at + length;
    }
    return drafts;
  }
};

const SHORTEST = 3;
/** A row is a sentence about one body, not a chapter. */
const LONGEST = 40;

function endsRow(text: string, metric: Known, next: Known | undefined): boolean {
  if (next === undefined) return true;
  if (next.subject !== null) return next.subject !== metric.subject;
  return /[。；;\n]/.test(text.slice(metric.end, next.start)) && bodyOf(text, next) !== null;
}

/** How many figures from two places on are the same; a run ends where it would meet the other. */
function runLength(known: readonly Known[], from: number, at: number): number {
  let length = 0;
  while (length < LONGEST && from + length < at && at + length < known.length) {
    const [a, b] = [known[from + length], known[at + length]];
    if (!a || !b || a.value !== b.value || a.unit !== b.unit || a.bound !== b.bound) break;
    length++;
  }
  return length;
}

/** Not mere ones and zeros: those coincide by chance. */
const isTelling = (row: readonly Known[]) => new Set(row.filter((m) => m.value >= 5).map((m) => m.value)).size >= 2;

/** Two rows of one shape that begin with the names of two bodies. */
function compare({ text }: CheckContext, first: Known[], second: Known[]): Draft | null {
  const [a, b] = [first[0], second[0]];
  if (!a || !b) return null;
  const [one, other] = [bodyOf(text, a), bodyOf(text, b)];
  if (one === null || other === null || one === other) return null;
  const list = second.map((m) => m.text).join('、');
  const { start, end } = spanOf(second);
  return {
    start,
    end,
    ok: false,
    severity: 'warning',
    message: `${other}的${second.length}个数字（${list}）与${one}完全相同，请核对是否复制后漏改。`,
    details: { first: first.map(cite), second: second.map(cite), bodies: [one, other] }
  };
}

/** How far before its first figure a row names its body. */
const LEAD = 60;

/** The body that a row begins with: what the record says, else the words after the last full stop or semicolon. */
function bodyOf(text: string, first: Known): string | null {
  if (first.subject !== null) return first.subject;
  const lead = text.slice(Math.max(0, first.start - LEAD), first.start);
  const begin = Math.max(...[...'。；;\n'].map((mark) => lead.lastIndexOf(mark))) + 1;
  const sentence = lead.slice(begin).replace(NUMBERING, '');
  return (BY_KIND.exec(sentence) ?? BY_VERB.exec(sentence))?.[1] ?? null;
}

const NUMBERING = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[、.．)）])?\s*/;
const BY_KIND = /^(\p{Script=Han}{1,10}?(?:街道|学院|学校|中心|公司|社区|[县区市镇乡局委办村院所站]))/u;
const BY_VERB =
  /^(\p{Script=Han}{2,12}?)(?=20\d\d年|今年|全年|[:：，,]|共|主动|完成|举办|开展|公开|发布|办理|收到|受理)/u;
