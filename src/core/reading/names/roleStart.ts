import { beforeArticle, isNext, type Word } from '../words/words';

// Where a title begins, if what stands before it looks like a part of it.

/** `Prime Minister of Norland`, and `Deputy`, which is a title */
const RANK = /^(?:prime|vice|first|acting|foreign)$/;
/** A name has no more words than this before its colon, and an event stands so near before what it is of. */
const LONGEST_LABEL = 5;
const NEAR = 3;

/** The words `[first, last]` of a title, both inclusive, the first word behind the person before it, and that of the name behind it. */
interface Stretch {
  readonly free: number;
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/**
 * The first word of a title behind one of somebody else, who has an article and no more than the title, and behind what is no title.
 * ```bulletin
 * > | The Secretary and Mayor of Port Elm Ann Reed spoke …
 *                       ^^^^^^^^^^^^^^^^^
 * > | The crews discussed Harbour issues and the Mayor Ann Reed said …
 *                                                ^^^^^
 * ```
 */
function behindPair(words: readonly Word[], first: number, last: number, isApposed: boolean): number {
  if (!isApposed && words[first - 1]?.is.definite && words[first]?.is.titles && words[first + 1]?.is.joining)
    return first + 2 < last ? first + 2 : first;
  for (let i = first; i < last && !words[i]?.is.titles; i++)
    // `awarded the Order of the Anchor to Professor Ann Reed`
    if (words[i]?.is.towards && words[i + 1]?.is.titles) return i + 1;
    else if (words[i]?.is.joining && words[i + 1]?.is.definite && words[i + 2]?.is.titles) return i + 2;
  return first;
}

/** The first word of a title behind what another person is of, and behind a heading. */
export function behindOthers(words: readonly Word[], { free, first, last, end }: Stretch): number {
  const isApposed = words[end]?.gap === 'comma';
  const own = isOfOther(words, free, first)
    ? behindOther(words, first, last)
    : behindPair(words, first, last, isApposed);
  return opensSpeech(words, end) ? behindHeading(words, own, last) : own;
}

/** Whether a colon stands behind the name that begins at the word `name`. */
function opensSpeech(words: readonly Word[], name: number): boolean {
  let i = name + 1;
  while (i < name + LONGEST_LABEL && isNext(words, i) && words[i]?.capital) i++;
  return words[i]?.gap === 'colon';
}

/**
 * The first word of a speaker's title behind the heading that stands before it in a line without line ends.
 * ```bulletin
 * > | Speech at the meeting of the Harbour Board Mayor of Port Elm Ann Reed: Good morning.
 *                                                ^^^^^^^^^^^^^^^^^
 * ```
 */
function behindHeading(words: readonly Word[], first: number, last: number): number {
  if (!words.slice(Math.max(0, first - NEAR), first).some(({ is }) => is.events)) return first;
  let title = last;
  while (title > first && !words[title]?.is.titles) title--;
  while (title > first && RANK.test(words[title - 1]?.lower ?? '')) title--;
  return title;
}

/** Whether `of` stands between the person in front of the word `free` and the word `first`. */
function isOfOther(words: readonly Word[], free: number, first: number): boolean {
  const of = beforeArticle(words, first - 1);
  return of === free && words[of]?.is.concerning === true;
}

/** The first word of a title behind what another person is of: `Bob Hill of the Harbour Office and Mayor Ann Reed`. */
function behindOther(words: readonly Word[], first: number, last: number): number {
  for (let i = first; i < last; i++) if (words[i]?.is.joining) return i + 1;
  return first;
}
