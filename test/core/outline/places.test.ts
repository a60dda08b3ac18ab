import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn } from './oneBulletin';

describe('the place of a meeting', () => {
  test('is a house with the town behind its comma, also where the town’s name begins as a house’s', () => {
    expect(meetingsIn('The ceremony was held at Elm Hall, Port Elm, on May 3, 2031.')).toEqual([
      '1: ceremony | 2031-05-03 | Elm Hall, Port Elm',
    ]);
  });

  test('stands behind a title that ends in a bracket, and is no part of that', () => {
    const line = 'Mayor Ann Reed met with Bob Hill, Chair of the Ferry Council (FC), in Port Elm on May 3.';
    expect(meetingsIn(line).map((meeting) => meeting.split(' | ').slice(1))).toEqual([['--05-03', 'Port Elm']]);
    expect(participantsIn(line)).toEqual(['1: Ann Reed | Mayor', '1: Bob Hill | Chair of the Ferry Council (FC)']);
  });

  test.each([
    'Elmport, Norland, May 3, 2031 – ',
    'Elmport, Norland – (May 3, 2031) ',
    'Elmport, Norland – May 3, 2031 – ',
  ])('may be that of the dateline: %s', (dateline) => {
    expect(meetingsIn(`${dateline}Mayor Ann Reed met with Bob Hill this morning.`)).toEqual([
      '1: met with Bob Hill | 2031-05-03 | Elmport, Norland',
    ]);
  });

  test('is not who issued the text', () => {
    expect(meetingsIn('Elm Ferries Ltd – May 3, 2031 – Mayor Ann Reed met with Bob Hill this morning.')).toEqual([
      '1: met with Bob Hill | 2031-05-03 | ',
    ]);
  });

  test.each([
    ['Mayor Ann Reed met with Li Na at the Elmport Convention Centre on May 3.', 'Elmport Convention Centre'],
    ['Talks were held in the Oak Valley refugee camp on May 3.', 'Oak Valley refugee camp'],
    ['The talks were held in the city hall of Elmport on May 3.', 'city hall of Elmport'],
    ['La reunión se celebró en la sede del Consejo del Muelle el 3 de mayo.', 'sede del Consejo del Muelle'],
    ['La reunión tuvo lugar en el salón de actos de la Casa Olmo el 3 de mayo.', 'salón de actos de la Casa Olmo'],
    ['La maire Anne Rive a rencontré Li Na au palais de la Rive le 3 mai.', 'palais de la Rive'],
  ])('may be a house with words of its kind: %s', (line, place) => {
    expect(meetingsIn(line).map((meeting) => meeting.split(' | ').slice(1))).toEqual([['--05-03', place]]);
  });

  test.each([
    'The talks were held in the town of Elmport on May 3.',
    'The talks were held in the northern city of Elmport on May 3.',
    'The talks were held in the capital Elmport on May 3.',
    'La reunión se celebró en la ciudad de Elmport el 3 de mayo.',
    "La réunion s'est tenue dans la ville d'Elmport le 3 mai.",
    'Das Treffen fand am 3. Mai in der Stadt Elmport statt.',
    'Das Treffen fand am 3. Mai in der norländischen Hauptstadt Elmport statt.',
    "La réunion s'est tenue à Elmport, au Norland, le 3 mai.",
  ])('is the town, without its kind and its land: %s', (line) => {
    expect(meetingsIn(line).map((meeting) => meeting.split(' | ').slice(1))).toEqual([['--05-03', 'Elmport']]);
  });

  test.each([
    ['Statement by Ann Reed at the Quay Forum, The Haven, May 3', 'The Haven'],
    ['Statement by Ann Reed at the Quay Forum, Harbour Hall, Elmport, May 3', 'Harbour Hall, Elmport'],
    ['The Quay Forum took place on May 3 in Elmport, Republic of Norland.', 'Elmport, Republic of Norland'],
    ['The Quay Forum took place on May 3 in Elmport (Norland).', 'Elmport (Norland)'],
    ['The Quay Forum took place on May 3 in Elmport and Oakport.', 'Elmport and Oakport'],
    ['El Foro del Muelle se celebró en La Rivera el 3 de mayo.', 'La Rivera'],
  ])('is whole: %s', (line, place) => {
    expect(meetingsIn(line).map((meeting) => meeting.split(' | ').slice(1))).toEqual([['--05-03', place]]);
  });

  test.each([
    ['In Elmport, Reed will meet her Norland colleague Li Na on May 3.', 'Elmport'],
    [
      'Ann Reed took part in the Q7 Harbour and Ferry Ministers’ Meeting, which was held on May 3 in Elmport.',
      'Elmport',
    ],
    ['Antrittsbesuch der Bürgermeisterin in Norland am 3. Mai', 'Norland'],
    ['Reed will travel to Norland, Elmland and Oakland on May 3.', 'Norland'],
  ])('is nobody’s name and no part of the event’s: %s', (line, place) => {
    expect(meetingsIn(line).map((meeting) => meeting.split(' | ').slice(1))).toEqual([['--05-03', place]]);
  });

  test('is no line that tells who comes', () => {
    expect(meetingsIn('Minister in Elmport', 'Elmport – Minister Ann Reed met Li Na on May 3.')).toEqual([
      '2: met Li Na | --05-03 | Elmport',
    ]);
  });

  test.each([
    ['ELMPORT: Mayor Ann Reed called on Minister Li Na here on Thursday.', 'ELMPORT'],
    ['PORT ELM — Mayor Ann Reed met Minister Li Na on Thursday.', 'PORT ELM'],
    ['Elmport - Mayor Ann Reed met Minister Li Na on Thursday.', 'Elmport'],
    ['Elmport (Elm News) -- Mayor Ann Reed met Minister Li Na on Thursday.', 'Elmport'],
    ['Port Elm, Norland (EN) – Mayor Ann Reed met Minister Li Na on Thursday.', 'Port Elm, Norland'],
    ['ELMPORT: Mayor Ann Reed met Minister Li Na in Oakport on Thursday.', 'Oakport'],
    ['REED: I met Minister Li Na on Thursday.', ''],
    ['QUESTION: Did you meet Minister Li Na on Thursday?', ''],
    ['Norland: Mayor Ann Reed met Minister Li Na on Thursday.', ''],
    ['Ann Reed – she met Minister Li Na on Thursday.', ''],
    ['Norland – Mayor Reed meets Minister Li Na', ''],
  ])('is where the post was written, if nothing else tells: %s', (line, place) => {
    expect(meetingsIn(line).map((meeting) => meeting.split(' | ')[2])).toEqual([place]);
  });

  test('may stand further down, and is not where the post was written then', () => {
    expect(
      meetingsIn(
        'Mayor Meets Minister',
        'ELMPORT — Mayor Ann Reed met Minister Li Na on Thursday at the Oak House in Oakport.',
      ),
    ).toEqual(['1: Meets Minister |  | Oak House in Oakport']);
  });
});
