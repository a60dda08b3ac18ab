import type { OutlinePost } from '../outline/post';
import type { OutlinedFile } from './entries';

/** The outlines as JSON, lines 1-based and inclusive. */
export function toJson(files: readonly OutlinedFile[]): string {
  const outlines = files.map(({ path, lines, outline }) => {
    return { path, posts: outline.posts.map((post) => postJson(post, lines)) };
  });
  return `${JSON.stringify({ version: 1, files: outlines }, null, 2)}\n`;
}

/** `lines` is how many the file has. */
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
