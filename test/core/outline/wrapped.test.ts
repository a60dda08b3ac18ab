import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/index';

const RELEASE = `PRESS RELEASE

On 3 May 2031, Mayor Ann Reed met in Port Elm with the Governor of
the Western Islands, Bob Hill, to discuss the night ferries. The
talks were also attended by the harbour master of the islands, Cora
Lane.

"We have come a long way since last spring," Reed said after the
meeting, "and I expect that the agreement can be signed soon."

The next session of the Joint Ferry Commission will take place in
Hillhaven on 14 January 2032.`;

const unwrapped = RELEASE.replace(/(?<!\n)\n(?!\n)/g, ' ');

function toldBy(value: string): { posts: number; meetings: string[]; people: string[] } {
  const { posts } = analyze(value).outline;
  return {
    posts: posts.length,
    meetings: posts.flatMap(({ meetings }) =>
      meetings.map(({ title, date, place }) => `${title} | ${date} | ${place}`),
    ),
    people: posts.flatMap(({ speakers, participants }) => [...speakers, ...participants].map(({ name }) => name)),
  };
}

test('a press release whose lines were wrapped, as a mail or a printed page has them, tells what it told before', () => {
  expect(toldBy(RELEASE)).toEqual(toldBy(unwrapped));
  expect(toldBy(RELEASE)).toEqual({
    posts: 1,
    meetings: [
      'met in Port Elm with the Governor of the Western Islands, Bob Hill | 2031-05-03 | Port Elm',
      'next session of the Joint Ferry Commission | 2032-01-14 | Hillhaven',
    ],
    people: ['Ann Reed', 'Bob Hill', 'Cora Lane'],
  });
});
