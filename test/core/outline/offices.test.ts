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
      '1: Luc Morel | ex-ministre',
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

describe('people of a list', () => {
  test('have their titles behind their names where the next one has, too', () => {
    expect(
      participantsIn(
        'Étaient présents : Luc Morel, maire de Villelme, Anne Roux, sénatrice, et Jean Petit, député.',
        'Also attending were Dora Lane, executive director of the Elm Trust, and Bob Hill, chair of the board.',
      ),
    ).toEqual([
      '1: Luc Morel | maire de Villelme',
      '1: Anne Roux | sénatrice',
      '1: Jean Petit | député',
      '2: Dora Lane | executive director of the Elm Trust',
      '2: Bob Hill | chair of the board',
    ]);
  });

  test('are two where both have a first name before their surname', () => {
    expect(
      participantsIn('Reunión en Olmo', 'Asistieron el alcalde José Ruiz y Molina y los señores Ana Vega y Luis Soto.'),
    ).toEqual(['2: José Ruiz y Molina | alcalde', '2: Ana Vega | ', '2: Luis Soto | ']);
  });

  test('stand behind a verb that opens the sentence', () => {
    expect(participantsIn('Asistieron Ana Ruiz, alcaldesa de Olmo, y Luis Soto, director del puerto.')).toEqual([
      '1: Ana Ruiz | alcaldesa de Olmo',
      '1: Luis Soto | director del puerto',
    ]);
  });
});

describe('whoever speaks', () => {
  test('is told of by where they are from', () => {
    expect(
      speakersIn(
        'Ann Reed of the Elm Group said that the quay is open.',
        'Karl Stein von der Universität Elmstadt erklärte, die Flut komme.',
      ),
    ).toEqual(['1: Ann Reed | ', '2: Karl Stein | ']);
  });

  test('has a title of the firm before it', () => {
    expect(speakersIn('“The quay is open,” said Elm Ferries chief executive Ann Reed.')).toEqual([
      '1: Ann Reed | Elm Ferries chief executive',
    ]);
  });

  test('has a party and a title behind the name', () => {
    expect(speakersIn('Eva Holm (SPH), die den Ausschuss leitet, sagte, der Kai sei offen.')).toEqual([
      '1: Eva Holm | ',
    ]);
  });

  test('says so behind another verb', () => {
    expect(
      speakersIn('Luis Soto, presidente de la asociación, ha agradecido el apoyo y ha señalado que seguirán.'),
    ).toEqual(['1: Luis Soto | presidente de la asociación']);
  });

  test('is quoted by a phrase', () => {
    expect(speakersIn('En palabras de la rectora, Ana Ruiz, “el muelle está abierto”.')).toEqual([
      '1: Ana Ruiz | rectora',
    ]);
    expect(speakersIn('Nach Angaben von Hafenchef Karl Stein ist der Kai offen.')).toEqual([
      '1: Karl Stein | Hafenchef',
    ]);
    expect(speakersIn('Pour Anne Roux, présidente du port, « le quai est ouvert ».')).toEqual([
      '1: Anne Roux | présidente du port',
    ]);
  });

  test('does so by a German verb with a particle at the end of the sentence, and not without', () => {
    expect(
      speakersIn(
        'Hafenchef Karl Stein wies darauf hin, dass der Kai offen ist.',
        'In seiner Rede hob Landrat Hans Roth die Bedeutung des Hafens hervor.',
        'Bürgermeisterin Eva Holm gab den Startschuss.',
      ),
    ).toEqual(['1: Karl Stein | Hafenchef', '2: Hans Roth | Landrat']);
  });

  test('is a French pronoun joined to its verb, or a title before a participle', () => {
    expect(speakersIn('Anne Roux, maire de Villelme, est venue. « Le quai est ouvert », a-t-elle ajouté.')).toEqual([
      '1: Anne Roux | ',
    ]);
    expect(
      speakersIn('Asistió la alcaldesa Ana Ruiz.', 'La alcaldesa ha explicado que el muelle está abierto.'),
    ).toEqual(['2: Ana Ruiz | ']);
  });
});

describe('a meeting', () => {
  test('is with somebody behind words that no table has', () => {
    expect(meetingsIn('Mayor Ann Reed met with the newly elected Governor of Norland, Bob Hill.')).toEqual([
      '1: met with the newly elected Governor of Norland, Bob Hill |  | ',
    ]);
    expect(meetingsIn('El rector recibió en su despacho a la embajadora Eva Holm.')).toEqual([
      '1: recibió en su despacho a la embajadora Eva Holm |  | ',
    ]);
  });

  test('is a reflexive verb with those who are met, and one of gathering with a day', () => {
    expect(meetingsIn('Bürgermeisterin Eva Holm traf sich mit Vertretern der Feuerwehr.')).toEqual([
      '1: traf sich mit Vertretern der Feuerwehr |  | ',
    ]);
    expect(meetingsIn("Le conseil municipal s'est réuni le 3 mai 2031.")).toEqual(['1: réuni | 2031-05-03 | ']);
  });

  test('is an act by its German name, and has no article in its title', () => {
    expect(meetingsIn('Am 3. Mai 2031 fand im Rathaus die feierliche Brückeneinweihung statt.')).toEqual([
      '1: Brückeneinweihung | 2031-05-03 | Rathaus',
    ]);
    expect(meetingsIn('El acto tuvo lugar el 3 de mayo de 2031.')).toEqual(['1: acto | 2031-05-03 | ']);
  });

  test('is held although `this` stands before its weekday', () => {
    expect(meetingsIn('El rector sostuvo este martes una reunión en Olmo.')).toEqual(['1: reunión |  | Olmo']);
  });

  test('is held where a heading only tells where somebody is for it', () => {
    expect(meetingsIn('Harbour Secretary in Port Elm for high-level talks', 'The crews have waited for it.')).toEqual([
      '1: high-level talks |  | Port Elm',
    ]);
  });

  test('is held on the first of two German days', () => {
    expect(meetingsIn('Die Konferenz findet am 3. und 4. Mai 2031 in Elmstadt statt.')).toEqual([
      '1: Konferenz | 2031-05-03 | Elmstadt',
    ]);
  });

  test('is attended by each of those whom a preposition stands before', () => {
    expect(
      participantsIn(
        'La signature a eu lieu en présence de M. Luc Petit, préfet, et de Mme Anne Roux, présidente du port.',
      ),
    ).toEqual(['1: Luc Petit | préfet', '1: Anne Roux | présidente du port']);
  });

  test('is attended by all of a French list, whose names open behind what is elided', () => {
    expect(
      participantsIn(
        "La réunion s'est tenue en présence d'Anne Roux (présidente du port), de Luc Petit (député), d'Alain Morel et de Jean Roche.",
      ),
    ).toEqual(['1: Anne Roux | présidente du port', '1: Luc Petit | député', '1: Alain Morel | ', '1: Jean Roche | ']);
  });

  test('is an act that opens the heading, and not one further on', () => {
    expect(meetingsIn('Inauguration de la nouvelle mairie')).toEqual(['1: Inauguration de la nouvelle mairie |  | ']);
    expect(meetingsIn('Elm Council praises the opening of the quay')).toEqual([]);
  });

  test('is a German verb with those who are met behind its day', () => {
    expect(meetingsIn('Der Bürgermeister empfing am Montag eine Delegation im Rathaus.')).toEqual([
      '1: empfing am Montag eine Delegation |  | Rathaus',
    ]);
  });
});

describe('Who holds two offices', () => {
  test.each([
    [
      'Ann Reed, director of the port and chair of the board, said the quay is open.',
      'director of the port and chair of the board',
    ],
    [
      'Ann Reed, mayor of Elmport and a member of the council, said the quay is open.',
      'mayor of Elmport and a member of the council',
    ],
    ['The mayor and chair of the board, Ann Reed, said the quay is open.', 'mayor and chair of the board'],
    [
      '“The quay is open,” said Ann Reed, head of the port and chair of the board.',
      'head of the port and chair of the board',
    ],
    [
      'La ministra y presidenta de la junta, Ann Reed, explicó que el puerto está abierto.',
      'ministra y presidenta de la junta',
    ],
  ])('has both in the title: %s', (line, role) => {
    expect(speakersIn(line)).toEqual([`1: Ann Reed | ${role}`]);
  });

  test('is not one of two people, of whom one is named', () => {
    expect(participantsIn('The Secretary and Mayor of Port Elm Ann Reed met in Elmport.')).toEqual([
      '1: Ann Reed | Mayor of Port Elm',
    ]);
  });

  test('has that of a union of two letters, whatever these are elsewhere', () => {
    expect(speakersIn('The EU Ambassador to Norland Ann Reed said the quay is open.')).toEqual([
      '1: Ann Reed | EU Ambassador to Norland',
    ]);
  });

  test('has a title of small letters, also one that may be a verb', () => {
    expect(speakersIn('Board chair Ann Reed said the quay is open.')).toEqual(['1: Ann Reed | Board chair']);
    expect(participantsIn('Mayor Reed will chair the talks with Bob Hill in Elmport.')).toEqual([
      '1: Reed | Mayor',
      '1: Bob Hill | ',
    ]);
  });
});

describe('Nobody is called', () => {
  test('by what stands behind the word for a body, alone or behind its head', () => {
    expect(participantsIn('El Consejo Cívico de los Olmos se reunió con Ana Ruiz.')).toEqual(['1: Ana Ruiz | ']);
    expect(participantsIn('El director del Consejo Cívico de los Olmos, Juan Soto, se reunió con Ana Ruiz.')).toEqual([
      '1: Juan Soto | director del Consejo Cívico de los Olmos',
      '1: Ana Ruiz | ',
    ]);
  });

  test('with an article and without a title', () => {
    expect(speakersIn('« Le quai est ouvert, dans l’intérêt de la Côte d’Orme », a indiqué Paul Roux.')).toEqual([
      '1: Paul Roux | ',
    ]);
    expect(speakersIn('The Elm Express said that the quay is open.')).toEqual([]);
    expect(speakersIn('The Mayor Ann Reed said that the quay is open.')).toEqual(['1: Ann Reed | Mayor']);
  });
});
