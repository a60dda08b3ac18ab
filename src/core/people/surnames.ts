/**
 * The surnames of people in their order, each once: the last words of their names. No more than `most` of them, with the number of the
 * others: `Reed, Holt +2`. Null where there is nobody.
 */
export function surnamesOf(people: readonly { readonly name: string }[], most: number): string | null {
  const surnames = [...new Set(people.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)))];
  if (surnames.length === 0) return null;
  const first = surnames.slice(0, most).join(', ');
  return surnames.length > most ? `${first} +${surnames.length - most}` : first;
}
