import type { Bulletin, Post } from '../bulletin';
import { carriesWords } from '../lines/line';
import { lineText, startOf } from '../lines/text';
import { cleanTitle } from './clean';
import type { Point, Speaker, SpokenPart } from './post';
import type { LineRanges, PostReading } from './postReading';
import { openingsOf } from './speakers';

const BEHIND_LABEL = /^\s{0,4}[)\]]?\s{0,4}[:：](.{1,500})/u;

/** What is spoken in a post, with its numbered points; each part ends where another person begins, or a copy in `copies`. */
export function spokenOf(bulletin: Bulletin, post: Post, copies: LineRanges, reading: PostReading): SpokenPart[] {
  const openings = openingsOf(reading);
  const stops = [...openings.map(({ line }) => line), ...copies.map(({ startLine }) => startLine)].sort(
    (a, b) => a - b,
  );
  let next = 0;
  return openings.map((speaker) => {
    const { name, role, line, range } = speaker;
    while ((stops[next] ?? post.end) <= line) next++;
    const endLine = endOfSpeech(bulletin, line, Math.min(post.end, stops[next] ?? post.end));
    return {
      name,
      role,
      line,
      endLine,
      range,
      words: wordsOf(bulletin, speaker),
      points: pointsOf(bulletin, line + 1, endLine),
    };
  });
}

function wordsOf({ text }: Bulletin, { line, range, inferred }: Speaker): string {
  const content = lineText(text, line);
  const start = startOf(text, line);
  if (inferred) return cleanTitle(content.slice(range.from - start));
  return cleanTitle(BEHIND_LABEL.exec(content.slice(range.to - start))?.[1] ?? '');
}

/** The end of what is said from `start` on (0-based lines, exclusive): before the footers that stand above `limit`. */
export function endOfSpeech({ lines }: Bulletin, start: number, limit: number): number {
  let end = limit;
  while (end > start + 1 && !carriesWords(lines[end - 1]?.kind ?? 'blank')) end--;
  return end;
}

function pointsOf({ text, lines }: Bulletin, start: number, end: number): Point[] {
  const points: Point[] = [];
  let endLine = end;
  for (let line = end - 1; line >= start; line--) {
    if (lines[line]?.kind !== 'number') continue;
    points.push({ title: cleanTitle(lineText(text, line)) || '…', line, endLine });
    endLine = line;
  }
  return points.reverse();
}
