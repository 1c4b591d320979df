import type { MetricKind } from '../records';
import type { Draft } from './draft';
import { OF_SO_MANY } from './per-head';

/** 每千人口床位数6.1, 城乡居民收入比2.1: a bare figure that is one to another. */
const IS_RATIO = new RegExp(
  `${OF_SO_MANY}|(?:收入|价格|投入产出|师生|生师|医护|床护)比|[千万]人比|比值|系数|指数|率$|之比$`,
  'u'
);

/** The kind of a named figure: what it looked like by itself, unless its name says more. */
export function kindOf({ form, unit, kind, name }: Draft): MetricKind {
  if (form === 'rank' || form === 'change') return form;
  return unit === '' && kind === 'count' && IS_RATIO.test(name) ? 'ratio' : kind;
}
