/** Numbers that only tell one thing from another: lists, documents, ordinals, telephones, versions. */
import type { Candidate } from '../candidate';
import { characterSet, digitOf, isHan, isIn, isLatin, skipSpaces, skipSpacesBack } from '../characters';
import { isPoint } from '../numerals';
import { lead, tail, type Exclusion } from './rule';

const HOTLINES = new Set([
  110, 119, 120, 122, 12345, 12315, 12333, 12366, 12369, 12388, 12380, 12337, 12328, 12329, 12320, 12338, 12348, 12355,
  12356, 12360, 12371, 12377, 12389, 12350, 12393, 12381, 12306, 96110
]);

/** Brackets around a list number, a document's year or a document's number. */
const OPENING = characterSet('（(【[〔［');
const CLOSING = characterSet('）)】]〕］');
/** What the expressions below begin with, or end in. */
const ORDINAL_ENDS = characterSet('、和至到及第');
const ADDRESSES = characterSet('楼室弄巷单幢路号院');
const VERSIONS = characterSet('.版代级号型星A频汽柴国省县');
const RATIO_SIGNS = characterSet(':：∶');
const JOINING = characterSet('+＋×*·•@#_');
const SLASHES = characterSet('/.．-—－');
const LIST_POINTS = characterSet('.．');
/** What a point of a list that does not begin its line comes after. */
const BEFORE_POINT = characterSet('。；：;:');

/** 同比+8.9%: the plus is the figure's sign. */
const isSigned = (c: Candidate): boolean =>
  c.start === c.numberStart - 1 && (c.unit?.dimension === 'percent' || c.unit?.dimension === 'points');

export const NUMBERING_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'number.list',
    why: '行首或括号里的序号',
    applies(c, { text, lineStart }) {
      if (c.style === 'blank' || c.approximated || c.scaled || c.digits > 2) return false;
      const from = skipSpacesBack(text, c.numberStart);
      const before = text.charCodeAt(from - 1);
      const next = text[c.numberEnd] ?? '';
      if (isIn(before, OPENING) && /[（(【[]/.test(text.charAt(from - 1)) && /[）)】\]]/.test(next)) return true;
      const first = from <= lineStart || skipSpaces(text, lineStart) === c.numberStart;
      if (first && (/[.．、，,)）]/.test(next) || c.unit === null)) return true;
      return isIn(before, BEFORE_POINT) && /[.．、)）]/.test(next) && digitOf(text.charCodeAt(c.numberEnd + 1)) < 0;
    }
  },
  {
    id: 'number.list-run-on',
    why: '正文里没有分行的序号：成效明显1.基层治理',
    applies: (c, { text }) =>
      c.style === 'arabic' &&
      c.unit === null &&
      c.digits <= 2 &&
      c.decimals === 0 &&
      isIn(text.charCodeAt(c.numberEnd), LIST_POINTS) &&
      isHan(text.charCodeAt(c.numberEnd + 1))
  },
  {
    id: 'number.reference',
    why: '见附表1、图2、附件3',
    applies: (c, { text }) => c.unit === null && /(?:表|图|附件|附表|附录|案例|专栏|例)$/.test(lead(text, c, 2))
  },
  {
    id: 'number.document',
    why: '文号、标准号、令号',
    applies(c, { text }) {
      const bracketed =
        isIn(text.charCodeAt(c.numberStart - 1), OPENING | CLOSING) || isIn(text.charCodeAt(c.numberEnd), CLOSING);
      if (!bracketed) return false;
      const before = text[c.numberStart - 1] ?? '';
      const next = text[c.numberEnd] ?? '';
      return /[〔［[]/.test(before) || /[〕］\]]/.test(next) || (/[〕］】)）]/.test(before) && next === '号');
    }
  },
  {
    id: 'number.ordinal',
    why: '第几次、第几届、第几批是次序，不是数量；名次另计',
    applies: (c, { text }) =>
      c.ordinal ||
      (isIn(text.charCodeAt(c.start - 1), ORDINAL_ENDS) &&
        /第[\d一二三四五六七八九十百]{1,4}[、和至到及]第?$/.test(lead(text, c, 7)))
  },
  {
    id: 'number.hotline',
    why: '热线和电话号码',
    applies(c, { text }) {
      if (c.decimals > 0 || c.approximated) return false;
      if (c.digits >= 7 && c.unit === null && !c.scaled) return true;
      if (c.digits < 3 || c.value === null || !HOTLINES.has(c.value)) return false;
      if (c.unit === null) return true;
      return c.digits === 5 && !/^[件条个次家人户项]/.test(tail(text, c, 1));
    }
  },
  {
    id: 'number.telephone',
    why: '电话、传真、邮编、账号后面的数字',
    applies: (c, { text }) =>
      c.unit === null &&
      /(?:电话|传真|邮编|联系|QQ|手机|热线|微信号?|邮政编码|账号|号码)[：:，,\s]*$/.test(lead(text, c, 8))
  },
  {
    id: 'number.address',
    why: '楼、室、弄、巷、单元后面是门牌',
    applies: (c, { text }) =>
      c.style !== 'blank' &&
      isIn(text.charCodeAt(c.numberEnd), ADDRESSES) &&
      /^(?:楼|室|弄|巷|单元|幢\d|路(?!视频)|号楼|路公交|路车|号院|号门)/.test(tail(text, c, 3))
  },
  {
    id: 'number.version',
    why: '版、代、级、型、类标准是名称的一部分',
    applies: (c, { text }) =>
      c.style !== 'blank' &&
      !c.approximated &&
      isIn(text.charCodeAt(c.numberEnd), VERSIONS) &&
      /^(?:\.\d|版(?!次)|代|级|号|型|星级|A级|频道|汽油|柴油|国道|省道|县道)/.test(tail(text, c, 2))
  },
  {
    id: 'number.version-point',
    why: '3.0、2.0 后没有单位，是版本',
    applies: (c, { text }) => c.unit === null && c.decimals === 1 && text[c.numberEnd - 1] === '0' && !c.approximated
  },
  {
    id: 'number.scale',
    why: '1：500是比例尺，3：7、1比12是比例，两头都不是数量',
    applies: (c, { text }) =>
      (c.unit === null || c.style === 'blank') &&
      (/[\dxX×]比$/.test(lead(text, c, 2)) ||
        (text[c.end] === '比' && digitOf(text.charCodeAt(c.end + 1)) >= 0) ||
        (isIn(text.charCodeAt(c.start - 1), RATIO_SIGNS) && /[\dxX×][:：∶]$/.test(lead(text, c, 2))) ||
        (isIn(text.charCodeAt(c.end), RATIO_SIGNS) && digitOf(text.charCodeAt(c.end + 1)) >= 0))
  },
  {
    id: 'number.joined',
    why: '与加号、比号、乘号、斜杠、字母或间隔号连写，是代号、版本或口号',
    applies(c, { text }) {
      if (c.style === 'blank') return false;
      const b = text.charCodeAt(c.numberStart - 1);
      const next = text.charCodeAt(c.end);
      if (isLatin(b) || (isIn(b, JOINING) && !isSigned(c))) return true;
      const digitBefore = digitOf(text.charCodeAt(c.numberStart - 2)) >= 0;
      if (digitBefore && isIn(b, SLASHES) && (c.unit === null || isPoint(b))) return true;
      if (c.unit !== null || c.approximated) return false;
      return isIn(next, JOINING) || '/∶'.includes(text[c.end] ?? ' ') || isLatin(next);
    }
  }
];
