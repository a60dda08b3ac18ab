import type { RuleId } from './finding';

/** The ids of all rules, in the order in which they are documented. */
export const RULES: readonly RuleId[] = ['duplicate-block'];
