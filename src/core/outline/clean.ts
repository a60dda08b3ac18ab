import { graphemeStart } from '../graphemes';

/** Names and titles in the outline have no more characters (UTF-16 code units) than this. */
export const LONGEST_NAME = 120;

/** Control, format and bidi characters, lone surrogates, and whatever else a list would show as nothing or as a box. */
const UNSHOWN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** A word of more characters is cut inside. */
const LONGEST_CUT_WORD = 24;
const SPACE = /\s+/g;

/** `text` without control and bidi characters, trimmed, cut to at most 120 characters between two words or graphemes. */
export function cleanName(text: string): string {
  // Far more than is kept is not looked at, so that a long line costs no more than a short one.
  const clean = text
    .slice(0, LONGEST_NAME * 8)
    .replace(SPACE, ' ')
    .replace(UNSHOWN, '')
    .trim();
  return clean.length <= LONGEST_NAME ? clean : cut(clean);
}

function cut(text: string): string {
  // The sign of the cut needs room too: the grapheme that holds the last character makes way.
  const end = graphemeStart(text, LONGEST_NAME - 1);
  if (end === 0) return '';
  const kept = text.slice(0, end);
  const space = kept.lastIndexOf(' ');
  // Rather a whole word less than half a word, if it is none of the very long ones.
  const whole = text.charAt(end) !== ' ' && space > LONGEST_NAME - LONGEST_CUT_WORD ? kept.slice(0, space) : kept;
  return `${whole.trimEnd()}…`;
}
