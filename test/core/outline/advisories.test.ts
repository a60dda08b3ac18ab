import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn } from './oneBulletin';

const ADVISORY = [
  'MEDIA ADVISORY',
  'WHO: Mayor Ann Reed, Governor Bob Hill',
  'WHAT: Ribbon-cutting ceremony for the second quay',
  'WHEN: Monday, May 3, 2031, at 10 a.m.',
  'WHERE: Harbour Office, 12 Quay Street, Port Elm',
];

describe('A media advisory', () => {
  test('announces the event of its line with `what`, at the day and place of those with `when` and `where`', () => {
    expect(meetingsIn(...ADVISORY)).toEqual([
      '3: Ribbon-cutting ceremony for the second quay | 2031-05-03 | Harbour Office, 12 Quay Street, Port Elm',
    ]);
    expect(meetingsIn('Was: Pressekonferenz der Stadt', 'Wann: 3. Mai 2031', 'Wo: Rathaus Elmstadt')).toEqual([
      '1: Pressekonferenz der Stadt | 2031-05-03 | Rathaus Elmstadt',
    ]);
    expect(meetingsIn('Qué: Rueda de prensa', 'Cuándo: 3 de mayo de 2031', 'Dónde: Sala Elma')).toEqual([
      '1: Rueda de prensa | 2031-05-03 | Sala Elma',
    ]);
  });

  test('says with `who` who will be there', () => {
    expect(participantsIn(...ADVISORY)).toEqual(['2: Ann Reed | Mayor', '2: Bob Hill | Governor']);
  });

  test('has its lines in any order, and its day is not the one on which it was issued', () => {
    expect(
      meetingsIn(
        'PORT ELM, April 28 – Mayor Ann Reed opens the second quay.',
        'Where: Harbour Office, Port Elm',
        'When: Tuesday, May 4, 2 p.m.',
        'What: Briefing on the quays',
      ),
    ).toEqual(['4: Briefing on the quays | --05-04 | Harbour Office, Port Elm']);
  });

  test('names no place where its words are no name', () => {
    expect(meetingsIn('What: Briefing on the quays', 'When: May 3, 2031', 'Where: to be announced')).toEqual([
      '1: Briefing on the quays | 2031-05-03 | ',
    ]);
  });
});
