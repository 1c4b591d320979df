/** A contradiction put into a report of the sample library: each edit replaces words that stand there exactly once. */
export interface Plant {
  /** The check that must find it. */
  check: string;
  /** File of the sample library, without `.txt`. */
  file: string;
  edits: readonly (readonly [from: string, to: string])[];
}

export const one = (check: string, file: string, from: string, to: string): Plant => ({
  check,
  file,
  edits: [[from, to]]
});
