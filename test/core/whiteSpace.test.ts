import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyze, applyEdits, lineAt, makeText, tidyWhiteSpace } from '../../src/core/index';
import { bulletinLines, hostileText, withLineEnds } from '../support/bulletins';
import { bare, folded, rawLines } from '../support/lines';
import { expectSafeEdits } from '../support/promises';
import { property } from '../support/property';

function tidied(value: string): string {
  return applyEdits(value, tidyWhiteSpace(makeText(value)));
}

describe('Formatting', () => {
  it('takes blanks from the ends of lines, and no-break spaces nowhere', () => {
    expect(tidied('The quay \t\nopens\u00a0in May\u00a0 \n')).toBe('The quay\nopens\u00a0in May\u00a0\n');
  });

  it('leaves what stands inside a line, and in front of it', () => {
    const value = '  • the  pilots\n\tthe\tguests';
    expect(tidied(value)).toBe(value);
  });

  it('makes one blank line of several', () => {
    expect(tidied('One\n\n\n\nTwo\n\n\nThree\n')).toBe('One\n\nTwo\n\nThree\n');
  });

  it('makes two of them where the text has single ones, too: the longer ones divide more', () => {
    expect(tidied('One\n\nstill one\n\n\n\n\nTwo\n')).toBe('One\n\nstill one\n\n\nTwo\n');
  });

  it('empties lines of blanks', () => {
    expect(tidied('One\n  \nTwo\n\t\nThree')).toBe('One\n\nTwo\n\nThree');
  });

  it('keeps one blank in them where the text has empty lines, too: those divide posts, and these paragraphs', () => {
    expect(tidied('One\n \nstill one\n   \nstill one\n\nTwo\n \nstill two')).toBe(
      'One\n \nstill one\n \nstill one\n\nTwo\n \nstill two',
    );
    expect(tidied('One\n \n\nTwo\n\n \nThree')).toBe('One\n\nTwo\n\nThree');
  });

  it('begins and ends the text with text, and leaves its last line end as it was', () => {
    expect(tidied('\n \nOne\n\n\n')).toBe('One\n');
    expect(tidied('One\n\n  ')).toBe('One');
    expect(tidied('\ufeff\n\nOne\n')).toBe('\ufeffOne\n');
    expect(tidied('One\r\n\r\n\r\nTwo \r\n')).toBe('One\r\n\r\nTwo\r\n');
    expect(['', '\n', ' \n\n', '\ufeff'].map(tidied)).toEqual(['', '', '', '\ufeff']);
  });

  it('changes only the lines that it is asked for, as it would change the whole text', () => {
    const value = 'One \n\n\n\nTwo \n\nstill two \n';
    expect(applyEdits(value, tidyWhiteSpace(makeText(value), 0, 2))).toBe('One\n\n\n\nTwo \n\nstill two \n');
    expect(applyEdits(value, tidyWhiteSpace(makeText(value), 0, 4))).toBe('One\n\n\nTwo \n\nstill two \n');
    expect(applyEdits(value, tidyWhiteSpace(makeText(value), 4, 5))).toBe('One \n\n\n\nTwo\n\nstill two \n');
  });
});

/** White space put into the lines of a bulletin: at their ends, and as lines of its own. */
const untidy = fc
  .record({
    lines: bulletinLines,
    places: fc.array(fc.tuple(fc.nat(400), fc.constantFrom('', '', ' ', '  ', '\t')), { maxLength: 30 }),
    ends: fc.array(fc.tuple(fc.nat(400), fc.constantFrom(' ', '\t ', '\u00a0 ')), { maxLength: 10 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    final: fc.boolean(),
  })
  .map(({ lines, places, ends, lineEnd, final }) => {
    const spaced = [...lines];
    for (const [at, blanks] of ends) if (at < spaced.length) spaced[at] += blanks;
    for (const [at, blank] of places) if (at < spaced.length) spaced.splice(at, 0, blank);
    return withLineEnds(spaced, [lineEnd], final);
  });

/** What an analysis finds, without the places of it, which move. */
function found({ findings, outline, text, bulletin }: Analysis): unknown {
  const lines = (from: number, to: number) =>
    bulletin.lines.slice(from, to).flatMap(({ folded: each }) => (each === '' ? [] : [each]));
  return {
    findings: findings.map(({ rule, kind, key, inFixAll, similarity, range, original }) => ({
      ...{ rule, kind, key, inFixAll, similarity },
      lines: lines(lineAt(text, range.from), lineAt(text, range.to) + 1),
      original: original === null ? null : lines(lineAt(text, original.from), lineAt(text, original.to) + 1),
    })),
    posts: outline.posts.map(({ startLine, endLine, title, date, place, speakers, meetings, participants }) => ({
      ...{ title, date, place, lines: lines(startLine, endLine) },
      speakers: speakers.map(({ name, role, inferred }) => ({ name, role, inferred })),
      meetings: meetings.map((meeting) => ({ title: meeting.title, date: meeting.date, place: meeting.place })),
      participants: participants.map(({ name, role }) => ({ name, role })),
    })),
  };
}

property(
  'formatting changes no finding and nothing of the outline, and formatting again nothing at all',
  { quick: 100, long: 100_000 },
  untidy,
  (value) => {
    const result = tidied(value);
    expect(found(analyze(result))).toEqual(found(analyze(value)));
    expect(tidied(result)).toBe(result);
  },
);

/** The lines that carry text, without line ends and without the byte order mark of the whole. */
function written(value: string): string[] {
  return rawLines(value.replace(/^\ufeff/, ''))
    .filter((line) => folded(line) !== '')
    .map(bare);
}

property(
  'formatting leaves every line with text but for the blanks at its end',
  { quick: 1000, long: 300_000 },
  hostileText,
  (value) => {
    const list = tidyWhiteSpace(makeText(value));
    expectSafeEdits(value, list);
    expect(written(applyEdits(value, list))).toEqual(written(value).map((line) => line.replace(/[ \t]+$/, '')));
  },
);
