import type { Analysis } from '../analysis';
import type { Bulletin } from '../bulletin';
import type { Correction } from '../correction';
import type { Finding } from '../finding';
import { contentEnd, lineAt, lineText, startOf, type Text } from '../lines/text';
import { behindMarker, lineBelow } from './emptySpeaker';

const WORD = /[\p{L}\p{N}]/u;

/** The speaker that the post tells, no colon, the line below as the speech's words, or no such line. */
export function emptySpeakerCorrections(analysis: Analysis, { range, args }: Finding): Correction[] {
  const { bulletin, text } = analysis;
  const line = lineAt(text, range.from);
  if (args.missing === 'name') return [...writeSpeaker(analysis, line), removeColon(text, line)];
  return [...joinLines(bulletin, line), removeLine(text, line)];
}

/** The one who spoke last above the line in its post, else the one that the post names for this speech. */
function writeSpeaker({ outline, text }: Analysis, line: number): Correction[] {
  const post = outline.posts.find(({ startLine, endLine }) => startLine <= line && line < endLine);
  const speaker = post?.speakers.findLast((each) => each.line <= line) ?? post?.speakers[0];
  if (speaker === undefined) return [];
  const { from, colon, marks } = unnamed(text, line);
  const edits = [{ from, to: colon, insert: ` ${marks}${speaker.name}` }];
  return [{ kind: 'writeSpeaker', text: speaker.name, places: 1, edits }];
}

/** With the colon go the marks that set nothing but it in bold. */
function removeColon(text: Text, line: number): Correction {
  const { from, marks, said } = unnamed(text, line);
  const closing = [...marks].reverse().join('');
  const isBare = said.startsWith(closing);
  const left = isBare ? said.slice(closing.length).trimStart() : said;
  const insert = isBare ? ' ' : ` ${marks}`;
  return {
    kind: 'removeColon',
    text: '',
    places: 1,
    edits: [{ from, to: contentEnd(text, line) - left.length, insert }],
  };
}

/** Offered where a bare marker stands above words. */
function joinLines(bulletin: Bulletin, line: number): Correction[] {
  const { text } = bulletin;
  const below = lineBelow(bulletin, line);
  if (below?.kind !== 'text' || WORD.test(behindMarker(lineText(text, line)))) return [];
  const indent = lineText(text, below.at).search(/\S/);
  const from = startOf(text, line) + lineText(text, line).trimEnd().length;
  return [
    { kind: 'joinLines', text: '', places: 1, edits: [{ from, to: startOf(text, below.at) + indent, insert: ' ' }] },
  ];
}

/** The line with its line end; of the last line that of the line above it. */
function removeLine(text: Text, line: number): Correction {
  const isLast = line === text.starts.length - 1;
  const range =
    isLast && line > 0
      ? { from: contentEnd(text, line - 1), to: text.length }
      : { from: startOf(text, line), to: startOf(text, line + 1) };
  return { kind: 'removeLine', text: '', places: 1, edits: [{ ...range, insert: '' }] };
}

/**
 * The offsets behind a speech's marker and of its colon, what sets a name in bold between the two, and what stands behind the colon:
 *
 * ```bulletin
 * > | 💬**:** The quay is open.
 *       ^^
 * ```
 */
function unnamed(text: Text, line: number): Record<'from' | 'colon', number> & Record<'marks' | 'said', string> {
  const rest = behindMarker(lineText(text, line));
  const from = contentEnd(text, line) - rest.length;
  const colon = rest.search(/[:：]/u);
  return { from, colon: from + colon, marks: rest.slice(0, colon).trim(), said: rest.slice(colon + 1).trimStart() };
}
