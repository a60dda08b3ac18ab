import type { OutlinePost, Person } from '../outline/post';
import { joined, type OutlinedFile } from './entries';
import { OUTLINE_ENGLISH, type OutlineStrings } from './words';

/** The outlines for a terminal, lines 1-based; the files' names stand above them where `withPaths`. */
export function toText(
  files: readonly OutlinedFile[],
  withPaths: boolean,
  words: OutlineStrings = OUTLINE_ENGLISH,
): string {
  return files
    .map(({ path, outline }) => {
      const rows = outline.posts.flatMap((post) => postText(post, words));
      return `${withPaths ? `${path}\n` : ''}${rows.join('\n')}\n`;
    })
    .join('');
}

function postText(post: OutlinePost, words: OutlineStrings): string[] {
  const meetings = post.meetings.map(({ title, date, place, line }) =>
    row(line, words.meeting, joined([title, place, words.date(date)], ', ')),
  );
  const speakers = post.speakers.map((speaker) => row(speaker.line, words.speaker, named(speaker)));
  const participants = post.participants.map((person) => row(person.line, words.participant, named(person)));
  return [`${post.headingLine + 1}: ${post.title}`, ...meetings, ...speakers, ...participants];
}

function row(line: number, what: string, value: string): string {
  return `  ${line + 1}: ${what} ${value}`;
}

function named({ name, role }: Person): string {
  return role === null ? name : `${name} (${role})`;
}
