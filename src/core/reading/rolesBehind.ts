import type { Mention } from './people';
import { roleAfter } from './roles';
import { isShoutedSurname } from './russianNames';
import type { Word } from './words';

/** `her counterpart, Ann Reed, Mayor of Port Elm`: a single small word says less than the title behind the name. */
function isBareTitle(role: string): boolean {
  return !role.includes(' ') && /^\p{Ll}/u.test(role);
}

/** Fills in titles that stand behind the name: `Ann Reed, Mayor of Port Elm, said`. */
export function withRolesBehind(line: string, words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const described = mentions.map((mention, i) => {
    if (mention.role !== null && !isBareTitle(mention.role)) return mention;
    const behind = roleAfter(line, words, mention.last + 1, limitOf(words, mentions[i + 1]), isItem(words, mention));
    return behind === null ? mention : { ...mention, role: behind.text, last: behind.last, titled: true };
  });
  // What looked like a name in a title behind one is no person: `Ann Reed, a Hill Holt analyst`.
  return described.filter(({ first }, i) => first > (described[i - 1]?.last ?? -1));
}

/** `ХОЛМОВ Борис Иванович – директор порта` */
function isItem(words: readonly Word[], { first, role }: Mention): boolean {
  return role === null && isShoutedSurname(words, first);
}

/** The first word of the next person, up to whom a title may lead; a name without title that a title follows is none. */
function limitOf(words: readonly Word[], next: Mention | undefined): number {
  if (next === undefined) return words.length + 1;
  const behind = words[next.last + 1];
  return !next.titled && behind?.gap === 'plain' && behind.is.titles ? words.length + 1 : next.first;
}
