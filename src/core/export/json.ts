import type { OutlinePost } from '../outline/post';
import { lineCount, type Text } from '../text';
import type { OutlinedFile } from './entries';

/** Outlines, as `outlineJson` makes them, as one text. */
export function toJson(files: readonly unknown[]): string {
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}

/** The outline of a text, lines 1-based and inclusive. */
export function outlineJson({ path, outline }: OutlinedFile, text: Text): unknown {
  const lines = lineCount(text);
  return { path, posts: outline.posts.map((post) => postJson(post, lines)) };
}

/** `lines` is how many the text has. */
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
