import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('A meeting of a council, an agency or a university', () => {
  test('may be a gathering whose kind stands before it', () => {
    expect(meetingsIn('Elm University held its annual careers fair on May 3, 2031, at the Quay Campus.')).toEqual([
      '1: annual careers fair | 2031-05-03 | Quay Campus',
    ]);
    expect(meetingsIn('The Quay Union held its 12th General Assembly in Elmport on May 3, 2031.')).toEqual([
      '1: 12th General Assembly | 2031-05-03 | Elmport',
    ]);
    expect(meetingsIn('Mayor Ann Reed presided over the opening of the new bridge on May 3, 2031.')).toEqual([
      '1: opening of the new bridge | 2031-05-03 | ',
    ]);
    expect(meetingsIn('A public consultation event will be held in Elmport on May 3, 2031.')).toEqual([
      '1: public consultation event | 2031-05-03 | Elmport',
    ]);
  });

  test('may be told of by a verb and a day', () => {
    expect(meetingsIn('The Board of Elm Bank will meet on May 3, 2031, in Elmport.')).toEqual([
      '1: meet | 2031-05-03 | Elmport',
    ]);
    expect(meetingsIn('The committee met virtually on May 3, 2031.')).toEqual(['1: met | 2031-05-03 | ']);
    expect(meetingsIn('The Harbour Council meets on Thursday to discuss the budget.')).toEqual(['1: meets |  | ']);
    expect(meetingsIn('The meeting was called to order at 6 p.m. on May 3, 2031.')).toEqual([
      '1: meeting | 2031-05-03 | ',
    ]);
    expect(meetingsIn('Mayor Ann Reed met fishermen in Elmport on May 3, 2031.')).toEqual([
      '1: met fishermen | 2031-05-03 | Elmport',
    ]);
    expect(meetingsIn('Elm Ferries Ltd met requirements in Elmport on May 3, 2031.')).toEqual([]);
  });

  test('may be told of by whom somebody will host', () => {
    expect(
      meetingsIn('President Ann Reed will host her Westland counterpart, Bob Hill, at Elm Palace on May 3.'),
    ).toEqual(['1: host her Westland counterpart, Bob Hill | --05-03 | Elm Palace']);
    expect(meetingsIn('Elmport will host the Quay Forum on May 3.')).toEqual(['1: Quay Forum | --05-03 | ']);
  });

  test('is told of once, however it was held or for what those came', () => {
    expect(meetingsIn('The committee held its ninth meeting by videoconference on May 3, 2031.')).toEqual([
      '1: ninth meeting | 2031-05-03 | ',
    ]);
    expect(meetingsIn('The mayors gathered in Elmport for their annual retreat on May 3, 2031.')).toEqual([
      '1: annual retreat | 2031-05-03 | Elmport',
    ]);
  });

  test('may be the opening or launch at which somebody is, or that an aside is told of', () => {
    expect(meetingsIn('Mayor Ann Reed cut the ribbon at the opening of the new library on May 3, 2031.')).toEqual([
      '1: opening of the new library | 2031-05-03 | ',
    ]);
    expect(meetingsIn('The launch, attended by Mayor Ann Reed, took place on May 3, 2031, at Elm Hall.')).toEqual([
      '1: launch | 2031-05-03 | Elm Hall',
    ]);
  });

  test('is no call for something', () => {
    expect(meetingsIn('The Quay Forum concluded in Elmport on May 3, 2031, with a call for more ferries.')).toEqual([
      '1: Quay Forum | 2031-05-03 | Elmport',
    ]);
  });

  test('is named up to the verb that tells of it', () => {
    expect(meetingsIn('The 44th session of the Quay Council opened in Elmport today.')).toEqual([
      '1: 44th session of the Quay Council |  | Elmport',
    ]);
    expect(meetingsIn('Die Versammlung des Fischervereins findet am 3. Mai 2031 im Gasthaus Anker statt.')).toEqual([
      '1: Versammlung des Fischervereins | 2031-05-03 | Gasthaus Anker',
    ]);
  });

  test('may be told of by a list with labels, each above what it tells', () => {
    const advisory = [
      'WHAT:',
      'Opening of the Quay Clinic',
      'WHO:',
      'Mayor Ann Reed',
      'Dr. Bob Hill, Director of Ports',
    ];
    const setting = ['WHEN:', 'Tuesday, May 6, 2031', 'WHERE:', 'Quay Clinic, 12 Elm Street'];
    expect(meetingsIn(...advisory, ...setting)).toEqual([
      '2: Opening of the Quay Clinic | 2031-05-06 | Quay Clinic, 12 Elm Street',
    ]);
    expect(participantsIn(...advisory, ...setting)).toEqual(['4: Ann Reed | Mayor', '5: Bob Hill | Director of Ports']);
    expect(
      participantsIn(
        'What: Ribbon cutting at the Quay Clinic',
        'Who: Mayor Ann Reed; Bob Hill, clerk; Judge Carl Holt',
      ),
    ).toEqual(['2: Ann Reed | Mayor', '2: Bob Hill | clerk', '2: Carl Holt | Judge']);
  });
});

describe('A visit', () => {
  test('may be told of as going on, or as an arrival of somebody', () => {
    expect(meetingsIn('Commissioner Ann Reed is currently visiting Norland.')).toEqual([
      '1: visiting Norland |  | Norland',
    ]);
    expect(meetingsIn('A delegation of the Quay Council arrived in Elmport on May 3, 2031.')).toEqual([
      '1: arrived in Elmport | 2031-05-03 | Elmport',
    ]);
    expect(meetingsIn('La delegación arribó ayer a Olmedo.')).toEqual(['1: arribó ayer a Olmedo |  | Olmedo']);
    // Ships and goods arrive, too, and who arrives for talks is at the talks.
    expect(meetingsIn('Aid arrived in Elmport on May 3, 2031.')).toEqual([]);
    expect(meetingsIn('Minister Ann Reed arrived in Elmport on May 3, 2031, for talks.')).toEqual([
      '1: talks | 2031-05-03 | Elmport',
    ]);
  });

  test('may be to something in a place, where a person with a title makes it', () => {
    expect(meetingsIn('Chief Executive Ann Reed toured the new fish market in Elmport on May 3, 2031.')).toEqual([
      '1: toured the new fish market | 2031-05-03 | Elmport',
    ]);
    expect(meetingsIn('Tourists visited the new fish market in Elmport on May 3, 2031.')).toEqual([]);
    expect(meetingsIn('Durante su visita a Olmedo el 3 de mayo, la ministra Ana Ruiz habló.')).toEqual([
      '1: visita | --05-03 | Olmedo',
    ]);
  });

  test('leads to no person', () => {
    expect(meetingsIn('During her visit to Elmport on May 3, 2031, Ann Reed met with local fishermen.')[0]).toBe(
      '1: visit to Elmport | 2031-05-03 | Elmport',
    );
    expect(meetingsIn('On her visit to Elmport, Envoy Ann Reed met with Mayor Bob Hill.')[0]).toBe(
      '1: visit to Elmport |  | Elmport',
    );
  });

  test('may lead to a place that is told apart from its verb, or to a house that a small word names', () => {
    expect(meetingsIn('Der Außenminister, Lars Moor, besuchte am 3. Mai 2031 Ulmhafen.')).toEqual([
      '1: besuchte am 3. Mai 2031 Ulmhafen | 2031-05-03 | Ulmhafen',
    ]);
    expect(meetingsIn('La délégation a visité le 3 mai 2031 le port d’Ormeville.')).toEqual([
      '1: visité le 3 mai 2031 le port d’Ormeville | 2031-05-03 | port d’Ormeville',
    ]);
  });
});

describe('A place', () => {
  test('is a house with its town, whichever stands nearer', () => {
    expect(meetingsIn('Held at the Harbour Hall in Elmport, the two-day symposium was opened on May 3, 2031.')).toEqual(
      ['1: symposium | 2031-05-03 | Harbour Hall in Elmport'],
    );
    expect(meetingsIn('The hearing was held in Room 12 of the Harbour Building on May 3, 2031.')).toEqual([
      '1: hearing | 2031-05-03 | Room 12 of the Harbour Building',
    ]);
    expect(meetingsIn('The talks were held in the town of Elmport near the border on May 3, 2031.')).toEqual([
      '1: talks | 2031-05-03 | Elmport',
    ]);
    expect(meetingsIn('La cérémonie s’est déroulée le 3 mai 2031 au musée d’Ormeville.')).toEqual([
      '1: cérémonie | 2031-05-03 | musée d’Ormeville',
    ]);
  });

  test('may be the land or town that will be host', () => {
    expect(meetingsIn('The Quay Forum will be hosted by Norland in October 2031.')).toEqual([
      '1: Quay Forum | 2031-10 | Norland',
    ]);
    expect(meetingsIn('The Quay Forum will be hosted by Elm University in October 2031.')).toEqual([
      '1: Quay Forum | 2031-10 | ',
    ]);
  });
});

describe('Who meets', () => {
  test('may be told of behind a title between commas, or apart from the verb', () => {
    expect(
      participantsIn(
        'Die Präsidentin des Landtags, Mia Nord, hat am Montag den Botschafter von Westland, Olaf Pohl, empfangen.',
      ),
    ).toEqual(['1: Mia Nord | Präsidentin des Landtags', '1: Olaf Pohl | Botschafter von Westland']);
    expect(meetingsIn('Die Ministerin Anke Bader traf sich am 3. Mai in Ulmhafen mit Vertretern der Werften.')).toEqual(
      ['1: traf sich am 3. Mai in Ulmhafen mit Vertretern der Werften | --05-03 | Ulmhafen'],
    );
    expect(meetingsIn('The mayor also met with the heads of the councils in Elmport on May 3, 2031.')).toEqual([
      '1: met with the heads | 2031-05-03 | Elmport',
    ]);
  });

  test('is who takes part without a title, and no owner of what is talked about', () => {
    expect(
      participantsIn(
        'El coloquio contará el 3 de mayo con la participación de Bruno Díaz, economista, y Carla Esteban, periodista.',
      ),
    ).toEqual(['1: Bruno Díaz | economista', '1: Carla Esteban | periodista']);
    expect(participantsIn('The Princess visited the Elmport Children’s Hospital on May 3, 2031.')).toEqual([]);
    expect(participantsIn('Le colloque, organisé par l’Université d’Ormeville, aura lieu le 3 mai 2031.')).toEqual([]);
  });
});

describe('Who is only named in the sentence of a meeting', () => {
  test('is not there: whose plan it is, whose life it is about, who is dead, missing or asked for', () => {
    expect(participantsIn('Mayor Ann Reed’s budget was discussed at the meeting in Elmport on May 3.')).toEqual([]);
    expect(participantsIn('Mayor Ann Reed’s visit to Elmport on May 3 was long.')).toEqual(['1: Ann Reed | Mayor']);
    expect(participantsIn('The lecture in Elmport on May 3 will deal with the life of explorer Ann Reed.')).toEqual([]);
    expect(participantsIn('The session in Elmport on May 3 paid tribute to the late Mayor Ann Reed.')).toEqual([]);
    expect(participantsIn('The summit in Elmport on May 3 will be held without President Ann Reed.')).toEqual([]);
    expect(participantsIn('On the forum in Elmport on May 3 contact Ann Reed, Press Officer.')).toEqual([]);
  });
});

describe('A name', () => {
  test('may be a word that else means something else, behind a title', () => {
    expect(speakersIn('Governor Don Hill said that the quay is open.')).toEqual(['1: Don Hill | Governor']);
    expect(speakersIn('Professor Will Reed of Elm University said that it is open.')).toEqual([
      '1: Will Reed | Professor',
    ]);
    expect(speakersIn('Foreign Minister Ann West said that it is open.')).toEqual(['1: Ann West | Foreign Minister']);
    expect(participantsIn('Mayor Will Open Quay in Elmport on May 3')).toEqual([]);
    expect(participantsIn('The Mayor met Bob Hill in Elmport West on May 3.')).toEqual(['1: Bob Hill | ']);
  });

  test('ends before a German object, and has the title in its own brackets', () => {
    expect(participantsIn('In der Sitzung hat Innenminister Gerd Haas den Bericht vorgestellt.')).toEqual([
      '1: Gerd Haas | Innenminister',
    ]);
    expect(
      participantsIn('Die Botschafterin Norlands in Westland, Vera Wolf, lud am 3. Mai zu einem Empfang.'),
    ).toEqual(['1: Vera Wolf | Botschafterin Norlands in Westland']);
    expect(
      participantsIn('Présents à la réunion du 3 mai : Mme Anne Roux (présidente), M. Luc Morel (maire).'),
    ).toEqual(['1: Anne Roux | présidente', '1: Luc Morel | maire']);
  });

  test('has a title without what is joined to it', () => {
    expect(participantsIn('L’ambassadrice de Norlande, Mme Anne Roux, a donné une réception le 3 mai 2031.')).toEqual([
      '1: Anne Roux | ambassadrice de Norlande',
    ]);
    expect(participantsIn('Le ministre a rencontré le 3 mai son homologue de Vestlande, M. Yves Carré.')).toEqual([
      '1: Yves Carré | homologue de Vestlande',
    ]);
    expect(speakersIn('« Il est long », se félicite Anne Roux, directrice générale d’Orme Ferries.')).toEqual([
      '1: Anne Roux | directrice générale d’Orme Ferries',
    ]);
  });
});

describe('Who speaks', () => {
  test('may be whom the listeners stand before', () => {
    expect(speakersIn('“Es un gran día”, dijo a los periodistas el secretario general Tomás Vargas.')).toEqual([
      '1: Tomás Vargas | secretario general',
    ]);
    expect(speakersIn('« C’est long », explique à l’agence le docteur Luc Morel.')).toEqual(['1: Luc Morel | docteur']);
    expect(speakersIn('“It is long,” said an aide to the Mayor Ann Reed.')).toEqual([]);
  });

  test('may be told of by a verb that is a participle, too, and by `wie`', () => {
    expect(speakersIn('„Das Ergebnis macht uns Mut“, erklärt Dr. Ina Jung, Leiterin der Studie.')).toEqual([
      '1: Ina Jung | Leiterin der Studie',
    ]);
    expect(speakersIn('Wie Hans Stein, Sprecher der Verwaltung, mitteilte, ist der Kai offen.')).toEqual([
      '1: Hans Stein | Sprecher der Verwaltung',
    ]);
  });

  test('may be told of behind letters and a title between commas', () => {
    expect(speakersIn('Dr. Ann Reed, PhD, Director of the Elm Lab, told the seminar that eels migrate.')).toEqual([
      '1: Ann Reed | ',
    ]);
  });

  test('has a title of small words, or one behind an honour that is awarded', () => {
    expect(speakersIn('Elm Shipping’s chief financial officer Ann Reed told analysts that profits rose.')).toEqual([
      '1: Ann Reed | Elm Shipping’s chief financial officer',
    ]);
    expect(speakersIn('Board member Ann Reed said that it is long.')).toEqual(['1: Ann Reed | Board member']);
    expect(
      participantsIn('The Mayor awarded the Order of the Anchor to Professor Ann Reed at a gala on May 3.'),
    ).toEqual(['1: Ann Reed | Professor']);
  });

  test('is nobody who concludes a visit', () => {
    expect(speakersIn('President Ann Reed concluded her state visit to Norland on May 3.')).toEqual([]);
    expect(speakersIn('The Elm Council concluded its 3rd session in Elmport on May 3.')).toEqual([]);
  });
});
