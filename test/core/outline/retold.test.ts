import { describe, expect, test } from 'vitest';
import { meetingsIn } from './oneBulletin';

describe('what a post announces and tells again is one meeting', () => {
  test('though date and place stand between heading and text', () => {
    expect(
      meetingsIn(
        'Meeting with Mayor Ann Reed',
        '2031-05-03T16:00:00Z',
        'Old Quay, Elmport',
        'Governor Bob Hill and Mayor Ann Reed had a conversation at the Old Quay.',
      ),
    ).toEqual(['1: Meeting with Mayor Ann Reed | 2031-05-03 | Old Quay, Elmport']);
  });

  test('on the day that a further line gives more exactly', () => {
    expect(
      meetingsIn(
        'Governor Bob Hill to visit Elmport (May 2031)',
        'Governor Bob Hill will make a working visit to Elmport on 24 May 2031.',
      ),
    ).toEqual(['1: visit | 2031-05-24 | Elmport']);
  });

  test('as `the ceremony`, which says nothing more of it', () => {
    expect(
      meetingsIn(
        'On May 3, Mayor Ann Reed will receive letters of credence from the new envoys',
        'By tradition, the ceremony will be held in the Harbour Hall.',
      ),
    ).toEqual(['1: credence | --05-03 | Harbour Hall']);
  });

  test('in whatever case, on the day that the text tells, not on that of its publication', () => {
    expect(
      meetingsIn(
        'Состоялось заседание Совета порта (17.11.2031)',
        'Пресс-релизы',
        'Совет порта на заседании 12 ноября 2031 года рассмотрел проект причала.',
      ),
    ).toEqual(['1: заседание Совета порта | 2031-11-12 | ']);
    expect(meetingsIn('Состоялось заседание Совета порта (17.11.2031)')).toEqual([
      '1: заседание Совета порта | 2031-11-17 | ',
    ]);
  });

  test('as `today’s meeting`, whatever it opens with', () => {
    expect(
      meetingsIn(
        'Meeting with the crews',
        '2031-05-03',
        'Old Quay',
        '',
        'They sat down.',
        'Ann Reed: I open today’s meeting with a storm that struck in Norland.',
      ),
    ).toEqual(['1: Meeting with the crews | 2031-05-03 | Old Quay']);
  });

  test('which may be what a heading’s statements follow', () => {
    expect(
      meetingsIn('Press statements following the talks between Norland and Westland', '2031-05-03', 'Old Quay'),
    ).toEqual(['1: talks between Norland and Westland | 2031-05-03 | Old Quay']);
    expect(meetingsIn('The crews are to rest after the talks')).toEqual([]);
  });

  test('but not with somebody else, nor on the day that a speech far below tells', () => {
    expect(
      meetingsIn(
        'Telephone conversation with Governor Bob Hill',
        '2031-05-19T12:00:00Z',
        'Mayor Ann Reed had a telephone conversation with Governor Bob Hill.',
        'He told her about his telephone conversation with Captain Carl Holt on May 17.',
      ),
    ).toEqual([
      '1: Telephone conversation with Governor Bob Hill | 2031-05-19 | ',
      '4: telephone conversation with Captain Carl Holt | 2031-05-17 | ',
    ]);
    const summit = ['Ferry summit', '2031-05-19', 'The crews came.', 'They sat down.', 'Nobody slept.'];
    expect(meetingsIn(...summit, 'The ferry summit in March was held by wire.')[0]).toBe(
      '1: Ferry summit | 2031-05-19 | ',
    );
  });
});

describe('a place', () => {
  test('is no part of the event’s own name, and no part of a title', () => {
    expect(meetingsIn('On May 3, Mayor Ann Reed took part in the North Quay Cooperation (NQC) summit.')).toEqual([
      '1: North Quay Cooperation (NQC) summit | --05-03 | ',
    ]);
    expect(meetingsIn('Remarks by Minister in the Mayor’s Office Ann Reed at the Quay Forum, May 3')).toEqual([
      '1: Quay Forum | --05-03 | ',
    ]);
  });

  test('is where a visit leads, behind a long title', () => {
    expect(
      meetingsIn(
        'Working Visit of Minister in the Mayor’s Office, Second Minister for Ports and Second Minister for Lamps Ann Reed to Westland, 3 May 2031',
      ),
    ).toEqual(['1: Working Visit of Minister | 2031-05-03 | Westland']);
    expect(meetingsIn('Mayor Ann Reed visited Port Elm on May 3.')).toEqual([
      '1: visited Port Elm | --05-03 | Port Elm',
    ]);
  });

  test('is none in a clause about something else', () => {
    expect(
      meetingsIn(
        'On May 3, the mayor held a meeting with the Young Pilots, which is to close the Year of Lamps in Norland.',
      ),
    ).toEqual(['1: meeting with the Young Pilots | --05-03 | ']);
    expect(meetingsIn('Greetings to the Quay Forum, which has opened in Elmport')).toEqual([
      '1: Quay Forum |  | Elmport',
    ]);
  });
});
