export type { Abbreviation } from './abbreviations';
export type { Analysis } from './analysis';
export { analyze, update } from './analysis';
export { Archive } from './archive/archive';
export { withElsewhere } from './archive/withElsewhere';
export type { Bulletin } from './bulletin';
export type { Config, ConfigKey } from './config';
export { optionsOf, readConfig } from './config';
export type { Correction, CorrectionKind } from './correction';
export { correctionsOf } from './corrections';
export type { Edit } from './edit';
export { applyEdits, mapRange } from './edit';
export { toCalendar } from './export/calendar';
export { toCsv } from './export/csv';
export type { OutlinedFile } from './export/entries';
export { joined, outlinedFile } from './export/entries';
export { toJson } from './export/json';
export { toMarkdown } from './export/markdown';
export { toText } from './export/text';
export type { OutlineStrings } from './export/words';
export type { Elsewhere, Finding, FindingArgs, RuleId, Severity } from './finding';
export type { Fix } from './fix';
export { equalBlock, fixAll, keepBlock, removeBlock } from './fix';
export { CONFIG_FILE, IGNORE_FILE } from './folderFiles';
export type { Hashtag } from './hashtags';
export type { Ignored } from './ignoring/ignored';
export {
  ignoredNames,
  ignoredOf,
  isAbout,
  staleOf,
  withIgnored,
  withoutIgnored,
} from './ignoring/ignored';
export type { IgnoreList } from './ignoring/ignoreFile';
export { readIgnoreList, writeIgnoreList } from './ignoring/ignoreFile';
export type { Change, Position, Range, Text } from './lines/text';
export {
  lineAt,
  lineCount,
  lineRange,
  lineText,
  makeText,
  offsetAt,
  positionAt,
  startOf,
  stringOf,
} from './lines/text';
export type { Link } from './links';
export { linksIn } from './links';
export { countLost } from './loss';
export type { Options, SettingKey, SettingValue } from './options';
export { DEFAULT_OPTIONS, defaultOf, isSettingValue } from './options';
export { cleanName, cleanTitle } from './outline/clean';
export type { Meeting, Outline, OutlinePost, Speaker, SpokenPart } from './outline/post';
export type { PastedPart } from './paste';
export { cleanPartOf, newPartOf } from './paste';
export type { JoinedPerson } from './people/joined';
export { joinPeople } from './people/joined';
export type { KnownPerson, Spelling, Turn } from './people/people';
export { personAt } from './people/people';
export { respelt } from './people/respelt';
export { surnamesOf } from './people/surnames';
export { isRecognised, SNIFFED_LENGTH, signalsOf } from './recognition';
export { RULE_SEVERITIES, readRules } from './ruleOptions';
export type { RuleSeverity } from './rules';
export { isRule, RULES } from './rules';
export { tellsTheSame } from './sameFindings';
export { selectionsAround } from './selection';
export type { Strings } from './sentence';
export { describe } from './sentence';
export { tidyWhiteSpace } from './whiteSpace';
