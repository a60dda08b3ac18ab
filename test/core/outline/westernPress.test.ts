import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('A title in the western press', () => {
  test('begins behind the place and the agency of a dateline', () => {
    expect(
      speakersIn('PORT ELM (Quaywire) - Norland Ports Minister Ann Reed said on Monday that the quay is open.'),
    ).toEqual(['1: Ann Reed | Norland Ports Minister']);
    expect(speakersIn('ELMPORT (Quaywire) -- Harbour Minister Bob Hill said the quay is open.')).toEqual([
      '1: Bob Hill | Harbour Minister',
    ]);
  });

  test('begins behind a quotation that ends before it, and may hold one', () => {
    expect(speakersIn('It is the “face of the Harbour Office,” County Manager Lisa Hill explained.')).toEqual([
      '1: Lisa Hill | County Manager',
    ]);
    expect(speakersIn('"It is a day for the Elm Council," Harbour Director Ann Reed said.')).toEqual([
      '1: Ann Reed | Harbour Director',
    ]);
    expect(speakersIn('Director of the “Elm” Museum Ann Reed said that it is open.')).toEqual([
      '1: Ann Reed | Director of the “Elm” Museum',
    ]);
  });

  test('may be of a body or a land that looks like a name', () => {
    expect(speakersIn('“Está abierto”, explicó el rector de la Universidad de Los Olmos, Juan Ruiz.')).toEqual([
      '1: Juan Ruiz | rector de la Universidad de Los Olmos',
    ]);
    expect(participantsIn('Am 3. Mai traf der Minister den Präsidenten Norlands, Hans Roth, in Elmstadt.')).toEqual([
      '1: Hans Roth | Präsidenten Norlands',
    ]);
    expect(speakersIn('Ann Reed, founder of Elm Ferries & Quay Works, told us: "It is open."')).toEqual([
      '1: Ann Reed | founder of Elm Ferries & Quay Works',
    ]);
  });
});

describe('A name in the western press', () => {
  test('may open with initials without full stops, behind its title', () => {
    expect(speakersIn('Governor KT Reed said that the quay is open.')).toEqual(['1: KT Reed | Governor']);
    // No initials are those of a land or an office.
    expect(speakersIn('Deputy Secretary US Ann Reed said that the quay is open.')).toEqual([
      '1: Ann Reed | Deputy Secretary US',
    ]);
  });

  test('ends before the letters that tell a seat or an honour', () => {
    expect(participantsIn('The Mayor met Ports Minister Jane Reed-Hill MHK in Port Elm on May 3.')).toEqual([
      '1: Jane Reed-Hill | Ports Minister',
    ]);
  });
});

describe('A name with more than a name', () => {
  test('holds a nickname in quotation marks', () => {
    expect(
      speakersIn(
        'Governor Ann “Nana Lulu” Reed opened the forum on May 3.',
        'At the forum, Reed said that it is long.',
      ),
    ).toEqual(['2: Ann “Nana Lulu” Reed | ']);
  });

  test('is none where it is that of a body of which the word before it tells', () => {
    expect(
      participantsIn('En la reunión del 3 de mayo estuvieron la Universidad Católica Elma y la Sociedad Rural Elma.'),
    ).toEqual([]);
  });
});

describe('Who speaks', () => {
  test('is whom a pronoun means behind `in her address`, or beside a quotation on a line of its own', () => {
    expect(speakersIn('Mayor Ann Reed opened the forum. In her opening remarks, she said that it is long.')).toEqual([
      '1: Ann Reed | ',
    ]);
    expect(speakersIn('Mayor Ann Reed opened the quay.', 'It was sunny.', 'She said: “The quay is long.”')).toEqual([
      '3: Ann Reed | ',
    ]);
    // Without a quotation it may be told of whom somebody else speaks of.
    expect(speakersIn('Mayor Ann Reed opened the quay.', 'She said that it is long.')).toEqual([]);
  });

  test('is who has a title of several words behind the verb, or speaks `on her part`', () => {
    expect(
      speakersIn(
        'Prime Minister Ann Reed met the crews of Elm Ferries.',
        '“Elm is open,” declared the Prime Minister to the crews.',
      ),
    ).toEqual(['2: Ann Reed | ']);
    expect(speakersIn('Mayor Ann Reed on her part explained the plans.')).toEqual(['1: Ann Reed | Mayor']);
  });

  test('may follow a verb that an adverb or a conjunction opens', () => {
    expect(speakersIn('Danach sagte Bürgermeisterin Anna Roth, der Kai sei lang.')).toEqual([
      '1: Anna Roth | Bürgermeisterin',
    ]);
    expect(speakersIn('Le quai est long. Et Anne Roux a déclaré : « Il est ouvert. »')).toEqual(['1: Anne Roux | ']);
  });

  test('is a surname between a verb and the colon of a quotation', () => {
    expect(
      speakersIn('Bürgermeisterin Anna Roth kam nach Elmstadt.', 'Am Ende resümierte Roth: „Der Kai ist lang.“'),
    ).toEqual(['2: Anna Roth | ']);
  });
});

describe('A meeting in the western press', () => {
  test('has a name that goes on with the adjectives behind its noun', () => {
    expect(meetingsIn('El acuerdo se firmó en el marco de la Conferencia Regional de Puertos, en Elma.')).toEqual([
      '1: Conferencia Regional de Puertos |  | Elma',
    ]);
    expect(
      meetingsIn('La ministre participera, le 4 mai, à la conférence internationale organisée par la Ville.'),
    ).toEqual(['1: conférence internationale | --05-04 | ']);
    expect(meetingsIn('The crews met after meeting local captains.')).toEqual([]);
  });

  test('has a name that ends before a weekday or a verb', () => {
    expect(
      meetingsIn('The Mayor attends a meeting of the Council of the Ports on Monday, May 3, in Port Elm.'),
    ).toEqual(['1: meeting of the Council of the Ports | --05-03 | Port Elm']);
    expect(meetingsIn('El Foro de Puertos se celebrará el 3 de mayo en Elma.')).toEqual([
      '1: Foro de Puertos | --05-03 | Elma',
    ]);
    expect(meetingsIn('Anna Roth wird am 3. Mai an der Sitzung des Hafenrats teilnehmen.')).toEqual([
      '1: Sitzung des Hafenrats | --05-03 | ',
    ]);
  });

  test('may be told by a verb, the day and its part between that and whom it leads to', () => {
    expect(
      meetingsIn('Bürgermeisterin Roth empfängt am Mittwoch, den 15. Oktober ihren Amtskollegen Karl Stein.'),
    ).toEqual(['1: empfängt am Mittwoch, den 15. Oktober ihren Amtskollegen Karl Stein | --10-15 | ']);
    expect(meetingsIn('El presidente recibió este mediodía en la Casa Elma a la escritora Ana Ruiz.')).toEqual([
      '1: recibió este mediodía en la Casa Elma a la escritora Ana Ruiz |  | Casa Elma',
    ]);
    expect(meetingsIn('El ministro fue recibido el 3 de mayo por el alcalde Juan Ruiz.')).toEqual([
      '1: recibido el 3 de mayo por el alcalde Juan Ruiz | --05-03 | ',
    ]);
  });

  test('is an act that people attended yesterday, and no panel that held one', () => {
    expect(meetingsIn('Los vecinos asistieron ayer a la inauguración del muelle')).toEqual([
      '1: inauguración del muelle |  | ',
    ]);
    expect(
      meetingsIn(
        'The Council met the crews of Elm Ferries.',
        'On May 3, the Elm Panel, led by Rep. Ann Reed, held a roundtable.',
      ),
    ).toContain('2: roundtable | --05-03 | ');
    expect(meetingsIn('The quay is open.', 'On May 3, the Elm Panel held a roundtable.')).toEqual([
      '2: roundtable | --05-03 | ',
    ]);
  });
});

describe('Who takes part', () => {
  test('has the title of the same item in a list that semicolons divide', () => {
    expect(
      participantsIn(
        'The talks on May 3 were attended by Ann Reed, Director of Elm Ferries; Bob Hill; and Mayor Carl Holt.',
      ),
    ).toEqual(['1: Ann Reed | Director of Elm Ferries', '1: Bob Hill | ', '1: Carl Holt | Mayor']);
  });

  test('is who delivers or moderates something there, or gives a keynote', () => {
    const forum = 'The Elm Forum was held on May 3.';
    expect(participantsIn(forum, 'The keynote speech will be delivered by Ann Reed, Governor of Elm Bank.')).toEqual([
      '2: Ann Reed | Governor of Elm Bank',
    ]);
    expect(participantsIn(forum, 'Mayor Bob Hill moderated it.')).toEqual(['2: Bob Hill | Mayor']);
    expect(
      participantsIn('El Foro Elma se celebró el 3 de mayo.', 'La alcaldesa Ana Ruiz pronunció un discurso.'),
    ).toEqual(['2: Ana Ruiz | alcaldesa']);
  });
});
