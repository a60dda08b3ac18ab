import { lineCount, type Outline, type OutlinePost, type Person } from '../core';
import type { OutlineCommand } from './command';
import { forEachInput, type Input } from './files';
import { print } from './print';

/** Prints the posts with who, when and where, and returns the exit code. */
export function outline({ format, paths }: OutlineCommand): number {
  const { results, failed } = forEachInput(paths, (input) => {
    if (format === 'json') return fileJson(input);
    print(outlineText(input.path, input.analysis.outline, paths.length > 1));
    return null;
  });
  if (format === 'json') print(`${JSON.stringify({ version: 1, files: results }, null, 2)}\n`);
  return failed ? 2 : 0;
}

function outlineText(path: string, { posts }: Outline, withPath: boolean): string {
  const lines = posts.flatMap(postText);
  return `${withPath ? `${path}\n` : ''}${lines.join('\n')}\n`;
}

function postText(post: OutlinePost): string[] {
  const meetings = post.meetings.map(({ title, date, place, line }) =>
    row(line, 'meeting', [title, place, date].filter((part) => part !== null).join(', ')),
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

function fileJson({ path, analysis }: Input): unknown {
  const lines = lineCount(analysis.text);
  return { path, posts: analysis.outline.posts.map((post) => postJson(post, lines)) };
}

function postJson(post: OutlinePost, lines: number): unknown {
  return {
    startLine: post.startLine + 1,
    endLine: Math.min(post.endLine, lines),
    title: post.title,
    forwardedFrom: post.forwardedFrom,
    date: post.date,
    place: post.place,
    hashtags: post.hashtags,
    speakers: post.speakers.map(({ name, role, line, inferred }) => ({ name, role, line: line + 1, inferred })),
    meetings: post.meetings.map(({ title, date, place, line }) => ({ title, date, place, line: line + 1 })),
    participants: post.participants.map(({ name, role, line }) => ({ name, role, line: line + 1 })),
  };
}
