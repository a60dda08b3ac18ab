import type { Word } from '../words/words';
import { ELIDED } from './landNames';
import type { Mention } from './mention';
import { roleAfter } from './roles';
import { isRussian } from './russianForms';
import { isShoutedSurname } from './russianNames';

/** The article between a German name and an office, and the land or town that the office is of. */
const OF_OFFICE = /^(?:de[mnrs]|die)$/;
const GENITIVE = /^(?:von )?\p{L}+s?$/u;
const SMALL_OFFICE = /^[a-z-]+ of /;

/** `her counterpart, Ann Reed, Mayor of Port Elm`: a single small word says less than the title behind the name. */
function isBareTitle(role: string): boolean {
  return !role.includes(' ') && /^\p{Ll}/u.test(role);
}

/** Fills in titles that stand behind the name: `Ann Reed, Mayor of Port Elm, said`. */
export function withRolesBehind(line: string, words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const described: Mention[] = [];
  const people = withFirms(line, words, mentions);
  for (const [i, each] of people.entries()) {
    const before = described.at(-1);
    if (before !== undefined && isApposed(words, before, each)) {
      const role = line.slice(words[each.first]?.from, each.to);
      described[described.length - 1] = { ...before, role, last: each.last, titled: true };
      continue;
    }
    const mention = apartFrom(words, before, each);
    if (mention !== null) described.push(withRoleBehind(line, words, mention, people[i + 1]));
  }
  return described;
}

/** Whether what looks like a person only says whose office somebody has: `Anna Roth, der Bürgermeisterin Ulmhafens`. */
function isApposed(words: readonly Word[], { last, role }: Mention, mention: Mention): boolean {
  const article = words[last + 1];
  return (
    role === null &&
    mention.role !== null &&
    mention.first === last + 2 &&
    article?.gap === 'comma' &&
    OF_OFFICE.test(article.lower) &&
    words[mention.last]?.gap === 'plain' &&
    GENITIVE.test(mention.name) &&
    words[mention.last + 1]?.gap !== 'plain'
  );
}

/** What looks like a name before a small title is what that is of: `Elm Ferries chief executive Ann Reed`. */
function withFirms(line: string, words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention, i) => {
    const [before, next] = [mentions[i - 1], mentions[i + 1]];
    if (next && isFirmOf(words, mention, next)) return [];
    if (!before || !isFirmOf(words, before, mention)) return mention;
    const firm = line.slice(before.from, words[mention.first]?.from);
    return { ...mention, first: before.first, role: `${firm}${mention.role}` };
  });
}

function isFirmOf(words: readonly Word[], { titled, last }: Mention, next: Mention): boolean {
  const title = words[next.first];
  return (
    !titled &&
    next.role !== null &&
    next.first === last + 1 &&
    title?.gap === 'plain' &&
    !title.capital &&
    !isRussian(title)
  );
}

/** A person without the title behind the one before, if that is not theirs; null for what only looked like a name in it: `Ann Reed, a Hill Holt analyst`. */
function apartFrom(words: readonly Word[], before: Mention | undefined, mention: Mention): Mention | null {
  if (!before || mention.first > before.last) return mention;
  const first = nameOf(words, mention);
  return mention.role === null || first <= before.last ? null : { ...mention, role: null, titled: false, first };
}

function withRoleBehind(line: string, words: readonly Word[], mention: Mention, next: Mention | undefined): Mention {
  if (mention.role !== null && !isBareTitle(mention.role)) return mention;
  // `Ann Reed, Mayor of Port Elm; Bob Hill`
  const isItems = next && line.slice(words[next.first - 1]?.to, words[next.first]?.from).includes(';');
  const limit =
    isItems || isListed(line, words, mention, next)
      ? nameOf(words, next as Mention) + 1
      : limitOf(words, mention, next);
  const behind = roleAfter(line, words, mention.last + 1, limit, isItem(words, mention));
  return behind === null ? mention : { ...mention, role: behind.text, last: behind.last, titled: true };
}

/** Whether the title between two people is that of the first, as the second one has one behind the name, too: `Ann Reed, mayor, Bob Hill, senator`. */
function isListed(line: string, words: readonly Word[], mention: Mention, next: Mention | undefined): boolean {
  if (next?.role == null || next.first !== mention.last + 1 || words[nameOf(words, next)]?.gap !== 'comma')
    return false;
  return roleAfter(line, words, next.last + 1, words.length + 1) !== null;
}

/** The first word of the name, behind its title. */
function nameOf(words: readonly Word[], { first, from }: Mention): number {
  let name = first;
  while ((words[name]?.to ?? from + 1) <= from) name++;
  return name;
}

/** `ХОЛМОВ Борис Иванович – директор порта`, `Ann Reed – Mayor of Port Elm` */
function isItem(words: readonly Word[], { first, last, role }: Mention): boolean {
  const opensLine = first === 0 && words[last + 1]?.gap === 'dash';
  return role === null && (opensLine || isShoutedSurname(words, first));
}

/**
 * The first word of the next person, up to whom a title may lead; a name without title that a title follows is none, nor is what begins
 * small behind a title that follows a name: `Anna Roth, Bürgermeisterin von Ulmen`.
 */
function limitOf(words: readonly Word[], { last }: Mention, next: Mention | undefined): number {
  if (!next) return words.length + 1;
  // `Ann Reed, founder of Elm Ferries & Quay Works, said`
  // `Anne Roux, directrice d’Orme Ferries`
  if (ELIDED.test(words[next.first]?.text ?? '')) return words.length + 1;
  if (next.first === last + 1 && (/^\p{Ll}/u.test(next.name) || SMALL_OFFICE.test(next.role ?? '')))
    return words.length + 1;
  const behind = words[next.last + 1];
  return !next.titled && behind?.gap === 'plain' && behind.is.titles ? words.length + 1 : next.first;
}
