import type { Speech } from '../reading/speech';
import { cleanName } from './clean';
import { foldName, fullestName, type NameIndex } from './names';
import type { Speaker } from './post';
import { type PostLine, type PostReading, placeIn } from './postReading';

/** The speakers of a post: one entry a person, at the first line that introduces them as speaking. */
export function speakersOf(post: PostReading): Speaker[] {
  const speakers = new Map<string, Speaker>();
  const add = (speaker: Speaker | null): void => {
    if (speaker !== null && !speakers.has(foldName(speaker.name))) speakers.set(foldName(speaker.name), speaker);
  };
  let quoting = false;
  let letter: Speaker | null = null;
  for (const line of post.lines) {
    for (const speech of line.speeches) {
      const speaker = speakerOf(post, line, speech);
      if (speech.kind === 'letter') letter ??= speaker;
      // What others say inside a speech, the speaker says of them.
      else if (speech.kind !== 'report' || !quoting) add(speaker);
      quoting ||= speaker !== null && (speech.kind === 'label' || speech.kind === 'heading');
    }
    if (quotesLetter(line)) add(letter);
    if (line.kind !== 'speech') continue;
    quoting = true;
    if (speakers.size === 0) add(inferredSpeaker(post, line));
  }
  return [...speakers.values()];
}

/** `The message reads, in part: “…”` */
function quotesLetter({ words }: PostLine): boolean {
  return words.some(({ is }, i) => is.quoting && words[i - 1]?.is.statements === true);
}

function speakerOf(post: PostReading, line: PostLine, speech: Speech): Speaker | null {
  const name = cleanName(fullestName(post.names, speech.name));
  if (name === '') return null;
  if (!speech.sure && !isKnown(post.names, speech)) return null;
  return { name, role: cleanRole(speech.role), ...placeIn(line, speech.from, speech.to), inferred: false };
}

/** A bare name before a verb is a person's; before a colon it must stand elsewhere in the post too. */
function isKnown(names: NameIndex, { kind, name }: Speech): boolean {
  if (kind === 'report' && name.includes(' ')) return true;
  return foldName(fullestName(names, name)) !== foldName(name);
}

/** Whom the heading above a bare `💬` names first. */
function inferredSpeaker(post: PostReading, line: PostLine): Speaker | null {
  const heading = post.lines[0];
  const person = heading?.people.find(({ titled }) => titled);
  if (heading === undefined || heading === line || person === undefined) return null;
  const name = cleanName(fullestName(post.names, person.name));
  const opening = line.words[0];
  if (name === '' || opening === undefined) return null;
  return { name, role: cleanRole(person.role), ...placeIn(line, opening.from, opening.to), inferred: true };
}

function cleanRole(role: string | null): string | null {
  return role === null ? null : cleanName(role) || null;
}
