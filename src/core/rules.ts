import type { RuleId } from './finding';

/** The ids of all rules, in the order in which they are documented and in which their fixes are offered. */
export const RULES: readonly RuleId[] = ['duplicate-block', 'similar-block', 'inconsistent-name'];
