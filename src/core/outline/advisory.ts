import type { Reading } from '../reading/reading';
import type { Setting } from './post';

/** A line of a media advisory that tells what there will be, when, or where, in the languages that have been met. */
const LABEL =
  /^\W{0,4}(?:(what|was|quoi|qué)|(when|wann|quand|cuándo|когда|дата)|where|venue|location|wo|ort|où|lieu|dónde|lugar|где|адрес|место(?: проведения)?)\s?:[^\p{L}\p{N}]{0,4}([\p{L}\p{N}].{1,200})/iu;
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
export function advisedSetting({ text, dates }: Reading): Setting[] {
  const [label, what, when, told = ''] = LABEL.exec(text) ?? [];
  if (label === undefined || what) return [];
  const date = when ? dates[0]?.date : undefined;
  if (date) return [{ date, place: null }];
  return !when && PLACE.test(told) ? [{ date: null, place: told.trim() }] : [];
}

/** Whether a line of a media advisory tells what it is about. */
export function isAdvised({ text }: Reading): boolean {
  return LABEL.exec(text)?.[1] !== undefined;
}

/** Whether a line of a media advisory tells who will be there. */
export function advisesPeople({ words }: Reading): boolean {
  return words[1]?.gap === 'colon' && WHO.test(words[0]?.lower ?? '');
}
