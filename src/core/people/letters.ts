const MARKS = /\p{M}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Letters that decomposition leaves as they are, and Cyrillic ones by the sounds that Latin spellings give them. */
const SOUNDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    ł: 'l',
    ı: 'i',
    đ: 'd',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ð: 'd',
    þ: 'th',
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    і: 'i',
    ї: 'i',
    є: 'e',
    ґ: 'g',
  }),
);

/**
 * Rewritings, in their order, after which the usual Latin spellings of one sound are equal: `Sergei` and `Sergey`,
 * `Aleksandr` and `Alexander`, `Julia` and `Yulia`.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}]/gu, ''],
  [/j/g, 'y'],
  [/yo/g, 'e'],
  [/y/g, 'i'],
  [/^ie/, 'e'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/ck/g, 'k'],
  [/tz/g, 'ts'],
  [/(.)\1+/gu, '$1'],
  [/([dt])er$/, '$1r'],
];

/**
 * A word of a name, of letters only and in small ones: two words that are written alike have it in common. Latin letters lose their
 * marks; in Cyrillic they make another letter.
 */
export function lettersOf(word: string): string {
  const plain = CYRILLIC.test(word) ? word.normalize('NFC') : word.normalize('NFKD').replace(MARKS, '');
  return plain.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** What a word of a name sounds like, as far as letters tell; the same for the usual spellings in Latin and Cyrillic letters. */
export function soundOf(word: string): string {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/./gu, (letter) => SOUNDS.get(letter) ?? letter);
  const plain = letters.normalize('NFKD').replace(MARKS, '');
  return SPELLINGS.reduce((sound, [spelling, instead]) => sound.replace(spelling, instead), plain);
}
