/**
 * Expressions that say which characters they need. To call the engine of expressions costs more than most of them take to
 * fail, so each is tried only where one of its characters stands: a gate may let too much pass, never too little, which
 * `gates.test.ts` proves of every one on the sample library and on texts made from the expression itself.
 */

/** Some characters as 1024 bits by their codes: a few others share a bit, and a gate stays within two cache lines. */
class Characters {
  readonly #bits = new Uint32Array(32);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      this.#bits[(code >>> 5) & 31]! |= 1 << (code & 31);
    }
  }

  has(code: number): boolean {
    return ((this.#bits[(code >>> 5) & 31] ?? 0) & (1 << (code & 31))) !== 0;
  }
}

/** An expression behind its gate. */
export interface Gated {
  readonly expression: RegExp;
  /** Whether it may match in a span of a text: where not, it does not. */
  mayMatch(text: string, from: number, to: number): boolean;
  test(text: string): boolean;
  /** Whether it matches in a span of a text as if that were all. */
  testIn(text: string, from: number, to: number): boolean;
  exec(text: string): RegExpExecArray | null;
  execIn(text: string, from: number, to: number): RegExpExecArray | null;
  /** The text with what the expression matches replaced, once. */
  replace(text: string, by: string): string;
}

/** Every gate, for its proof. */
export const GATES: Gated[] = [];

abstract class Gate implements Gated {
  readonly needed: Characters;

  constructor(
    characters: string,
    readonly expression: RegExp
  ) {
    this.needed = new Characters(characters);
    GATES.push(this);
  }

  abstract mayMatch(text: string, from: number, to: number): boolean;

  test(text: string): boolean {
    return this.mayMatch(text, 0, text.length) && this.expression.test(text);
  }

  testIn(text: string, from: number, to: number): boolean {
    return this.mayMatch(text, from, to) && this.expression.test(text.slice(from, to));
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text, 0, text.length) ? this.expression.exec(text) : null;
  }

  execIn(text: string, from: number, to: number): RegExpExecArray | null {
    return this.mayMatch(text, from, to) ? this.expression.exec(text.slice(from, to)) : null;
  }

  replace(text: string, by: string): string {
    return this.mayMatch(text, 0, text.length) ? text.replace(this.expression, by) : text;
  }
}

class First extends Gate {
  mayMatch(text: string, from: number, to: number): boolean {
    return from < to && this.needed.has(text.charCodeAt(from));
  }
}

class Last extends Gate {
  mayMatch(text: string, from: number, to: number): boolean {
    return from < to && this.needed.has(text.charCodeAt(to - 1));
  }
}

class Any extends Gate {
  mayMatch(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.needed.has(text.charCodeAt(at))) return true;
    return false;
  }
}

/** An expression from a text's beginning, which matches only what begins with one of the characters. */
export const beginning = (characters: string, expression: RegExp): Gated => new First(characters, expression);

/** An expression to a text's end, which matches only what ends with one of the characters. */
export const ending = (characters: string, expression: RegExp): Gated => new Last(characters, expression);

/** An expression that matches only where one of the characters stands somewhere. */
export const holding = (characters: string, expression: RegExp): Gated => new Any(characters, expression);
