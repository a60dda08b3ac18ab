import type { OutlinePost } from '../outline/post';

/** A post as the command line's JSON has it: lines 1-based and inclusive; `lines` is how many the text has. */
export function postJson(post: OutlinePost, lines: number): unknown {
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
