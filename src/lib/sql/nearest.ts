/** A name that can be meant, with the Chinese words that say what it holds. */
export interface Candidate {
  readonly name: string;
  readonly about?: string;
}

/**
 * Names that `word` probably stands for, the likeliest first: a slip of the keys (vlaue), a part of the name (level for
 * agency_level), or what the name holds, in Chinese (层级). None where nothing is near: a far guess misleads.
 */
export function nearest(word: string, candidates: readonly Candidate[], most = 3): string[] {
  const wanted = word.toLowerCase();
  return candidates
    .map((candidate, place) => ({ name: candidate.name, place, far: distance(wanted, candidate) }))
    .filter(({ far }) => far < FAR)
    .sort((a, b) => a.far - b.far || a.place - b.place)
    .slice(0, most)
    .map(({ name }) => name);
}

const FAR = 10;

function distance(word: string, { name, about = '' }: Candidate): number {
  const known = name.toLowerCase();
  if (known === word) return 0;
  const typed = slips(word, known);
  if (typed <= Math.max(1, Math.floor(Math.min(word.length, known.length) / 3))) return typed;
  if (word.length >= 3 && known.split('_').includes(word)) return 1.5;
  if (word.length >= 3 && (known.startsWith(word) || word.startsWith(`${known}_`))) return 2;
  // “单位” is found in what the column says of itself; one letter would be found anywhere.
  if (/^\p{Script=Han}{2,}$/u.test(word) && about.includes(word)) return about.startsWith(word) ? 3 : 4;
  return FAR;
}

/** Letters put in, left out, mistaken or swapped between two words (optimal string alignment). */
export function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3 || Math.max(a.length, b.length) > 64) return FAR;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? FAR) + 1, (row[j - 1] ?? FAR) + 1, (last[j - 1] ?? FAR) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? FAR) + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? FAR;
}
