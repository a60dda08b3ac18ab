import { groupNames } from './groups';
import type { KnownPerson } from './people';

/** One person in several texts. */
export interface JoinedPerson {
  /** The name that most turns have. */
  readonly name: string;
  /** The person in each text, by the text's index. Never empty; in the order of the texts. */
  readonly entries: readonly { readonly text: number; readonly person: KnownPerson }[];
}

/**
 * The people of several texts, the same person once however spelt there: those who speak most first, then those who take part most. A name of a single word joins
 * another text's person only where no second one could be meant.
 */
export function joinPeople(texts: readonly (readonly KnownPerson[])[]): JoinedPerson[] {
  const entries = texts.flatMap((people, text) => people.map((person) => ({ text, person })));
  const groups = groupNames(
    entries.map(({ person }) => person.name),
    [],
  );
  const joined = groups.map(({ names }) => entries.filter(({ person }) => names.has(person.name)));
  return joined
    .toSorted((a, b) => speeches(b) - speeches(a) || turnsOf(b) - turnsOf(a))
    .map((group) => ({ name: mostSpoken(group), entries: group }));
}

type Entries = JoinedPerson['entries'];

function turnsOf(entries: Entries): number {
  return entries.reduce((sum, { person }) => sum + person.turns.length, 0);
}

function speeches(entries: Entries): number {
  return entries.reduce((sum, { person }) => sum + person.turns.filter(({ kind }) => kind === 'speaker').length, 0);
}

function mostSpoken(entries: readonly { readonly person: KnownPerson }[]): string {
  const people = entries.map(({ person }) => person);
  return people.reduce((most, person) => (person.turns.length > most.turns.length ? person : most)).name;
}
