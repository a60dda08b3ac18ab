import { randomOf } from './random.mjs';

/** @typedef {import('./random.mjs').Random} Random */

/**
 * A language that nobody speaks: words of invented syllables in a real script.
 * @typedef {object} Tongue
 * @property {readonly string[]} words the commonest first
 * @property {string} between what stands between two words
 * @property {string} stop what closes a sentence
 * @property {number} length how many words say as much as one English word
 */

const LATIN = 'ba ce di fo gu ha ke li mo nu pa re si to va ze stra con ter men ly or an ist el um qui sha thorn wick';
const CYRILLIC = 'ба ве ди го жу ла ке ли мо ну па ре си то фа хо ста при нов ска ень ать ый ом щи юна ер';
const GREEK = 'βα γε δι ζο θη κα λε μι νο ξη πα ρο στα τε φι χω ψη ος ων ία ης';
const ARABIC = 'با تا جي حر دو را سم شن صف عل غي فر قو كم لا مي نو هر يا';
const HAN = '山 水 港 灯 船 石 风 桥 岸 雪 鱼 林 田 火 云 月 星 海 门 城 路 村 钟 塔 帆';

/** How many words a tongue has. */
const WORDS = 4000;

/**
 * @param {string} syllables
 * @param {number} longest the most syllables in a word
 * @param {number} seed
 * @returns {readonly string[]} different words
 */
function wordsOf(syllables, longest, seed) {
  const random = randomOf(seed);
  const parts = syllables.split(' ');
  /** @type {Set<string>} */
  const words = new Set();
  while (words.size < WORDS) {
    words.add(Array.from({ length: 1 + random.below(longest) }, () => random.one(parts)).join(''));
  }
  return [...words];
}

/** How many of the tongues are in Latin letters, so that most texts are. */
const LATIN_TONGUES = 15;

/** @type {readonly Tongue[]} */
export const TONGUES = [
  ...Array.from({ length: LATIN_TONGUES }, (_, i) => ({
    words: wordsOf(LATIN, 4, 100 + i),
    between: ' ',
    stop: '.',
    length: 1,
  })),
  { words: wordsOf(CYRILLIC, 4, 11), between: ' ', stop: '.', length: 1 },
  { words: wordsOf(CYRILLIC, 5, 12), between: ' ', stop: '.', length: 1 },
  { words: wordsOf(GREEK, 4, 13), between: ' ', stop: '.', length: 1 },
  { words: wordsOf(ARABIC, 4, 14), between: ' ', stop: '.', length: 1 },
  { words: wordsOf(HAN, 3, 15), between: '', stop: '。', length: 2 },
];

/**
 * A word; as in real languages few words are most of the text.
 * @param {Random} random @param {Tongue} tongue @returns {string}
 */
export function wordOf(random, tongue) {
  const rarest = random.below(tongue.words.length) + 1;
  return tongue.words[random.below(rarest)] ?? '';
}

/**
 * A sentence without its stop, a capital letter in front.
 * @param {Random} random @param {Tongue} tongue @param {number} count of English words @returns {string}
 */
export function sentenceOf(random, tongue, count) {
  const words = Array.from({ length: count * tongue.length }, () => wordOf(random, tongue));
  const sentence = words.join(tongue.between);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/**
 * Several sentences in one line.
 * @param {Random} random @param {Tongue} tongue @param {number} count of English words @returns {string}
 */
export function paragraphOf(random, tongue, count) {
  const sentences = [];
  for (let left = count; left > 0; left -= 20) {
    sentences.push(sentenceOf(random, tongue, Math.max(5, Math.min(20, left))) + tongue.stop);
  }
  return sentences.join(tongue.between);
}
