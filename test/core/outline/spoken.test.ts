import { describe, expect, test } from 'vitest';
import { outlineOf } from './oneBulletin';

/** What is spoken as `first line–last line: name | first words`, points below as `  line–last line: title`; lines 1-based. */
function spokenIn(...lines: readonly string[]): string[] {
  return outlineOf(...lines).spoken.flatMap(({ name, line, endLine, words, points }) => [
    `${line + 1}–${endLine}: ${name} | ${words}`,
    ...points.map((point) => `  ${point.line + 1}–${point.endLine}: ${point.title}`),
  ]);
}

describe('What is spoken in a post', () => {
  test('ends where another person begins, and before the footers', () => {
    expect(
      spokenIn(
        '🌐 A meeting of the Ferry Council was held in Port Elm.',
        'Present at the meeting were the crews.',
        '💬 Ann Reed: The bridge is open.',
        'It stays open.',
        '***',
        '💬 Tom Quill: The quay is not.',
        'We thank the crews.',
        '***',
        'Read in full',
        '#Ferries',
      ),
    ).toEqual(['3–4: Ann Reed | The bridge is open.', '6–7: Tom Quill | The quay is not.']);
  });

  test('is told again for a person who speaks again, and once where a person only goes on', () => {
    expect(
      spokenIn(
        'Remarks to the press',
        'MAYOR REED: Good morning.',
        'HARBOUR MASTER QUILL: Good morning.',
        'MAYOR REED: The bridge is open.',
        'MAYOR REED: It stays open.',
      ),
    ).toEqual(['2–2: Reed | Good morning.', '3–3: Quill | Good morning.', '4–5: Reed | The bridge is open.']);
  });

  test('is the words of whom the heading names, from a bare 💬 or from the heading on', () => {
    expect(
      spokenIn('🎙 Statement by Mayor Ann Reed', '💬 The bridge is open.', '💬 It stays open.', '👉 Read in full'),
    ).toEqual(['1–3: Ann Reed | ']);
    expect(spokenIn('🌉 Mayor Ann Reed on the new bridge', '💬 The bridge is open.', '💬 It stays open.')).toEqual([
      '2–3: Ann Reed | The bridge is open.',
    ]);
  });

  test('leaves out what is only reported', () => {
    expect(spokenIn('🌉 The bridge is open', 'Mayor Ann Reed said the bridge stays open.')).toEqual([]);
  });

  test('has numbered points, each up to the next', () => {
    expect(
      spokenIn(
        '🎙 Statement by Mayor Ann Reed',
        '💬 Three things matter.',
        '1. The bridge is open.',
        'It stays open.',
        '2. The quay is not.',
        '💬 Tom Quill: It opens in May.',
        '3) And the lamps?',
        '#Ferries',
      ),
    ).toEqual([
      '1–5: Ann Reed | ',
      '  3–4: 1. The bridge is open.',
      '  5–5: 2. The quay is not.',
      '6–7: Tom Quill | It opens in May.',
      '  7–7: 3) And the lamps?',
    ]);
  });
});

test('The speaker of a bare 💬 is known where the heading names him', () => {
  const lines = ['🌉 Mayor Ann Reed on the new bridge', '💬 The bridge is open.'];
  const [speaker] = outlineOf(...lines).speakers;
  expect(lines[0]?.slice(speaker?.namedAt?.from, speaker?.namedAt?.to)).toBe('Ann Reed');
  expect(outlineOf('💬 Ann Reed: The bridge is open.').speakers[0]?.namedAt).toBeNull();
});
