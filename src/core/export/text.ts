import type { OutlinePost, Person } from '../outline/post';
import { joined, type OutlinedFile } from './entries';

/** The outlines for a terminal, lines 1-based; the files' names stand above them where `withPaths`. */
export function toText(files: readonly OutlinedFile[], withPaths: boolean): string {
  return files
    .map(({ path, outline }) => `${withPaths ? `${path}\n` : ''}${outline.posts.flatMap(postText).join('\n')}\n`)
    .join('');
}

function postText(post: OutlinePost): string[] {
  const meetings = post.meetings.map(({ title, date, place, line }) =>
    row(line, 'meeting', joined([title, place, date], ', ')),
  );
  const speakers = post.speakers.map((speaker) => row(speaker.line, 'speaker', named(speaker)));
  const participants = post.participants.map((person) => row(person.line, 'participant', named(person)));
  return [`${post.headingLine + 1}: ${post.title}`, ...meetings, ...speakers, ...participants];
}

function row(line: number, what: string, value: string): string {
  return `  ${line + 1}: ${what} ${value}`;
}

function named({ name, role }: Person): string {
  return role === null ? name : `${name} (${role})`;
}
