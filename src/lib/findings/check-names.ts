import type { Severity } from '$extractors/records';
import { m } from '$lib/paraglide/messages.js';

const NAMES: Readonly<Record<string, () => string>> = {
  sum: m.findings_check_sum,
  share: m.findings_check_share,
  base: m.findings_check_base,
  yoy: m.findings_check_yoy,
  whole: m.findings_check_whole,
  blank: m.findings_check_blank,
  complete: m.findings_check_complete,
  listing: m.findings_check_listing,
  conflict: m.findings_check_conflict,
  reworded: m.findings_check_reworded,
  repeat: m.findings_check_repeat,
  scale: m.findings_check_scale,
  year: m.findings_check_year,
  title: m.findings_check_title
};

/** A check in the reviewer's words; one without a name here is shown by its own. */
export const checkName = (check: string): string => NAMES[check]?.() ?? check;

const SEVERITY_NAMES: Record<Severity, () => string> = {
  error: m.common_severity_error,
  warning: m.common_severity_warning,
  info: m.common_severity_info
};

export const severityName = (severity: Severity): string => SEVERITY_NAMES[severity]();
