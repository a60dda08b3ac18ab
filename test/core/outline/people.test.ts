import { describe, expect, test } from 'vitest';
import { peopleIn } from '../../../src/core/reading/names/people';
import { wordsOf } from '../../../src/core/reading/words/words';

/** Titled people as `name | role`. */
function people(line: string): string[] {
  return peopleIn(line, wordsOf(line))
    .filter(({ titled }) => titled)
    .map(({ name, role }) => `${name} | ${role ?? ''}`);
}

describe('a title with a name behind it is a person', () => {
  test.each([
    ['talks with Prime Minister Ann Reed in Elmport', 'Ann Reed | Prime Minister'],
    ['President of Norland Ann Reed', 'Ann Reed | President of Norland'],
    ['President of South Norland Ann Reed', 'Ann Reed | President of South Norland'],
    [
      'Minister of Trade, Ports and Industry of the Republic of Norland Ann Reed',
      'Ann Reed | Minister of Trade, Ports and Industry of the Republic of Norland',
    ],
    ['Mayor of Port Elm Tomas Hale', 'Tomas Hale | Mayor of Port Elm'],
    ['Warden of the Old Quay Tomas Hale', 'Tomas Hale | Warden of the Old Quay'],
    ['Chair of the Lake Council Ann Reed', 'Ann Reed | Chair of the Lake Council'],
    ['Governor of the Lake Ann Reed', 'Ann Reed | Governor of the Lake'],
    ['talks with Harbour Master Ann Reed', 'Ann Reed | Harbour Master'],
    [
      'President of the League of Elm and Birch Societies (LEBS) Ann Reed',
      'Ann Reed | President of the League of Elm and Birch Societies (LEBS)',
    ],
    ["Norland's Minister Ann Reed", "Ann Reed | Norland's Minister"],
    ['H.E. Mr Haitham bin Tariq Al Reed', 'Haitham bin Tariq Al Reed | '],
    ['Ann Reed, Deputy Director of the Harbour Office, and others', 'Ann Reed | Deputy Director of the Harbour Office'],
    ['Sultan of Norland Ahmed al-Reed', 'Ahmed al-Reed | Sultan of Norland'],
    [
      'President of the League of Port States (LPS) Ann Reed',
      'Ann Reed | President of the League of Port States (LPS)',
    ],
    ['at the forum in Port Elm Foreign Minister Ann Reed met', 'Ann Reed | Foreign Minister'],
    ['Mayor of South Elm Monday Reed Holt', 'Monday Reed Holt | Mayor of South Elm'],
    ['on Monday Mayor April Reed met', 'April Reed | Mayor'],
    ['Prime Minister Ann May said', 'Ann May | Prime Minister'],
    ['H.E. Ann Bint Ali Al Reed Al Hill Al Holt Marsh', 'Ann Bint Ali Al Reed Al Hill Al Holt Marsh | '],
    ['Prosecutor-General Ann Reed', 'Ann Reed | Prosecutor-General'],
    ['the Chargé d’Affaires ad interim of Norland Ann Reed', 'Ann Reed | Chargé d’Affaires ad interim of Norland'],
    ['Honorary Chairman of the Lake Council Ann Reed', 'Ann Reed | Honorary Chairman of the Lake Council'],
    ['the attendance of Mayor Ann Reed', 'Ann Reed | Mayor'],
    ['deputy prime minister Ann Reed', 'Ann Reed | deputy prime minister'],
    ['Foreign Minister Ann #Reed', 'Ann Reed | Foreign Minister'],
    ['сообщила Председатель Банка Вязова Анна Речная', 'Анна Речная | Председатель Банка Вязова'],
    ['отметила первый заместитель мэра Анна Речная', 'Анна Речная | первый заместитель мэра'],
    ['министр мостов Анна Ивановна Речная', 'Анна Ивановна Речная | министр мостов'],
  ])('%s', (line, person) => {
    expect(people(line)).toEqual([person]);
  });

  test('and a title, a body or a place alone is none', () => {
    expect(
      people('The Prime Minister met the Harbour Council in New Elmport, and the United Norland Kingdom agreed.'),
    ).toEqual([]);
  });

  test('and a day behind a title is none', () => {
    expect(people('said Mayor Ann May 3 times; Mayor Monday said so; in Port Elm Monday Ann Reed sang')).toEqual([
      'Ann | Mayor',
    ]);
  });

  test('several people in one sentence keep their own titles', () => {
    expect(people('between the President of Norland Ann Reed and the Sultan of the Islands Bob Hill')).toEqual([
      'Ann Reed | President of Norland',
      'Bob Hill | Sultan of the Islands',
    ]);
  });
});

describe('a title behind a name', () => {
  test('may hold what looks like a name, and stand at the end of its line', () => {
    expect(people('said Ann Reed, a Hill Holt analyst.')).toEqual(['Ann Reed | Hill Holt analyst']);
    expect(people('Statement by Ann Reed, Minister for Ports')).toEqual(['Ann Reed | Minister for Ports']);
  });

  test('says more than that somebody is a counterpart', () => {
    expect(people('with her counterpart, H.E. Ms. Ann Reed, Foreign Minister of Norland.')).toEqual([
      'Ann Reed | Foreign Minister of Norland',
    ]);
  });

  test('ends before a bracket that tells where a text stood', () => {
    expect(people('Message by Ann Reed, Mayor of Port Elm (The Elm Herald, May 3, 2031)')).toEqual([
      'Ann Reed | Mayor of Port Elm',
    ]);
  });
});
