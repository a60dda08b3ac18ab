import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('A line of a schedule or of minutes', () => {
  test('may open with the hour of an opening, or with a meeting and its day', () => {
    expect(
      meetingsIn('Schedule of the Mayor', 'May 5, 2031', '14:00 Opening of the Quay Library (Elmport)')[0],
    ).toContain('3: Opening of the Quay Library');
    expect(
      meetingsIn('Quay Council: results', 'It was long.', 'Next meeting: Friday, 4 July 2031, Elmport')[0],
    ).toContain('3: Next meeting | 2031-07-04');
  });

  test('names no body as speaking that somebody is of, and nobody as there who led something once', () => {
    expect(speakersIn('PC Ann Reed, of the Roads Harbour Unit, said that it is long.')).toEqual(['1: Ann Reed | ']);
    expect(
      participantsIn(
        'The forum was held in Elmport on May 3.',
        'He succeeds Ann Reed, who had led the Union since 2019.',
      ),
    ).toEqual([]);
  });

  test('takes no journey of which a speaker tells for a meeting', () => {
    expect(
      meetingsIn('Remarks by Mayor Ann Reed at the Quay Forum', 'I once visited the port of Elmport with my crew.'),
    ).toHaveLength(1);
  });
});
