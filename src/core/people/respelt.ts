const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * How `spelling` is written after `picked`, another spelling of the same name or the same one, becomes `name`. A name of one word
 * takes the first word where it was the first, else the last; where one word is picked, a longer spelling changes in that word only.
 */
export function respelt(spelling: string, picked: string, name: string): string {
  if (spelling === picked) return name;
  if (!spelling.includes(' ')) return picked.includes(' ') ? wordFor(spelling, picked, name) : name;
  if (picked.includes(' ')) return name;
  const at = placeOf(picked, spelling);
  if (at < 0) return spelling;
  const before = spelling.slice(0, at);
  const behind = spelling.slice(at + picked.length);
  // Who writes all words means no word twice.
  return (at > 0 && name.startsWith(before) ? '' : before) + name + behind;
}

function wordFor(spelling: string, picked: string, name: string): string {
  const words = name.split(' ');
  return (picked.startsWith(`${spelling} `) ? words[0] : words.at(-1)) ?? name;
}

/** Where a word stands last in a text as a whole word; -1 where it does not. */
function placeOf(word: string, text: string): number {
  for (let at = text.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1))
    if (!IN_WORD.test(text.charAt(at - 1)) && !IN_WORD.test(text.charAt(at + word.length))) return at;
  return -1;
}
