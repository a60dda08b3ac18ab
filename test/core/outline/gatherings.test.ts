import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

const TITLE = 'The quay is long.';

describe('what may be something else than an event', () => {
  test('is one where it is said to be held', () => {
    expect(meetingsIn(TITLE, 'The 12th Assembly of the Quay Union took place in Elmport on May 3.')).toEqual([
      '2: 12th Assembly of the Quay Union | --05-03 | Elmport',
    ]);
    expect(meetingsIn(TITLE, 'A rally for quays was held in Elmport on May 3.')).toEqual([
      '2: rally for quays | --05-03 | Elmport',
    ]);
    expect(meetingsIn(TITLE, 'The launch of the quay will take place in Elmport on May 3.')).toEqual([
      '2: launch of the quay | --05-03 | Elmport',
    ]);
    expect(meetingsIn(TITLE, 'Assembly Chairwoman Ann Reed opened the quay in Elmport on May 3.')).toEqual([]);
    expect(meetingsIn(TITLE, 'The crews spoke of a rally for quays on May 3.')).toEqual([]);
  });

  test('is one where somebody holds it', () => {
    expect(meetingsIn(TITLE, 'The Quay Union held its annual congress in Elmport on May 3.')).toEqual([
      '2: annual congress | --05-03 | Elmport',
    ]);
    expect(meetingsIn('El muelle', 'El 3 de mayo se celebró la asamblea de la Cámara en Puerto Olmo.')).toEqual([
      '2: asamblea de la Cámara | --05-03 | Puerto Olmo',
    ]);
    expect(meetingsIn('Le quai', 'Hier, l’inauguration a eu lieu à Port-Orme.')).toEqual([
      '2: l’inauguration |  | Port-Orme',
    ]);
  });

  test('is none in the name of a house, nor where only told of again', () => {
    expect(meetingsIn(TITLE, 'The quay office opened on May 3 in the Elm Convention Centre in Elmport.')).toEqual([]);
    expect(meetingsIn('Ferry crews at sea', 'The event was attended by 200 people on May 3.')).toEqual([]);
  });
});

describe('an event to which people come', () => {
  test('is a meeting with whom somebody hosts or sits down with', () => {
    const line = 'On May 3, Mayor Ann Reed sat down with Governor Bob Hill in Elmport.';
    expect(meetingsIn(TITLE, line)).toEqual(['2: sat down with Governor Bob Hill | --05-03 | Elmport']);
    expect(participantsIn(TITLE, line)).toEqual(['2: Ann Reed | Mayor', '2: Bob Hill | Governor']);
    expect(meetingsIn(TITLE, 'Mayor Ann Reed hosted Governor Bob Hill in Elmport on May 3.')).toEqual([
      '2: hosted Governor Bob Hill | --05-03 | Elmport',
    ]);
    expect(meetingsIn(TITLE, 'On May 3, a dinner hosted by Mayor Ann Reed was held in Elmport.')).toEqual([
      '2: dinner | --05-03 | Elmport',
    ]);
    expect(meetingsIn(TITLE, 'Mayor Ann Reed had an audience with Governor Bob Hill in Elmport on May 3.')).toEqual([
      '2: audience with Governor Bob Hill | --05-03 | Elmport',
    ]);
  });
});

test('in a list with brackets everybody is named', () => {
  expect(
    participantsIn(
      'New envoys',
      'Among them are Ann Reed (Norland), Bob Hill (Westland), and Carl Holt (Elm Ferries).',
    ),
  ).toEqual(['2: Ann Reed | ', '2: Bob Hill | ', '2: Carl Holt | ']);
  expect(participantsIn('New envoys', 'Ann Reed (Norland) wrote to Bob Hill.')).toEqual([]);
});

describe('who speaks', () => {
  test('may do so behind what they did', () => {
    expect(speakersIn(TITLE, 'Mayor Ann Reed paid tribute to the crews, saying that the quay is long.')).toEqual([
      '2: Ann Reed | Mayor',
    ]);
    expect(speakersIn(TITLE, 'Mayor Ann Reed opened the talks by stressing that the quay is long.')).toEqual([
      '2: Ann Reed | Mayor',
    ]);
    expect(speakersIn(TITLE, 'Mayor Ann Reed calls for a second quay.')).toEqual(['2: Ann Reed | Mayor']);
  });

  test('may be cited', () => {
    expect(speakersIn(TITLE, 'In the words of Ann Reed, “the quay is long”.')).toEqual(['2: Ann Reed | ']);
    expect(speakersIn(TITLE, '“The quay is long,” said the harbour’s director, Ann Reed.')).toEqual([
      '2: Ann Reed | director',
    ]);
  });

  test('may stand behind the day on which it was said', () => {
    expect(speakersIn('“El muelle es largo”, explicó este martes el alcalde de Puerto Olmo, Juan Ruiz.')).toEqual([
      '1: Juan Ruiz | alcalde de Puerto Olmo',
    ]);
    expect(speakersIn('« Le quai est long », a déclaré mardi le maire, Luc Morel.')).toEqual(['1: Luc Morel | maire']);
    expect(speakersIn('„Der Kai ist lang“, sagte am Freitag Bürgermeister Hans Roth.')).toEqual([
      '1: Hans Roth | Bürgermeister',
    ]);
  });

  test('may be called by the surname in French', () => {
    expect(speakersIn('Le maire Luc Morel a visité le quai.', '« Le quai est long », précise M. Morel.')).toEqual([
      '2: Luc Morel | ',
    ]);
  });
});

test('a short surname that is an article elsewhere stands behind an honorific', () => {
  expect(participantsIn('Mayor Ann Reed met with Mr. Ian Das, who came by sea.')).toEqual([
    '1: Ann Reed | Mayor',
    '1: Ian Das | ',
  ]);
});

test('an event that was convened is one event', () => {
  expect(meetingsIn('The 12th session of the Quay Committee was convened in Elmport on 3–4 May 2031.')).toEqual([
    '1: 12th session of the Quay Committee | 2031-05-03 | Elmport',
  ]);
  expect(meetingsIn('The Quay Council convened in Elmport on 3 May 2031.')).toEqual([
    '1: convened | 2031-05-03 | Elmport',
  ]);
});
