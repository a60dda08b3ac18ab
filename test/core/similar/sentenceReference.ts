import type { RepeatedSentences } from '../../../src/core/similar/repeatedSentences';

/** What carries no words: separators and read-more phrases. The latter close a run. */
const WORDLESS: ReadonlySet<string> = new Set(['***', 'Read in full']);
const CLOSING = 'Read in full';

interface Place {
  readonly sentence: string;
  readonly from: number;
}

/**
 * The runs of repeated sentences in lines given as their sentences, a blank between two and `\n` between lines: at each
 * place all earlier ones are tried, the longest run is taken and the earliest of equal ones.
 */
export function naiveRuns(lines: readonly (readonly string[])[]): readonly RepeatedSentences[] {
  const places = placesOf(lines);
  const counts = (i: number): boolean =>
    !WORDLESS.has(at(places, i)) && !isFormula(places, at(places, i), at(places, i));
  const runs: RepeatedSentences[] = [];
  for (let i = 0; i < places.length; i++) {
    const [k, length] = longest(places, i);
    if (length === 0 || !counts(i)) continue;
    let end = i + length;
    while (end > i + 1 && !counts(end - 1)) end--;
    const last = at(places, end - 1);
    while (end < i + length && at(places, end) === CLOSING) end++;
    const words = places.slice(i, end).filter((_, n) => counts(i + n));
    const characters = words.reduce((sum, { sentence }) => sum + sentence.length, 0);
    const isTold = characters >= 400 || (characters >= 120 && !isFormula(places, at(places, i), last));
    if (!isTold) continue;
    runs.push(rangeOf(places, i, k, end - i));
    i = end - 1;
  }
  return runs;
}

/** Each line behind a place that equals no other. */
function placesOf(lines: readonly (readonly string[])[]): readonly Place[] {
  const places: Place[] = [];
  let from = 0;
  lines.forEach((line, n) => {
    places.push({ sentence: `start of line ${n}`, from });
    for (const sentence of line) {
      places.push({ sentence, from });
      from += sentence.length + 1;
    }
  });
  return [...places, { sentence: 'end', from }];
}

function at(places: readonly Place[], i: number): string {
  return places[i]?.sentence ?? '';
}

function longest(places: readonly Place[], i: number): readonly [k: number, length: number] {
  let best: readonly [number, number] = [-1, 0];
  for (let k = 0; k < i; k++) {
    let length = 0;
    while (k + length < i && at(places, k + length) === at(places, i + length)) length++;
    if (length > best[1]) best = [k, length];
  }
  return best;
}

function isFormula(places: readonly Place[], first: string, last: string): boolean {
  const worded = places.filter(({ sentence }) => !WORDLESS.has(sentence));
  const beside = (sentence: string, step: number) =>
    new Set(worded.flatMap((place, i) => (place.sentence === sentence ? [at(worded, i + step)] : []))).size;
  return beside(first, -1) > 3 && beside(last, 1) > 3;
}

function rangeOf(places: readonly Place[], i: number, k: number, length: number): RepeatedSentences {
  const endOf = (n: number) => (places[n]?.from ?? 0) + at(places, n).length;
  return {
    from: places[i]?.from ?? 0,
    to: endOf(i + length - 1),
    originalFrom: places[k]?.from ?? 0,
    originalTo: endOf(k + length - 1),
  };
}
