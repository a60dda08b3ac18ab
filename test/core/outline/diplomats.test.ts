import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a diplomat’s name', () => {
  test('goes without the letters behind it', () => {
    expect(participantsIn('The Mayor, Ann Reed T.D., met with Governor Bob Hill CMG OBE in Elmport.')).toEqual([
      '1: Ann Reed | Mayor',
      '1: Bob Hill | Governor',
    ]);
    expect(speakersIn('Mayor Ann Reed MP said the quay is open.')).toEqual(['1: Ann Reed | Mayor']);
  });

  test('may end in Jr., which ends no sentence', () => {
    expect(speakersIn('Mayor Carl Reed Jr. said the quay is open.')).toEqual(['1: Carl Reed Jr | Mayor']);
  });

  test('may have its surname in capitals, behind a title', () => {
    expect(participantsIn('Mayor Ann REED met with Mr Bob HILLER in Elmport.')).toEqual([
      '1: Ann REED | Mayor',
      '1: Bob HILLER | ',
    ]);
    expect(participantsIn('The crews met with Mayor Ann Reed, NATO and the UNESCO staff in Elmport.')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
  });

  test('ends before the verb of a heading, which opens no other', () => {
    expect(participantsIn('Mayor Ann Reed Visited Westland Officially')).toEqual(['1: Ann Reed | Mayor']);
  });

  test('may follow the name of a congress, which is no event', () => {
    const line = 'On May 3, Mayor Ann Reed received Vice Chairman of the National Congress of Norland Bob Hill.';
    expect(participantsIn(line)).toEqual([
      '1: Ann Reed | Mayor',
      '1: Bob Hill | Vice Chairman of the National Congress of Norland',
    ]);
    expect(meetingsIn('The World Congress of Ports was held in Elmport on May 3.')).toEqual([
      '1: World Congress of Ports | --05-03 | Elmport',
    ]);
  });
});

describe('a diplomat speaks', () => {
  test('for his part', () => {
    expect(speakersIn('Mayor Ann Reed met Bob Hill.', 'Reed, for her part, noted that the quay is open.')).toEqual([
      '2: Ann Reed | ',
    ]);
  });
});

describe('a diplomat’s meetings', () => {
  test('are receptions and talks that go on', () => {
    expect(
      meetingsIn(
        'Mayor receives Westland Ambassador',
        'Mayor Ann Reed hosted a reception in Elmport on 3 May 2031 for Ambassador Bob Hill.',
      ),
    ).toEqual(['1: receives Westland Ambassador | 2031-05-03 | Elmport']);
    expect(meetingsIn('Mayor Ann Reed is meeting with Governor Bob Hill in Elmport')).toEqual([
      '1: meeting with Governor Bob Hill |  | Elmport',
    ]);
  });

  test('end their name before the house that they are in', () => {
    expect(meetingsIn('Mayor Ann Reed hosted a reception for Governor Bob Hill at the Quay House in Elmport.')).toEqual(
      ['1: reception for Governor Bob Hill |  | Quay House in Elmport'],
    );
  });

  test('are held, however long their name is', () => {
    expect(
      meetingsIn(
        'Three leagues sign a plan',
        'The 3rd meeting of officials of the Quay League (QL), the League of Port States (LPS), and the North Sea League (NSL) took place in Elmport on 3 May 2031.',
      ),
    ).toEqual(['2: 3rd meeting of officials of the Quay League | 2031-05-03 | Elmport']);
  });

  test('are known where their place is told again', () => {
    expect(
      meetingsIn(
        'I attended a meeting of mayors in Elmport on 9 May 2031.',
        'I met Governor Bob Hill in Westport on 8 May, the day before the meeting in Elmport.',
      ),
    ).toEqual(['1: meeting of mayors | 2031-05-09 | Elmport', '2: met Governor Bob Hill | --05-08 | Westport']);
  });

  test('are audiences, whose guests a list names', () => {
    const lines = [
      'Today the Mayor received in audience:',
      '- His Excellency Mr. Bob Hill, Governor of Norland, and his crew;',
    ];
    expect(meetingsIn(...lines)).toEqual(['1: received in audience |  | ']);
    expect(participantsIn(...lines)).toEqual(['2: Bob Hill | Governor of Norland']);
    expect(
      participantsIn(
        'El alcalde ha recibido en audiencia:',
        '- Su Excelencia el Sr. Juan Ruiz, embajador de Norlandia, y séquito;',
      ),
    ).toEqual(['2: Juan Ruiz | embajador de Norlandia']);
  });

  test('have the day that the first lines tell of the same parties', () => {
    expect(
      meetingsIn(
        'Mayor to meet with the Governor of Norland',
        'Ann Reed will sail today (3 May 2031) for a meeting with the Governor of Norland, ahead of the meeting of the Quay Council on 9 May.',
      ),
    ).toEqual(['1: meet with the Governor of Norland | 2031-05-03 | ', '2: meeting of the Quay Council | --05-09 | ']);
  });
});

describe('a German diplomat', () => {
  test('meets somebody named behind the day and the place', () => {
    expect(meetingsIn('Ministerin Anna Roth traf am 3. Mai in Elmstadt ihren Amtskollegen Karl Holt.')).toEqual([
      '1: traf am 3. Mai in Elmstadt ihren Amtskollegen Karl Holt | --05-03 | Elmstadt',
    ]);
    expect(meetingsIn('Am 3. Mai fand in Elmstadt die Konferenz der Häfen statt.')).toEqual([
      '1: Konferenz der Häfen | --05-03 | Elmstadt',
    ]);
    expect(meetingsIn('Der Kai steht auf Seite 3. Mai war er in Elmstadt.')).toEqual([]);
  });

  test('makes one visit, whatever it is called', () => {
    expect(
      meetingsIn(
        'Ministerin Anna Roth zu Besuch in Elmstadt',
        'Ministerin Anna Roth kam am 3. Mai zum Antrittsbesuch.',
      ),
    ).toEqual(['1: Besuch | --05-03 | Elmstadt']);
  });
});

describe('a picture of diplomats', () => {
  test('shows who met', () => {
    expect(participantsIn('Mayor Ann Reed is pictured meeting with Governor Bob Hill in Elmport.')).toEqual([
      '1: Ann Reed | Mayor',
      '1: Bob Hill | Governor',
    ]);
  });
});
