/** Words in one string, parted by blanks. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Words by the letter that they begin with in pinyin, # for other signs: so that one is found, and put, where it belongs. */
export const alphabetical = (words: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(words).flatMap(list);
