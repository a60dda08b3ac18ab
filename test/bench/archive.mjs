// Archives of bulletins to measure with: posts in several scripts, and copies of posts of which it is known what they
// are. Nothing in them is real. One size and one seed give the same archive on every machine.
import { randomOf } from './random.mjs';
import { paragraphOf, sentenceOf, TONGUES, wordOf } from './vocabulary.mjs';

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {import('./vocabulary.mjs').Tongue} Tongue */

/**
 * What was planted. `echo`: the body of a post again at once, without its heading. `repost`: a whole earlier post again.
 * `near`: a whole earlier post with some words changed in every line. `cut`: the beginning of an earlier post in one line.
 * `template`: a timetable like others, with other values; it is no copy of anything.
 * @typedef {'echo' | 'repost' | 'near' | 'cut' | 'template'} Kind
 */

/**
 * Lines `[start, end)`, 0-based, and the first line of what they copy (their own first line for a template).
 * @typedef {{ kind: Kind, start: number, end: number, original: number }} Planted
 */

/** @typedef {{ lines: string[], planted: Planted[] }} Archive `lines` are without their line ends */

/** @typedef {{ start: number, lines: readonly string[], tongue: Tongue }} Post with its heading and its footer */

const HEADINGS = ['🎙', '🌐', '🗓', '📰', '📞'];
const SIGN_OFFS = [
  'Follow the harbour office on every quay',
  'The lamps of the channel are lit each night ⚓',
  'Write to the ferry council: quay 4, Port Elm',
  '🔔 Ring twice for the night ferry',
];
const QUAYS = ['Port Elm', 'Old Mole', 'North Light', 'Sandwick'];

/**
 * Makes an archive.
 * @param {number} bytes how long it is in UTF-8 with its line ends, at least; it goes on to the end of a post
 * @param {number} [seed]
 * @returns {Archive}
 */
export function makeArchive(bytes, seed = 1) {
  const writer = new Writer(seed);
  while (writer.bytes < bytes) writer.step();
  return { lines: writer.lines, planted: writer.planted };
}

/**
 * The lines that are left when every echo and every repost is gone, which is what fix-all has to leave.
 * @param {Archive} archive
 * @returns {string[]}
 */
export function withoutCopies({ lines, planted }) {
  const gone = new Uint8Array(lines.length);
  for (const { kind, start, end } of planted) {
    if (kind === 'echo' || kind === 'repost') gone.fill(1, start, end);
  }
  return lines.filter((_, i) => gone[i] === 0);
}

/**
 * @param {readonly string[]} lines
 * @returns {string} the text in which each of the lines has a line end
 */
export function textOf(lines) {
  return `${lines.join('\n')}\n`;
}

class Writer {
  /** @type {string[]} */
  lines = [];
  /** @type {Planted[]} */
  planted = [];
  bytes = 0;
  /** @type {Post[]} */
  #posts = [];
  #random;

  /** @param {number} seed */
  constructor(seed) {
    this.#random = randomOf(seed);
  }

  /** Writes one post, new or copied. */
  step() {
    const dice = this.#random.below(100);
    const earlier = this.#posts.length === 0 ? undefined : this.#random.one(this.#posts);
    if (earlier === undefined || dice < 60) this.#writePost();
    else if (dice < 76) this.#plant('repost', earlier.lines, earlier.start);
    else if (dice < 84) this.#plant('near', changed(this.#random, earlier), earlier.start);
    else if (dice < 90) this.#writeAnswer(earlier);
    else this.#plant('template', timetable(this.#random), this.lines.length);
  }

  #writePost() {
    const tongue = this.#random.one(TONGUES);
    if (this.#random.chance(20)) this.#write([`Forwarded from ${sentenceOf(this.#random, tongue, 2)} ⚓`]);
    const post = { start: this.lines.length, lines: postLines(this.#random, tongue), tongue };
    this.#write(post.lines);
    this.#posts.push(post);
    if (this.#random.chance(40)) this.#plant('echo', post.lines.slice(1), post.start + 1);
  }

  /**
   * A preview of a post stands above the post that answers it. Above a repost it would look like a heading whose body
   * the repost is.
   * @param {Post} earlier
   */
  #writeAnswer(earlier) {
    this.#plant('cut', [preview(earlier)], earlier.start);
    this.#writePost();
  }

  /** @param {Kind} kind @param {readonly string[]} lines @param {number} original */
  #plant(kind, lines, original) {
    const start = this.lines.length;
    this.#write(lines);
    this.planted.push({ kind, start, end: start + lines.length, original });
  }

  /** @param {readonly string[]} lines */
  #write(lines) {
    for (const line of lines) {
      this.lines.push(line);
      this.bytes += Buffer.byteLength(line) + 1;
    }
  }
}

/** @param {Random} random @param {Tongue} tongue @returns {string[]} */
function postLines(random, tongue) {
  const heading = `${random.one(HEADINGS)} ${sentenceOf(random, tongue, 6 + random.below(9))}`;
  const body = Array.from({ length: 2 + random.below(7) }, () => bodyLine(random, tongue));
  const signOff = random.chance(25) ? [random.one(SIGN_OFFS)] : [];
  const tags = `#${wordOf(random, tongue)} #${wordOf(random, tongue)}${wordOf(random, tongue)}`;
  return [heading, ...body, ...signOff, random.chance(50) ? 'Read in full' : tags];
}

/** @param {Random} random @param {Tongue} tongue @returns {string} */
function bodyLine(random, tongue) {
  const dice = random.below(100);
  if (dice < 15) return `• ${sentenceOf(random, tongue, 10 + random.below(10))};`;
  if (dice < 25) {
    const name = `${sentenceOf(random, tongue, 1)} ${sentenceOf(random, tongue, 1)}`;
    return `💬 ${name}: “${sentenceOf(random, tongue, 14 + random.below(20))}”`;
  }
  if (dice < 30) return `❗️ ${sentenceOf(random, tongue, 10 + random.below(12))}!`;
  return paragraphOf(random, tongue, 12 + random.below(dice < 85 ? 40 : 110));
}

/**
 * The post with one word in ten changed, and one at least in each line but the last.
 * @param {Random} random @param {Post} post @returns {string[]}
 */
function changed(random, { lines, tongue }) {
  return lines.map((line, i) => (i === lines.length - 1 ? line : changedLine(random, tongue, line)));
}

/** @param {Random} random @param {Tongue} tongue @param {string} line @returns {string} */
function changedLine(random, tongue, line) {
  const { between } = tongue;
  // Code points where nothing stands between words, or else half an emoji could go.
  const words = between === '' ? [...line] : line.split(between);
  for (let left = 1 + Math.floor(words.length / 10); left > 0; left--) {
    // The mark at the front stays.
    const at = Math.min(words.length - 1, 1 + random.below(words.length));
    words[at] = anotherWord(random, tongue, words[at]);
  }
  return words.join(between);
}

/** @param {Random} random @param {Tongue} tongue @param {string | undefined} old @returns {string} */
function anotherWord(random, tongue, old) {
  for (;;) {
    const word = wordOf(random, tongue);
    if (word !== old) return word;
  }
}

/** How many characters of a post a preview shows. */
const PREVIEW = 250;

/**
 * The lines of a post in one, cut in the middle of a word.
 * @param {Post} post @returns {string}
 */
function preview({ lines }) {
  const joined = lines.slice(0, -1).join(' ');
  return `${[...joined.slice(0, Math.min(PREVIEW, joined.length - 5))].slice(0, -1).join('')}…`;
}

/** @param {Random} random @returns {string[]} */
function timetable(random) {
  const day = `May ${1 + random.below(30)}, ${2031 + random.below(60)}`;
  const rows = Array.from({ length: 2 + random.below(4) }, () => {
    const hour = `${6 + random.below(16)}:${10 + random.below(50)}`;
    return `• ${hour} – ferry ${1 + random.below(9000)} from ${random.one(QUAYS)} to ${random.one(QUAYS)}, quay ${1 + random.below(40)}, with room for ${10 + random.below(900)} passengers`;
  });
  return [`🗓 Timetable of the ferries for ${day}`, ...rows, '#Timetable'];
}
