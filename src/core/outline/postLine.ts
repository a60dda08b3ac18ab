import type { LineKind } from '../lines/line';
import { contentEnd, type Range, startOf, type Text } from '../lines/text';
import type { DateMention } from '../reading/dates/dates';
import type { EventMention } from '../reading/meetings/event';
import type { Mention } from '../reading/names/mention';
import type { Reading } from '../reading/reading';
import type { Speech } from '../reading/speech/speech';
import type { Lexicon } from '../reading/words/lexicon';
import type { Word } from '../reading/words/words';

/** A line, or a wrapped paragraph, of a post with its reading, which two places of the text may share. */
export class PostLine implements Reading {
  /** The 0-based lines of the text, in order. */
  readonly lines: readonly number[];
  /** The offset at which the first line starts. */
  readonly start: number;
  /** Whether they tell what a picture shows. */
  readonly isCaption: boolean;
  readonly #reading: Reading;
  readonly #whole: Text;

  constructor(reading: Reading, lines: readonly number[], whole: Text, isCaption: boolean) {
    this.#reading = reading;
    this.isCaption = isCaption;
    this.#whole = whole;
    this.lines = lines;
    this.start = startOf(whole, lines[0] ?? 0);
  }

  /** The 0-based line on which the characters `[from, to)` of the reading begin, and their range in the text, cut at that line's end. */
  placeOf(from: number, to: number): { line: number; range: Range } {
    const begin = this.start + from;
    const line = this.lines.findLast((each) => startOf(this.#whole, each) <= begin) ?? this.lines[0] ?? 0;
    return { line, range: { from: begin, to: Math.min(this.start + to, contentEnd(this.#whole, line)) } };
  }

  get text(): string {
    return this.#reading.text;
  }

  get kind(): LineKind {
    return this.#reading.kind;
  }

  get lexicon(): Lexicon {
    return this.#reading.lexicon;
  }

  get signs(): number {
    return this.#reading.signs;
  }

  get capitals(): readonly number[] {
    return this.#reading.capitals;
  }

  get words(): readonly Word[] {
    return this.#reading.words;
  }

  get people(): readonly Mention[] {
    return this.#reading.people;
  }

  get dates(): readonly DateMention[] {
    return this.#reading.dates;
  }

  get speeches(): readonly Speech[] {
    return this.#reading.speeches;
  }

  get events(): readonly EventMention[] {
    return this.#reading.events;
  }
}
