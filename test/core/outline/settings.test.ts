import { describe, expect, test } from 'vitest';
import { meetingsIn, outlineOf, participantsIn, speakersIn } from './oneBulletin';

describe('when and where an event is held', () => {
  test('may be told by a year behind its place', () => {
    expect(
      meetingsIn('Comment by Mayor Ann Reed', 'I recall the First Quay Summit in Port Elm in 2029. All came.'),
    ).toEqual(['2: First Quay Summit | 2029 | Port Elm']);
    expect(
      meetingsIn('Quay Ministry news', 'They agreed that the Tenth Quay Meeting will be hosted by Norland in 2032.'),
    ).toEqual(['2: Tenth Quay Meeting | 2032 | Norland']);
  });

  test('may be told by the stamp of a messenger, which is no heading', () => {
    const post = outlineOf(
      'Harbour Office, [03.05.2031 10:15]',
      '[Forwarded from Mill Board ⚓]',
      '🌐 A meeting of the Quay Council was held yesterday in Port Elm.',
    );
    expect(post.title).toBe('A meeting of the Quay Council was held yesterday in Port Elm.');
    expect(post.forwardedFrom).toBe('Mill Board ⚓');
    expect(post.meetings.map(({ title, date, place }) => [title, date, place])).toEqual([
      ['meeting of the Quay Council', '2031-05-02', 'Port Elm'],
    ]);
  });

  test('may be told by a line of a place and a date, a bar between them', () => {
    const held = 'The Quay Secretariat held a consultation with Ann Reed, Mayor of Port Elm.';
    expect(meetingsIn('Elm Hotel, Port Elm, Norland | 25 July 2031', held)).toEqual([
      '2: consultation with Ann Reed, Mayor of Port Elm | 2031-07-25 | Elm Hotel, Port Elm, Norland',
    ]);
    expect(meetingsIn('Elm News, Sport | 25 July 2031', held)).toEqual([
      '2: consultation with Ann Reed, Mayor of Port Elm |  | ',
    ]);
  });

  test('but not by a year that is told of something else', () => {
    expect(
      meetingsIn('Quay Ministry news', 'The Quay Summit in Port Elm was about the ferry that sank in 2029.'),
    ).toEqual(['2: Quay Summit |  | Port Elm']);
  });

  test('makes an event of its own of the one that another is held beside', () => {
    const met = 'Mayor Ann Reed met with Governor Bob Hill';
    expect(meetingsIn(`On May 3, ${met} on the sidelines of the Second Quay Ports Forum in Port Elm.`)).toEqual([
      '1: met with Governor Bob Hill | --05-03 | Port Elm',
      '1: Second Quay Ports Forum | --05-03 | Port Elm',
    ]);
    expect(meetingsIn(`On May 3 in Port Elm, ${met} on the sidelines of the Second Quay Ports Forum.`)).toEqual([
      '1: met with Governor Bob Hill | --05-03 | Port Elm',
    ]);
  });

  test('may be told of an earlier one of the same name', () => {
    expect(
      meetingsIn(
        'Norland–Elm Ports Summit',
        '2031-05-03T15:50:00Z',
        'Port Elm',
        'As agreed at the Norland–Elm Ports Summit in Westport in 2028, the quays are open.',
      ),
    ).toEqual(['1: Norland–Elm Ports Summit | 2031-05-03 | Port Elm', '4: Norland–Elm Ports Summit | 2028 | Westport']);
    // Of the year to come the post tells all the same.
    expect(
      meetingsIn(
        'Norland–Elm Ports Summit',
        '2031-05-03T15:50:00Z',
        'The Norland–Elm Ports Summit in Westport in 2032 will open the quays.',
      ),
    ).toEqual(['1: Norland–Elm Ports Summit | 2032 | Westport']);
  });

  test('is told of an informal one, too', () => {
    expect(meetingsIn('Подключайтесь к инвест-митапу 6 сентября.')).toEqual(['1: инвест-митапу | --09-06 | ']);
  });

  test('stands in the bracket rather than in the matter', () => {
    expect(
      meetingsIn(
        'Statement by Ann Reed at a Meeting on the Membership in the Harbour Council and Other Matters (Port Elm, May 3, 2031)',
      ),
    ).toEqual(['1: Meeting on the Membership | 2031-05-03 | Port Elm']);
  });
});

describe('a name', () => {
  test('ends with Jr., before the next sentence', () => {
    expect(participantsIn('In Port Elm, Mayor Ann Reed met with Governor Carl B. Holt Jr. PM was not there.')).toEqual([
      '1: Ann Reed | Mayor',
      '1: Carl B. Holt Jr | Governor',
    ]);
  });

  test('stands behind an honorific of two words, which is no part of the title', () => {
    expect(
      participantsIn('Meeting of Norland Mayor Tan Sri Ann Reed and Minister of Ports Dato’ Sri Carl Holt, 3 May 2031'),
    ).toEqual(['1: Ann Reed | Norland Mayor', '1: Carl Holt | Minister of Ports']);
    expect(participantsIn('Meeting of Mayor Tan Lee Reed and the pilots, 3 May 2031')).toEqual([
      '1: Tan Lee Reed | Mayor',
    ]);
  });

  test('may open like a month behind an honorific', () => {
    expect(
      participantsIn(
        'Presentation of credentials, 3 May 2031',
        '(a) The Ambassador of Norland',
        'His Excellency Mai Phuoc Lind',
      ),
    ).toEqual(['3: Mai Phuoc Lind | ']);
  });

  test('is no person’s where the line goes there, or where it is only remembered', () => {
    expect(
      participantsIn(
        'On May 3, Mayor Ann Reed held talks in Abu Elma. At the same time, Abu Elma will also host a meeting of the crews.',
      ),
    ).toEqual(['1: Ann Reed | Mayor']);
    expect(
      participantsIn(
        'Visit to the Harbour Museum, May 3',
        'The Mayor visited the museum to mark Carl Holt’s 200th birth anniversary.',
        'Ann Reed toured the new halls.',
      ),
    ).toEqual(['3: Ann Reed | ']);
  });
});

describe('a company speaks', () => {
  test('under a name between angle brackets', () => {
    expect(speakersIn('ELMPORT, May 3 - <Elm Shipping Co> said it has sold a ferry.')).toEqual([
      '1: Elm Shipping Co | ',
    ]);
  });

  test('as an airline, a fund or a firm of another land', () => {
    expect(speakersIn('ELMPORT, May 3 - Trans Elm Airlines said it has sold a jet.')).toEqual([
      '1: Trans Elm Airlines | ',
    ]);
    expect(speakersIn('ELMPORT, May 3 - The Quay Reserve Fund said it lent 125 mln.')).toEqual([
      '1: Quay Reserve Fund | ',
    ]);
    expect(speakersIn('ELMPORT, May 3 - Kessler AG said its ferry unit will grow.')).toEqual(['1: Kessler AG | ']);
  });
});

describe('a line with a date and a place', () => {
  const talks = 'Meeting with Harbour Minister Ann Reed';

  test('tells when and where a meeting is held, below its heading or above', () => {
    expect(meetingsIn(talks, 'February 3, 2031, Elmouth')).toEqual([`1: ${talks} | 2031-02-03 | Elmouth`]);
    expect(meetingsIn('February 3, 2031, 14:30, Elmouth', talks)).toEqual([`2: ${talks} | 2031-02-03 | Elmouth`]);
    expect(meetingsIn('Встреча с мэром Анной Ридовой', '3 февраля 2031 года, 14:30, Вязов, Ратуша')).toEqual([
      '1: Встреча с мэром Анной Ридовой | 2031-02-03 | Вязов, Ратуша',
    ]);
  });

  test('tells neither where a sentence follows the date', () => {
    expect(meetingsIn(talks, 'February 3, 2031 Elmouth opens its quay')).toEqual([`1: ${talks} |  | `]);
    expect(meetingsIn(talks, 'February 3, 2031 Elmouth Ferries')).toEqual([`1: ${talks} |  | `]);
  });
});
