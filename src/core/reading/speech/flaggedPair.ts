import { type EventMention, eventOf } from '../meetings/event';
import type { Parsed } from '../parsed';
import { adjoins } from './speech';

const TWO_FLAGS = /^\s{0,4}\p{RI}{2}\s{0,2}\p{RI}{2}/u;

/**
 * The meeting of two people of two lands whom a line names behind their flags, and nothing else, or none.
 * ```bulletin
 * > | 🇫🇷 🇩🇪 Foreign Minister Ann Reed and Foreign Minister Bob Hill
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function flaggedPair(parsed: Parsed): EventMention[] {
  // Nearly no line opens so, and the people of others need not be sought.
  if (!TWO_FLAGS.test(parsed.text)) return [];
  const { words, people } = parsed;
  const [one, other, third] = people;
  if (one?.first !== 0 || other === undefined || third !== undefined) return [];
  const next = words[other.last + 1];
  const isAlone = !next || next.gap === 'open';
  if (!isAlone || !one.titled || !other.titled || !adjoins(words, one, other)) return [];
  return [{ ...eventOf(parsed, { first: 0, head: other.first, last: other.last }, 'named'), isEncounter: true }];
}
