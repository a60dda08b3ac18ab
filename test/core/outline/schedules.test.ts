import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn } from './oneBulletin';

describe('a schedule', () => {
  const days = [
    'Agenda',
    'Semaine du 5 au 9 mai 2031',
    'Lundi 5 mai',
    '10h30 : entretien avec M. Luc MOREL, maire de Vestville',
    'Palais du Port',
    'Mardi 6 mai',
    '15h00 : réunion des maires',
  ];

  test('holds its items on the day above them, in the place below', () => {
    expect(meetingsIn(...days)).toEqual([
      '4: entretien avec M. Luc MOREL, maire de Vestville | 2031-05-05 | Palais du Port',
      '7: réunion des maires | 2031-05-06 | ',
    ]);
  });

  test('names whom an item is with, though in capitals', () => {
    expect(participantsIn(...days)).toEqual(['4: Luc MOREL | maire de Vestville']);
  });

  test('may be of one day, which the post announces', () => {
    expect(
      meetingsIn(
        'Mayor Ann Reed to visit Port Elm on May 3, 2031',
        'The programme:',
        '- 9.45 am: talks with Governor Bob Hill',
        '- 11.30 am: briefing',
      ),
    ).toEqual([
      '1: visit | 2031-05-03 | Port Elm',
      '3: talks with Governor Bob Hill | 2031-05-03 | ',
      '4: briefing | 2031-05-03 | ',
    ]);
  });

  test('is not made by a single hour', () => {
    expect(meetingsIn('The quay opened.', 'It is long.', 'It is wide.', 'It is new.', '14:30 talks went on.')).toEqual(
      [],
    );
  });
});

describe('a weekday alone', () => {
  test('is the last one before the day of the post, or the next where the meeting is announced', () => {
    expect(meetingsIn('May 8, 2031', 'On Tuesday, Mayor Ann Reed received Governor Bob Hill.')).toEqual([
      '2: received Governor Bob Hill | 2031-05-06 | ',
    ]);
    expect(meetingsIn('May 8, 2031', 'Mayor Ann Reed will receive Governor Bob Hill on Tuesday.')).toEqual([
      '2: receive Governor Bob Hill | 2031-05-13 | ',
    ]);
  });

  test('tells no date where the day of the post is not known', () => {
    expect(meetingsIn('On Tuesday, Mayor Ann Reed received Governor Bob Hill.')).toEqual([
      '1: received Governor Bob Hill |  | ',
    ]);
  });
});
