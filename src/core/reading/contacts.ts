import { type EventMention, eventOf } from './event';
import type { Parsed } from './parsed';
import { placeNear } from './places';
import { VOCABULARY } from './vocabulary';
import type { Word } from './words';

/**
 * The meetings that a verb and a person make.
 * ```bulletin
 * > | The Mayor received Ambassador Ann Reed.
 *               ^^^^^^^^
 * ```
 */
export function contactsIn(parsed: Parsed): EventMention[] {
  const { words, people } = parsed;
  const events: EventMention[] = [];
  for (const mention of people) {
    const verb = contactVerb(words, mention.first);
    if (verb === null || words[verb]?.sentence !== words[mention.last]?.sentence) continue;
    const event = eventOf(parsed, { first: verb, head: verb, last: mention.last }, 'held');
    events.push({ ...event, head: 'meeting', contact: mention.name });
  }
  return [...events, ...receptionsIn(parsed)];
}

/**
 * ```bulletin
 * > | Ann Reed was received at the Harbour Office
 *              ^^^^^^^^^^^^
 * ```
 */
function receptionsIn(parsed: Parsed): EventMention[] {
  const { words, people } = parsed;
  const events: EventMention[] = [];
  for (const mention of people) {
    const verb = VOCABULARY.passive.has(words[mention.last + 1]?.lower ?? '') ? mention.last + 2 : mention.last + 1;
    const preposition = words[verb + 1];
    if (!VOCABULARY.meeting.has(words[verb]?.lower ?? '') || words[verb]?.gap !== 'plain') continue;
    if (preposition?.gap !== 'plain' || !isWhereto(preposition)) continue;
    const place = placeNear(parsed, verb, verb);
    const event = eventOf(parsed, { first: mention.first, head: verb, last: verb }, 'held');
    events.push({ ...event, place: place ?? event.place, contact: mention.name });
  }
  return events;
}

function isWhereto({ lower }: Word): boolean {
  return VOCABULARY.locating.has(lower) || VOCABULARY.towards.has(lower);
}

function contactVerb(words: readonly Word[], person: number): number | null {
  for (let i = person - 1; i >= Math.max(0, person - 3); i--) {
    const word = words[i];
    if (word === undefined || words[i + 1]?.gap !== 'plain') return null;
    // `visit by Ann Reed` is her visit, not one to her.
    if (VOCABULARY.events.has(word.lower) && VOCABULARY.agents.has(words[i + 1]?.lower ?? '')) return null;
    if (VOCABULARY.meeting.has(word.lower)) return i;
    if (VOCABULARY.visiting.has(word.lower) && VOCABULARY.calling.has(words[i - 1]?.lower ?? '')) return i - 1;
    if (!VOCABULARY.introducing.has(word.lower) && !VOCABULARY.honorifics.has(word.lower)) return null;
  }
  return null;
}
