/**
 * How `spelling` is written after `picked`, another spelling of the same name or the same one, becomes `name`. A name of one word,
 * or with initials, takes the last word; where one word is picked, a longer spelling changes in that word only.
 */
export function respelt(spelling: string, picked: string, name: string): string {
  if (spelling === picked) return name;
  if (!spelling.includes(' ')) return picked.includes(' ') ? name.slice(name.lastIndexOf(' ') + 1) : name;
  if (picked.includes(' ')) return name;
  const at = spelling.lastIndexOf(picked);
  return at < 0 ? spelling : spelling.slice(0, at) + name + spelling.slice(at + picked.length);
}
