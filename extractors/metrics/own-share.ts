import type { Draft } from './draft';
import { ending } from './gates';

/** 其中重大项目投资占比达到6%: so great a share of another whole. */
const IS_RATE = ending('达到高超过为', /比[重率例]?(?:达到?|高达|超过?|为)$/u);

/** A share with a thing of its own that is told like a rate: 其中甲类占6% is none, but a part. */
export function isOwnRate({ form, head, start, parsed }: Draft, previous: Draft | null): boolean {
  if (form !== 'share' || head === '' || head === previous?.head) return false;
  return IS_RATE.testIn(parsed.text, Math.max(parsed.sentence.start, start - 6), start);
}

/** 其中女党员9名，占党员总数的20%: a share of a part that names its whole needs no total to tell it. */
export const saysWhole = ({ form, actor, head }: Draft, previous: Draft | null): boolean =>
  form === 'share' && head === '' && previous?.parent != null && /^占(?!比|[总全])/u.test(actor);
