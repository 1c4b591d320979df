import { lastOf } from '../lists';
import type { Distribution } from './distribution';
import { AVERAGE, OF_SO_MANY } from './per-head';

/** What the last of a list says for all: 食品、药品抽检合格率 → 食品抽检合格率. */
const TAIL =
  /^([\u4e00-\u9fff\d]{1,8}?)((?:抽检|抽查|检测|监测|监督|检验|综合|平均)*(?:[\u4e00-\u9fff]{2}率|总?产值|增加值|总?产量|销量|销售额|交易额|成交额|收入|支出|面积|人数|户数|数量|[存出]栏量))$/u;

const OF_SO_MANY_KINDS =
  /^([\u4e00-\u9fff]{2,6}?)[两二三四五六七八九十]大?[项类种](?!指标|任务|工作|数据|内容)(.{2,12})$/u;

/** Which of a thing, before the thing: 城镇和农村居民收入. */
const WHICH = /^(?:城镇|城市|农村|乡村|公办|民办|男性|女性|线上|线下|国家级|省级|市级|区级|县级|第[一二三]产业)/u;
const ONLY_WHICH = new RegExp(`${WHICH.source}$`, 'u');

export function withTail(items: readonly string[]): string[] {
  const last = lastOf(items) ?? '';
  const which = WHICH.exec(last)?.[0] ?? '';
  if (which !== '' && which !== last && items.slice(0, -1).every((item) => ONLY_WHICH.test(item)))
    return items.map((item) => (item === last ? item : item + last.slice(which.length)));
  // 养老、医疗两项保险参保人数: how many there are parts the last of them from what all are
  const [, own, shared] = OF_SO_MANY_KINDS.exec(last) ?? [];
  if (own !== undefined && shared !== undefined) return [...items.slice(0, -1), own].map((item) => item + shared);
  const tail = TAIL.exec(last)?.[2] ?? '';
  const first = items.slice(0, -1);
  return tail === '' || first.some((item) => MEASURED.test(item))
    ? [...items]
    : [...first.map((item) => item + tail), last];
}

/** 每千人口床位数、护士数: of whom each is told stands before the first alone. */
const PER_HEAD = new RegExp(`^[\\u4e00-\\u9fff]{0,4}(?:${OF_SO_MANY}[\\u4e00-\\u9fff]{0,4}?人口?|${AVERAGE})`, 'u');

const COUNTED_OF = /^([\u4e00-\u9fff]{2,10}?)(?:起数|件数|批次|(?:播种|种植|总)?面积|总?产量|总?产值|数量)$/u;

const ONLY_COUNTED =
  /^(?:(?:死亡|受伤|伤亡|失踪|涉及|参与)?人数|人次|(?:直接)?经济损失|(?:总|涉及|成交)?金额|总额|总?产量|单产|亩产|总?产值|面积|户数|次数|数量)$/u;

export function withHead(items: readonly string[]): string[] {
  const head = PER_HEAD.exec(items[0] ?? '')?.[0] ?? '';
  if (head !== '') return items.map((item, n) => (n === 0 || PER_HEAD.test(item) ? item : head + item));
  // 山火起数、受伤人数: what is counted of one thing
  const [, thing = ''] = COUNTED_OF.exec(items[0] ?? '') ?? [];
  const rest = items.slice(1);
  return thing !== '' && rest.every((item) => ONLY_COUNTED.test(item))
    ? [items[0] ?? '', ...rest.map((item) => thing + item)]
    : [...items];
}

const MEASURED = /(?:率|量|值|额|度|比|面积|数|损失|单产)$/u;

/** 城乡…: the first figure is the towns', the second the country's. */
export function namesOfBase({ base, count }: Distribution): string[] {
  const places =
    count === 2 && base.includes('城乡') ? (base.includes('城乡居民') ? ['城镇', '农村'] : ['城市', '农村']) : [];
  return Array.from({ length: count }, (_, n) => base.replace('城乡', places[n] ?? '城乡'));
}
