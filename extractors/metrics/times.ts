/** One piece of a date or period; pieces side by side are read as one. Each begins with one of `TIME_STARTS`. */
const PIECE =
  /(?:截[至止]到?|自|从|至|到|止)?(?:(?:20\d\d|0\d|20[xX×]{2}|[xX×]{2,4}|二[〇○零]二[一二三四五六])(?:[-—~至](?:(?:20)?\d\d|[xX×]{2,4}))?年(?:度|来)?|今年|去年|(?<![以目当之])前年(?![度产均])|前(?:1?\d|十?[一二]|[三四五六七八九十])个月|上年度?|下年度?|本年度|本年|当年|全年度?|年初|年内|年底|年终|年中|目前|现在|当前|上半年|下半年|前[一二三四1-4]季度|[一二三四]季度|第[一二三四]季度|近[两二三四五几](?:年|个月)|本学期|本学年|[春秋]季学期|(?:[01]?\d|[xX×]{1,2}|[一二三四五六七八九十]{1,2})(?:[-—~至到]{1,2}(?:[01]?\d|[xX×]{1,2}))?月(?:份|(?:[0-3]?\d|[xX×]{1,2})日(?:前|(?=后)))?|(?:[0-3]?\d|[xX×]{1,2})日(?![常均内前报记志照用子趋益]))(?:以来|至今|起|来(?![信访电函宾客])|止|[底末]前?|初|中旬|上旬|下旬|期间)?/y;
const CONNECT = /(?:起|止)?[-—~至到]{1,2}(?=[\dxX×今目现]|年)/y;
/** What a date or period begins with. */
export const TIME_STARTS = '截自从至到止0123456789xX×二今去上本当全年目现下前第近春秋一三四五六七八九十';
const STARTS = new Uint8Array(65536);
for (const c of TIME_STARTS) STARTS[c.charCodeAt(0)] = 1;

/** What may follow a first character that is a word by itself; after 自, 到 and their kin a date begins anew. */
const SECONDS: readonly (readonly [string, string])[] = [
  ['今去', '年'],
  ['上下', '年半'],
  ['本', '年学'],
  ['全', '年'],
  ['当', '年前'],
  ['年', '初内底终中'],
  ['目', '前'],
  ['现', '在'],
  ['近', '两二三四五几'],
  ['第', '一二三四'],
  ['春秋', '季'],
  ['截', '至止到'],
  ['一二三四五六七八九十', '〇○零季月一二三四五六七八九十-—~至到']
];
/** By first character. */
const LED = new Map(
  SECONDS.flatMap(([firsts, seconds]) =>
    [...firsts].map((c) => [c.charCodeAt(0), new Set([...seconds].map((second) => second.charCodeAt(0)))] as const)
  )
);

/** Whether a date or period may begin at a position. */
export function mayBeginTime(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (STARTS[code] === 0) return false;
  const seconds = LED.get(code);
  return seconds === undefined || seconds.has(text.charCodeAt(at + 1));
}

/** The end of the date or period at `at`, or `at` where there is none. Never reaches past `limit`. */
export function timeAt(text: string, at: number, limit: number): number {
  if (!mayBeginTime(text, at)) return at;
  let end = at;
  for (;;) {
    PIECE.lastIndex = end;
    const piece = PIECE.exec(text);
    if (!piece || end + piece[0].length > limit || piece[0] === '') break;
    end += piece[0].length;
    CONNECT.lastIndex = end;
    const connect = CONNECT.exec(text);
    if (connect && end + connect[0].length < limit) {
      PIECE.lastIndex = end + connect[0].length;
      const following = PIECE.exec(text);
      if (following && following.index + following[0].length <= limit) end += connect[0].length;
    }
  }
  return end;
}
