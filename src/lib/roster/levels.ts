import { AGENCY_LEVELS, type AgencyLevel } from '$extractors/records';

/** Words that people write for a level. */
const WORDS: Readonly<Record<string, AgencyLevel>> = {
  省级: '省',
  自治区: '省',
  市级: '市',
  地市: '市',
  地级市: '市',
  设区市: '市',
  县级: '县区',
  区级: '县区',
  县: '县区',
  区: '县区',
  区县: '县区',
  县市区: '县区',
  乡: '乡镇街道',
  镇: '乡镇街道',
  街道: '乡镇街道',
  乡级: '乡镇街道',
  镇街: '乡镇街道',
  乡镇: '乡镇街道'
};

/** The level that a word stands for; null where it stands for none. */
export function levelFromWord(word: string): AgencyLevel | null {
  return AGENCY_LEVELS.find((level) => level === word) ?? WORDS[word] ?? null;
}

/** The level that a body's name speaks of: the innermost place in it, 其他 where it names none. */
export function levelFromName(name: string): AgencyLevel {
  const place = /^[\p{Script=Han}]{1,12}?(?<word>省|自治区|市|县|区|旗|镇|乡|街道)/u.exec(name)?.groups?.['word'] ?? '';
  if (/(?:镇|乡|街道)(?:人民政府|办事处)?$/u.test(name)) return '乡镇街道';
  if (place === '省' || place === '自治区') return '省';
  if (place === '市') return /市[\p{Script=Han}]{1,6}[县区]/u.test(name) ? '县区' : '市';
  return ['县', '区', '旗'].includes(place) ? '县区' : '其他';
}
