import { type Abbreviation, findAbbreviations } from './abbreviations';
import { blockFindings, blockLines } from './blocks';
import { type Bulletin, makeBulletin, reuseBulletin } from './bulletin';
import type { Block } from './duplicates/block';
import { type Duplicates, findDuplicates } from './duplicates/duplicates';
import { reuseDuplicates } from './duplicates/reuse';
import { applyEdits } from './edit';
import type { Finding } from './finding';
import { divided, lineFindings } from './findings';
import { type Fold, makeFolds } from './folding';
import { findHashtags, type Hashtag } from './hashtags';
import { changedLines, internLines, internText, Lines, spliceIds } from './lines/lines';
import { type Change, emptiesLine, splice, stringOf, type Text } from './lines/text';
import { DEFAULT_OPTIONS, type Options } from './options';
import { makeOutline } from './outline/outline';
import type { Outline } from './outline/post';
import type { Outlined } from './outline/reuse';
import { type Acquaintance, acquaintanceOf, type KnownPerson, peopleOf } from './people/people';
import { lexiconWith } from './reading/words/lexicon';
import { findLikely, findSimilar, type Likely, type Similar } from './similar/similar';

/** An immutable snapshot of one text under one set of options. Its parts are computed when first asked for. */
export interface Analysis {
  /** The analysis of this text by itself: the same one, or that to which `withElsewhere` added something. */
  readonly own: Analysis;
  readonly text: Text;
  readonly options: Options;
  /** The duplicate blocks by their lines, and what is left without the removable ones. */
  readonly duplicates: Duplicates;
  /** Which of the lines that are left may resemble which. */
  readonly likely: Likely;
  readonly similar: Similar;
  readonly bulletin: Bulletin;
  /** What the rules of duplicate and similar blocks found, sorted by where they start. */
  readonly blocks: readonly Finding[];
  /** What all rules found and is not ignored, sorted by where they start. */
  readonly findings: readonly Finding[];
  /** What was found and is ignored, sorted by where they start. */
  readonly ignored: readonly Finding[];
  /** 1 for each line, 0-based, that fix-all removes as a duplicate; blank lines are never marked. */
  readonly removed: Uint8Array;
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
 * The analysis of the text by itself after `changes`, equal to `analyze` of that text. The changes are applied one after the other:
 * the offsets of each mean the text after those before it. Only the lines that they touch are read.
 */
export function update({ own }: Analysis, changes: readonly Change[]): Analysis {
  return snapshot(own).after(changes);
}

/** Above so many changes at once, as `Replace All` makes them, reading the text anew is faster than splicing it. */
const FEW_CHANGES = 100;

/** What an archive is made of: the lines of a text, and what stands in it twice. */
export interface Grounds {
  readonly lines: Lines;
  readonly duplicates: Duplicates;
  /** All duplicate blocks, with those that were found across an edit. */
  readonly copies: readonly Block[];
}

/** The grounds of an analysis. */
export function groundsOf({ own }: Analysis): Grounds {
  return snapshot(own).grounds;
}

function snapshot(analysis: Analysis): Snapshot {
  if (!(analysis instanceof Snapshot)) throw new TypeError('an analysis is made by analyze or update');
  return analysis;
}

/** What is known of a text before edits that left the number of its lines as it is. */
interface Basis {
  readonly duplicates: Duplicates;
  readonly bulletin: Bulletin | undefined;
  /** The 0-based lines that differ since then. */
  readonly changed: readonly number[];
}

class Snapshot implements Analysis {
  readonly text: Text;
  readonly options: Options;
  readonly #lines: Lines;
  #basis: Basis | undefined;
  #duplicates: Duplicates | undefined;
  #likely: Likely | undefined;
  #similar: Similar | undefined;
  #bulletin: Bulletin | undefined;
  /** Of a text before this one, until this one has an outline of its own. */
  #earlier: Outlined | undefined;
  #blocks: ReturnType<typeof divided> | undefined;
  #others: ReturnType<typeof divided> | undefined;
  #removed: Uint8Array | undefined;
  #findings: readonly Finding[] | undefined;
  #outline: Outline | undefined;
  #hashtags: readonly Hashtag[] | undefined;
  #abbreviations: ReadonlyMap<string, Abbreviation> | undefined;
  /** Of a text before this one, until this one’s people are known. */
  #acquaintance: Acquaintance | undefined;
  #people: readonly KnownPerson[] | undefined;
  #folds: readonly Fold[] | undefined;

  /** `lines` are those of the text. */
  constructor(
    text: Text,
    options: Options,
    lines: Lines,
    basis?: Basis,
    earlier?: Outlined,
    acquaintance?: Acquaintance,
  ) {
    this.#basis = basis;
    this.#earlier = earlier;
    this.#acquaintance = acquaintance;
    this.text = text;
    this.options = options;
    this.#lines = lines;
  }

  get own(): Snapshot {
    return this;
  }

  get duplicates(): Duplicates {
    if (this.#duplicates === undefined && this.#basis !== undefined)
      this.#duplicates = reuseDuplicates(this.#basis.duplicates, this.#lines, this.#basis.changed);
    const { duplicates, rules, ignored } = this.options;
    this.#duplicates ??= findDuplicates(
      this.#lines,
      duplicates,
      rules.severities['scraper-litter'] !== 'off',
      new Set(ignored),
    );
    return this.#duplicates;
  }

  get likely(): Likely {
    this.#likely ??= findLikely(this.#lines, this.duplicates);
    return this.#likely;
  }

  get similar(): Similar {
    this.#similar ??= findSimilar(this.likely, this.duplicates);
    return this.#similar;
  }

  get bulletin(): Bulletin {
    this.#bulletin ??= this.#reusedBulletin ?? makeBulletin(this.text, this.#lines.all(), this.duplicates);
    this.#basis = undefined;
    return this.#bulletin;
  }

  get blocks(): readonly Finding[] {
    return this.#dividedBlocks.told;
  }

  get findings(): readonly Finding[] {
    this.#findings ??= [...this.blocks, ...this.#lineFindings.told].sort((a, b) => a.range.from - b.range.from);
    return this.#findings;
  }

  get ignored(): readonly Finding[] {
    return [...this.#dividedBlocks.ignored, ...this.#lineFindings.ignored].sort((a, b) => a.range.from - b.range.from);
  }

  get removed(): Uint8Array {
    const { gone } = this.duplicates;
    this.#removed ??= this.options.rules.severities['duplicate-block'] === 'off' ? new Uint8Array(gone.length) : gone;
    return this.#removed;
  }

  get repeated(): number {
    const filled = this.duplicates.sequence.length;
    return filled === 0 ? 0 : this.removed.reduce((sum, gone) => sum + gone, 0) / filled;
  }

  get outline(): Outline {
    this.#outline ??= makeOutline(
      this.bulletin,
      blockLines(this.text, this.#copies),
      lexiconWith(this.options.outline),
      this.#earlier,
    );
    this.#earlier = undefined;
    return this.#outline;
  }

  get people(): readonly KnownPerson[] {
    if (this.#people === undefined) {
      this.#acquaintance = acquaintanceOf(this.outline, lexiconWith(this.options.outline), this.#acquaintance);
      this.#people = peopleOf(this.bulletin, this.outline, this.#acquaintance);
    }
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
    this.#folds ??= makeFolds(this.bulletin, this.#copies, this.outline.posts);
    return this.#folds;
  }

  get grounds(): Grounds {
    return { lines: this.#lines, duplicates: this.duplicates, copies: this.similar.duplicates };
  }

  after(changes: readonly Change[]): Snapshot {
    if (changes.length > FEW_CHANGES && areDescending(changes, this.text.length)) {
      return snapshotOf(applyEdits(stringOf(this.text), changes.toReversed()), this.options);
    }
    const { table } = this.#lines;
    let { text } = this;
    let { ids } = this.#lines;
    let isMoved = false;
    for (const change of changes) {
      const spliced = splice(text, change);
      isMoved ||= spliced.newEnd !== spliced.oldEnd || emptiesLine(text, spliced);
      const fresh = internLines(table, spliced.text, spliced.start, spliced.newEnd);
      ids = spliceIds(ids, spliced.start, spliced.oldEnd, fresh);
      text = spliced.text;
    }
    if (table.isMostlyUnused(text)) return snapshotOf(stringOf(text), this.options);
    const basis = isMoved ? undefined : this.#basisWith(changedLines(this.#lines.ids, ids));
    return new Snapshot(text, this.options, new Lines(table, ids), basis, this.#outlined, this.#acquaintance);
  }

  #basisWith(changed: readonly number[]): Basis | undefined {
    if (this.#duplicates !== undefined) return { duplicates: this.#duplicates, bulletin: this.#bulletin, changed };
    if (this.#basis === undefined) return undefined;
    return { ...this.#basis, changed: [...new Set([...this.#basis.changed, ...changed])] };
  }

  get hiding(): readonly number[] {
    return this.#lines.hiding();
  }

  /** Where the duplicates were taken over, so are the posts, if they can be. */
  get #reusedBulletin(): Bulletin | undefined {
    const { duplicates, bulletin, changed } = this.#basis ?? {};
    if (bulletin === undefined || changed === undefined) return undefined;
    if (this.duplicates.blocks !== duplicates?.blocks) return undefined;
    return reuseBulletin(bulletin, this.text, this.#lines, changed);
  }

  /** What the rules found that are not about blocks. */
  get #lineFindings(): ReturnType<typeof divided> {
    this.#others ??= divided(lineFindings(this), this.options);
    return this.#others;
  }

  get #outlined(): Outlined | undefined {
    if (this.#outline === undefined || this.#bulletin === undefined) return this.#earlier;
    return { bulletin: this.#bulletin, outline: this.#outline };
  }

  get #dividedBlocks(): ReturnType<typeof divided> {
    this.#blocks ??= divided(blockFindings(this.text, this.#lines, this.similar), this.options);
    return this.#blocks;
  }

  /** A similar block is no copy: it stays as it is in the outline, and does not fold. */
  get #copies(): readonly Finding[] {
    return this.blocks.filter(({ rule }) => rule === 'duplicate-block');
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
