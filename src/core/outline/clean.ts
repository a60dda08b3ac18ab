import { graphemeStart } from '../graphemes';

/** Names and titles in the outline have no more characters (UTF-16 code units) than this. */
export const LONGEST_NAME = 120;

/** Control, format and bidi characters, lone surrogates, and whatever else a list would show as nothing or as a box. */
const UNSHOWN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** So much of a text tells how it is cut. */
const LONGEST_LOOKED_AT = 2 * LONGEST_NAME;
/** A word of more characters is cut inside. */
const LONGEST_CUT_WORD = 24;
const SPACE = /\s+/g;
const BLANK = 0x20;
/** 1 for each UTF-16 code unit that nothing is cleaned of: letters of the commonest scripts, digits, usual signs. */
const CLEAN = new Uint8Array(0x1_0000).fill(1, 0x21, 0x7f).fill(1, 0xc0, 0x250).fill(1, 0x400, 0x530);
for (const sign of '“”«»‘’–—…№€') CLEAN[sign.charCodeAt(0)] = 1;
/** Emoji with what colours, joins and frames them; not the signs that Unicode counts among them: `©`, `→`. */
const EMOJI =
  /(?:(?![©®™\u2000-\u21FF])\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier}|\uFE0F|\u20E3|\u200D(?=\p{Extended_Pictographic}))+/gu;
/** What Markdown sets words in bold with, and what HTML writes for a sign. */
const LITTER = /\*\*|__|&(?:amp|quot|nbsp);/g;
const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&nbsp;', ' '],
]);
const WORD = /[\p{L}\p{N}]/u;
/** All emoji are among these characters, and hardly any letter of the commonest scripts. */
const PERHAPS_EMOJI = /[\u200D\u20E3\u2200-\uFFFF]/;

/** Whether a text is clean as it is; only single blanks stand in it. */
function isClean(text: string): boolean {
  let behindBlank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === BLANK ? behindBlank : CLEAN[code] === 0) return false;
    behindBlank = code === BLANK;
  }
  return !behindBlank;
}

/** `text` without control and bidi characters, trimmed, cut to at most 120 characters between two words or graphemes. */
export function cleanName(text: string): string {
  const head = text.slice(0, LONGEST_LOOKED_AT).trimEnd();
  if (isClean(head)) {
    if (head.length > LONGEST_NAME) return cut(head);
    if (head.length === text.length) return text;
  }
  // Far more than is kept is not looked at, so that a long line costs no more than a short one.
  const clean = text
    .slice(0, LONGEST_NAME * 8)
    .replace(SPACE, ' ')
    .replace(UNSHOWN, '')
    .trim();
  return clean.length <= LONGEST_NAME ? clean : cut(clean);
}

/** As `cleanName`, without signs of Markdown and HTML, and without emoji: a screen reader would read each one's name aloud. */
export function cleanTitle(written: string): string {
  const text = written.replace(LITTER, (sign) => ENTITIES.get(sign) ?? '');
  if (!PERHAPS_EMOJI.test(text)) return cleanName(text);
  const plain = text.slice(0, LONGEST_NAME * 8).replace(EMOJI, (emoji, at: number, whole: string) => {
    // What an emoji alone divided stays divided.
    return WORD.test(whole.charAt(at + emoji.length)) ? ' ' : '';
  });
  return cleanName(plain);
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
