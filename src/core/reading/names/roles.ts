import { isWithinName } from '../words/gaps';
import { NONE } from '../words/lexicon';
import { isNext, type Word } from '../words/words';
import { behindOthers } from './roleStart';
import { FRENCH, hasTitle, inRole, isAdjective, isBreaker, isGermanAdjective, isRank, opensRole } from './roleWords';
import { agrees, isGenitive, isNominative, isNumber, isRussian, quotedEnd } from './russianForms';

/** A title as written, and the words `[first, last]` of it, both inclusive. */
export interface Role {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** A title has no more words than this. */
const LONGEST_ROLE = 32;
/** What a title behind a name goes on with has no more words than this. */
const LONGEST_REST = 12;
/** What stands between two words of a title around a quotation has fewer characters than this: `“ `, but not `,” `. */
const LONGEST_QUOTE_SIGN = 3;
const OPENING_QUOTE = /[«“„]$/u;
/** An article that is joined to a title. */
const ARTICLE = /^[LDld]['’](?=\p{Ll})/u;
/** `первый замминистра`, which has one form in all cases */
const FIRST = /^(?:перв|чрезвычайн)(?:ый|ого|ому|ым)$/u;
/** A Russian title in the instrumental, or in the dative plural. */
const OF_OTHER = /(?:[ое]м|[ая]ми?)$/u;

/**
 * The title that ends just before the word `end`, at or behind the word `free`; null where there is none.
 * ```bulletin
 * > | talks with Minister of Trade and Industry Ann Reed
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function roleBefore(line: string, words: readonly Word[], free: number, end: number): Role | null {
  let last = end - 1;
  while (last >= free && isHonorific(words, last)) last--;
  const next = last + 1;
  const longer = last > free && isRank(words, last) ? roleBefore(line, words, free, last) : null;
  if (longer !== null && longer.last - longer.first > 1) return longer;
  const adjective = isAdjective(words, last) ? last-- : -1;
  // A name that opens a bracket is not the one whose title stands before it.
  if (last < free || opensName(line, words, end) || isApart(words, last + 1)) return null;
  const apposed =
    words[end]?.gap === 'comma' && adjective < 0 ? apposedStart(words, Math.max(free, end - LONGEST_REST), last) : -1;
  if (apposed >= 0) return roleOf(line, words, apposed, last);
  let first = chainStart(words, Math.max(free, last - LONGEST_ROLE), last);
  first = behindBracket(words, first, last);
  while (first <= last && (words[first]?.is.honorifics || !startsRole(words, first, last))) first++;
  first = behindOthers(words, { free, first, last, end });
  // `Ann Reed, mayor; Secretary Bob Hill`
  const from = words[first]?.from ?? 0;
  const item = from + line.slice(from, words[last]?.to).lastIndexOf(';');
  while ((words[first]?.from ?? item) < item) first++;
  if (isRussian(words[end])) first = leftmostTitle(words, first, last);
  if (words[first - 1]?.is.locating) first = behindPlace(words, first, last);
  if (isGermanAdjective(words, first - 1)) first--;
  // `Ann Reed (senator), Bob Hill`
  if (words[next]?.gap === 'close' && words[first]?.gap === 'open') return null;
  if (first > last || !hasTitle(words, first, last)) return null;
  return roleOf(line, words, first, adjective < 0 ? last : adjective);
}

/** `Mayor Dato’ Sri Ann Reed`, `Mayor Tan Sri Ann Reed`: two words that alone are a name’s. */
function isHonorific(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word?.is.honorifics || FRENCH.test(word?.text ?? '')) return true;
  if (word?.lower === 'tan') return next?.lower === 'sri';
  return word?.lower === 'sri' && (before?.lower === 'tan' || before?.is.honorifics === true);
}

/** The first word of a title behind a place that has a preposition, from which no comma divides it: `in Port Elm Mayor Ann Reed`. */
function behindPlace(words: readonly Word[], place: number, last: number): number {
  let first = place;
  while (first < last && words[first]?.capital && isOfLand(words[first])) first++;
  // `In Anwesenheit von Bürgermeister Hans Roth`
  while (first > place && first < last && words[first]?.is.connectors) first++;
  return first;
}

/**
 * The title that begins at the word `start`, behind a comma; null where there is none, or where it leads to the next
 * name, whose first word is `limit`. In an item of a list the title stands behind a dash, and the next item may follow at once.
 */
export function roleAfter(
  line: string,
  words: readonly Word[],
  start: number,
  limit: number,
  isItem = false,
): Role | null {
  if (words[start]?.gap === 'open' && !isItem) return roleInBracket(line, words, start, limit);
  const isNamed = words[start]?.is.definite;
  const first = words[start]?.is.openers || words[start]?.is.articles ? start + 1 : start;
  if (words[start]?.gap !== (isItem ? 'dash' : 'comma') || words[start]?.is.joining || !opensRole(words[first]))
    return null;
  // `Ann Reed, chair of the board`, but not `Ann Reed chairs`
  let end = words[first]?.is.titles && words[first + 1]?.is.concerning ? first + 1 : first;
  const stop = isItem ? Math.min(limit, words.length) : words.length;
  while (end < stop && end - first < LONGEST_ROLE && inRole(words[end])) {
    if (end > first && (!isWithinName(words[end]?.gap) || isBehindBracket(line, words, end))) break;
    end++;
  }
  // `raised by Ann Reed, the Mayor said`: another clause begins.
  if (isNamed && isNext(words, end)) return null;
  if (!isItem) end = appositionEnd(words, end);
  end = withoutOpenBracket(words, first, end);
  while (end > first && words[end - 1]?.is.connectors) end--;
  // `Иван Строев, директор порта «Вязов»`
  const quoted = quotedEnd(words, end);
  // … but not `центра «Причал «Вязов»`, which another one opens in
  if (line.charAt((words[quoted - 1]?.to ?? 0) + 1) !== '«') end = quoted;
  if (end <= first || (!isItem && end > limit - 1) || !hasTitle(words, first, Math.min(end, first + 6) - 1))
    return null;
  return roleOf(line, words, first, end - 1);
}

/** `Ann Reed, Chair of the Ferry Council (FC), in Port Elm`: a comma stands behind the bracket. */
function isBehindBracket(line: string, words: readonly Word[], i: number): boolean {
  return words[i]?.gap === 'close' && line.slice(words[i - 1]?.to, words[i]?.from).includes('),');
}

/** `Ann Reed (Mayor, Port Elm)` */
function roleInBracket(line: string, words: readonly Word[], first: number, limit: number): Role | null {
  let last = first;
  while (last - first < LONGEST_ROLE && words[last + 1] !== undefined && line.charAt(words[last]?.to ?? 0) !== ')')
    last++;
  const to = words[last]?.to ?? 0;
  if (line.charAt(to) !== ')' || last >= limit || !opensRole(words[first])) return null;
  if (!hasTitle(words, first, Math.min(last, first + 5))) return null;
  return { text: line.slice(words[first]?.from, to), first, last };
}

/** Where a title goes on with words that no table has, up to the comma that ends it: `président du conseil exécutif de l’Elme,`. */
function appositionEnd(words: readonly Word[], start: number): number {
  for (let end = start; end < start + LONGEST_REST; end++) {
    const word = words[end];
    if (!word || word.gap === 'comma' || word.gap === 'quote' || word.gap === 'stop') return end;
    if (word.gap !== 'plain' || (isBreaker(word) && !word.is.events && !isOffice(words, end))) return start;
    if (!goesOn(word)) return start;
  }
  return start;
}

/**
 * The first word of a title between an article and the comma before the name, small words that no table has in it; −1 where there is none.
 * ```bulletin
 * > | el gerente del puerto, Juan Ruiz
 *        ^^^^^^^^^^^^^^^^^^
 * ```
 */
function apposedStart(words: readonly Word[], free: number, last: number): number {
  let isKnown = true;
  for (let i = last; i > free && words[i + 1]?.gap !== 'stop'; i--) {
    const word = words[i] as Word;
    isKnown &&= inRole(word);
    if (word.is.titles && words[i - 1]?.is.definite && word.gap === 'plain') return isKnown ? -1 : i;
    if (word.gap !== 'plain' || (isBreaker(word) && !isOffice(words, i)) || !goesOn(word)) return -1;
  }
  return -1;
}

/** `director of the port and chair of the board`, `Board chair`: a word that may be a verb is a title beside what it is of. */
function isOffice(words: readonly Word[], i: number): boolean {
  const [board, chair, of] = [words[i - 1], words[i], words[i + 1]];
  if (!chair?.is.titles) return false;
  return of?.is.concerning === true || (chair.gap === 'plain' && (board?.capital || board?.is.common) === true);
}

function goesOn({ is, capital }: Word): boolean {
  if (is.clausal || is.relatives || is.participles || is.passive) return false;
  return (
    capital ||
    is === NONE ||
    is.connectors ||
    is.articles ||
    is.common ||
    is.titles ||
    is.concerning ||
    is.events ||
    is.seats ||
    is.towns
  );
}

/** Whether a bracket or a quotation mark opens before the word `end`, `adviser of «Elm Ferries»`, or another item of a list: `Ann Reed, mayor; Bob Hill`. */
function opensName(line: string, words: readonly Word[], end: number): boolean {
  const gap = words[end]?.gap;
  const between = line.slice(words[end - 1]?.to ?? 0, words[end]?.from);
  return (
    gap === 'open' || (gap === 'quote' && OPENING_QUOTE.test(between)) || (gap === 'comma' && between.includes(';'))
  );
}

/** Whether a sentence or label ends before the word `next`; the full stop of `Dr.` ends none. */
function isApart(words: readonly Word[], next: number): boolean {
  const gap = words[next]?.gap;
  return gap === 'stop' || gap === 'colon';
}

/** `end`, moved before a bracket that does not close inside the title: `Mayor of Port Elm (Elm Herald, May 3)`. */
function withoutOpenBracket(words: readonly Word[], first: number, end: number): number {
  for (let i = end - 1; i > first; i--) {
    if (words[i]?.gap === 'close') return end;
    if (words[i]?.gap === 'open') return words[end]?.gap === 'close' ? end : i;
  }
  return end;
}

function roleOf(line: string, words: readonly Word[], first: number, last: number): Role {
  const end = words[last]?.to ?? 0;
  const close = /^['’]s|^\s?\)/u.exec(line.slice(end, end + 3))?.[0] ?? '';
  const from = words[first]?.from ?? 0;
  // `L’ambassadrice`
  const open = line.slice(from + (ARTICLE.exec(words[first]?.text ?? '')?.[0].length ?? 0), end);
  const text = open + (close.endsWith(')') ? close : closingQuote(open, line.charAt(end)));
  return { text: text.slice(0, 300), first, last };
}

/** The sign behind a title if it closes a quotation that is open in it: `директор порта «Вязов»`. */
function closingQuote(title: string, sign: string): string {
  if (sign === '"') return title.split('"').length % 2 === 0 ? sign : '';
  const pair = sign === '»' ? '«' : sign === '”' ? '“' : '';
  return pair !== '' && title.lastIndexOf(pair) > title.lastIndexOf(sign) ? sign : '';
}

/** The first word behind a bracket that opens right before `first`: `(QBC) – Mayor Ann Reed`; else `first`. */
function behindBracket(words: readonly Word[], first: number, last: number): number {
  if (words[first]?.gap !== 'open') return first;
  for (let close = first + 1; close <= last; close++) if (words[close]?.gap === 'close') return close;
  return first;
}

/** `член коллегии`, `директор форума` */
function isOfficeOf(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  return word.is.events && word.gap === 'plain' && words[i - 1]?.is.titles === true && isGenitive(word);
}

/** Walks back from `last` over the words that a title may hold. */
function chainStart(words: readonly Word[], free: number, last: number): number {
  let first = last + 1;
  let closed = 0;
  while (
    first - 1 >= free &&
    (inRole(words[first - 1]) ||
      isAdjective(words, first - 1) ||
      isOfficeOf(words, first - 1) ||
      isOffice(words, first - 1) ||
      isNumber(words, first - 1))
  ) {
    // What opened a bracket that is still open is told of the bracket's outside: `Mayor of Port Elm (Elm Herald`.
    if (words[first]?.gap === 'close') closed++;
    else if (words[first]?.gap === 'open' && closed-- === 0) break;
    if (first <= last && !isBridged(words, first, last)) break;
    first--;
  }
  return first;
}

/** Whether the gap before the word `next` lets a title go on to its left. */
function isBridged(words: readonly Word[], next: number, last: number): boolean {
  const gap = words[next]?.gap;
  if (gap === 'plain' || gap === 'open' || gap === 'close') return true;
  // `“… of the quay,” Mayor Ann Reed said`: with the quotation ends what is said.
  if (gap === 'quote') return (words[next]?.from ?? 0) - (words[next - 1]?.to ?? 0) < LONGEST_QUOTE_SIGN;
  // `вице-премьера – министра транспорта`
  if (gap === 'dash') return words[next]?.is.titles === true && words[next - 1]?.is.titles === true;
  // `Minister of Trade, Ports and Industry`: up to a title of its own, what stands behind a comma belongs to it.
  if (gap !== 'comma' || hasTitle(words, next, last)) return false;
  // `du préfet, et de Mme Anne Roux`: another person is joined.
  return !words[next]?.is.joining || words.slice(next + 1, last + 1).some(({ capital }) => capital);
}

function isOfLand(word: Word | undefined): boolean {
  return word !== undefined && (!word.is.common || word.is.directions);
}

/** Whether a title may start at the word `i`: a small word only right before its head, as in `former mayor`, not in `team of the Mayor`. */
function startsRole(words: readonly Word[], i: number, last: number): boolean {
  const word = words[i];
  if (!opensRole(word)) return false;
  if (word?.capital) return true;
  let head = i;
  while (head < last && words[head]?.is.titles === false && words[head]?.is.connectors === false) head++;
  return words[head]?.is.titles === true;
}

/** The first title's head in `[first, last]`, with what stands at once before it: `Первый заместитель`. */
function leftmostTitle(words: readonly Word[], first: number, last: number): number {
  let head = first;
  // `Президента Норландии с мэром Вязова`
  for (let i = first; i < last; i++) if (words[i]?.lower === 'с' && words[i + 1]?.is.titles) head = i + 1;
  while (head <= last && !words[head]?.is.titles) head++;
  // `во главе с министром`
  if (words[head]?.lower === 'главе' && words[head + 1]?.is.introducing) head += 2;
  // `в беседе с корреспондентом начальник порта`
  if (OF_OTHER.test(words[head]?.lower ?? ''))
    for (let i = head + 1; i <= last; i++)
      if (isNext(words, i) && words[i]?.is.titles && isNominative(words[i]?.lower ?? '')) head = i;
  // `и.о. мэра`
  const isActing = head <= last && words[head - 1]?.lower === 'о' && words[head - 2]?.lower === 'и';
  let start = isActing ? head - 2 : head;
  while (start > 0 && head <= last && isNext(words, start)) {
    // `Чрезвычайный и полномочный посол`
    const before = words[start - 1]?.is.joining ? start - 2 : start - 1;
    const isFirst = FIRST.test(words[before]?.lower ?? '');
    if (!isFirst && !agrees(words[before], words[head] as Word, before === start - 1)) break;
    start = before;
  }
  return start;
}
