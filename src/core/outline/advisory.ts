import type { Reading } from '../reading/reading';
import type { Setting } from './post';

/** A line of a media advisory that tells what there will be, when, or where, in the languages that have been met. */
const LABEL =
  /^\W{0,4}(?:(what|was|quoi|qué)|(when|wann|quand|cuándo|когда|дата)|where|venue|location|wo|ort|où|lieu|dónde|lugar|где|адрес|место(?: проведения)?)\s?:.{0,4}?(?:([\p{L}\p{N}].{1,200})|$)/iu;
const WHO = /^(?:who|wer|qui|quién)$/;
/** A place has a name or a number; `where: to be announced` tells none. */
const PLACE = /^[\p{Lu}\p{N}]/u;

/**
 * When or where a line of a media advisory says that its event will be, or none.
 * ```bulletin
 * > | WHAT: Opening of the second quay
 * > | WHEN: Monday, May 3, 10 a.m.
 *                   ^^^^^
 * > | WHERE: Harbour Office, Port Elm
 *            ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function advisedSetting(line: Reading, i: number, lines: readonly Reading[]): Setting[] {
  const [label, what, when, own] = LABEL.exec(line.text) ?? [];
  if (label === undefined || what) return [];
  // The label may stand alone above what it tells.
  const telling = own === undefined ? lines[i + 1] : line;
  const date = when ? telling?.dates[0]?.date : undefined;
  if (date) return [{ date, place: null }];
  const told = own ?? telling?.text ?? '';
  return !when && PLACE.test(told) ? [{ date: null, place: told.trim() }] : [];
}

/** The lines of a media advisory that tell what it is about, behind their label or below it. */
export function advisedIn<Line extends Reading>(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => {
    const [, what, , own] = LABEL.exec(line.text) ?? [];
    return what === undefined ? [] : ((own === undefined ? lines[i + 1] : line) ?? []);
  });
}

/** Whether a line of a media advisory tells who will be there. */
export function advisesPeople({ words }: Reading): boolean {
  return (words[1]?.gap ?? 'colon') === 'colon' && WHO.test(words[0]?.lower ?? '');
}
