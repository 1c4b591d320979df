import { beginning, holding } from './gates';

/** Where a point begins: 一是, 2、, （三）; as the source of an expression. */
export const POINT_MARK = '[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)][是、．.]?|[是、．.])';

const NUMBERED = beginning('（(一二三四五六七八九十0123456789', new RegExp(`^${POINT_MARK}`, 'u'));

/** What is done to works before they are named. */
const DOING =
  /^(?:(?:加快|强力|全力|大力|积极|着力|稳步|有序|扎实|全面|持续|强势|顺利|认真|抓好|做好|狠抓)*(?:推进|实施|组织实施|启动|开工建设|续建|建设|抓好|做好|完成|落实|加强)了?)/u;

/** Works that a point is about, up to where it tells of them. */
const WORKS = holding(
  '程目站库路桥隧段期设造',
  /^((?:(?!属于?|位于|总投资|计划|我[市县区]|共|被|列入|按照|根据|通过|围绕|为)[^，。；：和及])*?(?:工程|项目|电站|水库|公路|大桥|隧道|标段|[一二三四]期|建设|改造))(?=$|[，：。；]|属|位于|总投资|计划|占地|全长|起于|起自|于(?:今年|去年|\d)|已|目前|现(?!有)|正在|是)/u
);

/** Works of many kinds are not those that one investment is of. */
const MANY =
  /^(?:(?:省|市|县|区|镇|乡|全[市县区镇]|国家)?级?(?:属|管)?(?:各类|各项|重点|重大|民生|在建|续建|新建|基建|市政|招商(?:引资)?|水利|交通|农业|工业|城市|城建|基础设施|签约|产业|政府投资|固定资产|亿元以上|一批|为民办实事|实事)*(?:工程|项目)?(?:建设|改造)?)$/u;

/** The name of works is no longer than this, in characters, and no shorter than the other. */
const LONGEST = 24;
const SHORTEST = 4;

/** The works that a heading, or the beginning of a line or point, is about: 2、滨江生态工程属重点工程，… → 滨江生态工程. */
export function worksOf(clause: string): string {
  if (!WORKS.mayMatch(clause, 0, clause.length)) return '';
  const said = NUMBERED.replace(clause, '').replace(DOING, '');
  const works = WORKS.exec(said)?.[1] ?? '';
  return works.length >= SHORTEST && works.length <= LONGEST && !MANY.test(works) ? works : '';
}
