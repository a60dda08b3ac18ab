import type { RuleId, Severity } from './finding';

/** How loudly a rule speaks; a rule that is `off` finds nothing. */
export type RuleSeverity = Severity | 'off';

/**
 * How loudly each rule speaks unless the user says otherwise, in the order in which the rules are documented and in which their
 * fixes are offered.
 */
export const SEVERITIES: Readonly<Record<RuleId, Severity>> = {
  'duplicate-block': 'warning',
  'similar-block': 'information',
  'scraper-litter': 'information',
  'inconsistent-name': 'hint',
  'broken-numbering': 'information',
  'weekday-mismatch': 'information',
  'hidden-character': 'information',
  'empty-speaker': 'information',
};

/** The ids of all rules, in that order. */
export const RULES = Object.keys(SEVERITIES) as readonly RuleId[];

/** Whether a value from outside is the id of a rule. */
export function isRule(value: unknown): value is RuleId {
  return RULES.some((rule) => rule === value);
}
