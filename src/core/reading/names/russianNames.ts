import type { Word } from '../words/words';
import { agrees, isRussian } from './russianForms';

/** Endings of Russian and kindred surnames, in all cases. */
const SURNAME = /(?:[оеё]в|[иы]н|ск|цк|ян|дзе|швили|ко|ук|юк|[оеи]вич)(?:а|у|ым|ой|ого|ому|им|ий|ая|ую|е|ем|ом|ы)?$/u;
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична)(?:а|у|ем|ы|е|ой)?$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;
/** An adjective in the genitive plural. */
const PLURAL = /[ыи]х$/u;
/** What is no first name’s: `Красного Креста`, `Православная Церковь`. */
const BODY = /(?:[ое]го|[ое]му|[ыи]ми|[ая]я|[ую]ю)$/u;
/** `Православной Церкви` */
const FEMININE = /(?:ной|ской)$/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
/** The endings of masculine names in the nominative and in the instrumental. */
const ONE_CASE = [/[^аеёийоуыэюям]$/u, /[оеы]м$/u];
const INSTRUMENTAL = /(?:[оеы]м|[оеё]й)$/u;
/** `Глава Вязоградска Холмов`: a town in the genitive, and a surname in the nominative. */
const TOWN = /(?:[сц]ка|брания|града|города|бурга|поля|тана)$/u;
/** Names of syllables have words of no more letters than this. */
const LONGEST_SYLLABLE = 4;
const GENITIVE = /[ыи]$/u;
/** `ВязГУ` */
const ACRONYM = /\p{Ll}\p{Lu}+$/u;
/** The genitive of a land, and of no surname. */
const LAND = /ии$/u;
/** What an adjective describes stands within so many words. */
const NEAR = 4;

/** Whether a word in small letters is a patronymic, in whatever case. */
export function isPatronymic(lower: string): boolean {
  return PATRONYMIC.test(lower);
}

/** Whether a word is a Cyrillic noun that may name a place behind a preposition, and no adjective: `в Вязове`. */
export function isCyrillicNoun(word: Word | undefined): boolean {
  return word !== undefined && CYRILLIC.test(word.text) && !/(?:ом|ем|ой|ей|ых|их|ую|юю)$/u.test(word.lower);
}

/** Whether a Cyrillic word in small letters ends as surnames do, in whatever case. */
export function isSurname(lower: string): boolean {
  return CYRILLIC.test(lower) && SURNAME.test(lower);
}

/** `ХОЛМОВ Борис Иванович`: lists set surnames in capitals. */
export function isShoutedSurname(words: readonly Word[], i: number): boolean {
  if (!words[i]?.upper || words[i + 1]?.gap !== 'plain') return false;
  // `ректором РАП Борисом Холмовичем`
  if (words[i - 1]?.is.titles && words[i]?.gap === 'plain' && (words[i]?.text.length ?? 0) < LONGEST_SYLLABLE)
    return false;
  // `академик РАН Борис Иванович Холмов`
  const hasSurname = words[i + 3]?.gap === 'plain' && words[i + 3]?.capital && !words[i + 3]?.upper;
  return PATRONYMIC.test(words[i + 2]?.lower ?? '') && !hasSurname;
}

/** Whether something is called after the person who begins at the word `i`: `музей имени Анны Речной`. */
export function isNamesake(words: readonly Word[], i: number): boolean {
  return words[i - 1]?.is.concerning === true && isRussian(words[i - 1]);
}

/** The surname in a run `[first, end)` behind which only initials stand: `Холмов Б.И.`; else its last word. */
export function beforeInitials(words: readonly Word[], first: number, end: number): number {
  let surname = end - 1;
  while (surname > first && INITIALS.test(words[surname]?.text ?? '')) surname--;
  const text = words[surname]?.text ?? '';
  return CYRILLIC.test(text) && !INITIALS.test(text) ? surname : end - 1;
}

function isInitial(word: Word | undefined): boolean {
  return word !== undefined && INITIAL.test(word.text);
}

/** Whether a run from one word to another is a body's or a land's, and no name: `Минсвязи Норландии`, `Telegram-канал Норландии`, `Норландии`. */
export function isRussianBody(first: Word, last: Word): boolean {
  if (!CYRILLIC.test(last.text)) return false;
  // `Красного Креста`
  const isAdjective = BODY.test(first.lower) || (FEMININE.test(first.lower) && GENITIVE.test(last.lower));
  const isOfPerson = isSurname(last.lower) || isPatronymic(last.lower);
  if (first !== last && isAdjective && agrees(first, last, true) && !isOfPerson) return true;
  // `Вооруженных Сил`
  if (PLURAL.test(first.lower) && !isSurname(last.lower)) return true;
  return LAND.test(last.lower) || !CYRILLIC.test(first.text) || (first === last && !isSurname(first.lower));
}

const CLERGY = /^(?:архи)?(?:епископ|патриарх|митрополит|экзарх)/u;
const SEE = /[сц]к(?:ий|ого|ому|им|ом)$/u;
const WHOLE = 'всея';

/**
 * The first word of a bishop’s name in a run `[first, end)`, `end` where only sees stand there; -1 where the run is no bishop’s.
 * ```bulletin
 * > | Митрополит Вязовский и Холмский Павел
 *                                     ^^^^^
 * ```
 */
export function behindSees(words: readonly Word[], first: number, end: number): number {
  let head = first - 1;
  while (isOfSee(words[head]) || words[head - 1]?.lower === WHOLE) head--;
  if (!CLERGY.test(words[head]?.lower ?? '')) return -1;
  let name = first;
  while (name < end && (isOfSee(words[name]) || words[name - 1]?.lower === WHOLE)) name++;
  // `экзарх Норландии`
  const isLand = name === first && name < end && GENITIVE.test(words[name]?.lower ?? '');
  return isLand && ONE_CASE[0]?.test(words[head]?.lower ?? '') ? -1 : name;
}

function isOfSee(word: Word | undefined): boolean {
  return word !== undefined && (SEE.test(word.lower) || word.is.joining || word.lower === WHOLE);
}

/** Behind what is called so, with an adjective or without, the name of a town stands. */
const MUNICIPALITY = /^(?:округ|город|пос[её]лк|сел|станиц|деревн)[аеуыи]$/u;
const DOUBLE_TOWN = /-[\p{L}]+[сц]к(?:ого|ом)$/u;

/**
 * Where a name begins in a run `[first, end)` behind a title: two words, or three with a patronymic; what stands before them is the title's complement, of one word behind what kind of
 * land it is: `Президентом Республики Норландия Анн Мари Рид`.
 */
export function russianNameStart(words: readonly Word[], first: number, end: number): number {
  const isOfTown = end - first === 2 && TOWN.test(words[first]?.lower ?? '');
  const surname = beforeInitials(words, first, end);
  if (surname < end - 1) return surname;
  // `директор ВязГУ Анна Речная`
  if (end - first > 2 && ACRONYM.test(words[first]?.text ?? '')) return russianNameStart(words, first + 1, end);
  if (end - first < 3) return isOfTown ? first + 1 : first;
  if (isShoutedSurname(words, first)) return first;
  // `директор Торговой палаты Вязограда Анна Речная`
  const opening = words[first]?.lower ?? '';
  if (end - first === 3 && (TOWN.test(opening) || LAND.test(opening))) return first + 1;
  const kind = words[first - 1];
  const hasPatronymic = isPatronymic(words[end - 1]?.lower ?? '');
  // `городского округа Вязов Анна Речная`, `Думы Вязова-Камского Анны Речной`
  if (end - first === 3 && !hasPatronymic && (MUNICIPALITY.test(kind?.lower ?? '') || DOUBLE_TOWN.test(opening)))
    return first + 1;
  // `прокурор области Строев Иван Петрович`
  if (end - first === 3 && hasPatronymic && isSurname(opening)) return first;
  // `посол в Вязовской Республике Осама Эль Рид`: the land has its name already.
  if (kind?.is.common && words[first]?.gap === 'plain')
    return agrees(words[first - 2], kind, true) && !isUndeclined(words, first) ? first : first + 1;
  // `Ким Чен Ын`, `Ханом Гуном Таном`: all words stand in one case, and none in the genitive of a land.
  const name = words.slice(first, end);
  // `Ратуша А.Речная`: in a line without line ends
  const initial = name.findIndex(
    (word, i) => i > 0 && INITIALS.test(word.text) && words[first + i + 1]?.from === word.to,
  );
  if (initial > 0 && !isInitial(name[0])) return first + initial;
  // `Ле Тхи Тху Ханг`
  if (name.every(({ text }) => text.length <= LONGEST_SYLLABLE)) return first;
  if (end - first === 3 && ONE_CASE.some((ending) => name.every(({ lower }) => ending.test(lower)))) return first;
  // `президента Норландии Мин Аун Хлайн`, `с мэром Вязова Мин Аун Хлайном`
  if (
    GENITIVE.test(words[first]?.lower ?? '') &&
    name.slice(1).every(({ lower }) => ONE_CASE.some((e) => e.test(lower)))
  )
    return first + 1;
  const withPatronymic = isPatronymic(words[end - 1]?.lower ?? '') || isPatronymic(words[end - 2]?.lower ?? '');
  let start = end - (withPatronymic ? 3 : 2);
  // `Б. И. Холмов`
  while (start > first && isInitial(words[start]) && isInitial(words[start - 1])) start--;
  // `Осама Эль Рид`, `Осама Бен Тарек Эль Рид`
  while (start > first && (words[start]?.is.particles || words[start - 1]?.is.particles)) start--;
  return start;
}

/** Whether a name in the instrumental begins behind the first word of a run, which is none: `Горной Республики Норландия Анной Мари Рид`. */
function isUndeclined(words: readonly Word[], first: number): boolean {
  return !isInstrumental(words[first]) && words.slice(first + 1, first + 3).some(isInstrumental);
}

/** Whether a Russian word ends as names in the instrumental do. */
export function isInstrumental(word: Word | undefined): boolean {
  return INSTRUMENTAL.test(word?.lower ?? '');
}

/** Whether the word `i` tells which body the small words behind it name: `Вязовской области`, `Вязовского государственного университета`. */
export function describesBody(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  for (const noun of words.slice(i + 1, i + NEAR)) {
    // … but not `Анны Речной на форуме`, `Анна Речная и директор завода`
    if (noun.is.locating || noun.is.titles) return false;
    // `Вязовской областной Думы`
    if (noun.is.common && !(noun.capital && noun === words[i + 1]) && agrees(word, noun, true)) return true;
  }
  return false;
}

/** `Встреча с мэром Анной Речной Анонс на 3 мая`: in a line without line ends what is no name follows one. */
export function isBehindRussianName(words: readonly Word[], start: number, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (i - start < 2 || !(word?.is.common || word?.is.titles) || !isRussian(word)) return false;
  // `Речная Анна Ивановна Мэр Вязова` is no line of two.
  if (before === undefined || (word?.is.titles && isPatronymic(before.lower))) return false;
  return isSurname(before.lower) && !agrees(before, word, true);
}
