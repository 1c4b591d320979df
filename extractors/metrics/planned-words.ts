import { holding } from './gates';

/** Words before a figure that put it into the future or quote it as a target. */
export interface PlannedWords {
  id: string;
  reason: string;
  /** Characters of which such words always have one: where none stands, nothing is planned. */
  needs: string;
  words: RegExp;
  /** What must not stand right before them. */
  notAfter?: RegExp;
}

/** 完成年度计划, 纳入计划: a plan that was met, or that took something in, is not what is planned. */
const MET = /完成[\u4e00-\u9fff]{0,4}|[纳列]入/u;

/** A figure is planned where any of them stands in the words before it. */
export const PLANNED_WORDS: readonly PlannedWords[] = [
  {
    id: 'meant',
    reason: '拟新建 is meant to be; 拟定, 草拟 and 拟修改 are deeds of drafting and of reviewing rules',
    needs: '拟',
    words: /(?:^|[^模虚草])拟(?!定|稿|立项|写|制|人|态|发展|修改|修订|废止)/u
  },
  {
    id: 'striven-for',
    reason: '力争, 争取达到, 确保: what is striven for is not reached',
    needs: '争确',
    words: /力争|争取(?:实现|达到|完成|全年|年内)|确保/u
  },
  { id: 'intended', reason: '意向投资: no more than an intention', needs: '意', words: /意向(?:总)?投资/u },
  {
    id: 'once-built',
    reason: '茶厂建成后年销售额: what will be once something stands',
    needs: '后',
    words: /(?:建成|投产|达产|投用|投运|改造完成)(?:投产|达产|投用|运营|投入使用)?后[^，。；的]{0,10}$/u
  },
  {
    id: 'expected',
    reason: '预计可新增, 预计年产: of what is still to come; 预计全年 is an estimate of the year itself',
    needs: '预',
    words:
      /预计(?=[^，。；]{0,12}?(?:[每明]年|年均|年产|产后|建成|可|将|新增|增加|减少|带动|完工|竣工|投用|开工|通车))/u
  },
  {
    id: 'expected-later',
    reason: '预计二季度, 预计明年: of a time to come',
    needs: '预',
    words: /预计(?:[一二三四]季度|下半年|明年|下年)/u
  },
  { id: 'hoped', reason: '有望, 预期: hoped for', needs: '预望', words: /预期|有望/u },
  {
    id: 'planned-investment',
    reason: '计划投资, 计划总投资额达: what is to be invested; 计划投资完成 tells how much was',
    needs: '计',
    notAfter: MET,
    words: /计划(?:总?投资(?!完成|额)|总?投资额(?:为|达|约)?$)/u
  },
  {
    id: 'planned-works',
    reason: '计划新建, 计划开工: works that are planned; 雨露计划 is a name',
    needs: '计',
    notAfter: MET,
    words: /计划(?:开工|竣工|投产|新建|建设|打造|创建|改造|改建|修建|扩建|整治|推进|实施|完成)/u
  },
  {
    id: 'planned-deed',
    reason: '计划招引, 计划举办: other deeds that are planned',
    needs: '计',
    notAfter: MET,
    words:
      /计划(?:签约|招引|引进|招聘|举办|接待|开展|培育|新增|投入|安排|发展|争取|解决|栽植|种植|培训|发放|选派|采购|购置|配备|铺设|安装|流转|走访|征(?=[\u4e00-\u9fff]))/u
  },
  {
    id: 'planned-when',
    reason: '计划于年底, 计划到2025年, 计划达: by when, or how much, it is to be',
    needs: '计',
    notAfter: MET,
    words: /计划[达到在于]/u
  },
  {
    id: 'planned-of',
    reason: '计划的新建: what was planned of a deed',
    needs: '计',
    words: /计划的(?=[种推实建开完培新投引])/u
  },
  {
    id: 'target-is',
    reason: '全年任务为, 目标值, 任务：: the target itself is told',
    needs: '务标',
    words: /(?:任务|目标)数?(?:[为是共：:达]|值(?!的$))/u
  },
  {
    id: 'set',
    reason: '县里下达我镇茶园任务9亩, 年度茶税指标9万元: what is set is not what was done',
    needs: '标务划',
    notAfter: /(?:完成|占)[\u4e00-\u9fff]{0,8}/u,
    words: /(?:下达[我给]|年度|省定|市定)[^，。；、：完成占]{0,12}(?:指标|任务|目标|计划)[数值量额]?(?:为|是)?$/u
  },
  {
    id: 'laid-out',
    reason: '规划新建: laid out to be built',
    needs: '规',
    words: /规划(?:新建|建设|改建|扩建|总投资)/u
  },
  {
    id: 'required',
    reason: '至少要, 须达到, 应不低于: what is asked for',
    needs: '少达低确',
    words: /至少[须要应]|(?:[须要应]|应当)(?:达|不少于|不低于|明确|确保)/u
  },
  {
    id: 'will',
    reason: '将新建, 将有9所: what will be; 将 alone begins much else',
    needs: '将',
    words: /将(?:有$|新增|新建|完成|实现|达|建|于|在|投入|开展|培育|组织|继续|力争|打造|建设|推进|再|投资|举办|超)/u
  },
  {
    id: 'to-come',
    reason: '明年, 下一步: a time to come',
    needs: '明下',
    words: /明年|下一?步|下一?阶段|接下来/u
  }
];

/** An entry as the source of an expression. */
export const sourceOf = ({ words, notAfter }: PlannedWords): string =>
  `${notAfter ? `(?<!${notAfter.source})` : ''}(?:${words.source})`;

/** All of them as one expression. */
export const PLANNED = holding(
  PLANNED_WORDS.map(({ needs }) => needs).join(''),
  new RegExp(PLANNED_WORDS.map(sourceOf).join('|'), 'u')
);
