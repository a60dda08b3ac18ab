import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Finding,
  type Position,
  positionAt,
  type Range,
  RULES,
  type RuleId,
  type Severity,
  type Text,
} from '../core';
import type { Input } from './files';
import { originalOf } from './places';
import { sentenceOf } from './sentences';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What each rule finds, in a sentence. */
const SENTENCES: Readonly<Record<RuleId, string>> = {
  'duplicate-block': 'A block of lines that stands in the file already, or in another file.',
  'similar-block': 'A block that resembles an earlier one.',
  'scraper-litter': 'Lines that a scraper left between the posts.',
  'inconsistent-name': 'A person whose name is spelt in two ways.',
  'broken-numbering': 'A number of a list that does not follow the one above it.',
  'weekday-mismatch': 'A weekday that is not that of its date.',
  'hidden-character': 'A character that nobody sees, inside a word.',
  'empty-speaker': 'A speech without a speaker or without words.',
};

/** The results of some files as one log in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
export function sarifLog(results: readonly unknown[]): unknown {
  const rules = RULES.map((id) => ({
    id,
    shortDescription: { text: SENTENCES[id] },
    fullDescription: { text: SENTENCES[id] },
  }));
  const driver = { name: 'bulletin', rules };
  return { $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] };
}

/** The findings of a file as results of such a log. */
export function sarifResults({ path, analysis: { text, findings } }: Input): readonly unknown[] {
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: RULES.indexOf(finding.rule),
    level: LEVELS[finding.severity],
    message: { text: sentenceOf(finding) },
    locations: [location(path, regionOf(text, finding.range))],
    ...relatedOf(path, text, finding),
    partialFingerprints: { 'bulletinBlock/v1': finding.key },
    properties: { kind: finding.kind, similarity: finding.similarity, fixable: finding.inFixAll },
  }));
}

function relatedOf(path: string, text: Text, finding: Finding): object {
  const original = originalOf(path, text, finding);
  if (original === null) return {};
  const { startLine, endLine } = original;
  const related = location(original.path, { startLine, endLine });
  return { relatedLocations: [{ id: 1, ...related, message: { text: 'The other copy' } }] };
}

function location(path: string, region: object): object {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } };
}

/** Lines and columns are 1-based; the column behind the last character is the end. A byte order mark is no column. */
function regionOf(text: Text, { from, to }: Range): object {
  const mark = text.raw[0]?.startsWith('\uFEFF') ? 1 : 0;
  const column = ({ line, character }: Position) => character + 1 - (line === 0 ? mark : 0);
  const [start, end] = [positionAt(text, from), positionAt(text, to)];
  return {
    startLine: start.line + 1,
    startColumn: Math.max(1, column(start)),
    endLine: end.line + 1,
    endColumn: column(end),
  };
}

/** A path as a URI: one that is relative is meant from the folder in which the command runs. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
