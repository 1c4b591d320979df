import type { Draft } from './draft';
import { holding } from './gates';

/** What is brought against a body. */
const BROUGHT = holding('复诉', /(?:行政|申请|提起|引发)复议|复议(?:案件|申请)|诉讼/u);
const SUIT = /诉讼/u;

/** 公开信息90条，其中…，行政复议0件; 行政复议9件，行政诉讼0件: a review or a suit is no part of what is neither, nor of the other. */
export function isOtherCase({ name }: Draft, total: Draft): boolean {
  if (!BROUGHT.test(name)) return false;
  const whole = total.name;
  return !BROUGHT.test(whole) || (SUIT.test(name) && !name.includes('复议') && !SUIT.test(whole));
}

/** Whether a name is of what is brought against a body. */
export const isBrought = (name: string): boolean => BROUGHT.test(name);
