import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toCalendar } from '../../../src/core/export/calendar';
import type { OutlinedFile } from '../../../src/core/export/entries';
import type { Meeting } from '../../../src/core/outline/post';
import { property } from '../../support/property';
import { FORUM, outlined } from './outlines';

/** What a calendar program reads: each event's date, title, place and description. */
function eventsOf(text: string): string[][] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { startDate, summary, location, description } = new ICAL.Event(component);
    return [startDate.toString(), summary, location ?? '', description];
  });
}

/** A file of one post with these meetings. */
function fileWith(...meetings: readonly Pick<Meeting, 'title' | 'date' | 'place'>[]): OutlinedFile {
  const file = outlined('a.bulletin', 'The quay is open.');
  const range = { from: 0, to: 3 };
  const posts = file.outline.posts.map((post) => ({
    ...post,
    meetings: meetings.map((meeting) => ({ ...meeting, line: 0, range })),
  }));
  return { ...file, outline: { posts } };
}

describe('a calendar', () => {
  test('has a whole day for each meeting with a full date', () => {
    const { text, dated, undated } = toCalendar([outlined('forum.bulletin', ...FORUM)]);
    expect([dated, undated]).toEqual([1, 0]);
    expect(eventsOf(text)).toEqual([
      [
        '2031-05-03',
        'Quay Forum',
        'Port Elm',
        [
          'Statement by Mayor Ann Reed during the Quay Forum (Port Elm, May 3, 2031)',
          'Ann Reed, Mayor',
          'Bob Hill, Governor',
          'Carl Holt, Captain',
          'forum.bulletin, line 2',
        ].join('\n'),
      ],
    ]);
  });

  test('leaves meetings without a full date out, counts them, and knows how long months are', () => {
    const file = fileWith(
      { title: 'talks', date: null, place: null },
      { title: 'talks', date: '--05-03', place: null },
      { title: 'talks', date: '2031-05', place: null },
      { title: 'talks', date: '2031', place: null },
      { title: 'talks', date: '2031-02-30', place: null },
    );
    const { text, dated, undated } = toCalendar([file]);
    expect([dated, undated, eventsOf(text)]).toEqual([0, 5, []]);
  });

  test('has a meeting once, in however many posts and files it is told', () => {
    const meeting = { title: 'Quay Forum', date: '2031-05-03', place: null };
    const { text, dated } = toCalendar([fileWith(meeting), fileWith({ ...meeting, title: 'quay forum' })]);
    expect([dated, eventsOf(text).length]).toEqual([1, 1]);
  });

  test('is the same, byte for byte, each time', () => {
    const make = () => toCalendar([outlined('forum.bulletin', ...FORUM)]).text;
    expect(make()).toBe(make());
  });

  const words = fc
    .stringMatching(/^(?:[\p{L}\p{N};,:\\"'’ n-]|🎙|🇳🇴){1,100}$/u)
    .filter((value) => value.trim() === value);
  property(
    'is read as it was written, whatever the texts hold, in lines of at most 75 octets',
    { quick: 100, long: 10_000 },
    fc.record({ title: words, place: words }),
    ({ title, place }) => {
      const { text } = toCalendar([fileWith({ title, date: '2031-05-03', place })]);
      expect(eventsOf(text)[0]?.slice(0, 3)).toEqual(['2031-05-03', title, place]);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    },
  );
});
