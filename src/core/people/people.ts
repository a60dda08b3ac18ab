import type { Bulletin } from '../bulletin';
import type { Range } from '../lines/text';
import type { Outline, Person } from '../outline/post';
import type { Lexicon } from '../reading/words/lexicon';
import { CapitalWords } from './capitals';
import { type Group, groupNames } from './groups';
import { isNominative } from './inflection';
import { isWhole, type Name, nameOf, surnameOf } from './name';
import { Finder, findPlaces } from './places';

/** One way in which a text writes a person's name. */
export interface Spelling {
  readonly text: string;
  /** The whole name, a part of it (a surname, initials), or another case of the name, as Russian has them. */
  readonly form: 'full' | 'short' | 'inflected';
  /** Where it stands in the text, in order; disjoint from those of all other spellings. Never empty. */
  readonly places: readonly Range[];
}

/** Where a person speaks or takes part. */
export interface Turn {
  readonly kind: 'speaker' | 'participant';
  /** The index of the post in the outline. */
  readonly post: number;
  /** The 0-based line. */
  readonly line: number;
  readonly range: Range;
  readonly role: string | null;
  readonly inferred: boolean;
}

/** A person or body that speaks or takes part in a text, however often and however spelt. */
export interface KnownPerson {
  /** The commonest spelling of the whole name, the first of several; in the nominative if the text has it. Never empty. */
  readonly name: string;
  /** The commonest first, without repetition. */
  readonly roles: readonly string[];
  /** The commonest first. */
  readonly spellings: readonly Spelling[];
  /** In the order of the text. */
  readonly turns: readonly Turn[];
}

/** The names of a text in groups, and what finds them: good for every text with the same names. */
export interface Acquaintance {
  readonly names: readonly string[];
  readonly lexicon: Lexicon;
  readonly groups: readonly Group[];
  readonly finder: Finder;
}

/** The groups of the names of an outline. They are taken from `earlier`, of another text, where that has the same names. */
export function acquaintanceOf(outline: Outline, lexicon: Lexicon, earlier?: Acquaintance): Acquaintance {
  const principal = turnsOf(outline).map(({ name }) => name);
  const others = outline.posts.flatMap(({ named }) => named);
  const names = [...principal, '', ...others];
  if (earlier?.lexicon === lexicon && areSame(earlier.names, names)) return earlier;
  const groups = groupNames(principal, others);
  const words = earlier?.lexicon === lexicon ? earlier.finder.words : new CapitalWords(lexicon);
  return { names, lexicon, groups, finder: new Finder(groups, words) };
}

function areSame(names: readonly string[], others: readonly string[]): boolean {
  return names.length === others.length && names.every((name, i) => name === others[i]);
}

/** The people of a text, in the order of their first turns. */
export function peopleOf(bulletin: Bulletin, outline: Outline, { groups, finder }: Acquaintance): KnownPerson[] {
  const turns = turnsOf(outline);
  const places = findPlaces(bulletin, groups, finder);
  const byGroup = turnsByGroup(groups, turns);
  const people = groups.map((group, i) => personOf(group, byGroup[i] ?? [], places[i] ?? new Map()));
  return people.sort((a, b) => (a.turns[0]?.range.from ?? 0) - (b.turns[0]?.range.from ?? 0));
}

/** The person and the spelling that stand at an offset, or null. */
export function personAt(
  people: readonly KnownPerson[],
  offset: number,
): { person: KnownPerson; spelling: Spelling; range: Range } | null {
  for (const person of people) {
    for (const spelling of person.spellings) {
      const range = spelling.places.find(({ from, to }) => from <= offset && offset <= to);
      if (range !== undefined) return { person, spelling, range };
    }
  }
  return null;
}

function turnsByGroup(groups: readonly Group[], turns: readonly NamedTurn[]): NamedTurn[][] {
  const home = new Map(groups.flatMap(({ names }, i) => [...names].map((name): [string, number] => [name, i])));
  const found = groups.map((): NamedTurn[] => []);
  for (const turn of turns) found[home.get(turn.name) ?? -1]?.push(turn);
  return found;
}

interface NamedTurn {
  readonly name: string;
  readonly turn: Turn;
}

function turnsOf({ posts }: Outline): NamedTurn[] {
  const turns = posts.flatMap(({ speakers, participants }, post) => [
    ...speakers.map((speaker) => turnOf('speaker', post, speaker, speaker.inferred)),
    ...participants.map((person) => turnOf('participant', post, person, false)),
  ]);
  return turns.sort((a, b) => a.turn.range.from - b.turn.range.from);
}

function turnOf(kind: Turn['kind'], post: number, { name, role, line, range }: Person, inferred: boolean): NamedTurn {
  return { name, turn: { kind, post, line, range, role, inferred } };
}

function personOf(
  { names }: Group,
  turns: readonly NamedTurn[],
  places: ReadonlyMap<string, readonly Range[]>,
): KnownPerson {
  const found = [...places].map(([text, ranges]) => ({ name: nameOf(text), places: ranges }));
  const main = mainName([...names].map(nameOf), places);
  const spellings = found
    .map(({ name, places: ranges }) => ({ text: name.text, form: formOf(name, main), places: ranges }))
    .sort((a, b) => b.places.length - a.places.length || firstOf(a.places) - firstOf(b.places));
  return { name: main.text, roles: rolesOf(turns), spellings, turns: turns.map(({ turn }) => turn) };
}

/** The spelling that stands most often, of those with the most important property: whole words, nominative. */
function mainName(names: readonly Name[], places: ReadonlyMap<string, readonly Range[]>): Name {
  const count = ({ text }: Name): number => places.get(text)?.length ?? 0;
  const rank = (name: Name): number => (isWhole(name) ? 2 : 0) + (isObliqueOf(name, names) ? 0 : 1);
  const first = ({ text }: Name): number => firstOf(places.get(text) ?? []);
  const sorted = names.toSorted((a, b) => rank(b) - rank(a) || count(b) - count(a) || first(a) - first(b));
  return sorted[0] ?? nameOf('…');
}

function firstOf(places: readonly Range[]): number {
  return places[0]?.from ?? Number.MAX_SAFE_INTEGER;
}

/** Whether another spelling is the nominative of this one. */
function isObliqueOf(name: Name, others: readonly Name[]): boolean {
  const own = surnameOf(name)?.letters ?? '';
  return others.some(
    (other) => other !== name && isNominative(surnameOf(other)?.letters ?? '', own) && firstIsForm(other, name),
  );
}

function firstIsForm({ words: [nominative] }: Name, { words: [oblique] }: Name): boolean {
  if (nominative === undefined || oblique === undefined) return false;
  return nominative.letters !== oblique.letters && isNominative(nominative.letters, oblique.letters);
}

function formOf(name: Name, main: Name): Spelling['form'] {
  if (
    name.words.length < Math.min(2, main.words.length) ||
    (name !== main && name.words.some(({ isInitial }) => isInitial))
  )
    return 'short';
  const isInflected = name.words.some(
    ({ letters, sound }) => !main.words.some((word) => word.letters === letters || word.sound === sound),
  );
  return isInflected && name.words.length <= main.words.length ? 'inflected' : 'full';
}

function rolesOf(turns: readonly NamedTurn[]): string[] {
  const counts = new Map<string, number>();
  for (const { turn } of turns) if (turn.role !== null) counts.set(turn.role, (counts.get(turn.role) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([role]) => role);
}
