import type { Meeting, OutlinePost, Person, Speaker } from '../outline/post';
import { joined, type OutlinedFile } from './entries';

/** What means something inside a line of Markdown or HTML. */
const SIGNS = /[\\`*_{}[\]()<>#+!|~&$]/g;
/** What means something at a line's beginning: list marks and numbers. */
const MARK = /^(?:[-=:]|\d{1,9}(?=[.)]))/;

/**
 * The outlines as a Markdown document: a heading for each file where there are several, one for each post, and below it who met when
 * and where, who speaks and who takes part, with 1-based line numbers. The text of a bulletin is a stranger's: whatever Markdown or
 * HTML it holds is escaped.
 */
export function toMarkdown(files: readonly OutlinedFile[]): string {
  const parts = files.flatMap((file) => [
    ...(files.length > 1 ? [`# ${escaped(file.path)}`] : []),
    ...file.outline.posts.map((post) => postText(post, files.length > 1 ? '##' : '#')),
  ]);
  return `${parts.join('\n\n')}\n`;
}

function postText(post: OutlinePost, level: string): string {
  const setting = joined(
    [post.forwardedFrom === null ? null : `forwarded from ${post.forwardedFrom}`, post.place, post.date],
    ', ',
  );
  const lines =
    post.startLine + 1 === post.endLine ? `line ${post.endLine}` : `lines ${post.startLine + 1}–${post.endLine}`;
  const paragraphs = [
    `${level} ${escaped(post.title)}`,
    escaped(joined([setting, lines], '; ')),
    list('Meetings', post.meetings.map(meetingText)),
    list('Speakers', post.speakers.map(speakerText)),
    list('Participants', post.participants.map(personText)),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function list(title: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `**${title}**\n\n${entries.map((each) => `- ${each}`).join('\n')}`;
}

function meetingText({ title, date, place, line }: Meeting): string {
  return withLine(joined([title, place, date], ', '), line);
}

function speakerText(speaker: Speaker): string {
  return `${personText(speaker)}${speaker.inferred ? ', named in the heading only' : ''}`;
}

function personText({ name, role, line }: Person): string {
  return withLine(joined([name, role], ', '), line);
}

function withLine(text: string, line: number): string {
  return `${escaped(text)} (line ${line + 1})`;
}

function escaped(text: string): string {
  return text
    .replace(SIGNS, '\\$&')
    .replace(MARK, (mark) => (/\d/.test(mark) ? mark : `\\${mark}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
