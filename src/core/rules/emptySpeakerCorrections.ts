import type { Analysis } from '../analysis';
import type { Bulletin } from '../bulletin';
import type { Correction } from '../corrections';
import type { Finding } from '../finding';
import { contentEnd, lineAt, lineText, startOf, type Text } from '../text';
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
  const from = speechStart(text, line);
  const to = colonAt(text, line);
  return [{ kind: 'writeSpeaker', text: speaker.name, places: 1, edits: [{ from, to, insert: ` ${speaker.name}` }] }];
}

function removeColon(text: Text, line: number): Correction {
  const from = speechStart(text, line);
  const raw = lineText(text, line);
  const start = startOf(text, line);
  const to = start + raw.length - raw.slice(colonAt(text, line) + 1 - start).trimStart().length;
  return { kind: 'removeColon', text: '', places: 1, edits: [{ from, to, insert: ' ' }] };
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

/** The offset behind the speech's marker. */
function speechStart(text: Text, line: number): number {
  const raw = lineText(text, line);
  return startOf(text, line) + raw.length - behindMarker(raw).length;
}

function colonAt(text: Text, line: number): number {
  const from = speechStart(text, line);
  return from + behindMarker(lineText(text, line)).search(/[:：]/u);
}
