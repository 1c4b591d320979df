import type { CheckRule } from './types';

/** A report whose title does not say whose it is; where its body does, that is the usual way and only worth knowing. */
export const TITLE: CheckRule = {
  id: 'title',
  reason: '标题没有单位名称的报告，汇编后分不清是谁的，也难以参加对比',
  find: ({ report, text }) => {
    const { agency, title } = report;
    const named = agency !== null && (title.includes(agency.slice(-3)) || BODY.test(title));
    const bare =
      BARE.exec(title)?.[1] ?? (agency !== null && title.startsWith(agency) && OFFICE.test(agency) ? agency : '');
    if (named && bare === '') return [];
    // A body named nowhere in the report (by its file alone) is lost as soon as the text goes elsewhere.
    const said = agency !== null && text.slice(report.start, report.end).includes(agency);
    const lack = named ? `只写“${bare}”，没有写明是哪里` : '没有写明单位';
    const remedy =
      agency === null
        ? '落款也没有，请补上单位名称。'
        : agency === bare
          ? '如需参加汇编，宜补上地名。'
          : `按正文或落款认作“${agency}”，如需参加汇编，宜在标题里写明。`;
    return [
      {
        start: report.start,
        end: Math.min(report.end, report.start + title.length),
        ok: false,
        severity: said || named ? 'info' : 'warning',
        message: `标题“${title}”${lack}，${remedy}`,
        details: { title, agency }
      }
    ];
  }
};

/** A level alone for a name: 县2023年…, 镇人民政府关于…. */
const BARE = /^((?:[省市县区旗镇乡]|街道)(?:人民政府|政府)?(?:办公室)?)(?=20\d\d|[Xx]{2,4}年|关于)/;

/** An office by its work alone, of which every place has one: 财政局, 供销社, 生态环境分局. */
const OFFICE =
  /^(?:财政|教育(?:体育)?|体育|公安|民政|司法|审计|统计|水[利务]|交通(?:运输)?|农业农村|林业|卫生健康|医疗保障|人力资源(?:和)?社会保障|自然资源(?:和规划)?|住房(?:和)?城乡建设|城市管理(?:综合执法|行政执法)?|综合(?:行政)?执法|生态环境|文化(?:和)?(?:广电)?旅游(?:体育)?|科(?:技|学技术)|工业和信息化|经济(?:和)?信息化|商务|发展(?:和)?改革|应急管理|市场监督管理|行政审批(?:服务)?|政务服务(?:管理)?|数据资源(?:管理)?|机关事务(?:管理)?(?:服务)?|退役军人事务|乡村振兴|信访|档案|气象|税务|消防救援|国有资产监督管理|外事|粮食|自贸改革创新|金融(?:工作)?)(?:分局|局|厅|委员会|委|办公室|办|中心)$|^(?:供销社|国资委|发改委|卫健委|人社局|住建局|文旅局|城管局|人民政府|人民政府办公室|政府办公室|总工会|妇联|团委|残联|红十字会|科协|工商联|法院|检察院)$/;

/** A word that only a body's name ends in. */
const BODY =
  /[省市县区旗镇乡局厅委]|街道|(?<!法治)政府|中心|学院|中学|小学|学校|大学|医院|法院|检察院|公司|集团|支部|总支|办公室|供销社|管委会|分局|大队|支队/;
