import { placesOf, seek } from '../source/marks';
import type { CleanText, Quantity, Sentence } from '../stages';
import { lastOf } from '../lists';
import type { Token } from './parse';
import { mayBeginTime, timeAt, TIME_STARTS } from './times';
import { classed, mayBeginWord, WORD_STARTS, wordAt, type Classed, type WordClass } from './words';

const MARKS = '，,；;：:。！？!?…\n\r';
const OPEN = '（([【〔{';
const CLOSE = '）)]】〕}';
const QUOTES = ['“”', '‘’', '《》', '「」', '『』', '""'];
/** The code of the mark that closes what a mark's code opens. */
const CLOSERS = new Map(QUOTES.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
const QUOTE_OPEN = QUOTES.map((pair) => pair.charAt(0)).join('');
const BLANKS = ' \u3000\t';
const enum Role {
  None,
  Mark,
  Open,
  Close,
  Quote,
  Blank
}

/** What a character does by itself, by its code. */
const ROLES = new Uint8Array(65536);
const give = (characters: string, role: Role): void => {
  for (const c of characters) ROLES[c.charCodeAt(0)] = role;
};
give(MARKS, Role.Mark);
give(OPEN, Role.Open);
give(CLOSE, Role.Close);
give(QUOTE_OPEN, Role.Quote);
give(BLANKS, Role.Blank);

/** What anything but a plain noun may begin with: all between such places is passed over at once. */
const STARTS = placesOf(MARKS + OPEN + CLOSE + QUOTE_OPEN + BLANKS + TIME_STARTS + WORD_STARTS);

const [NOUN, FIGURE, MARK] = [classed('noun'), classed('figure'), classed('mark')];
const [OPENING, CLOSING, TIME, EACH] = [classed('open'), classed('close'), classed('time'), classed('each')];

/** Longest bracketed remark that is a part of a name, in characters: 区镇（中心）卫生院. */
const REMARK_LIMIT = 14;
/** Longest quotation that is taken as one noun, in characters. */
const QUOTE_LIMIT = 60;
/** A verb before one of these is the front of a noun: 招聘会, 推荐表, 贷款户. */
const NOUN_SUFFIX = '会班率员组站点网户金额案数类量费证书表单室厅队力性化型式制面度期区地场所线者人处池库卡台周月日节';
const NOUN_SUFFIXES = new Uint8Array(65536);
for (const c of NOUN_SUFFIX) NOUN_SUFFIXES[c.charCodeAt(0)] = 1;
/** Prepositions that stand anywhere; the others only where a phrase begins. */
const FREE_PREPOSITIONS = '对为向给在由从被';

/** A sentence's words, figures and marks, from left to right; nouns side by side are one. */
export function tokenise(
  { text, marks }: CleanText,
  sentence: Sentence,
  quantities: readonly Quantity[],
  from: number,
  to: number
): Token[] {
  const tokens: Token[] = [];
  let next = from;
  let at = sentence.start;
  while (at < sentence.end) {
    while (next < to && (quantities[next]?.start ?? 0) < at) next++;
    const quantity = next < to ? quantities[next] : undefined;
    if (quantity && quantity.start === at) {
      if (isThreshold(text, quantity, quantities[next + 1], sentence.end)) {
        at = add(tokens, NOUN, at, quantity.end, null);
        next++;
        continue;
      }
      at = add(tokens, FIGURE, at, Math.max(quantity.end, at + 1), quantity);
      next++;
      continue;
    }
    const limit = Math.min(sentence.end, quantity?.start ?? sentence.end);
    const plain = plainEnd(text, marks, at, limit);
    if (plain > at) {
      at = add(tokens, NOUN, at, plain, null);
      continue;
    }
    const role = ROLES[text.charCodeAt(at)];
    if (role === Role.Mark && isLeadIn(text, at)) at++;
    else if (role === Role.Mark) at = add(tokens, MARK, at, at + 1, null);
    else if (role === Role.Open) {
      const remark = remarkEnd(text, at, limit);
      if (remark > at && isName(lastOf(tokens)?.cls)) at = add(tokens, NOUN, at, remark, null);
      else if (remark > at && lengthens(text, at, remark, lastOf(tokens))) at = remark;
      else at = add(tokens, OPENING, at, at + 1, null);
    } else if (role === Role.Close) at = add(tokens, CLOSING, at, at + 1, null);
    else if (role === Role.Blank) {
      if (lastOf(tokens)?.bit === FIGURE.bit && labelFollows(text, at + 1, limit)) add(tokens, MARK, at, at + 1, null);
      at++;
    } else {
      const closing = role === Role.Quote ? CLOSERS.get(text.charCodeAt(at)) : undefined;
      const quoted = closing === undefined ? 0 : closingAt(text, closing, at) + 1;
      if (quoted > 0 && quoted <= limit && quoted - at <= QUOTE_LIMIT) {
        at = add(tokens, NOUN, at, quoted, null);
        continue;
      }
      const time = timeAt(text, at, limit);
      if (time > at) {
        at = add(tokens, TIME, at, time, null);
        continue;
      }
      const word = wordAt(text, at);
      const end = word ? at + word.word.length : 0;
      if (word && end <= limit && stands(text, word.word, word.cls, end, limit, tokens))
        at = add(tokens, word, at, end, null);
      // 均超过95%: what else belongs to the word is the figure's
      else at = add(tokens, at + 1 === limit && end > limit && text[at] === '均' ? EACH : NOUN, at, at + 1, null);
    }
  }
  return tokens;
}

/** Where something else than a plain noun may begin, from a place on. */
function plainEnd(text: string, marks: Uint8Array, from: number, limit: number): number {
  let at = from;
  while ((at = seek(marks, STARTS, at, limit)) < limit) {
    if (ROLES[text.charCodeAt(at)] !== Role.None || mayBeginWord(text, at) || mayBeginTime(text, at)) break;
    at++;
  }
  return at;
}

/** How long a label may be, in characters. */
const LABEL_REACH = 12;

/** 许可：9件 处罚：8件: a blank between a figure and the next label parts them. */
function labelFollows(text: string, from: number, limit: number): boolean {
  const to = Math.min(limit, from + LABEL_REACH);
  for (let at = from; at < to; at++) {
    if (text[at] === '：' || text[at] === ':') return at > from;
    if (ROLES[text.charCodeAt(at)] === Role.Mark) return false;
  }
  return false;
}

/** 占比分别为：2%、3%: such a colon parts nothing. */
const isLeadIn = (text: string, at: number): boolean =>
  (text[at] === '：' || text[at] === ':') &&
  text[at - 1] === '为' &&
  (text.startsWith('分别', at - 3) || text.startsWith('依次', at - 3));

/** How far after a threshold the figure may stand that counts what the threshold picks out, in characters. */
const THRESHOLD_REACH = 16;
const THRESHOLD_UNITS: ReadonlySet<string> = new Set([
  '元',
  '万元',
  '亿元',
  '岁',
  '周岁',
  '亩',
  '平方米',
  '平米',
  '㎡',
  '公顷',
  '公里',
  '米',
  '吨',
  '千瓦',
  '立方米'
]);
const THRESHOLD_ENDS = /(?:以上|以下|以内|及以上|及以下)$/u;
/** What says how large one of a kind is: 660升垃圾桶, 110千伏变电站. */
const SIZES: ReadonlySet<string> = new Set(['升', '毫升', '千伏', 'kV', '伏', '寸', '毫米', '千伏安']);

/** 660升垃圾桶70个: the size is a part of the name where the next figure counts such things. */
function sizesThing(text: string, end: number, next: Quantity | undefined): boolean {
  if (!next || next.kind !== 'count' || next.start - end > THRESHOLD_REACH || next.start - end < 2) return false;
  return SIZED.test(text.slice(end, next.start));
}

const SIZED = /^(?:[\u4e00-\u9fff]{1,8}(?:桶|箱|站|线|线路|管|管道|车|泵|屏|机|罐|杆|工程))$/u;

/** 5000万以下项目: a sum without its 元. */
const LARGE_SUM = /[万亿](?:及)?以[上下]$/u;
const AGES: ReadonlySet<string> = new Set(['岁', '周岁']);
const PERSONS: ReadonlySet<string> = new Set(['人', '名', '位', '人次']);

/** 过10亿元项目, XX万元以上项目: how large the works are that the next figure counts. */
function isProjectSize(text: string, { start, end }: Quantity, next: Quantity | undefined): boolean {
  if (!next || next.start - end > THRESHOLD_REACH) return false;
  const least = PASSES.test(text.slice(Math.max(0, start - 3), start)) || text.slice(start, end).endsWith('以上');
  return least && PROJECTS.test(text.slice(end, next.start));
}

/** 过10亿元, where nothing passes anything: 超过10亿元, 通过10亿元. */
const PASSES = /(?:^|[^\u4e00-\u9fff]|其中|签约|引进|新增|开工|竣工|刚)过$/u;
const PROJECTS =
  /^的?(?:(?:工业|产业|农业|制造业|服务业|文旅|招商|重大|重点|签约|新建|单体|投资|建设|技改|外资|内资|在建)*项目|企业)$|^的(?:村|镇街?|园区)$/u;

/** 10亿元以上项目3个, 65岁及以上老年人90名: a figure that only tells which of a thing are counted is a part of its name. */
function isThreshold(text: string, quantity: Quantity, next: Quantity | undefined, limit: number): boolean {
  const { start, end, unit, placeholder } = quantity;
  if (SIZES.has(unit)) return sizesThing(text, end, next);
  const ofMoney = unit === '' && LARGE_SUM.test(text.slice(start, end));
  if ((!THRESHOLD_UNITS.has(unit) && !ofMoney) || end >= limit) return false;
  if (isProjectSize(text, quantity, next)) return true;
  if (placeholder) return false;
  if (!AGES.has(unit) && !THRESHOLD_ENDS.test(text.slice(start, end))) return false;
  if (!next || next.start - end > THRESHOLD_REACH) return false;
  // 50岁以上18人
  if (next.start === end) return AGES.has(unit) && PERSONS.has(next.unit);
  for (let at = end; at < next.start; at++) if (ROLES[text.charCodeAt(at)] === Role.Mark) return false;
  const word = wordAt(text, end);
  return word === undefined || word.cls === 'noun' || word.cls === 'deed' || word.cls === 'particle';
}

/** Appends a token, or lengthens the noun before it; tells where it ends. */
function add(tokens: Token[], { cls, bit }: Classed, start: number, end: number, quantity: Quantity | null): number {
  const last = lastOf(tokens);
  if (bit === NOUN.bit && last?.bit === bit) last.end = end;
  else tokens.push({ cls, bit, start, end, quantity });
  return end;
}

/** Where a quotation closes, -1 where that is out of reach. */
function closingAt(text: string, closing: number, at: number): number {
  const to = Math.min(text.length, at + QUOTE_LIMIT);
  for (let i = at + 1; i < to; i++) if (text.charCodeAt(i) === closing) return i;
  return -1;
}

const isName = (cls: WordClass | undefined): boolean => cls === 'noun' || cls === 'deed';

/** The end of a short remark in brackets without marks or figures, or `at`. */
function remarkEnd(text: string, at: number, limit: number): number {
  const to = Math.min(limit, at + REMARK_LIMIT);
  for (let i = at + 1; i < to; i++) {
    const role = ROLES[text.charCodeAt(i)];
    if (role === Role.Close) return i > at + 1 ? i + 1 : at;
    if (role === Role.Mark || role === Role.Open) return at;
  }
  return at;
}

/** 发布（转发）: the same deed in another word, which makes the verb before it longer. */
function lengthens(text: string, open: number, end: number, verb: Token | undefined): boolean {
  if (verb?.cls !== 'verb' || verb.end !== open) return false;
  const word = wordAt(text, open + 1);
  // 解决（A类）
  if (end - open === 4 && /[A-Ea-e][类级档]/u.test(text.slice(open + 1, end - 1))) {
    verb.end = end;
    return true;
  }
  if (word?.cls !== 'verb' || open + 1 + word.word.length !== end - 1) return false;
  verb.end = end;
  return true;
}

/** Whether a word of one character is a word there, and not a part of a longer one that no list knows. */
function stands(
  text: string,
  word: string,
  cls: WordClass,
  end: number,
  limit: number,
  tokens: readonly Token[]
): boolean {
  if ((cls === 'verb' || cls === 'deed') && end < limit && NOUN_SUFFIXES[text.charCodeAt(end)] === 1) {
    const longer = (wordAt(text, end)?.word.length ?? 0) > 1;
    const closes = end + 1 >= limit || ROLES[text.charCodeAt(end + 1)] === Role.Mark;
    if (!longer && (closes || wordAt(text, end + 1) !== undefined)) return false;
  }
  if (word.length > 1 || cls === 'and' || cls === 'etcetera' || cls === 'particle' || cls === 'noun') return true;
  const before = lastOf(tokens)?.cls;
  if (cls === 'preposition' && FREE_PREPOSITIONS.includes(word)) return true;
  if ('超近约仅再又也就还'.includes(word)) return end >= limit || (wordAt(text, end)?.word.length ?? 0) > 1;
  if (before !== 'noun' && before !== 'verb' && before !== 'deed') return true;
  if (cls === 'preposition' || cls === 'link') return false;
  if (end >= limit) return true;
  const following = ROLES[text.charCodeAt(end)];
  if (following === Role.Mark || following === Role.Open) return true;
  const next = wordAt(text, end);
  return next !== undefined && next.word.length > 1;
}
