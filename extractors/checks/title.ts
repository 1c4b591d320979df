import type { CheckRule } from './types';

/** A report whose title does not say whose it is. */
export const TITLE: CheckRule = {
  id: 'title',
  reason: '标题没有单位名称的报告，汇编后分不清是谁的，也难以参加对比',
  find: ({ report }) => {
    const { agency, title } = report;
    if (agency !== null && (title.includes(agency.slice(-3)) || BODY.test(title))) return [];
    const remedy =
      agency === null ? '落款也没有，请补上单位名称。' : `按正文或落款认作“${agency}”，请在标题里补上单位名称。`;
    return [
      {
        start: report.start,
        end: Math.min(report.end, report.start + title.length),
        ok: false,
        severity: 'warning',
        message: `标题“${title}”没有写明单位，${remedy}`,
        details: { title, agency }
      }
    ];
  }
};

/** A word that only a body's name ends in. */
const BODY =
  /[省市县区旗镇乡局厅委]|街道|(?<!法治)政府|中心|学院|中学|小学|学校|大学|医院|法院|检察院|公司|集团|支部|总支|办公室|供销社|管委会|分局|大队|支队/;
