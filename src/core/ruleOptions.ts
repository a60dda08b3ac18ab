import type { RuleId } from './finding';
import { fold } from './lines/foldedForm';
import { isRule, type RuleSeverity, SEVERITIES } from './rules';

/** What the user says of the rules. */
export interface RuleOptions {
  readonly severities: Readonly<Record<RuleId, RuleSeverity>>;
  /** Whole lines that are litter besides those known, in the form in which lines are compared, in lower case. */
  readonly litterLines: readonly string[];
  /** Code points that `hidden-character` leaves alone. */
  readonly allowedCharacters: readonly number[];
}

/** What holds where the user says nothing of the rules. */
export const DEFAULT_RULES: RuleOptions = { severities: SEVERITIES, litterLines: [], allowedCharacters: [] };

/** Rule options, and what of the value that they were read from is not obeyed. */
export interface ReadRules {
  readonly options: RuleOptions;
  /** Where each wrong part stands in the value: `weekday-mismatch.severity`. */
  readonly refused: readonly string[];
}

/** How loud a rule may be, as users write it. */
export const RULE_SEVERITIES: readonly RuleSeverity[] = ['off', 'hint', 'information', 'warning', 'error'];

const CODE_POINT = /^U\+([0-9A-F]{4,6})$/i;

/**
 * Reads the value of the setting `rules`: for each rule its severity, or an object with `severity` and what else the rule takes
 * (`scraper-litter`: `lines`; `hidden-character`: `allow`). What is wrong is refused, and all else obeyed.
 */
export function readRules(value: unknown): ReadRules {
  const refused: string[] = [];
  const severities: Record<RuleId, RuleSeverity> = { ...SEVERITIES };
  let litterLines: readonly string[] = [];
  let allowedCharacters: readonly number[] = [];
  for (const [rule, given] of Object.entries(isObject(value) ? value : {})) {
    if (!isRule(rule)) {
      refused.push(rule);
      continue;
    }
    for (const [key, part] of Object.entries(isObject(given) ? given : { severity: given })) {
      const name = isObject(given) ? `${rule}.${key}` : rule;
      if (key === 'severity' && isSeverity(part)) severities[rule] = part;
      else if (rule === 'scraper-litter' && key === 'lines' && isWords(part))
        litterLines = part.map((line) => fold(line).toLowerCase()).filter((line) => line !== '');
      else if (rule === 'hidden-character' && key === 'allow' && isWords(part) && part.every(isCodePoint))
        allowedCharacters = part.map((code) => Number.parseInt(code.slice(2), 16));
      else refused.push(name);
    }
  }
  return { options: { severities, litterLines, allowedCharacters }, refused };
}

function isSeverity(value: unknown): value is RuleSeverity {
  return RULE_SEVERITIES.some((severity) => severity === value);
}

/** Whether a value from outside is a list of strings. */
export function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function isCodePoint(value: string): boolean {
  return CODE_POINT.test(value);
}

/** Whether a value from outside is an object, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
