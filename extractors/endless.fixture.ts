/** Texts that a person hardly writes but a file may hold: sentences without end, each with so many figures. */
export const OPENING = '青禾县茶业局2023年工作总结\n今年以来，';

const KINDS = ['茶园', '花圃', '苗圃', '茶棚', '水渠', '茶厂', '茶校', '驿站', '茶亭', '山路'];
const DIGITS = '一二三四五六七八九十';

const kind = (i: number): string => KINDS[i % KINDS.length] ?? '';

/** A name of its own for each of ten thousand. */
const place = (i: number): string =>
  `青${[1, 10, 100, 1000].map((n) => DIGITS[Math.floor(i / n) % 10] ?? '').join('')}村`;

/** So long that the parts of one total, which end some way after it, are soon no more. */
const base = (i: number): string => `${place(i)}茶叶专业合作社有机茶叶生产示范基地`;

/** Numbers of three digits that come again only after many, so that a longer text is only longer. */
const number = (i: number): number => 100 + ((i * 37) % 900);

const joined = (figures: number, one: (i: number) => string, by = ''): string =>
  Array.from({ length: figures }, (_, i) => one(i)).join(by);

/** What a sentence of so many figures reads like. */
export interface Endless {
  shape: string;
  /** The sentence, without what opens the report. */
  of(figures: number): string;
}

export const ENDLESS: readonly Endless[] = [
  ...['、', '，', '；', '：', '和', ''].map((by) => ({
    shape: `like figures joined by “${by}”`,
    of: (n: number) => joined(n, (i) => `新建${kind(i)}${number(i)}处`, by)
  })),
  ...['、', '，', '；'].map((by) => ({
    shape: `figures of one name joined by “${by}”`,
    of: (n: number) => joined(n, (i) => `新建茶园${number(i)}处`, by)
  })),
  { shape: 'figures without names', of: (n) => `新建茶园${joined(n, (i) => `${number(i)}处`, '、')}` },
  {
    shape: 'two figures a row',
    of: (n) => joined(n, (i) => `${place(i)}扶持${number(i)}户，救助资金${number(i)}元`, '；')
  },
  { shape: 'two counts side by side', of: (n) => joined(n, (i) => `培训${number(i)}场${number(i)}人次`, '、') },
  {
    shape: 'counts and their rate',
    of: (n) => joined(n, (i) => `受理申请${number(i)}件，办结9件，办结率${number(i)}%`, '，')
  },
  {
    shape: 'brackets in brackets',
    of: (n) => `${joined(n, (i) => `${kind(i)}${number(i)}处（其中`)}茶亭1处${'）'.repeat(n)}`
  },
  { shape: 'brackets that never close', of: (n) => joined(n, (i) => `${kind(i)}${number(i)}处（`) },
  { shape: 'brackets that were never open', of: (n) => joined(n, (i) => `${kind(i)}${number(i)}处）`) },
  { shape: 'parts of parts', of: (n) => joined(n, (i) => `茶园${number(i)}处`, '，其中') },
  { shape: 'parts of one total', of: (n) => `茶园${n}处，其中${joined(n, (i) => `${base(i)}1处`, '、')}` },
  {
    shape: 'parts in other units',
    of: (n) => `茶园${n}处，其中${joined(n, (i) => `${base(i)}1${'处个座'[i % 3] ?? ''}`, '、')}`
  },
  { shape: 'parts and what they come to', of: (n) => joined(n, () => '茶园1处、花圃2处，共3处', '，') },
  {
    shape: 'labels and a figure for each',
    of: (n) => `${joined(n, place, '、')}茶园分别为${joined(n, (i) => `${number(i)}处`, '、')}`
  },
  { shape: 'labels with one figure', of: (n) => `${joined(n, place, '、')}茶园均达9处` },
  { shape: 'labels with none', of: (n) => joined(n, place, '、') },
  { shape: 'changes of changes', of: (n) => `茶园9处${joined(n, (i) => `，同比增长${number(i)}%`)}` },
  { shape: 'shares of one total', of: (n) => `茶园9处${joined(n, (i) => `，占${number(i)}%`)}` },
  {
    shape: 'levels and their changes',
    of: (n) => joined(n, (i) => `茶园${number(i)}处，上年${number(i)}处，增长${number(i)}%`, '；')
  },
  { shape: 'plans', of: (n) => `全年任务：${joined(n, (i) => `计划新建${kind(i)}${number(i)}处`, '；')}` },
  { shape: 'zeros in words', of: (n) => joined(n, (i) => `未发生${kind(i)}事故`, '，') },
  { shape: 'zeros in words among figures', of: (n) => joined(n, (i) => `无一起茶园事故，新建${number(i)}处`, '，') },
  { shape: 'blanks', of: (n) => joined(n, (i) => `新建${kind(i)}XX处`, '、') },
  { shape: 'bodies', of: (n) => joined(n, (i) => `${place(i)}县：新建茶园${number(i)}处`, '；') },
  { shape: 'quotes that never close', of: (n) => joined(n, (i) => `“茶园${number(i)}处`) },
  { shape: 'headings alike', of: (n) => joined(n, (i) => `\n（一）${place(i)}管护\n修枝${number(i)}次。`) },
  {
    shape: 'lines of a list',
    of: (n) => `茶园${n}处，具体包括：\n${joined(n, (i) => `${place(i)}：茶园1处。`, '\n')}`
  },
  { shape: 'a sentence told again', of: (n) => joined(n, () => '新建茶园9处，投入资金3万元，惠及茶农5户。') },
  { shape: 'words without a mark', of: (n) => `${'认真落实各项工作要求扎实推进茶园建设'.repeat(n)}9处` },
  { shape: 'numbers without a unit', of: (n) => `新建茶园${'一百二十'.repeat(n)}${'1'.repeat(n)}` }
];
