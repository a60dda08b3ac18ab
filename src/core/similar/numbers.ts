import { WordBag } from './bag';
import { endsCut } from './cut';
import { NUMBER } from './wordReader';
import type { WordStore, Words } from './words';

const bag = new WordBag();

/**
 * Whether each of two lines, given by their ids, has a number, date or weekday that the other lacks, so that they seem to speak of different
 * items. Where the numbers stand is not looked at.
 */
export function haveOtherNumbers(store: WordStore, a: number, b: number): boolean {
  const first = numbersOf(store, a);
  if (first.end === 0) return false;
  const second = numbersOf(store, b);
  return !bag.share(first, second, Math.min(first.end, second.end));
}

/** Of a line that was cut, the last word may be a part of any: a number that it seems to be says nothing. */
function numbersOf(store: WordStore, id: number): Words {
  const begin = store.begin(id);
  const end = begin + store.count(id) - (endsCut(store.table.foldedOf(id)) ? 1 : 0);
  let count = 0;
  for (let n = begin; n < end; n++) if (((store.flags[n] as number) & NUMBER) !== 0) count++;
  const numbers = new Int32Array(count);
  for (let n = begin, at = 0; at < count; n++) {
    if (((store.flags[n] as number) & NUMBER) !== 0) numbers[at++] = store.hashes[n] as number;
  }
  return { hashes: numbers, begin: 0, end: count };
}
