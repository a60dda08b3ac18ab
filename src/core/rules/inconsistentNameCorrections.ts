import type { Analysis } from '../analysis';
import type { Correction } from '../correction';
import type { Finding } from '../finding';

/** Everywhere as the text spells the name most often, or everywhere as here. */
export function inconsistentNameCorrections({ people }: Analysis, { args }: Finding): Correction[] {
  if (args.name === undefined) return [];
  const { found, usual } = args.name;
  const respelt = (kind: Correction['kind'], from: string, text: string): Correction => {
    const spellings = people.flatMap((person) => person.spellings).filter((spelling) => spelling.text === from);
    const places = spellings.flatMap((spelling) => spelling.places).sort((a, b) => a.from - b.from);
    return { kind, text, places: places.length, edits: places.map((place) => ({ ...place, insert: text })) };
  };
  return [respelt('spellAsUsual', found, usual), respelt('spellAsHere', usual, found)];
}
