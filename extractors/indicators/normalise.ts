import { REPORT_TYPES } from '../records';
import { fold } from './lexicon';
import { KINDS_OF, type Dimension, type IndicatorEntry, type MatchRule } from './types';

/** Why an entry was refused: a message for its author and what to do next. */
export interface EntryProblem {
  code: 'not-an-entry' | 'bad-key' | 'missing-name' | 'bad-dimension' | 'missing-units' | 'missing-rule' | 'too-long';
  /** The field at fault, `rules[0].name` and the like. */
  field: string;
  message: string;
}

export type Normalised<T> = { ok: true; value: T } | { ok: false; problem: EntryProblem };

/** Sizes beyond which an entry is a mistake or an attack rather than a definition. */
const MOST_RULES = 40;
const MOST_GROUPS = 8;
const LONGEST_GROUP = 4000;
const LONGEST_TEXT = 500;
const KEY = /^[a-z][a-z0-9_]{0,39}(?:\.[a-z0-9_]{1,40}){1,3}$/;

const fail = (code: EntryProblem['code'], field: string, message: string): { ok: false; problem: EntryProblem } => ({
  ok: false,
  problem: { code, field, message }
});
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, LONGEST_TEXT) : '');
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.map(text).filter((item) => item !== ''))].slice(0, 100) : [];

/**
 * Turns what a user typed, a file held or a library stored into a trusted entry, marked as the user's own. Words stay
 * literal: nothing here is ever run as a pattern. Unknown fields are dropped.
 */
export function normaliseEntry(input: unknown): Normalised<IndicatorEntry> {
  if (!isObject(input)) return fail('not-an-entry', '', '指标条目应为一个对象，请检查文件格式。');
  const key = text(input['key']);
  if (!KEY.test(key))
    return fail('bad-key', 'key', '指标编码应形如 own.visits：小写字母、数字、下划线，中间用点分开，请修改后再保存。');
  const name = text(input['name']);
  if (name === '') return fail('missing-name', 'name', '请填写指标名称。');
  const dimension = text(input['dimension']);
  if (!isDimension(dimension))
    return fail('bad-dimension', 'dimension', '请选择量纲：数量、人数、比率、金额或实物量。');
  const units = texts(input['units']);
  if (units.length === 0) return fail('missing-units', 'units', '请至少填写一个计量单位，如“条”“次”。');
  const rules = normaliseRules(input['rules']);
  if (!rules.ok) return rules;
  const types = reportTypes(input['types']);
  const partOf = texts(input['partOf']).filter((part) => KEY.test(part));
  return {
    ok: true,
    value: {
      key,
      name,
      theme: text(input['theme']) || '自定义',
      dimension,
      units,
      definition: text(input['definition']),
      aliases: texts(input['aliases']),
      own: true,
      rules: rules.value,
      ...(types.length > 0 && { types }),
      ...(partOf.length > 0 && { partOf })
    }
  };
}

/** Sorts a list from outside into entries and problems; a broken entry never takes the others with it. */
export function normaliseEntries(input: unknown): { entries: IndicatorEntry[]; problems: EntryProblem[] } {
  const entries: IndicatorEntry[] = [];
  const problems: EntryProblem[] = [];
  for (const item of Array.isArray(input) ? input : [input]) {
    const entry = normaliseEntry(item);
    if (entry.ok) entries.push(entry.value);
    else problems.push(entry.problem);
  }
  return { entries, problems };
}

const isDimension = (value: string): value is Dimension => Object.hasOwn(KINDS_OF, value);
const reportTypes = (value: unknown) => REPORT_TYPES.filter((type) => texts(value).includes(type));

function normaliseRules(input: unknown): Normalised<MatchRule[]> {
  if (!Array.isArray(input) || input.length === 0)
    return fail('missing-rule', 'rules', '请至少填写一组名称用词，指标才能找到数字。');
  if (input.length > MOST_RULES)
    return fail('too-long', 'rules', `一个指标最多 ${MOST_RULES} 条规则，请合并后再保存。`);
  const rules: MatchRule[] = [];
  for (const [index, item] of input.entries()) {
    const rule = normaliseRule(item, `rules[${index}]`);
    if (!rule.ok) return rule;
    rules.push(rule.value);
  }
  return { ok: true, value: rules };
}

function normaliseRule(input: unknown, field: string): Normalised<MatchRule> {
  if (!isObject(input)) return fail('missing-rule', field, '规则应写明名称用词。');
  const name = groups(input['name']);
  if (name === null) return fail('too-long', `${field}.name`, '用词太多，请拆成几条规则。');
  if (name.length === 0) return fail('missing-rule', `${field}.name`, '请填写名称中必须出现的词。');
  const context = groups(input['context']);
  const not = groups([input['not']]);
  const notContext = groups([input['notContext']]);
  if (context === null || not === null || notContext === null)
    return fail('too-long', field, '用词太多，请拆成几条规则。');
  const types = reportTypes(input['types']);
  const rank = input['rank'];
  const standsFor = text(input['standsFor']);
  return {
    ok: true,
    value: {
      name,
      ...(context.length > 0 && { context }),
      ...(not[0] !== undefined && { not: not[0] }),
      ...(notContext[0] !== undefined && { notContext: notContext[0] }),
      ...(types.length > 0 && { types }),
      ...(typeof rank === 'number' && Number.isInteger(rank) && rank > 0 && rank < 100 && { rank }),
      ...(input['head'] === true && { head: true }),
      ...(input['bare'] === true && { bare: true }),
      ...(input['kind'] === true && { kind: true }),
      ...(input['partial'] === true && { partial: true }),
      ...(input['largest'] === true && { largest: true }),
      ...(KEY.test(standsFor) && { standsFor })
    }
  };
}

/** Groups of words with blanks dropped; null where they are too many. A single string is one group. */
function groups(input: unknown): string[] | null {
  const list = typeof input === 'string' ? [input] : Array.isArray(input) ? input : [];
  if (list.length > MOST_GROUPS) return null;
  const out: string[] = [];
  for (const item of list) {
    if (typeof item !== 'string') continue;
    if (item.length > LONGEST_GROUP) return null;
    const words = item.split(/[|｜、，,\s]+/).filter((word) => fold(word) !== '');
    if (words.length > 0) out.push(words.join('|'));
  }
  return out;
}
