/** What stands beside a segment: its mark before or after, "" for none. */
export const isOpening = (mark: string): boolean => mark === '（' || mark === '(';
export const isClosing = (mark: string): boolean => mark === '）' || mark === ')';
export const isComma = (mark: string): boolean => mark === '，' || mark === ',';
export const isSemicolon = (mark: string): boolean => mark === '；' || mark === ';';
export const isColon = (mark: string): boolean => mark === '：' || mark === ':';
