import { peopleIn } from '../names/people';
import type { Parsed } from '../parsed';
import { wordsOf } from '../words/words';
import { type Speech, speechBy } from './speech';

/** A name and title in capitals before a comma or colon have no more words than this. */
const LONGEST_SHOUT = 9;
/** `BY ANN MARY REED` */
const LONGEST_AUTHOR = 4;

/**
 * The speaker whom a label of `end` words in capitals names, or null.
 * ```bulletin
 * > | SECRETARY REED: Thank you.
 *               ^^^^
 * > | ANN REED, MAYOR OF PORT ELM: Thank you.
 *     ^^^^^^^^  ^^^^^^^^^^^^^^^^^
 * ```
 */
export function shoutedLabel({ text, words, lexicon }: Parsed, end: number): Speech | null {
  const comma = words.findIndex(({ gap }) => gap === 'comma');
  if (
    Math.min(end, comma < 0 ? end : comma) > LONGEST_SHOUT ||
    !words.slice(0, end).every((word) => word.upper || /^\p{Lu}\.$/u.test(word.text))
  )
    return null;
  const shouted = text.slice(0, words[end - 1]?.to ?? 0);
  const spoken = titleCase(shouted);
  // `QBC–FB: a new chapter`
  if (spoken.length !== shouted.length || shouted.includes('–')) return null;
  const mention = peopleIn(spoken, wordsOf(spoken, lexicon))[0];
  if (!mention || mention.first > 0) return null;
  // `HARBOUR NEWS:` alone on its line is a heading.
  const speech = speechBy('label', mention, mention.titled || end < words.length);
  const behind = words[mention.last + 1];
  if (speech.role !== null || behind?.gap !== 'comma') return speech;
  return { ...speech, role: shouted.slice(behind.from) };
}

/** `BY ANN REED`, alone below a heading in capitals: who speaks. */
export function shoutedAuthor({ text, words, lexicon }: Parsed): Speech | null {
  const [by, first] = [words[0], words[1]];
  if (!by?.is.agents || first === undefined || words.length > LONGEST_AUTHOR || !words.every(({ upper }) => upper))
    return null;
  const spoken = titleCase(text);
  if (spoken.length !== text.length) return null;
  const mention = peopleIn(spoken, wordsOf(spoken, lexicon))[0];
  return mention?.last === words.length - 1
    ? { ...speechBy('heading', mention, true), name: text.slice(mention.from, mention.to) }
    : null;
}

function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|\P{L})(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
