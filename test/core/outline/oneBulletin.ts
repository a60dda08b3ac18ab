import type { Bulletin, Post } from '../../../src/core/bulletin';
import { fold } from '../../../src/core/lines/foldedForm';
import { classify } from '../../../src/core/lines/line';
import { lineText, makeText } from '../../../src/core/lines/text';
import { makeOutline } from '../../../src/core/outline/outline';
import type { OutlinePost } from '../../../src/core/outline/post';

/** A text as a bulletin of the given posts (0-based, half-open); without them it is one post. */
export function bulletinOf(value: string, posts?: readonly Post[]): Bulletin {
  const text = makeText(value);
  const lines = text.raw.map((_, i) => classify(fold(lineText(text, i))));
  return { text, lines, posts: posts ?? [{ start: 0, end: lines.length }] };
}

/** The outline of a text that is one post. */
export function outlineOf(...lines: readonly string[]): OutlinePost {
  const post = makeOutline(bulletinOf(lines.join('\n')), []).posts[0];
  if (post === undefined) throw new Error('a text has at least one post');
  return post;
}

/** Speakers as `line: name | role`, lines 1-based; `~` marks an inferred one. */
export function speakersIn(...lines: readonly string[]): string[] {
  return outlineOf(...lines).speakers.map(
    ({ name, role, line, inferred }) => `${line + 1}: ${inferred ? '~' : ''}${name} | ${role ?? ''}`,
  );
}

/** Meetings as `line: title | date | place`, lines 1-based. */
export function meetingsIn(...lines: readonly string[]): string[] {
  return outlineOf(...lines).meetings.map(
    ({ title, date, place, line }) => `${line + 1}: ${title} | ${date ?? ''} | ${place ?? ''}`,
  );
}

/** Participants as `line: name | role`, lines 1-based. */
export function participantsIn(...lines: readonly string[]): string[] {
  return outlineOf(...lines).participants.map(({ name, role, line }) => `${line + 1}: ${name} | ${role ?? ''}`);
}
