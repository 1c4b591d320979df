import type { CheckRule } from './types';

/** A report whose title does not say whose it is; where its body does, that is the usual way and only worth knowing. */
export const TITLE: CheckRule = {
  id: 'title',
  reason: '标题没有单位名称的报告，汇编后分不清是谁的，也难以参加对比',
  find: ({ report, text }) => {
    const { agency, title } = report;
    const named = agency !== null && (title.includes(agency.slice(-3)) || BODY.test(title));
    const bare = BARE.exec(title)?.[1] ?? '';
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

/** A word that only a body's name ends in. */
const BODY =
  /[省市县区旗镇乡局厅委]|街道|(?<!法治)政府|中心|学院|中学|小学|学校|大学|医院|法院|检察院|公司|集团|支部|总支|办公室|供销社|管委会|分局|大队|支队/;
