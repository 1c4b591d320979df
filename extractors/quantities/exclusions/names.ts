/** Names and slogans made of numbers, and bare numbers that belong to a word. */
import type { Candidate } from '../candidate';
import { isHan, skipSpacesBack } from '../characters';
import { lead, tail, type Context, type Exclusion } from './rule';

/** A quotation up to this long around an Arabic figure is a name: “5.12”, “1530”. */
const NAME_LENGTH = 10;

function isQuoted(c: Candidate, { quoteEnd }: Context): boolean {
  return quoteEnd >= 0 && c.end <= quoteEnd;
}

/** What a bare figure changes by. */
const SHIFTS = /^(?:缩小|扩大|下降|上升|提高|提升|降低|[降升增减])[到至低]?/;

const MAGNITUDE = '级'.charCodeAt(0);

export const NAME_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'name.quoted',
    why: '引号里的短语是名称或口号',
    applies(c, context) {
      if (c.style === 'blank' || !isQuoted(c, context)) return false;
      return c.style === 'chinese' || context.quoteEnd - context.quoteStart <= NAME_LENGTH;
    }
  },
  {
    id: 'name.quoted-project',
    why: '引号里以项目、工程结尾的是项目名称',
    applies: (c, context) =>
      isQuoted(c, context) &&
      /(?:项目|工程|基地|计划)$/.test(context.text.slice(Math.max(context.quoteEnd - 2, 0), context.quoteEnd))
  },
  {
    id: 'name.magnitude',
    why: '6.1级地震是震级',
    applies: (c, { text }) =>
      text.charCodeAt(c.numberEnd) === MAGNITUDE && /^级(?:地震|余震|以上地震|大风|以上大风)/.test(tail(text, c, 5))
  },
  {
    id: 'name.place',
    why: '十四道沟镇、五里桥、三家店、十九里街道是地名',
    applies: (c, { text }) =>
      c.style === 'chinese' &&
      /^(?:(?:道|里|家|间|棵)[沟河湾岭江坎屯店桥铺岗坪墩渠峡塘坡坝营庄堡]|里(?:街道|镇))/.test(tail(text, c, 3))
  },
  {
    id: 'name.road',
    why: '省道318、国道205是路的名称',
    applies: (c, { text }) => c.style === 'arabic' && c.unit === null && /[国省县乡]道$/.test(lead(text, c, 2))
  },
  {
    id: 'name.industries',
    why: '三次产业是第一、第二、第三产业的合称',
    applies: (c, { text }) =>
      text.startsWith('三次产业', c.numberStart) && !/(?:召开|举办|开展|组织|举行|参加)$/.test(lead(text, c, 2))
  },
  {
    id: 'name.bare',
    why: '没有单位的数后面还有文字，是名称的一部分',
    applies(c, { text }) {
      if (c.unit !== null || c.style === 'blank') return false;
      if (c.style === 'chinese') return true;
      if (c.approximated || c.scaled) return false;
      const from = skipSpacesBack(text, c.numberStart);
      // 由2.21缩小到2.16: where a change began
      if (c.decimals > 0 && '由从'.includes(text[from - 1] ?? ' ') && SHIFTS.test(tail(text, c, 3))) return false;
      // 等2案例, 共3镇: the counter was left out, but the word before says that it is counted.
      if (isHan(text.charCodeAt(c.end)))
        return !/(?:等|共|累计|合计|总计|达到|达)$/.test(lead(text, c, 2)) || c.digits > 3;
      const before = text[from - 1] ?? '\n';
      return !isHan(before.charCodeAt(0)) && !/[：:]/.test(before);
    }
  }
];
