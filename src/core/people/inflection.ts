const CYRILLIC = /^[а-яё]+$/;
const FIRST_CYRILLIC = 0x400;

/**
 * The case endings of Russian names, the nominative first: Петров, Сергей, Игорь, Полевой, Анна, Мария, Крутая. A word belongs
 * to a row if it ends as one of its forms does.
 */
const PARADIGMS: readonly (readonly string[])[] = [
  ['', 'а', 'у', 'ом', 'ем', 'ым', 'е'],
  ['й', 'я', 'ю', 'ем', 'е'],
  ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ью'],
  ['ий', 'его', 'ого', 'ему', 'ому', 'им', 'ым', 'ем', 'ом', 'ия', 'ию', 'ии'],
  ['ый', 'ого', 'ому', 'ым', 'ом'],
  ['ой', 'ого', 'ому', 'ым', 'им', 'ом'],
  ['а', 'ы', 'и', 'е', 'у', 'ой', 'ей'],
  ['я', 'и', 'е', 'ю', 'ей'],
  ['ая', 'ой', 'ую'],
];
/** What is left of a name without its ending has at least so many letters. */
const SHORTEST_STEM = 2;

/** Whether two words are case forms of one Russian name, or equal. Small letters; ё counts as е. */
export function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  // Most words that are compared are no forms of each other, and their lengths or first letters show it.
  const isCyrillic = a.charCodeAt(0) >= FIRST_CYRILLIC;
  if (!isCyrillic && a.length !== b.length) return false;
  const [first, second] = [withoutYo(a), withoutYo(b)];
  if (first === second) return true;
  if (!isCyrillic) return false;
  for (let i = 0; i < SHORTEST_STEM; i++) if (first.charCodeAt(i) !== second.charCodeAt(i)) return false;
  if (!CYRILLIC.test(first) || !CYRILLIC.test(second)) return false;
  return PARADIGMS.some((endings) => {
    const stems = stemsOf(first, endings);
    return stemsOf(second, endings).some((stem) => stems.includes(stem));
  });
}

/** The first letters of a word, which all its forms by `areForms` share. */
export function openingOf(word: string): string {
  return withoutYo(word).slice(0, SHORTEST_STEM);
}

/** What a word shares with every word of which it is a form by `areForms`, and with no other word. */
export function formKeys(word: string): string[] {
  const plain = withoutYo(word);
  if (!CYRILLIC.test(plain)) return [plain];
  return [plain, ...PARADIGMS.flatMap((endings, row) => stemsOf(plain, endings).map((stem) => `${row} ${stem}`))];
}

function withoutYo(word: string): string {
  return word.includes('ё') ? word.replaceAll('ё', 'е') : word;
}

/** Of two case forms of one name, whether the first is nearer to the nominative. */
export function isNominative(a: string, b: string): boolean {
  return PARADIGMS.some(([nominative = '', ...cases]) => {
    if (!a.endsWith(nominative)) return false;
    const stem = a.slice(0, a.length - nominative.length);
    return stem.length >= SHORTEST_STEM && cases.some((ending) => b === stem + ending);
  });
}

function stemsOf(word: string, endings: readonly string[]): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
    .map((ending) => word.slice(0, word.length - ending.length));
}
