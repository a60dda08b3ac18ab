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

  test('behind a time that lost its blank', () => {
    expect(speakersIn('18:02Statement by Mayor Ann Reed: “The quay is open.”')).toEqual(['1: Ann Reed | Mayor']);
  });

  test('by a name that the heading gives in full, without a title', () => {
    expect(speakersIn('Conversation with Ann Reed of Elm Radio', 'Mr. Reed. Is it open?')).toEqual(['2: Ann Reed | ']);
  });

  test('under a heading that sets all its words with capitals', () => {
    expect(speakersIn('Mayor Ann Reed Meets Ferry Crews on the Quay', 'Ann Reed said the quay is open.')).toEqual([
      '2: Ann Reed | ',
    ]);
  });
});

describe('a readout tells a meeting', () => {
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
