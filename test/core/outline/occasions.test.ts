import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('what sounds like a meeting', () => {
  test('is one at a round table, and at no other', () => {
    expect(meetingsIn('3 мая 2031 года в Вязове провели круглый стол по причалам')).toEqual([
      '1: круглый стол по причалам | 2031-05-03 | Вязове',
    ]);
    expect(meetingsIn('On May 3, the Harbour Office held a round table on quays in Elmport.')).toEqual([
      '1: round table on quays | --05-03 | Elmport',
    ]);
    expect(meetingsIn('3 мая мэр Иван Строев провел за рабочий стол новый кабель')).toEqual([]);
  });

  test('is none in a market, at a pier or where papers are handed in', () => {
    expect(meetingsIn('С 3 мая торговая сессия на рынке проходит утром')).toEqual([]);
    expect(meetingsIn('Shares fell in a trading session held on May 3')).toEqual([]);
    expect(meetingsIn('The ferry made a port call at Elmport on May 3')).toEqual([]);
    expect(meetingsIn('Стартовал прием заявок на конкурс причалов')).toEqual([]);
    expect(meetingsIn('С 3 мая порт начинает весеннюю сессию онлайн-уроков')).toEqual([]);
  });

  test('may be held on screens, but not via them', () => {
    expect(meetingsIn('Mayor Ann Reed’s Videoconference with Governor Bob Hill', '3 May 2031')).toEqual([
      '1: Videoconference with Governor Bob Hill | 2031-05-03 | ',
    ]);
    expect(meetingsIn('Mayor Ann Reed’s Video Calls with Governor Bob Hill', '3 May 2031')).toEqual([
      '1: Video Calls with Governor Bob Hill | 2031-05-03 | ',
    ]);
    expect(meetingsIn('On May 3, Ann Reed will attend, via videoconference, the Quay Ports Summit')).toEqual([
      '1: Quay Ports Summit | --05-03 | ',
    ]);
    expect(meetingsIn('3 мая состоится онлайн-пресс-конференция порта')).toEqual([
      '1: онлайн-пресс-конференция порта | --05-03 | ',
    ]);
  });
});

describe('one meeting', () => {
  test('is told once where its word is a verb, too', () => {
    expect(meetingsIn('Official Visit of the Mayor of Elmport, Ann Reed, 3 May 2031')).toEqual([
      '1: Official Visit of the Mayor of Elmport, Ann Reed | 2031-05-03 | ',
    ]);
    expect(
      meetingsIn(
        'Mayor Ann Reed’s Telephone Call with Governor Bob Hill, 3 May 2031',
        'Mayor Ann Reed received a phone call from Governor Bob Hill on 3 May 2031.',
      ),
    ).toEqual(['1: Telephone Call with Governor Bob Hill | 2031-05-03 | ']);
  });

  test('is not told as its opening and its ceremony', () => {
    expect(meetingsIn('Mayor Ann Reed attended the Opening Ceremony of the Quay Games on 4 May 2031.')).toEqual([
      '1: Opening Ceremony of the Quay Games | 2031-05-04 | ',
    ]);
  });
});

describe('an event with a name and a place of its own', () => {
  test('is a meeting, though nobody says that it is held', () => {
    expect(
      meetingsIn('Mayor Ann Reed held talks on May 3.', '', '', '', 'She thinks of the Second Quay Forum in Elmport.'),
    ).toEqual(['1: talks | --05-03 | ', '5: Second Quay Forum |  | Elmport']);
    expect(meetingsIn('All is ready for the Second Quay Forum to open in Elmport')).toEqual([
      '1: Second Quay Forum to open |  | Elmport',
    ]);
  });

  test('is none where only the people in it have names', () => {
    expect(
      meetingsIn('Mayor Ann Reed’s statement following talks with Governor Bob Hill (Elmport, May 3, 2031)'),
    ).toEqual(['1: talks with Governor Bob Hill | 2031-05-03 | Elmport']);
  });
});

describe('somebody', () => {
  test('who comes after something says nothing', () => {
    expect(speakersIn('Mayor Ann Reed arrived after midnight')).toEqual([]);
    expect(speakersIn('Greetings from the Elm Party – Boats – For Truth')).toEqual([]);
    expect(speakersIn('Mayor Ann Reed today issued the following readout')).toEqual(['1: Ann Reed | Mayor']);
  });

  test('has a title that ends before what another is of', () => {
    expect(
      participantsIn(
        'Quay Consultations, 3 May 2031',
        'Deputy Mayor Ann Reed of the Harbour Office of Elmport and Director Bob Hill of the Quay Office of Norland co-chaired the Quay Consultations.',
      ),
    ).toEqual(['2: Ann Reed | Deputy Mayor', '2: Bob Hill | Director']);
  });
});

describe('somebody at a meeting', () => {
  test('is not who only is the object of what was done', () => {
    expect(
      participantsIn(
        'Mayor Ann Reed’s news conference, May 3, 2031',
        'The crews witnessed the removal of the legitimate President of Westland Bob Hill.',
      ),
    ).toEqual(['1: Ann Reed | Mayor']);
  });

  test('may be named behind a long office, or like a day', () => {
    expect(
      participantsIn('#LIVE: The Harbour Office’s envoy on the quays closed by the storm, Carl Holt, holds a briefing'),
    ).toEqual(['1: Carl Holt | ']);
    expect(participantsIn('Mayor Ann Reed met Minister of Ports (Norland) Ms Sun Li on May 3.')).toEqual([
      '1: Ann Reed | Mayor',
      '1: Sun Li | Minister of Ports (Norland)',
    ]);
  });

  test('may speak at a further phase of it', () => {
    expect(meetingsIn('Ann Reed addressed participants in the third phase of Elm Party 20th congress')).toEqual([
      '1: Elm Party 20th congress |  | ',
    ]);
  });
});

describe('a title', () => {
  test('begins behind the heading that lost its line end', () => {
    expect(speakersIn('Talks', '* * * Meeting with Harbour members President of Norland Ann Reed: Good day.')).toEqual([
      '2: Ann Reed | President of Norland',
    ]);
    expect(
      speakersIn('Talks', '* * * Speech at a meeting of the Quay Board Prime Minister of Norland Ann Reed: Yes.'),
    ).toEqual(['2: Ann Reed | Prime Minister of Norland']);
  });

  test('says more than the rank behind it', () => {
    expect(speakersIn('Permanent Representative to the Quay Council in Elmport, Ambassador Ann Reed:')).toEqual([
      '1: Ann Reed | Permanent Representative to the Quay Council in Elmport',
    ]);
    expect(speakersIn('Deputy Ambassador Ann Reed: The quay is open.')).toEqual(['1: Ann Reed | Deputy Ambassador']);
  });

  test('is no council’s that speaks', () => {
    expect(speakersIn('Statement by the Quay Cooperation Organisation on the situation in Westland')).toEqual([
      '1: Quay Cooperation Organisation | ',
    ]);
  });
});

describe('a name', () => {
  test('may end in a word that opens sentences elsewhere, or in a day', () => {
    expect(participantsIn('Mayor Ann Reed met Minister of Ports Mr Tan Kiat How on May 3.')).toContain(
      '1: Tan Kiat How | Minister of Ports',
    );
    expect(participantsIn('Mayor Ann Reed met Madam Tran Lien Thu, her guest, on May 3.')).toContain(
      '1: Tran Lien Thu | ',
    );
    expect(participantsIn('Mayor Ann Reed met Governor Bob Hill Thu 3 May.')).toContain('1: Bob Hill | Governor');
  });

  test('does not begin with what an office is for, nor with a land', () => {
    expect(participantsIn('Mayor Ann Reed met Minister for Trade and Export Growth Carl Holt on May 3.')).toContain(
      '1: Carl Holt | Minister for Trade and Export Growth',
    );
    expect(participantsIn('Mayor Ann Reed met Menteri Besar of Elmport Dato’ Ir. Carl Holt on May 3.')).toContain(
      '1: Carl Holt | Menteri Besar of Elmport',
    );
    expect(speakersIn('Although Ann Reed said so, U.S. Bankers said no.')).toEqual(['1: Ann Reed | ']);
  });

  test('has a title without honorific', () => {
    expect(participantsIn('Mayor Ann Reed called on His Excellency President Carl Holt on May 3.')).toContain(
      '1: Carl Holt | President',
    );
  });
});

describe('two days in a post', () => {
  const POST = [
    'Mayor Ann Reed’s Call on Governor Bob Hill',
    '3 May 2031, 14:02',
    'Mayor Ann Reed called on Governor Bob Hill today.',
    '2 The Quay Forum is a voice of reason.',
    'MINISTRY OF BOATS',
    '3 MAY 2031',
    'Meeting between Mayor Ann Reed (left) and Governor Bob Hill',
  ];

  test('are no schedule where one is when it was issued, and one signs it', () => {
    expect(meetingsIn(...POST)).toEqual(['1: Call on Governor Bob Hill | 2031-05-03 | ']);
  });

  test('are one where items stand below both', () => {
    expect(meetingsIn('The week', 'May 3, 2031', 'Talks with Bob Hill', 'May 4, 2031', 'Forum of the quays')).toEqual([
      '3: Talks with Bob Hill | 2031-05-03 | ',
      '5: Forum of the quays | 2031-05-04 | ',
    ]);
  });
});

describe('a visit to a house', () => {
  test('is told once', () => {
    expect(
      meetingsIn('Visit to the Elm House of Boats', 'Ann Reed visited the Elm House of Boats that opens in Port Elm.'),
    ).toEqual(['1: Visit to the Elm House of Boats |  | Elm House of Boats']);
  });

  test('has a day of its own', () => {
    expect(
      meetingsIn('Ann Reed held talks on May 3.', '', '', '', 'She will visit the Floating Quay on May 4.'),
    ).toEqual(['1: talks | --05-03 | ', '5: visit | --05-04 | Floating Quay']);
  });
});
