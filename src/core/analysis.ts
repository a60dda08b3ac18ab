import { type Abbreviation, findAbbreviations } from './abbreviations';
import { type Bulletin, makeBulletin } from './bulletin';
import { type Duplicates, findDuplicates } from './duplicates/duplicates';
import { applyEdits } from './edit';
import type { Finding, RuleId } from './finding';
import { type Fold, makeFolds } from './folding';
import { findHashtags, type Hashtag } from './hashtags';
import { internLines, internText, Lines, spliceIds } from './lines';
import { DEFAULT_OPTIONS, type Options } from './options';
import { makeOutline } from './outline/outline';
import type { Outline } from './outline/post';
import type { Outlined } from './outline/reuse';
import { type KnownPerson, peopleOf } from './people/people';
import { lexiconWith } from './reading/lexicon';
import { brokenNumberingFindings } from './rules/brokenNumbering';
import { duplicateBlockFindings } from './rules/duplicateBlock';
import { emptySpeakerFindings } from './rules/emptySpeaker';
import { hiddenCharacterFindings } from './rules/hiddenCharacter';
import { inconsistentNameFindings } from './rules/inconsistentName';
import { repeatedPassageFindings } from './rules/repeatedPassages';
import { scraperLitterFindings } from './rules/scraperLitter';
import { similarBlockFindings } from './rules/similarBlock';
import { weekdayMismatchFindings } from './rules/weekdayMismatch';
import { findRepeatedSentences } from './similar/repeatedSentences';
import { findSimilar } from './similar/similar';
import { type Change, lineAt, splice, stringOf, type Text } from './text';

/** An immutable snapshot of one text under one set of options. Its parts are computed when first asked for. */
export interface Analysis {
  readonly text: Text;
  readonly options: Options;
  readonly bulletin: Bulletin;
  /** What the rules of duplicate and similar blocks found, sorted by where they start. */
  readonly blocks: readonly Finding[];
  /** What all rules found, sorted by where they start. */
  readonly findings: readonly Finding[];
  readonly outline: Outline;
  /** Who speaks or takes part, in the order of their first turns. */
  readonly people: readonly KnownPerson[];
  /** In the order of their first appearance. */
  readonly hashtags: readonly Hashtag[];
  /** Those that the text explains, by their capital form. */
  readonly abbreviations: ReadonlyMap<string, Abbreviation>;
  readonly folds: readonly Fold[];
  /** The share of lines that carry text and that fix-all removes, 0 to 1. */
  readonly repeated: number;
}

/** Analyses a text from scratch. Any string has an analysis; nothing is thrown. */
export function analyze(value: string, options: Options = DEFAULT_OPTIONS): Analysis {
  return snapshotOf(value, options);
}

/**
 * The analysis of the text after `changes`, equal to `analyze` of that text. The changes are applied one after the other:
 * the offsets of each mean the text after those before it. Only the lines that they touch are read.
 */
export function update(analysis: Analysis, changes: readonly Change[]): Analysis {
  if (!(analysis instanceof Snapshot)) throw new TypeError('update takes an analysis that analyze or update made');
  return analysis.after(changes);
}

/** `inconsistent-name` and `weekday-mismatch` read texts of up to so many UTF-16 code units. */
const MOST_READ = 5_000_000;
/** Above so many changes at once, as `Replace All` makes them, reading the text anew is faster than splicing it. */
const FEW_CHANGES = 100;

const NONE = new Uint8Array(0);

class Snapshot implements Analysis {
  readonly text: Text;
  readonly options: Options;
  readonly #lines: Lines;
  #parts: Parts | undefined;
  #bulletin: Bulletin | undefined;
  /** Of a text before this one, until this one has an outline of its own. */
  #earlier: Outlined | undefined;
  #blocks: readonly Finding[] | undefined;
  #findings: readonly Finding[] | undefined;
  #outline: Outline | undefined;
  #hashtags: readonly Hashtag[] | undefined;
  #abbreviations: ReadonlyMap<string, Abbreviation> | undefined;
  #people: readonly KnownPerson[] | undefined;
  #folds: readonly Fold[] | undefined;

  /** `lines` are those of the text. */
  constructor(text: Text, options: Options, lines: Lines, earlier?: Outlined) {
    this.#earlier = earlier;
    this.text = text;
    this.options = options;
    this.#lines = lines;
  }

  get bulletin(): Bulletin {
    const { table, ids } = this.#lines;
    this.#bulletin ??= makeBulletin(
      this.text,
      Array.from(ids, (id) => table.lineOf(id)),
      this.#computed.duplicates,
    );
    return this.#bulletin;
  }

  get blocks(): readonly Finding[] {
    this.#blocks ??= this.#spoken(this.#computed.blocks);
    return this.#blocks;
  }

  get findings(): readonly Finding[] {
    this.#findings ??= this.#find();
    return this.#findings;
  }

  get repeated(): number {
    return this.options.rules.severities['duplicate-block'] === 'off' ? 0 : this.#computed.repeated;
  }

  get outline(): Outline {
    this.#outline ??= makeOutline(
      this.bulletin,
      blockLines(this.text, this.#duplicates),
      lexiconWith(this.options.outline),
      this.#earlier,
    );
    this.#earlier = undefined;
    return this.#outline;
  }

  get people(): readonly KnownPerson[] {
    this.#people ??= peopleOf(this.bulletin, this.outline, lexiconWith(this.options.outline));
    return this.#people;
  }

  get hashtags(): readonly Hashtag[] {
    this.#hashtags ??= findHashtags(this.bulletin);
    return this.#hashtags;
  }

  get abbreviations(): ReadonlyMap<string, Abbreviation> {
    this.#abbreviations ??= findAbbreviations(this.bulletin);
    return this.#abbreviations;
  }

  get folds(): readonly Fold[] {
    this.#folds ??= makeFolds(this.bulletin, this.#duplicates);
    return this.#folds;
  }

  after(changes: readonly Change[]): Snapshot {
    if (changes.length > FEW_CHANGES && areDescending(changes, this.text.length)) {
      return snapshotOf(applyEdits(stringOf(this.text), changes.toReversed()), this.options);
    }
    const { table } = this.#lines;
    let { text } = this;
    let { ids } = this.#lines;
    for (const change of changes) {
      const spliced = splice(text, change);
      const fresh = internLines(table, spliced.text, spliced.start, spliced.newEnd);
      ids = spliceIds(ids, spliced.start, spliced.oldEnd, fresh);
      text = spliced.text;
    }
    if (table.isMostlyUnused(text)) return snapshotOf(stringOf(text), this.options);
    return new Snapshot(text, this.options, new Lines(table, ids), this.#outlined);
  }

  #find(): readonly Finding[] {
    const { bulletin, text, options } = this;
    const removed = this.#removed;
    const { allowedCharacters } = options.rules;
    const found = [
      ...this.#when('scraper-litter', () => scraperLitterFindings(bulletin, removed)),
      ...this.#when('broken-numbering', () => brokenNumberingFindings(bulletin, removed)),
      ...this.#when('hidden-character', () => hiddenCharacterFindings(text, removed, allowedCharacters)),
      ...this.#when('empty-speaker', () => emptySpeakerFindings(bulletin, removed)),
      // Who is named and when in a large archive is not worth the time that it takes to find out.
      ...(text.length > MOST_READ ? [] : this.#read()),
    ];
    return [...this.blocks, ...this.#spoken(found)].sort((a, b) => a.range.from - b.range.from);
  }

  /** What the rules find that need the outline. */
  #read(): readonly Finding[] {
    return [
      ...this.#when('inconsistent-name', () => inconsistentNameFindings(this.text, this.people)),
      ...this.#when('weekday-mismatch', () => weekdayMismatchFindings(this.bulletin, this.outline)),
    ];
  }

  #when(rule: RuleId, find: () => readonly Finding[]): readonly Finding[] {
    return this.options.rules.severities[rule] === 'off' ? [] : find();
  }

  /** The findings as loud as the options want them; without those of rules that are off. */
  #spoken(findings: readonly Finding[]): readonly Finding[] {
    const { severities } = this.options.rules;
    return findings.flatMap((finding) => {
      const severity = severities[finding.rule];
      if (severity === finding.severity) return [finding];
      return severity === 'off' ? [] : [{ ...finding, severity }];
    });
  }

  get #outlined(): Outlined | undefined {
    if (this.#outline === undefined || this.#bulletin === undefined) return this.#earlier;
    return { bulletin: this.#bulletin, outline: this.#outline };
  }

  /** 1 for each line that fix-all removes as a duplicate. */
  get #removed(): Uint8Array {
    const { severities } = this.options.rules;
    return severities['duplicate-block'] === 'off' ? NONE : this.#computed.duplicates.removed;
  }

  /** A similar block is no copy: it stays as it is in the outline, and does not fold. */
  get #duplicates(): readonly Finding[] {
    return this.blocks.filter(({ rule }) => rule === 'duplicate-block');
  }

  get #computed(): Parts {
    this.#parts ??= computeParts(this.text, this.#lines, this.options);
    return this.#parts;
  }
}

function snapshotOf(value: string, options: Options): Snapshot {
  const { text, lines } = internText(value, {
    litter: options.rules.litterLines,
    boilerplate: options.boilerplate,
  });
  return new Snapshot(text, options, lines);
}

/** Whether each change lies in front of the one before it, as editors order those of one edit. Then none moves another. */
function areDescending(changes: readonly Change[], length: number): boolean {
  return changes.every(({ from, to }, i) => 0 <= from && from <= to && to <= (changes[i - 1]?.from ?? length));
}

interface Parts {
  readonly duplicates: Duplicates;
  /** The findings that are blocks, sorted by where they start. */
  readonly blocks: readonly Finding[];
  readonly repeated: number;
}

function computeParts(text: Text, lines: Lines, options: Options): Parts {
  const duplicates = findDuplicates(lines, options.duplicates, options.rules.severities['scraper-litter'] !== 'off');
  const similar = findSimilar(lines, duplicates);
  const repeated = findRepeatedSentences(text, lines, [...similar.duplicates, ...similar.blocks]);
  const filled = duplicates.sequence.length;
  const removed = duplicates.removed.reduce((sum, gone) => sum + gone, 0);
  return {
    duplicates,
    blocks: [
      ...duplicateBlockFindings(text, lines, similar.duplicates),
      ...similarBlockFindings(text, lines, similar.blocks),
      ...repeatedPassageFindings(text, repeated),
    ].sort((a, b) => a.range.from - b.range.from),
    repeated: filled === 0 ? 0 : removed / filled,
  };
}

function blockLines(text: Text, findings: readonly Finding[]): { startLine: number; endLine: number }[] {
  return findings.map(({ range }) => ({ startLine: lineAt(text, range.from), endLine: lineAt(text, range.to) + 1 }));
}
