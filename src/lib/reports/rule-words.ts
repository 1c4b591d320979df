import { m } from '$lib/paraglide/messages.js';

const RULES: Readonly<Record<string, () => string>> = {
  'numeral.arabic': m.reports_rule_numeral_arabic,
  'numeral.chinese': m.reports_rule_numeral_chinese,
  'phrase.tenths': m.reports_rule_phrase_tenths,
  'phrase.parts': m.reports_rule_phrase_parts,
  'phrase.fraction': m.reports_rule_phrase_fraction,
  'phrase.doubling': m.reports_rule_phrase_doubling,
  'blank.figure': m.reports_rule_blank_figure,
  'phrase.top': m.reports_rule_phrase_top,
  'rank.place': m.reports_rule_rank_place,
  'worded-zero': m.reports_rule_worded_zero,
  'name-before': m.reports_rule_name_before,
  'name-after': m.reports_rule_name_after,
  'name-of': m.reports_rule_name_of,
  'spent-on': m.reports_rule_spent_on,
  'channel-goes-on': m.reports_rule_channel_goes_on,
  'name-of-rate': m.reports_rule_name_of_rate,
  'per-head': m.reports_rule_per_head,
  'base-in-brackets': m.reports_rule_base_in_brackets,
  'name-kinds': m.reports_rule_name_kinds,
  'name-is': m.reports_rule_name_is,
  'measure-of-list': m.reports_rule_measure_of_list,
  'thing-around-brackets': m.reports_rule_thing_around_brackets,
  'name-deed': m.reports_rule_name_deed,
  'name-clause': m.reports_rule_name_clause,
  change: m.reports_rule_change,
  rank: m.reports_rule_rank,
  shift: m.reports_rule_shift,
  share: m.reports_rule_share,
  bare: m.reports_rule_bare,
  distributed: m.reports_rule_distributed,
  shared: m.reports_rule_shared,
  restated: m.reports_rule_restated,
  part: m.reports_rule_part,
  'change-of': m.reports_rule_change_of,
  'rank-of': m.reports_rule_rank_of,
  'shift-of': m.reports_rule_shift_of,
  'share-of': m.reports_rule_share_of,
  'owner-of-list': m.reports_rule_owner_of_list,
  topic: m.reports_rule_topic,
  'part-name': m.reports_rule_part_name,
  'verb-of-list': m.reports_rule_verb_of_list,
  theme: m.reports_rule_theme,
  sum: m.reports_rule_sum,
  announced: m.reports_rule_announced,
  settled: m.reports_rule_settled,
  'object-of-before': m.reports_rule_object_of_before,
  'subject-of-passive': m.reports_rule_subject_of_passive,
  'target-met': m.reports_rule_target_met,
  'level-of-list': m.reports_rule_level_of_list,
  'those-of-list': m.reports_rule_those_of_list,
  'side-by-side': m.reports_rule_side_by_side,
  'from-surroundings': m.reports_rule_from_surroundings,
  'told-apart': m.reports_rule_told_apart,
  'name-spent': m.reports_rule_name_spent,
  'name-verb-deed': m.reports_rule_name_verb_deed,
  reached: m.reports_rule_reached,
  'share-whole': m.reports_rule_share_whole,
  'target-of-before': m.reports_rule_target_of_before,
  'thing-in-brackets': m.reports_rule_thing_in_brackets,
  'actor-before-brackets': m.reports_rule_actor_before_brackets,
  'change-of-mate': m.reports_rule_change_of_mate,
  'forecast-of': m.reports_rule_forecast_of,
  'rate-of-deed': m.reports_rule_rate_of_deed,
  contrast: m.reports_rule_contrast,
  'suit-after-review': m.reports_rule_suit_after_review
};

/**
 * How a record was read, in words: `numeral.arabic+name-before` → 阿拉伯数字；所计之事在数字前. A rule without words here
 * is shown by its id.
 */
export const ruleWords = (rule: string): string =>
  rule
    .split('+')
    .map((id) => RULES[id]?.() ?? id)
    .join('；');
