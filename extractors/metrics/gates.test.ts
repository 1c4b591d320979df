import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { DEPENDENT_NAMES } from './dependent-names';
import { beginning, ending, GATES, holding, type Gated } from './gates';
import { PLANNED_WORDS, sourceOf } from './planned-words';
import './reader';

test('a gate answers as its expression does', () => {
  const [first, last, any] = [beginning('甲乙', /^[甲乙]丙/u), ending('丁', /丙?丁$/u), holding('戊', /.戊/u)];
  expect(['甲丙', '甲', '丙甲', ''].map((text) => first.test(text))).toEqual([true, false, false, false]);
  expect(['丙丁', '丁丙', ''].map((text) => last.test(text))).toEqual([true, false, false]);
  expect(['甲戊', '戊', '甲'].map((text) => any.test(text))).toEqual([true, false, false]);
  expect(first.exec('乙丙丁')?.[0]).toBe('乙丙');
  expect([first.replace('甲丙丁', ''), first.replace('丙甲丙', '')]).toEqual(['丁', '丙甲丙']);
  expect([first.testIn('丙甲丙', 1, 3), first.testIn('丙甲丙', 1, 2)]).toEqual([true, false]);
  expect(first.execIn('丙甲丙', 1, 3)?.[0]).toBe('甲丙');
});

const FOLDER = 'static/samples';
const LENGTHS = [1, 2, 3, 4, 6, 9, 14, 24];

test('no gate keeps its expression from matching, wherever in the sample library', () => {
  expect(GATES.length).toBeGreaterThan(20);
  const refused = new Set<string>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    for (let at = 0; at < text.length; at++)
      for (const length of LENGTHS) {
        const span = text.slice(at, at + length);
        for (const gate of GATES)
          if (!gate.mayMatch(span, 0, span.length) && gate.expression.test(span)) refused.add(gate.expression.source);
      }
  }
  expect([...refused]).toEqual([]);
});

/** The source of an expression without what looks around: it then matches all that the expression does, and more. */
function withoutLooking(source: string): string {
  let plain = '';
  for (let at = 0; at < source.length; at++) {
    if (/^\(\?<?[!=]/.test(source.slice(at, at + 4))) at = groupEnd(source, at);
    else if (source[at] === '\\') plain += source.slice(at, ++at + 1);
    else plain += source[at];
  }
  return plain;
}

/** Where the group that begins at a place ends. */
function groupEnd(source: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = from; ; at++) {
    if (source[at] === '\\') at++;
    else if (inClass) inClass = source[at] !== ']';
    else if (source[at] === '[') inClass = true;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
}

/** Texts that an expression matches, made from the expression itself. */
function textsOf(expression: RegExp, runs: number): string[] {
  const made = fc.stringMatching(new RegExp(withoutLooking(expression.source), 'u'));
  return fc.sample(made, { numRuns: runs, seed: 1 }).filter((text) => expression.test(text));
}

const refusedBy = (gate: Gated, texts: readonly string[]): string[] =>
  texts.filter((text) => !gate.mayMatch(text, 0, text.length));

test('no gate keeps its expression from matching what is made from the expression itself', () => {
  const texts = GATES.map((gate) => textsOf(gate.expression, 300));
  expect(GATES.flatMap((gate, i) => refusedBy(gate, texts[i] ?? []))).toEqual([]);
  expect(texts.filter(({ length }) => length > 100).length).toBeGreaterThan(GATES.length / 2);
});

test('a gate that lacks a character of its expression is found out', () => {
  const expression = /^(?:甲|乙)[丙丁](?!戊)/u;
  expect(refusedBy(beginning('甲乙', expression), textsOf(expression, 100))).toEqual([]);
  expect(refusedBy(beginning('甲', expression), textsOf(expression, 100))).not.toEqual([]);
});

test.each(DEPENDENT_NAMES.map((entry) => [entry.id, entry] as const))('%s: what its names end in', (_, entry) => {
  const names = new RegExp(`^(?:${entry.names})$`, 'u');
  const texts = textsOf(names, 4000);
  expect(texts.length).toBeGreaterThan(1000);
  expect(refusedBy(ending(entry.ends, names), texts)).toEqual([]);
});

test.each(PLANNED_WORDS.map((entry) => [entry.id, entry] as const))('%s: what its words need', (_, entry) => {
  const words = new RegExp(sourceOf(entry), 'u');
  expect(refusedBy(holding(entry.needs, words), textsOf(words, 500))).toEqual([]);
});
