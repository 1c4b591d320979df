/** Units that count the same kind of thing in different words. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    名: '人',
    位: '人',
    条: '件',
    篇: '件',
    份: '件',
    期: '件',
    封: '件',
    则: '件',
    件: '件',
    件次: '件',
    件人次: '件',
    个: '个',
    项: '个',
    场次: '场',
    起: '件',
    宗: '件',
    宗次: '件',
    例: '例'
  })
);

export const alike = (a: string, b: string): boolean => a === b || (SAME.get(a) ?? a) === (SAME.get(b) ?? b);

/** What 个 may count as well. */
const THINGS = new Set(['个', '所', '家', '处', '座', '间', '片', '支', '种', '类', '项']);

/** Whether both may count the same things: 20所学校 and 4个教学点. */
export const mayCountThe = (a: string, b: string): boolean =>
  alike(a, b) || ((a === '个' || b === '个') && THINGS.has(a) && THINGS.has(b));
