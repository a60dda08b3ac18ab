import type { Bulletin } from './bulletin';
import type { Finding, RuleId } from './finding';
import { nameOfFinding } from './ignoring/ignored';
import type { Options } from './options';
import type { Outline } from './outline/post';
import type { KnownPerson } from './people/people';
import type { RuleSeverity } from './rules';
import { brokenNumberingFindings } from './rules/brokenNumbering';
import { emptySpeakerFindings } from './rules/emptySpeaker';
import { hiddenCharacterFindings } from './rules/hiddenCharacter';
import { inconsistentNameFindings } from './rules/inconsistentName';
import { scraperLitterFindings } from './rules/scraperLitter';
import { weekdayMismatchFindings } from './rules/weekdayMismatch';

/** `inconsistent-name` and `weekday-mismatch` read texts of up to so many UTF-16 code units. */
const MOST_READ = 5_000_000;

/** What the rules about lines and names look at; those below `removed` are computed when they are asked for. */
export interface Looked {
  readonly options: Options;
  /** 1 for each line that fix-all removes as a duplicate. */
  readonly removed: Uint8Array;
  readonly bulletin: Bulletin;
  /** The 0-based lines in which `hidden-character` looks. */
  readonly hiding: readonly number[];
  readonly outline: Outline;
  readonly people: readonly KnownPerson[];
}

/** What the rules find that are not about blocks, in no order; rules that are off find nothing. */
export function lineFindings(looked: Looked): readonly Finding[] {
  const { options, removed, bulletin } = looked;
  const { severities, allowedCharacters } = options.rules;
  const when = (rule: RuleId, find: () => readonly Finding[]) => (severities[rule] === 'off' ? [] : find());
  const found = [
    ...when('scraper-litter', () => scraperLitterFindings(bulletin, removed)),
    ...when('broken-numbering', () => brokenNumberingFindings(bulletin, removed)),
    ...when('hidden-character', () => hiddenCharacterFindings(bulletin, looked.hiding, removed, allowedCharacters)),
    ...when('empty-speaker', () => emptySpeakerFindings(bulletin, removed)),
  ];
  // Who is named and when in a large archive is not worth the time that it takes to find out.
  if (bulletin.text.length > MOST_READ) return found;
  return [
    ...found,
    ...when('inconsistent-name', () => inconsistentNameFindings(bulletin.text, looked.people, removed)),
    ...when('weekday-mismatch', () => weekdayMismatchFindings(bulletin, looked.outline)),
  ];
}

/** Findings divided into those that are told of, as loudly as the options want, and those that are ignored. */
export function divided(
  findings: readonly Finding[],
  options: Options,
): Record<'told' | 'ignored', readonly Finding[]> {
  const names = new Set(options.ignored);
  const told: Finding[] = [];
  const ignored: Finding[] = [];
  for (const finding of findings) {
    const severity = severityOf(finding, options);
    if (severity === 'off') continue;
    if (names.size > 0 && names.has(nameOfFinding(finding))) ignored.push({ ...finding, inFixAll: false });
    else told.push(severity === finding.severity ? finding : { ...finding, severity });
  }
  return { told, ignored };
}

/** What stands in another text is no fault of this one: it is never told of more loudly than as an information. */
function severityOf({ rule, kind }: Finding, { rules }: Options): RuleSeverity {
  const severity = rules.severities[rule];
  return kind === 'elsewhere' && (severity === 'warning' || severity === 'error') ? 'information' : severity;
}
