import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a transcript that lost its line ends', () => {
  test('names its speakers by initials, and the talk before them is no title', () => {
    expect(speakersIn('Встреча в Вязове. А.Речная: Я уже профессор уже. Б.Холмов: Да. А.Речная: Спасибо.')).toEqual([
      '1: А.Речная | ',
      '1: Б.Холмов | ',
    ]);
  });

  test('gives the full name where the text has it', () => {
    expect(speakersIn('Мэр Анна Речная провела встречу. А.Речная: Добрый день.')).toEqual(['1: Анна Речная | ']);
    expect(speakersIn('Mayor Ann Reed met the crews. A. Reed: Good morning.')).toEqual(['1: Ann Reed | ']);
  });

  test('may hold a card of the speaker', () => {
    expect(speakersIn('А.Речная: Прошу Вас. Б.Холмов Холмов Борис Иванович директор порта : Спасибо.')).toEqual([
      '1: А.Речная | ',
      '1: Борис Иванович Холмов | директор порта',
    ]);
  });
});

describe('a card of a speaker', () => {
  test('may be glued to the name that it turns round', () => {
    expect(
      speakersIn(
        'Beginning of the talks. Chair of Elmport Ann Reed Reed AnnElmport Chair: Good morning. Bob Hill Hill BobPilot of the second quay : It is.',
      ),
    ).toEqual(['1: Ann Reed | Chair of Elmport', '1: Bob Hill | Pilot of the second quay']);
  });
});

describe('a name', () => {
  test('may be called by a word between the others, where nobody else is', () => {
    expect(speakersIn('Visit of Mayor Ann Malika Reed', 'Mayor Malika noted the ice.')).toEqual([
      '2: Ann Malika Reed | Mayor',
    ]);
    expect(
      speakersIn('Talks between Mayor Ann Malika Reed and Mayor Bob Malika Hill', 'Mayor Malika noted the ice.'),
    ).toEqual(['2: Malika | Mayor']);
  });

  test('that is short for one already known is not another speaker', () => {
    expect(speakersIn('Elm Ferries Co Ltd said the quay is open.', 'Elm Ferries said it will stay so.')).toEqual([
      '1: Elm Ferries Co Ltd | ',
    ]);
  });

  test('that opens with an article is a place’s, if nothing else is known of it', () => {
    expect(speakersIn('La Elma has expressed gratitude for the ferries.')).toEqual([]);
    expect(speakersIn('Mayor Carl La Elma opened the quay.', 'La Elma said it is long.')).toEqual([
      '2: Carl La Elma | ',
    ]);
  });

  test('may end in a word that is a title elsewhere', () => {
    expect(participantsIn('On May 3, Ann Reed and Bob King held talks.')).toEqual(['1: Ann Reed | ', '1: Bob King | ']);
  });
});

describe('a text in Russian', () => {
  test('names the author of a speech in the genitive', () => {
    expect(speakersIn('Ответ официального представителя порта Анны Яровой на вопрос СМИ')).toEqual([
      '1: Анны Яровой | официального представителя порта',
    ]);
  });

  test('may join two names', () => {
    expect(participantsIn('Встреча с мэром Борисом Холмовым Анна Яхонтова провела встречу 3 мая.')).toEqual([
      '1: Борисом Холмовым | мэром',
      '1: Анна Яхонтова | ',
    ]);
  });

  test('may hold date and time of a meeting in one line with it', () => {
    expect(
      meetingsIn(
        'Встреча с мэром Вязова Борисом Холмовым 3 мая 2031 года 14:30 Вязов, Ратуша А.Яхонтова: Добрый день.',
      ),
    ).toEqual(['1: Встреча с мэром Вязова Борисом Холмовым | 2031-05-03 | Вязов, Ратуша']);
  });

  test('tells the place of a meeting before it', () => {
    expect(meetingsIn('Мэр Анна Яхонтова провела 3 мая в Вязове переговоры с Борисом Холмовым')).toEqual([
      '1: переговоры с Борисом Холмовым | --05-03 | Вязове',
    ]);
  });
});

test('a dateline may have small letters, brackets or a line of its own', () => {
  const talks = 'Talks with Mayor Ann Reed';
  for (const line of [
    'Port Elm, May 3, 2031',
    '(Port Elm, May 3, 2031) The mayors agreed.',
    'Port Elm, May 3, 2031 - They met.',
  ])
    expect(meetingsIn(talks, line)).toEqual([`1: ${talks} | 2031-05-03 | Port Elm`]);
});

test('the line below a heading tells its talks again', () => {
  expect(
    meetingsIn('On the meeting between Mayor Ann Reed and Governor Bob Hill', 'On May 3, talks took place in Elmport.'),
  ).toEqual(['1: meeting between Mayor Ann Reed and Governor Bob Hill | --05-03 | Elmport']);
});

describe('a list of the members of a meeting', () => {
  test('sets surnames in capitals, and titles behind a dash', () => {
    expect(
      participantsIn(
        'Участники заседания 6 февраля 2031 года: ХОЛМОВ Борис Иванович – директор порта ЯХОНТОВА Анна Петровна – мэр Вязова',
      ),
    ).toEqual(['1: ХОЛМОВ Борис Иванович | директор порта', '1: ЯХОНТОВА Анна Петровна | мэр Вязова']);
  });

  test('may say a name again, turned round', () => {
    expect(
      participantsIn(
        'В совещании 3 мая приняли участие директор порта Борис Холмов Холмов Борис Иванович директор порта, мэр Анна Яхонтова.',
      ),
    ).toEqual(['1: Борис Холмов | директор порта', '1: Анна Яхонтова | мэр']);
  });
});

test('whoever only gets greetings does not speak, nor is he present after whom a house is named', () => {
  expect(speakersIn('Ann Reed sent a message of greetings to Mayor Bob Hill.')).toEqual(['1: Ann Reed | ']);
  expect(participantsIn('3 мая мэр Анна Яхонтова провела встречу в школе имени Б.И.Холмова')).toEqual([
    '1: Анна Яхонтова | мэр',
  ]);
});

test('a congress is an event, the Congress a body', () => {
  expect(meetingsIn('The Seventh Ports Congress was held in Elmport.')).toEqual([
    '1: Seventh Ports Congress |  | Elmport',
  ]);
  expect(meetingsIn('U.S. Congress opens on May 3')).toEqual([]);
});
