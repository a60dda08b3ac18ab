// npm run score -- LABELS.jsonl [LABELS.jsonl …] [--ablate]
// Scores the outline against posts labelled by hand: one JSON object a line with lines, speakers, meetings and participants
// (`name`, `role`, `title`, `date`, `place`, 1-based `line`). Prints precision, recall and F1 with 95 % intervals (bootstrap over
// posts), and what a general library for names finds in the same posts. With --ablate also what each table of words is worth.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { installMissing } from '../support/install.mjs';
import { importBundled } from './bundled.mjs';
import { provideCompromise } from './compromise.mjs';
import { randomOf } from './random.mjs';
import { table } from './table.mjs';

/**
 * @typedef {{ name: string, role: string | null, line: number }} Person
 * @typedef {{ title: string, date: string | null, place: string | null, line: number }} Meeting
 * @typedef {{ lines: string[], speakers: Person[], meetings: Meeting[], participants: Person[] }} Post
 * @typedef {{ right: number, extra: number, missed: number }} Tally
 * @typedef {Record<'speakers' | 'meetings' | 'participants' | 'people', Tally>} Tallies of one post
 * @typedef {Record<'titles' | 'dates' | 'places' | 'roles', { right: number, all: number }>} Facts
 */

const KINDS = /** @type {const} */ (['speakers', 'meetings', 'participants', 'people']);
const FACTS = /** @type {const} */ (['titles', 'dates', 'places', 'roles']);
const SAMPLES = 1000;

/** Names and titles are compared without case, marks and signs. @param {string | null | undefined} text */
function folded(text) {
  const plain = (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** @template T @param {readonly T[]} list @param {(each: T) => string} key @returns {T[]} */
function unique(list, key) {
  return [...new Map(list.map((each) => [key(each), each])).values()];
}

/** @param {readonly string[]} wanted @param {readonly string[]} found @returns {Tally} */
function tally(wanted, found) {
  const left = [...found];
  let right = 0;
  for (const each of wanted) {
    const at = left.indexOf(each);
    if (at < 0) continue;
    right++;
    left.splice(at, 1);
  }
  return { right, extra: left.length, missed: wanted.length - right };
}

/**
 * @param {Post} labelled @param {import('../../src/core/outline/post').Outline} outline
 * @returns {{ tallies: Tallies, facts: Facts }}
 */
function compare(labelled, outline) {
  /** @param {'speakers' | 'meetings' | 'participants'} kind */
  const all = (kind) => outline.posts.flatMap((post) => /** @type {any[]} */ (/** @type {unknown} */ (post[kind])));
  const key = (/** @type {{ name: string }} */ { name }) => folded(name);
  const speakers = /** @type {Person[]} */ (unique(all('speakers'), key));
  const spoken = new Set([...speakers, ...labelled.speakers].map(key));
  const others = (/** @type {Person[]} */ people) => unique(people, key).filter((each) => !spoken.has(key(each)));
  const [wanted, found] = [others(labelled.participants), others(all('participants'))];
  const meetings = all('meetings');
  const tallies = {
    speakers: tally(labelled.speakers.map(key), speakers.map(key)),
    meetings: tally(
      labelled.meetings.map(({ line }) => String(line)),
      meetings.map(({ line }) => String(line + 1)),
    ),
    participants: tally(wanted.map(key), found.map(key)),
    people: tally(peopleOf(labelled), unique([...speakers, ...all('participants')], key).map(key)),
  };
  return { tallies, facts: factsOf(labelled, speakers, meetings) };
}

/** Everybody who is labelled in a post. @param {Post} post @returns {string[]} */
function peopleOf({ speakers, participants }) {
  return [...new Set([...speakers, ...participants].map(({ name }) => folded(name)))];
}

/** @param {Post} post @param {Person[]} speakers @param {Meeting[]} meetings @returns {Facts} */
function factsOf(post, speakers, meetings) {
  const facts = {
    titles: { right: 0, all: 0 },
    dates: { right: 0, all: 0 },
    places: { right: 0, all: 0 },
    roles: { right: 0, all: 0 },
  };
  const count = (/** @type {keyof Facts} */ fact, /** @type {boolean} */ isRight) => {
    facts[fact].all++;
    if (isRight) facts[fact].right++;
  };
  const left = [...meetings];
  for (const meeting of post.meetings) {
    const sameLine = left.filter(({ line }) => line + 1 === meeting.line);
    const found = sameLine.find(({ title }) => folded(title) === folded(meeting.title)) ?? sameLine[0];
    if (found === undefined) continue;
    left.splice(left.indexOf(found), 1);
    count('titles', folded(meeting.title) === folded(found.title));
    if (meeting.date !== null) count('dates', meeting.date === found.date);
    if (meeting.place !== null) count('places', folded(meeting.place) === folded(found.place));
  }
  for (const speaker of post.speakers) {
    const found = speakers.find(({ name }) => folded(name) === folded(speaker.name));
    if (found !== undefined) count('roles', folded(speaker.role) === folded(found.role));
  }
  return facts;
}

/** @param {readonly Tally[]} tallies */
function scoreOf(tallies) {
  const sum = (/** @type {keyof Tally} */ what) => tallies.reduce((all, each) => all + each[what], 0);
  const [right, extra, missed] = [sum('right'), sum('extra'), sum('missed')];
  return {
    precision: right / (right + extra || 1),
    recall: right / (right + missed || 1),
    f1: (2 * right) / (2 * right + extra + missed || 1),
  };
}

/** The 95 % interval of F1, by drawing as many posts again and again. @param {readonly Tally[]} tallies @returns {[number, number]} */
function intervalOf(tallies) {
  const random = randomOf(5);
  const scores = Array.from(
    { length: SAMPLES },
    () => scoreOf(tallies.map(() => /** @type {Tally} */ (tallies[random.below(tallies.length)]))).f1,
  ).sort((a, b) => a - b);
  return [
    /** @type {number} */ (scores[Math.floor(SAMPLES * 0.025)]),
    /** @type {number} */ (scores[Math.floor(SAMPLES * 0.975)]),
  ];
}

/** @param {string} what @param {readonly Tally[]} tallies @returns {string[]} */
function row(what, tallies) {
  const { precision, recall, f1 } = scoreOf(tallies);
  const [low, high] = intervalOf(tallies);
  return [what, ...[precision, recall, f1].map((value) => value.toFixed(3)), `${low.toFixed(3)}–${high.toFixed(3)}`];
}

/** @param {readonly Post[]} posts @param {(value: string) => import('../../src/core/outline/post').Outline} outlineOf */
function results(posts, outlineOf) {
  return posts.map((post) => compare(post, outlineOf(`${post.lines.join('\n')}\n`)));
}

async function main() {
  installMissing();
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { ablate: { type: 'boolean' } } });
  if (positionals.length === 0) throw new TypeError('npm run score -- LABELS.jsonl [LABELS.jsonl …] [--ablate]');
  /** @type {typeof import('./outlines')} */
  const { outlineOf, TABLES } = await importBundled('test', 'bench', 'outlines.ts');
  const namesIn = await provideCompromise();
  for (const path of positionals) {
    /** @type {Post[]} */
    const posts = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ours = results(posts, (value) => outlineOf(value, null));
    const theirs = posts.map((post) =>
      tally(
        peopleOf(post),
        [...new Set(namesIn(post.lines.join('\n')).map(folded))].filter((name) => name !== ''),
      ),
    );
    const rows = KINDS.map((kind) =>
      row(
        kind === 'people' ? 'speakers and participants, by name' : kind,
        ours.map(({ tallies }) => tallies[kind]),
      ),
    );
    console.log(
      `\n${basename(path)}: ${posts.length} posts\n${table([['', 'precision', 'recall', 'F1', '95 % of F1'], ...rows, row('  the same by compromise', theirs)])}`,
    );
    console.log(factLines(ours.map(({ facts }) => facts)));
    if (values.ablate) console.log(ablation(posts, outlineOf, TABLES));
  }
}

/** @param {readonly Facts[]} facts @returns {string} */
function factLines(facts) {
  return FACTS.map((kind) => {
    const [right, all] = [
      facts.reduce((sum, each) => sum + each[kind].right, 0),
      facts.reduce((sum, each) => sum + each[kind].all, 0),
    ];
    return `${kind} of the matched: ${right} of ${all} (${((100 * right) / (all || 1)).toFixed(1)} %)`;
  }).join('\n');
}

/**
 * What is lost without each table of words: hundredths of F1, and so many titles, dates, places and roles.
 * @param {readonly Post[]} posts @param {typeof import('./outlines').outlineOf} outlineOf @param {readonly string[]} tables
 */
function ablation(posts, outlineOf, tables) {
  const worth = (/** @type {string | null} */ without) => {
    const found = results(posts, (value) => outlineOf(value, without));
    const scores = KINDS.slice(0, 3).map((kind) => 100 * scoreOf(found.map(({ tallies }) => tallies[kind])).f1);
    const facts = FACTS.map((fact) => found.reduce((sum, each) => sum + each.facts[fact].right, 0));
    return [...scores, ...facts];
  };
  const whole = worth(null);
  const rows = tables.map((name) => {
    const less = worth(name);
    return [name, ...whole.map((value, i) => (value - /** @type {number} */ (less[i])).toFixed(i < 3 ? 2 : 0))];
  });
  const head = ['table', 'speakers', 'meetings', 'participants', ...FACTS];
  return `\nLost without each table, in hundredths of F1 and in right titles, dates, places and roles:\n${table([head, ...rows])}`;
}

await main();
