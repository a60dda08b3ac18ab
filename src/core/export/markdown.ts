import type { Meeting, OutlinePost, Person, Speaker } from '../outline/post';
import { joined, type OutlinedFile } from './entries';
import { OUTLINE_ENGLISH, type OutlineStrings } from './words';

/** What means something inside a line of Markdown or HTML. */
const SIGNS = /[\\`*_{}[\]()<>#+!|~&$]/g;
/** What means something at a line's beginning: list marks and numbers. */
const MARK = /^(?:[-=:]|\d{1,9}(?=[.)]))/;

/**
 * The outlines as a Markdown document: a heading for each file where there are several, one for each post, and below it who met when
 * and where, who speaks and who takes part, with 1-based line numbers. The text of a bulletin is a stranger's: whatever Markdown or
 * HTML it holds is escaped.
 */
export function toMarkdown(files: readonly OutlinedFile[], words: OutlineStrings = OUTLINE_ENGLISH): string {
  const parts = files.flatMap((file) => [
    ...(files.length > 1 ? [`# ${escaped(file.path)}`] : []),
    ...file.outline.posts.map((post) => postText(post, file.lines, files.length > 1 ? '##' : '#', words)),
  ]);
  return `${parts.join('\n\n')}\n`;
}

function postText(post: OutlinePost, lines: number, level: string, words: OutlineStrings): string {
  const source = post.forwardedFrom === null ? null : words.forwardedFrom(post.forwardedFrom);
  const setting = joined([source, post.place, words.date(post.date)], ', ');
  const paragraphs = [
    `${level} ${escaped(post.title)}`,
    escaped(joined([setting, words.lines(post.startLine + 1, Math.min(post.endLine, lines))], '; ')),
    list(
      words.meetings,
      post.meetings.map((meeting) => meetingText(meeting, words)),
    ),
    list(
      words.speakers,
      post.speakers.map((speaker) => speakerText(speaker, words)),
    ),
    list(
      words.participants,
      post.participants.map((person) => personText(person, words)),
    ),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function list(title: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `**${title}**\n\n${entries.map((each) => `- ${each}`).join('\n')}`;
}

function meetingText({ title, date, place, line }: Meeting, words: OutlineStrings): string {
  return withLine(joined([title, place, words.date(date)], ', '), line, words);
}

function speakerText(speaker: Speaker, words: OutlineStrings): string {
  return joined([personText(speaker, words), speaker.inferred ? words.inferred : null], ', ');
}

function personText({ name, role, line }: Person, words: OutlineStrings): string {
  return withLine(joined([name, role], ', '), line, words);
}

function withLine(text: string, line: number, { lines }: OutlineStrings): string {
  return `${escaped(text)} (${lines(line + 1, line + 1)})`;
}

function escaped(text: string): string {
  return text
    .replace(SIGNS, '\\$&')
    .replace(MARK, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
