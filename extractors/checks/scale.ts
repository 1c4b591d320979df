import type { AgencyLevel } from '../records';
import { cite, isKnown, phrase, print, type Known } from './figures';
import type { CheckRule, Draft } from './types';

/** Figures too large for what they count, or with more precision than a count can have. */
export const SCALE: CheckRule = {
  id: 'scale',
  reason: '数字大得不合常理，多半是单位重复或多写了位数',
  find: ({ metrics, report, text }) => {
    const drafts: Draft[] = [];
    for (const metric of metrics) {
      const why = isKnown(metric)
        ? oddity(metric, report.agency_level, text.slice(Math.max(0, metric.start - 8), metric.start))
        : null;
      if (why === null) continue;
      drafts.push({
        start: metric.start,
        end: metric.end,
        ok: false,
        severity: 'warning',
        message: `${phrase(metric)}：${why}，请核对数字与单位。`,
        details: { figure: cite(metric) }
      });
    }
    return drafts;
  }
};

/** Most people there can be: the country's at any level (2020 census: 1.41 billion), a large township's and county's. */
const MOST_PEOPLE: Readonly<Record<AgencyLevel, number>> = {
  省: 1.5e9,
  市: 1e8,
  县区: 1e7,
  乡镇街道: 2e6,
  其他: 1.5e9
};
/** Fewer people to a household than this there are nowhere on average. */
const PER_HOUSEHOLD = 2.5;
const COUNTERS = new Set(['件', '个', '人', '名', '条', '次', '场', '户', '家', '篇', '期', '起', '份']);

const SCALED = /(\d{1,20}(?:\.\d{1,20})?)([万亿])/;

function oddity(metric: Known, level: AgencyLevel, lead: string): string | null {
  const scaled =
    metric.text.includes('万') || metric.text.includes('亿')
      ? SCALED.exec(metric.text.normalize('NFKC').replace(/[,\s]/g, ''))
      : null;
  const digits = scaled ? Number(scaled[1]) : 0;
  if (metric.kind === 'count' && scaled?.[2] === '万' && digits >= 10000)
    return `“${scaled[0]}”即${print(digits / 10000)}亿`;
  if (metric.kind === 'amount' && scaled?.[2] === '亿' && digits >= 1e6) return `“${scaled[0]}元”超过百万亿`;
  if (metric.kind !== 'count') return null;
  if (metric.kind === 'count' && /\d万亿/.test(metric.text)) return '以万亿计的多半不是计数';
  const people = metric.unit === '人' || metric.unit === '名';
  if (people && metric.value > MOST_PEOPLE[level]) return '超过该级可能的人数';
  if (metric.unit === '户' && metric.value > MOST_PEOPLE[level] / PER_HOUSEHOLD) return '超过该级可能的户数';
  if (COUNTERS.has(metric.unit) && !Number.isInteger(metric.value) && !/均|每|比/.test(metric.name + lead))
    return '计数不应有小数';
  return null;
}
