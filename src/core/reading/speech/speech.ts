import type { Mention } from '../names/mention';
import { isRussian } from '../names/russianForms';
import type { Parsed } from '../parsed';
import type { Word } from '../words/words';

/**
 * How a line introduces a speaker: `Ann Reed: …`, `Statement by Ann Reed`, `Ann Reed said …`, by the title
 * alone (`the Mayor of Port Elm said …`), a pronoun (`“…,” she said`), or `Ann Reed congratulated …`, who speaks only if the letter is
 * quoted.
 */
export type SpeechKind = 'label' | 'heading' | 'report' | 'title' | 'letter' | 'pronoun';

/** Between two who speak together stand no more words than this. */
const LONGEST_JOIN = 5;

/** A person or body that a line introduces as speaking. Offsets are from the line's start, `to` exclusive. */
export interface Speech {
  readonly kind: SpeechKind;
  readonly name: string;
  readonly role: string | null;
  readonly from: number;
  readonly to: number;
  /** Whether the form alone makes it sure; else the name must be known from elsewhere in the post. */
  readonly sure: boolean;
}

/** A speech by the person of a mention. */
export function speechBy(kind: SpeechKind, mention: Mention, sure: boolean): Speech {
  const { name, role, from, to } = mention;
  return { kind, name, role, from, to, sure };
}

/** A speech by whom the words `[first, last]` of a line name, both inclusive. */
export function speechOf(
  { text, words }: Pick<Parsed, 'text' | 'words'>,
  kind: SpeechKind,
  first: number,
  last: number,
  sure: boolean,
): Speech {
  const [from, to] = [words[first]?.from ?? 0, words[last]?.to ?? 0];
  return { kind, name: text.slice(from, to), role: null, from, to, sure };
}

/**
 * Whether a word may lead from a quotation to its speaker: `“…,” said Ann Reed`. Right behind the quotation any verb of speaking may, and what
 * may open a sentence elsewhere: `“…,” warned Ann Reed`, `„…“, so Anna Roth`. In Russian what is cited may stand behind some: `«…», сообщает`.
 */
export function leadsToSpeaker(word: Word | undefined): boolean {
  if (word?.gap === 'quote') return word.is.speakingFirst || (word.is.speaking && !isRussian(word));
  return word?.is.speakingFirst === true && !word.is.openers;
}

/** Whether only commas, `and` and honorifics stand between two people. */
export function adjoins(words: readonly Word[], left: Mention, right: Mention): boolean {
  for (let i = left.last + 1; i < right.first; i++) {
    if (!words[i]?.is.joining && !words[i]?.is.honorifics) return false;
  }
  return right.first - left.last <= LONGEST_JOIN;
}
