import type { Bulletin, Post } from '../bulletin';
import { type DateMention, isFull } from '../reading/dates/dates';
import { readingOf } from '../reading/reading';
import type { Lexicon } from '../reading/words/lexicon';
import { datelinePlace } from './dateline';
import { indexNames, type NameIndex } from './names';
import { paragraphsOf } from './paragraphs';
import { PostLine } from './postLine';
import { HEAD_LINES, publishedOn, settingOf } from './setting';

/** Half-open ranges of 0-based lines, sorted by where they start; one may lie inside another. */
export type LineRanges = readonly { readonly startLine: number; readonly endLine: number }[];

/** A post with all its lines read, copies left out. */
export interface PostReading {
  /** The lines that carry words. */
  readonly lines: readonly PostLine[];
  readonly names: NameIndex;
  /** `-07-16` → the first full date of that day: `2024-07-16`. */
  readonly fullDates: ReadonlyMap<string, string>;
  /** The post's own date, from a line or bracket of its own. */
  readonly date: string | null;
  readonly place: string | null;
  /** Where the post says that it was written, without a date: where its event was if nothing else tells; or null. */
  readonly dateline: string | null;
  /** The date at the end of the heading on which the post was published, not the one of what it tells; or null. */
  readonly published: DateMention | null;
}

/** Reads the lines of a post that carry words and lie in none of `copies`. */
export function readPost(bulletin: Bulletin, post: Post, copies: LineRanges, lexicon: Lexicon): PostReading {
  let next = 0;
  const isCopied = (line: number): boolean => {
    while ((copies[next]?.endLine ?? Number.POSITIVE_INFINITY) <= line) next++;
    return (copies[next]?.startLine ?? Number.POSITIVE_INFINITY) <= line;
  };
  const lines: PostLine[] = [];
  for (const paragraph of paragraphsOf(bulletin, post, isCopied)) {
    const first = paragraph.lines[0] ?? post.start;
    const facts = bulletin.lines[first];
    if (facts === undefined) continue;
    const isCaption = standsAboveCredit(bulletin, post, paragraph.lines);
    lines.push(new PostLine(readingOf(facts, paragraph.text, lexicon), paragraph.lines, bulletin.text, isCaption));
  }
  let names: NameIndex | undefined;
  return {
    lines,
    get names() {
      // Most posts in which nobody speaks or meets need none.
      names ??= indexNames(
        lines.flatMap(({ people }) => people),
        lines.flatMap(({ speeches }) => speeches),
      );
      return names;
    },
    fullDates: fullDatesOf(lines),
    ...settingOf(lines),
    get dateline() {
      return (
        lines
          .slice(0, HEAD_LINES)
          .map(datelinePlace)
          .find((place) => place !== null) ?? null
      );
    },
    published: lines[0] === undefined ? null : publishedOn(lines[0]),
  };
}

/** Whether the credit of a picture stands below lines, blank ones aside, so that they tell what it shows. */
function standsAboveCredit({ lines }: Bulletin, { end }: Post, above: readonly number[]): boolean {
  let below = (above.at(-1) ?? end) + 1;
  while (below < end && lines[below]?.kind === 'blank') below++;
  return below < end && lines[below]?.kind === 'credit';
}

function fullDatesOf(lines: readonly PostLine[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { dates } of lines) {
    for (const { date } of dates) if (isFull(date) && !days.has(date.slice(4))) days.set(date.slice(4), date);
  }
  return days;
}
