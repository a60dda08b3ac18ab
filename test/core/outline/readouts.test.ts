import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a press release names who speaks', () => {
  test('as the one to whom its text is attributable', () => {
    expect(speakersIn('The following is attributable to Spokesperson Ann Reed:', 'The quay is open.')).toEqual([
      '1: Ann Reed | Spokesperson',
    ]);
  });

  test('before a statement that follows, and not before one that was made', () => {
    expect(speakersIn('Mayor Ann Reed today issued the following statement: “The quay is open.”')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
    expect(speakersIn('Mayor Ann Reed read the statement of the crews')).toEqual([]);
  });

  test('by a surname behind a quotation, whose full name stands elsewhere', () => {
    const team = 'Mayor Ann Reed joined Harbour Director Bob Hill at a ceremony in Elmport.';
    expect(speakersIn(team, '“We are proud,” added Hill.')).toEqual(['2: Bob Hill | ']);
    expect(speakersIn('Team on the quay', '“We are proud,” added Hill.')).toEqual([]);
    expect(speakersIn('💬 «Причал открыт», — цитирует Строева ВЯЗ.')).toEqual(['1: Строева | ']);
  });

  test('in a heading behind a topic and its colon', () => {
    expect(
      speakersIn('Informal video conference of Harbour Masters: Remarks by Mayor Ann Reed at the news point'),
    ).toEqual(['1: Ann Reed | Mayor']);
  });

  test('in capitals, the title behind the name', () => {
    expect(speakersIn('**ANN REED, MAYOR OF THE UNITED PORTS OF NORLAND AND WESTLAND:** Good morning.')).toEqual([
      '1: Ann Reed | MAYOR OF THE UNITED PORTS OF NORLAND AND WESTLAND',
    ]);
  });

  test('in bold capitals that go on in the next line of a wrapped text, and no voice of a film', () => {
    expect(
      speakersIn(
        '**ANN MARY REED, DIRECTOR OF THE UNITED HARBOUR SCHOOLS OF',
        'NORLAND AND WESTLAND:** Thank you, Mayor. I tell you today that the',
        'schools are open, and that their quays will be built in a short time by',
        'the crews, as we told you here so often in the last two years, and',
        'that is all.',
      ),
    ).toEqual(['1: Ann Mary Reed | DIRECTOR OF THE UNITED HARBOUR SCHOOLS OF NORLAND AND WESTLAND']);
    expect(speakersIn('**VOZ MUJER:** Hola.', '**INTERLOCUTORA:** Hola.', 'JOURNALIST: Good morning.')).toEqual([]);
  });

  test('behind a time that lost its blank', () => {
    expect(speakersIn('18:02Statement by Mayor Ann Reed: “The quay is open.”')).toEqual(['1: Ann Reed | Mayor']);
  });

  test('by a name that the heading gives in full, without a title', () => {
    expect(speakersIn('Conversation with Ann Reed of Elm Radio', 'Mr. Reed. Is it open?')).toEqual(['2: Ann Reed | ']);
  });

  test('under a heading that sets all its words with capitals', () => {
    for (const heading of ['Mayor Ann Reed Meets Ferry Crews on the Quay', 'Mayor Ann Reed Cuts Ribbon on the Quay'])
      expect(speakersIn(heading, 'Ann Reed said the quay is open.')).toEqual(['2: Ann Reed | ']);
  });
});

describe('a readout tells a meeting', () => {
  test('whose heading says whose it was', () => {
    expect(
      meetingsIn(
        'Elmport',
        '21 September 2031',
        'Readout of the Mayor’s meeting with H.E. Mr. Bob Hill, Envoy of Norland',
      ),
    ).toEqual(['3: meeting with H.E. Mr. Bob Hill, Envoy of Norland | 2031-09-21 | Elmport']);
  });

  test('at the house to which somebody was welcomed, and in the town where people met one day', () => {
    expect(meetingsIn('Mayor Ann Reed welcomed Governor Bob Hill to Elm Headquarters')).toEqual([
      '1: welcomed Governor Bob Hill |  | Elm Headquarters',
    ]);
    expect(meetingsIn('The mayors met today in Port Elm.')).toEqual(['1: met |  | Port Elm']);
  });

  test('below a masthead and a line that says when it was issued', () => {
    expect(
      meetingsIn(
        'Office of the Harbour Secretary',
        'For Immediate Release May 3, 2031',
        'NEWS BRIEFING',
        'The Quay Room',
      ),
    ).toEqual(['3: NEWS BRIEFING | 2031-05-03 | The Quay Room']);
  });

  test('once, though a masthead stands between the heading and what retells it', () => {
    expect(
      meetingsIn(
        'Secretary Reed’s Meeting with Norlandic and Westland Counterparts',
        'READOUT',
        'OFFICE OF THE SPOKESPERSON',
        'MAY 3, 2031',
        'The following is attributable to Spokesperson Dan Marsh:',
        'Secretary Ann Reed met today with Norlandic Minister Bob Hill and Westland Minister Cleo Holt.',
      ),
    ).toEqual(['1: Meeting with Norlandic and Westland Counterparts | 2031-05-03 | ']);
  });

  test('at a place that stands above the date, or before a verb of speaking', () => {
    expect(meetingsIn('Port Elm', '21 May 2031', 'Mayor Ann Reed received Envoy Bob Hill')).toEqual([
      '3: received Envoy Bob Hill | 2031-05-21 | Port Elm',
    ]);
    expect(meetingsIn('The mayors having met today in Elmport stated the following.')).toEqual(['1: met |  | Elmport']);
  });

  test('of which another is a part', () => {
    expect(
      meetingsIn('Talks in Elmport', 'The mayors have met as part of the Quay Forum in Port Elm on May 3.'),
    ).toEqual(['1: Talks |  | Elmport', '2: Quay Forum | --05-03 | Port Elm']);
  });

  test('at the place of a dateline that names an agency', () => {
    expect(
      meetingsIn('Reed held meeting with the crews', 'Elmport, May 6 (Quaywire) – Mayor Ann Reed held a meeting.'),
    ).toEqual(['1: meeting with the crews | --05-06 | Elmport']);
  });

  test('of which there was a round, and during an act', () => {
    expect(meetingsIn('The ministries have conducted a round of harbour talks in Elmport.')).toEqual([
      '1: talks |  | Elmport',
    ]);
    expect(meetingsIn('Mayor Ann Reed said so during the inauguration of the Elm Quay in Elmport.')).toEqual([
      '1: inauguration of the Elm Quay |  | Elmport',
    ]);
  });

  test('with a person of three names in one case', () => {
    expect(participantsIn('Мэр Анна Речная провела встречу с советником Ханом Гуном Таном.')).toEqual([
      '1: Анна Речная | Мэр',
      '1: Ханом Гуном Таном | советником',
    ]);
  });

  test('at a place whose name holds a small word, above a stamp of date and time', () => {
    expect(meetingsIn('The mayors met in Porto de Elmo.')).toEqual(['1: met |  | Porto de Elmo']);
    expect(meetingsIn('News conference by Mayor Ann Reed', 'Wednesday, May 7, 2031, 3:51 p.m. Harbour Office')).toEqual(
      ['1: News conference | 2031-05-07 | '],
    );
  });

  test('with one whose land has a name of two words', () => {
    expect(participantsIn('Mayor Ann Reed met Minister of Elm Korea Bin Talal in Elmport.')).toEqual([
      '1: Ann Reed | Mayor',
      '1: Bin Talal | Minister of Elm Korea',
    ]);
    expect(
      participantsIn('La alcaldesa Ana Molina recibió al Ministro de la Federación de Norlandia Juan Ruiz.'),
    ).toEqual(['1: Ana Molina | alcaldesa', '1: Juan Ruiz | Ministro de la Federación de Norlandia']);
  });

  test('whose date is written with slashes or stands behind a time', () => {
    expect(meetingsIn('News conference by Mayor Ann Reed (Elmport, 26/01/2031)')).toEqual([
      '1: News conference | 2031-01-26 | Elmport',
    ]);
    expect(meetingsIn('Мэр Анна Речная приняла Бориса Строева', '18:12 21.07.2031')).toEqual([
      '1: приняла Бориса Строева | 2031-07-21 | ',
    ]);
  });

  test('with those who came together, and those named where its sentence opens', () => {
    const ceremony = 'The Mayor attends a ceremony on the quay';
    expect(participantsIn(ceremony, 'Mayor Ann Reed honoured the crews together with Admiral Bob Hill.')).toEqual([
      '2: Ann Reed | Mayor',
      '2: Bob Hill | Admiral',
    ]);
    expect(participantsIn(ceremony, 'Meeting with Envoy Cleo Holt, the crews spoke of ferries.')).toEqual([
      '2: Cleo Holt | Envoy',
    ]);
  });

  test('by the title of the one who was met', () => {
    expect(meetingsIn('The Mayor received the Ambassador of Norland', 'May 3, 2031')).toEqual([
      '1: received the Ambassador of Norland | 2031-05-03 | ',
    ]);
    expect(
      meetingsIn('Мэр Вязова встретился с послом Норландии в Причальном', 'Причальный, 3 авг - Вязовести.'),
    ).toEqual(['1: встретился с послом Норландии | --08-03 | Причальном']);
    expect(meetingsIn("The crews received the Mayor's praise", 'May 3, 2031')).toEqual([]);
  });

  test('with the day and the place between the verb and the one who was met', () => {
    const line = 'Mayor Ann Reed met informally while in Elmport today with Governor Bob Hill and Envoy Cleo Holt.';
    expect(participantsIn(line)).toEqual(['1: Ann Reed | Mayor', '1: Bob Hill | Governor', '1: Cleo Holt | Envoy']);
  });

  test('that a heading follows, where the place and day stand below', () => {
    expect(
      meetingsIn('🎙 Mayor Ann Reed’s answers to the media following the Harbour Talks', '📍 Elmport, May 3, 2031'),
    ).toEqual(['1: Harbour Talks | 2031-05-03 | Elmport']);
  });
});

describe('names that Markdown sets in bold', () => {
  test('are those of speakers, of meetings and of those who attend', () => {
    const line = 'Mayor **Ann Reed** met with Governor **Bob Hill** in **Port Elm**, **Cleo Holt** said.';
    expect(speakersIn(line)).toEqual(['1: Cleo Holt | ']);
    expect(meetingsIn(line)).toEqual(['1: met with Governor Bob Hill |  | Port Elm']);
    expect(participantsIn(line)).toEqual(['1: Ann Reed | Mayor', '1: Bob Hill | Governor']);
  });

  test('and stars alone divide', () => {
    expect(speakersIn('We met the Mayor *** Ann Reed said nothing.')).toEqual(['1: Ann Reed | ']);
  });
});

test('a speaker stands behind an emoji where a post lost its line ends', () => {
  expect(speakersIn('🤝 Mayor Ann Reed met the crews. 💬 Bob Hill: The quay is open. ✅ Key points: quays.')).toEqual([
    '1: Bob Hill | ',
  ]);
});

test('what is part of a link speaks in no language', () => {
  expect(speakersIn('https://port.example/市长安瑞德表示“码头')).toEqual([]);
});
