import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a title', () => {
  test('stands in brackets behind its bearer', () => {
    expect(speakersIn('Ann Reed (Harbour Master, Port Elm) said that the quay is open.')).toEqual([
      '1: Ann Reed | Harbour Master, Port Elm',
    ]);
  });

  test('is none where the bracket tells a party, and whoever speaks behind it speaks', () => {
    expect(speakersIn('Bürgermeister Hans Roth (Hafenpartei) sagte, der Kai sei offen.')).toEqual([
      '1: Hans Roth | Bürgermeister',
    ]);
  });

  test('goes on up to the comma that ends it', () => {
    expect(speakersIn("Anne Roux, présidente du conseil exécutif de l'Elme, a évoqué les quais.")).toEqual([
      "1: Anne Roux | présidente du conseil exécutif de l'Elme",
    ]);
  });

  test('ends a German compound noun', () => {
    expect(
      speakersIn(
        'Landesgeschäftsführer Hans Roth sagte, der Kai sei offen.',
        '„Er bleibt es“, freute sich Hafenamtsleiterin Eva Holm.',
      ),
    ).toEqual(['1: Hans Roth | Landesgeschäftsführer', '2: Eva Holm | Hafenamtsleiterin']);
  });

  test('has a syllable in front of it that makes another one of it', () => {
    expect(
      participantsIn(
        'Reunión en Puerto Olmo',
        'Asistieron el exministro Juan Ruiz, la vicealcaldesa Ana Molina y el subdirector del puerto, Luis Soto.',
      ),
    ).toEqual(['2: Juan Ruiz | exministro', '2: Ana Molina | vicealcaldesa', '2: Luis Soto | subdirector del puerto']);
    expect(speakersIn("L'ex-ministre Luc Morel a déclaré que le quai est ouvert.")).toEqual([
      "1: Luc Morel | L'ex-ministre",
    ]);
  });

  test('is written small before a surname alone', () => {
    expect(
      speakersIn(
        'La ministre des Ports, Anne Roux, est arrivée.',
        '« Le quai est ouvert », a déclaré la ministre Roux.',
      ),
    ).toEqual(['2: Anne Roux | ministre']);
    expect(speakersIn('The chief Harbour spokesperson Ann Reed said that the quay is open.')).toEqual([
      '1: Ann Reed | chief Harbour spokesperson',
    ]);
  });

  test('opens behind what people are there with', () => {
    expect(
      participantsIn('Empfang im Hafenamt', 'In Anwesenheit von Bürgermeister Hans Roth fand der Empfang statt.'),
    ).toEqual(['2: Hans Roth | Bürgermeister']);
  });
});

test('an event ends a German compound noun, and what an article divides is no name', () => {
  const text = 'Am 3. Mai 2031 fand eine Sondersitzung des Hafenrates in Elmstadt statt, zum Beginn des Baus.';
  expect(meetingsIn(text)).toEqual(['1: Sondersitzung des Hafenrates | 2031-05-03 | Elmstadt']);
  expect(participantsIn(text)).toEqual([]);
});

test('in Spanish and French those who speak stand behind a verb in the present, too', () => {
  expect(speakersIn('«El muelle está abierto», explica la gerente del puerto, Ana Ruiz.')).toEqual([
    '1: Ana Ruiz | gerente del puerto',
  ]);
  expect(speakersIn('« Le quai est ouvert », précise la directrice du port, Anne Roux.')).toEqual([
    '1: Anne Roux | directrice du port',
  ]);
});
