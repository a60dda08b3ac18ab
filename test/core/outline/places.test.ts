import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn } from './oneBulletin';

describe('the place of a meeting', () => {
  test('is a house with the town behind its comma, also where the town’s name begins as a house’s', () => {
    expect(meetingsIn('The ceremony was held at Elm Hall, Port Elm, on May 3, 2031.')).toEqual([
      '1: ceremony | 2031-05-03 | Elm Hall, Port Elm',
    ]);
  });

  test('stands behind a title that ends in a bracket, and is no part of that', () => {
    const line = 'Mayor Ann Reed met with Bob Hill, Chair of the Ferry Council (FC), in Port Elm on May 3.';
    expect(meetingsIn(line).map((meeting) => meeting.split(' | ').slice(1))).toEqual([['--05-03', 'Port Elm']]);
    expect(participantsIn(line)).toEqual(['1: Ann Reed | Mayor', '1: Bob Hill | Chair of the Ferry Council (FC)']);
  });

  test.each([
    'Elmport, Norland, May 3, 2031 – ',
    'Elmport, Norland – (May 3, 2031) ',
    'Elmport, Norland – May 3, 2031 – ',
  ])('may be that of the dateline: %s', (dateline) => {
    expect(meetingsIn(`${dateline}Mayor Ann Reed met with Bob Hill this morning.`)).toEqual([
      '1: met with Bob Hill | 2031-05-03 | Elmport, Norland',
    ]);
  });

  test('is not who issued the text', () => {
    expect(meetingsIn('Elm Ferries Ltd – May 3, 2031 – Mayor Ann Reed met with Bob Hill this morning.')).toEqual([
      '1: met with Bob Hill | 2031-05-03 | ',
    ]);
  });
});
