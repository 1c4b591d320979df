/** Chinese order (by pinyin), numbers by value. One for all: making a collator costs milliseconds. */
export const COLLATOR = new Intl.Collator('zh-CN', { numeric: true });
