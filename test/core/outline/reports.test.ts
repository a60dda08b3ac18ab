import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a report names who speaks', () => {
  test('behind whose act a quotation or a verb of speaking follows', () => {
    expect(speakersIn('Mayor Ann Reed opened the quay with Governor Bob Hill: “It is long.”')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
    expect(speakersIn('Mayor Ann Reed met with Governor Bob Hill in Elmport and expressed her thanks.')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
    expect(speakersIn('The crews heard Mayor Ann Reed and noted the time.')).toEqual([]);
  });

  test('by a title, whose only bearer stands in the post', () => {
    const [heading, answer] = ['Mayor of Port Elm Ann Reed met the crews.', 'The Mayor noted that the quay is open.'];
    expect(speakersIn(heading, answer)).toEqual(['2: Ann Reed | ']);
    expect(speakersIn(heading, 'Mayor of Elmport Bob Hill met them, too.', answer)).toEqual([]);
  });

  test('in a line below the heading', () => {
    expect(speakersIn('Harbour news point', 'by Mayor of Port Elm Ann Reed', 'The quay is open.')).toEqual([
      '2: Ann Reed | Mayor of Port Elm',
    ]);
  });

  test('before a bracket and a colon', () => {
    expect(speakersIn('Ann Reed (AR): Good morning.')).toEqual(['1: Ann Reed | ']);
  });

  test('a company, which announces, too', () => {
    expect(
      speakersIn('ELMPORT, May 3, 2031 /Quaywire/ -- Elm Ferries PLC today announced that the quay is open.'),
    ).toEqual(['1: Elm Ferries PLC | ']);
    expect(speakersIn('The Harbour Ministry today announced that the quay is open.')).toEqual([]);
  });

  test('and not who holds something in Spanish, where the verb has both meanings', () => {
    expect(speakersIn('La alcaldesa Ana Molina sostuvo una reunión con los capitanes.')).toEqual([]);
    expect(speakersIn('La alcaldesa Ana Molina sostuvo que el muelle está abierto.')).toEqual([
      '1: Ana Molina | alcaldesa',
    ]);
  });

  test('and not who speaks with somebody, which is a meeting', () => {
    const lines = ['The Hon. Ann Reed, Minister of Ports, today spoke with Bob Hill, Norland’s Minister of Quays.'];
    expect(speakersIn(...lines)).toEqual([]);
    expect(participantsIn(...lines)).toEqual([
      '1: Ann Reed | Minister of Ports',
      '1: Bob Hill | Norland’s Minister of Quays',
    ]);
    expect(
      meetingsIn('Minister Reed speaks with Norlandic counterpart', 'May 3, 2031 – Port Elm – Harbour Office'),
    ).toEqual(['1: speaks with Norlandic counterpart | 2031-05-03 | ']);
    expect(meetingsIn('I spoke with officials in Elmport today.')).toEqual([]);
  });

  test('in Russian with the day between verb and name', () => {
    expect(speakersIn('Об этом заявил в пятницу Иван Строев в порту.')).toEqual(['1: Иван Строев | ']);
  });

  test('whose surname is written in capitals behind a title', () => {
    expect(speakersIn('Mr. HOLT Cleo, Press Secretary: The quay is open.', 'Mr. HOLT: It is long.')).toEqual([
      '1: HOLT Cleo | Press Secretary',
    ]);
  });

  test('in capitals below a heading in capitals, and by their titles in the transcript', () => {
    const lines = ['NEWS BRIEFING', 'BY ANN MCREED', '1:05 P.M. EDT', 'MR. MCREED: Good afternoon.', 'Q Is it open?'];
    expect(speakersIn(...lines)).toEqual(['2: ANN MCREED | ']);
    const team = 'We have with us Cleo Holt, who knows the quays.';
    expect(speakersIn(team, 'ASSISTANT SECRETARY HOLT: Thank you.')).toEqual(['2: Cleo Holt | Assistant Secretary']);
  });

  test('before the time of a recording', () => {
    expect(speakersIn('Ann Reed (00:04):', 'Good afternoon.')).toEqual(['1: Ann Reed | ']);
  });

  test('by a title in small letters, and with an acronym that is a word, too', () => {
    expect(
      speakersIn('Governor Ann Reed opened the quay.', 'Speaking there, the governor said that it is long.'),
    ).toEqual(['2: Ann Reed | ']);
    expect(speakersIn('“We welcome it,” said WHO director Ann Reed.')).toEqual(['1: Ann Reed | WHO director']);
  });

  test('in Spanish by a surname behind its verb', () => {
    expect(speakersIn('La alcaldesa, Ana Molina, visitó el muelle.', '«Es largo», ha señalado Molina.')).toEqual([
      '2: Ana Molina | ',
    ]);
  });

  test('in the passive', () => {
    expect(speakersIn('The quay is open. This was stated by Mayor Ann Reed in Elmport.')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
  });

  test('but no ministry by a briefing, and no place by a dash', () => {
    expect(speakersIn('Harbour Ministry Press Briefing – May 3, 2031', 'MR HILL: Good afternoon.')).toEqual([
      '2: Hill | ',
    ]);
    expect(speakersIn('Сейчас главное направление порта — Вязовское.')).toEqual([]);
  });

  test('and nobody inside the statement that somebody issued', () => {
    expect(
      speakersIn('Mayor Ann Reed issued the following statement:', '“As Bob Hill said, the quay is open.”'),
    ).toEqual(['1: Ann Reed | Mayor']);
  });

  test('and not by a title behind a dash, of a person who was met', () => {
    expect(
      speakersIn('Мэр Анна Речная встретилась с вице-премьером – министром причалов Норландии Борисом Строевым.'),
    ).toEqual([]);
  });

  test.each([
    'Mayor Ann Reed, during her meeting with Minister Li Na on Monday, stressed that the quay is open.',
    'Mayor Ann Reed, after a meeting with Minister Li Na, told reporters that the quay is open.',
    'Mayor Ann Reed, following talks with Minister Li Na, said that the quay is open.',
  ])('behind a clause in which others are named: %s', (line) => {
    expect(speakersIn(line)).toEqual(['1: Ann Reed | Mayor']);
  });

  test('behind what they say it in, and not by two bodies with a dash between them', () => {
    expect(speakersIn('Ann Reed, the Vice Chancellor of Elm University, in an address, said it grows.')).toEqual([
      '1: Ann Reed | Vice Chancellor of Elm University',
    ]);
    expect(speakersIn('Mayor Ann Reed, in a statement, said that the quay is open.')).toEqual(['1: Ann Reed | Mayor']);
    expect(speakersIn('QBCD–NCPA: A New Chapter')).toEqual([]);
  });

  test('as others tell it: who is quoted, and from whom a statement is', () => {
    expect(speakersIn('Mayor Ann Reed was quoted by Elm News as saying that the quay is open.')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
    expect(speakersIn('The quay is open, according to a statement from Mayor Ann Reed.')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
  });

  test('whose office is held for the time being', () => {
    expect(speakersIn('The interim Harbour Minister Ann Reed said that the quay is open.')).toEqual([
      '1: Ann Reed | interim Harbour Minister',
    ]);
  });
});
