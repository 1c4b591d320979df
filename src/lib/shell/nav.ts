import { m } from '$lib/paraglide/messages.js';

/** The pages in the header, in the order of a first visit. */
export const PAGES = [
  { path: '/', label: m.common_nav_overview },
  { path: '/compare/', label: m.common_nav_compare },
  { path: '/reports/', label: m.common_nav_reports },
  { path: '/placeholders/', label: m.common_nav_placeholders },
  { path: '/findings/', label: m.common_nav_findings },
  { path: '/roster/', label: m.common_nav_roster },
  { path: '/sql/', label: m.common_nav_sql }
] as const;
