/** Chinese numerals that count nothing: articles, fixed terms, named sets. They count only with a real counter. */
import type { Candidate } from '../candidate';
import { isHan } from '../characters';
import { opensOtherWord } from '../words';
import { lead, type Exclusion } from './rule';

/** Before these a numeral distributes or points (每三个, 这两项) or is part of a word (统一). */
const POINTERS = '每各这那另同任某进统逐专唯单其第前后近头首下上末前';
/** Verbs after which even 一 is a count. */
const COUNTING_VERBS =
  /(?:聘用|聘请|新建|建成|建设|成立|设立|召开|举办|开展|组织|新增|获评|查处|办理|受理|收到|共有|仅有|配备|发放|发布|通过|引进|新增|设置|购置|完成)$/;
/** Counters of kinds and measures of policy: after a Chinese numeral they mostly name a known set (三项制度, 四种形态). */
const SET_COUNTERS = new Set(['项', '套', '门', '级', '位', '部', '支', '款', '份', '本', '只', '张']);
/** Counters of kinds, and phases of a project (二期), which hardly ever count work done. */
const KIND_COUNTERS = new Set(['种', '类', '大类', '期', '级']);
/** Verbs of bringing about, after which such a counter counts: 制定三项制度, 获得两项奖励. */
const MAKING_VERBS =
  /(?:完成|制定|出台|获|获得|荣获|承担|推出|申报|立项|取得|整改|形成|办理|修订|新增|新建|编制|印发|发布|建成|购置|配备|组建|查处|审定|废止|起草|牵头|参与|授权|转化|攻克|验收|批准|办结|建立|聘请|慰问|培养|招录|引进|提出|开展|实施|举办)(?:了|的)?$/;
/** What a set is of where the numeral belongs to its name, verb or no verb. */
const NAMED_SETS =
  /^(?:改革|规定|制度|补贴|纪律|行动|形态|班子|责任|清单|建设|任务|机制|原则|要求|公示|保障|基本|重点|指标|措施|职责|职能|服务|监督)/;

function isPlainChinese(c: Candidate): boolean {
  return c.style === 'chinese';
}

export const CHINESE_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'chinese.uncounted',
    why: '没有量词，或数字连写（六五、十四五），是名称',
    applies: (c) => isPlainChinese(c) && (c.unit === null || c.serial)
  },
  {
    id: 'chinese.counter',
    why: '单个中文数字后的量词多构成别的词（三方、一面、十分）',
    applies: (c) =>
      isPlainChinese(c) &&
      c.unit !== null &&
      !c.unit.withChinese &&
      (c.value ?? 0) <= 10 &&
      !c.scaled &&
      c.unit.dimension !== 'percent' &&
      c.unit.dimension !== 'multiple'
  },
  {
    id: 'chinese.other-word',
    why: '量词是另一个词的开头（三人民、两项目）',
    applies: (c, { text }) => isPlainChinese(c) && c.unit !== null && opensOtherWord(text, c.unitStart, c.unit.word)
  },
  {
    id: 'chinese.pointer',
    why: '每、各、这、另等之后是分配或指称',
    applies: (c, { text }) => isPlainChinese(c) && !c.approximated && POINTERS.includes(text[c.start - 1] ?? '\n')
  },
  {
    id: 'chinese.article',
    why: '一后接量词多是冠词；句末名词后和计数动词后才是数量',
    applies(c, { text }) {
      if (!isPlainChinese(c) || c.value !== 1 || c.high !== null || c.unit === null) return false;
      if (/[未无没零不]/.test(lead(text, c, 4))) return true;
      if (c.unit.dimension !== 'count') return c.unit.dimension !== 'multiple';
      const closes = !isHan(text.charCodeAt(c.end)) && text[c.end] !== '“';
      if (closes) return !/[条处座家名件场项套台间个]$/.test(c.unit.word) || !isHan(text.charCodeAt(c.start - 1));
      return !/^(?:名|家|件|场|起)$/.test(c.unit.word) || !COUNTING_VERBS.test(lead(text, c, 4));
    }
  },
  {
    id: 'chinese.scale-word',
    why: '千人签名、百家企业、万名：单说百、千、万是约举',
    applies: (c, { text }) =>
      isPlainChinese(c) &&
      c.numberEnd - c.numberStart === 1 &&
      '百千'.includes(text[c.numberStart] ?? ' ') &&
      !c.approximated
  },
  {
    id: 'chinese.second',
    why: '二次、二期、二级是次序：计数用两',
    applies: (c, { text }) => isPlainChinese(c) && text.slice(c.numberStart, c.numberEnd) === '二' && !c.approximated
  },
  {
    id: 'chinese.kinds',
    why: '三类、四种、三期是类别和分期；编发三期才是数量',
    applies: (c, { text }) =>
      isPlainChinese(c) &&
      c.unit !== null &&
      (c.value ?? 0) <= 10 &&
      !c.approximated &&
      KIND_COUNTERS.has(c.unit.word) &&
      !(
        c.unit.word === '期' &&
        /(?:举办|编发|刊发|开展|编印|印发|出版|编辑|编制|发布|开设)(?:了)?$/.test(lead(text, c, 3))
      )
  },
  {
    id: 'chinese.aspects',
    why: '三个方面、四个层次说的是行文，三个100%说的是要求',
    applies: (c, { text }) =>
      isPlainChinese(c) &&
      c.unit?.word === '个' &&
      /^(?:方面|层次|层面|维度|环节|阶段|坚持|结合|到位|转变|意识|角度|统一|强化|突出|聚焦|一|[\d“])/.test(
        text.slice(c.end, c.end + 2)
      )
  },
  {
    id: 'chinese.session',
    why: '十五届四次全会、第十三届委员会四次会议是届次',
    applies: (c, { text }) =>
      isPlainChinese(c) &&
      c.unit?.word === '次' &&
      (/届$/.test(lead(text, c, 1)) ||
        (/^(?:全体)?会议?/.test(text.slice(c.end, c.end + 4)) &&
          /届[^，。；\n]{0,6}[会员大协]$/.test(lead(text, c, 10))))
  },
  {
    id: 'chinese.named-set',
    why: '三项制度、四种形态、十项“暖民心”行动是成套的名称',
    applies(c, { text }) {
      if (!isPlainChinese(c) || c.unit === null || c.approximated || (c.value ?? 0) > 10) return false;
      const after = text.slice(c.end, c.end + 2);
      if (after.startsWith('“')) return true;
      if (!SET_COUNTERS.has(c.unit.word)) return false;
      if (!isHan(after.charCodeAt(0))) return false;
      return NAMED_SETS.test(after) || (c.unit.word !== '位' && !MAKING_VERBS.test(lead(text, c, 4)));
    }
  }
];
