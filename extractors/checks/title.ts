import type { CheckRule } from './types';

/** A report that does not say whose it is. */
export const TITLE: CheckRule = {
  id: 'title',
  reason: '没有单位名称的报告无法归到单位，不能参加对比',
  find: ({ report }) => {
    if (report.agency !== null) return [];
    const end = Math.min(report.end, report.start + report.title.length);
    return [
      {
        start: report.start,
        end,
        ok: false,
        severity: 'warning',
        message: `标题“${report.title}”没有写明单位，落款也没有，请补上单位名称。`,
        details: { title: report.title }
      }
    ];
  }
};
