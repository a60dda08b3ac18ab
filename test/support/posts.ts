const HEADING = '🌐 A meeting of the Ferry Council was held in Port Elm on May 3, 2031.';
const BODY = [
  'Present at the meeting were the harbour masters of the four islands and the crews of the night ferries.',
  '💬 Ann Reed: More people cross by night each year, and the ferries sail fuller than they ever did.',
  'Read in full',
];
const NEXT = [
  '🎙 Statement by Mayor Tom Quill',
  'The builders tell us that the second quay can open in May.',
  '#Ferries',
];

/** A post whose body stands there twice, and a post behind it. */
export const DOUBLED: readonly string[] = [HEADING, ...BODY, ...BODY, ...NEXT];
/** What fix-all leaves of it. Lines 5 to 7 repeat lines 2 to 4. */
export const SINGLE: readonly string[] = [HEADING, ...BODY, ...NEXT];
/** The same with the copy at the end of the text: lines 5 to 7 of 7. */
export const DOUBLED_AT_END: readonly string[] = [HEADING, ...BODY, ...BODY];
/** What fix-all leaves of that. */
export const SINGLE_AT_END: readonly string[] = [HEADING, ...BODY];
/** A post without any repetition. */
export const CLEAN: readonly string[] = NEXT;

/** A bulletin of more than a megabyte in which each post has its body twice; 7 lines a post, of which 3 repeat. */
export function longBulletin(posts: number): string {
  return Array.from({ length: posts }, (_, i) => {
    const body = BODY.map((line) => (line === 'Read in full' ? line : `${line} So it was at meeting ${i}.`));
    return `${[`🌐 Meeting number ${i} of the Ferry Council was held in Port Elm.`, ...body, ...body].join('\n')}\n`;
  }).join('');
}
