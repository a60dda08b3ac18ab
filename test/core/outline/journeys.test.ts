import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a journey', () => {
  test('is a visit to where its preposition leads', () => {
    expect(meetingsIn('Mayor Ann Reed will travel on Tuesday to Norland.')).toEqual([
      '1: travel on Tuesday to Norland |  | Norland',
    ]);
    expect(meetingsIn('Bürgermeisterin Anna Roth reist nach Elmstadt')).toEqual([
      '1: reist nach Elmstadt |  | Elmstadt',
    ]);
    expect(meetingsIn('El alcalde Andrés Molina viajará a Elmina')).toEqual(['1: viajará a Elmina |  | Elmina']);
    expect(meetingsIn('Le maire Luc Morel s’est rendu à Vestville')).toEqual(['1: rendu à Vestville |  | Vestville']);
  });

  test.each([
    ['Mayor Ann Reed arrived in Elmport on Monday for a two-day visit.', 'visit'],
    ['Mayor Ann Reed arrived in Elmport for the 17th Quay Congress.', '17th Quay Congress'],
    ['Delegates have arrived in Elmport for the congress of the Quay Federation.', 'congress of the Quay Federation'],
  ])('leads to what it is made for: %s', (line, title) => {
    expect(meetingsIn(line)).toEqual([`1: ${title} |  | Elmport`]);
  });

  test('is told of in the midst of a post, too', () => {
    expect(meetingsIn('The quay is open.', 'Mayor Ann Reed travels on Tuesday to Norland.')).toEqual([
      '2: travels on Tuesday to Norland |  | Norland',
    ]);
  });

  test('is none where travel is only spoken of', () => {
    expect(meetingsIn('The Mayor lifted the travel ban to Norland.')).toEqual([]);
    expect(meetingsIn('The Mayor lifted all limits on travel to Norland.')).toEqual([]);
  });

  test('may tell its day, and an article, before the place', () => {
    expect(meetingsIn('Bürgermeisterin Anna Roth besucht am 3. Mai 2031 den Elmer Hafen')).toEqual([
      '1: besucht am 3. Mai 2031 den Elmer Hafen | 2031-05-03 | Elmer Hafen',
    ]);
  });
});

describe('whoever travels', () => {
  test('meets people there in the next sentence, and takes part', () => {
    const text = 'Mayor Ann Reed will travel to Norland. She will hold talks with Governor Bob Hill.';
    expect(meetingsIn(text)).toEqual([
      '1: travel to Norland |  | Norland',
      '1: talks with Governor Bob Hill |  | Norland',
    ]);
    expect(participantsIn('El alcalde Andrés Molina viajará a Elmina')).toEqual(['1: Andrés Molina | alcalde']);
  });
});

describe('in German', () => {
  test('a meeting may be planned behind its name, and a verb have its auxiliary behind it', () => {
    expect(meetingsIn('Am 3. Mai 2031 ist ein Gespräch mit Bürgermeister Karl Holt vorgesehen.')).toEqual([
      '1: Gespräch mit Bürgermeister Karl Holt | 2031-05-03 | ',
    ]);
    expect(meetingsIn('Sie sagte, dass sie am 3. Mai 2031 von Bürgermeister Karl Holt empfangen wurde.')).toEqual([
      '1: empfangen | 2031-05-03 | ',
    ]);
  });

  test('so leads from a quotation to its speaker, and from nothing else', () => {
    expect(speakersIn('„Der Kai ist offen“, so Bürgermeister Karl Holt.')).toEqual(['1: Karl Holt | Bürgermeister']);
    expect(speakersIn('The quay was closed, so Mayor Ann Reed left.')).toEqual([]);
  });

  test('the verb of a meeting may end its clause', () => {
    expect(
      meetingsIn('Ministerin Anna Roth hat Bürgermeister Karl Holt am 3. Mai 2031 in Elmstadt empfangen.'),
    ).toEqual(['1: empfangen | 2031-05-03 | Elmstadt']);
  });

  test('titles are joined, with a hyphen, too', () => {
    expect(participantsIn('Bundesverkehrsminister Karl Holt empfing EU-Kommissarin Anna Roth am 3. Mai 2031.')).toEqual(
      ['1: Karl Holt | Bundesverkehrsminister', '1: Anna Roth | EU-Kommissarin'],
    );
  });
});

describe('who is behind a title alone', () => {
  test('is a speaker where the verb stands before it', () => {
    expect(speakersIn('Mayor Ann Reed opened the quay.', '“It is long,” said the Mayor.')).toEqual(['2: Ann Reed | ']);
    expect(speakersIn('Le ministre Luc Morel a ouvert le quai.', '« Il est long », a déclaré le ministre.')).toEqual([
      '2: Luc Morel | ',
    ]);
  });

  test('is a speaker behind thanks that lead to words', () => {
    expect(
      speakersIn(
        'The Mayor of Port Elm, Ann Reed, met Bob Hill.',
        'The Mayor of Port Elm thanked him and noted that it is late.',
      ),
    ).toEqual(['2: Ann Reed | ']);
  });

  test('is not called by the land that the title is of', () => {
    expect(
      participantsIn('El 3 de mayo de 2031 la ministra de Relaciones Vestlandianas recibió al alcalde Andrés Molina.'),
    ).toEqual(['1: Andrés Molina | alcalde']);
  });
});

describe('a title', () => {
  test('may have a number or a land behind it in Spanish', () => {
    expect(
      participantsIn(
        'El alcalde Pedro Luna celebró una reunión el 3 de mayo de 2031.',
        'Asistieron el vicepresidente segundo, Andrés Molina; el embajador de Elmina en Vestlandia, Juan Ruiz, y su homólogo ruso Luis Prado.',
      ),
    ).toEqual([
      '1: Pedro Luna | alcalde',
      '2: Andrés Molina | vicepresidente segundo',
      '2: Juan Ruiz | embajador de Elmina en Vestlandia',
      '2: Luis Prado | homólogo ruso',
    ]);
  });

  test('may have its article before an apostrophe in French', () => {
    expect(meetingsIn('Le maire Luc Morel a reçu l’ambassadeur de Norland le 3 mai 2031.')).toEqual([
      '1: reçu l’ambassadeur de Norland | 2031-05-03 | ',
    ]);
  });
});

describe('who attends', () => {
  test('is told by a label, and by present at the opening of a sentence', () => {
    expect(participantsIn('Quay Council, 3rd meeting', 'Briefer: Mr. Bob Hill, Mayor of Elmport')).toEqual([
      '2: Bob Hill | Mayor of Elmport',
    ]);
    expect(
      participantsIn('Mayor’s reception, May 3', 'Present there were Bob Hill, Governor of Norland, and crews.'),
    ).toEqual(['2: Bob Hill | Governor of Norland']);
  });
});

describe('a press statement', () => {
  test('is the words of whoever stands alone below it', () => {
    expect(speakersIn('Press Statement', 'Ann Reed, Secretary of State', 'May 3, 2031', 'The quay is open.')).toEqual([
      '2: Ann Reed | Secretary of State',
    ]);
    expect(speakersIn('Press Statement', 'Ann Reed opened the quay.')).toEqual([]);
  });
});
