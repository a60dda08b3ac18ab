import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('two people', () => {
  test('who speak behind one label or in one heading are two speakers', () => {
    const both = ['1: Ann Reed | ', '1: Piet Vos | '];
    expect(speakersIn('💬 Ann Reed and Piet Vos: We agree.')).toEqual(both);
    expect(speakersIn('💬 Ann Reed & Piet Vos: We agree.')).toEqual(both);
    expect(speakersIn('💬 Ann Reed &amp; Piet Vos: We agree.')).toEqual(both);
    expect(speakersIn('Statement by Ann Reed & Piet Vos at talks in Elmouth')).toEqual(both);
    expect(speakersIn('💬 Mayor Ann Reed & Harbour Minister Piet Vos: We agree.')).toEqual([
      '1: Ann Reed | Mayor',
      '1: Piet Vos | Harbour Minister',
    ]);
  });

  test('are not made of a firm or a title', () => {
    expect(speakersIn('💬 Minister of Health & Human Services Ann Reed: We agree.')).toEqual([
      '1: Ann Reed | Minister of Health & Human Services',
    ]);
    expect(participantsIn('On May 3, Mayor Ann Reed met with Elm Oil & Gas Works.')).toEqual(['1: Ann Reed | Mayor']);
  });

  test('of two lands meet where a heading of two flags names them, and nothing else', () => {
    const heading = '🇫🇷 🇩🇪 Foreign Minister of Elmland Ann Reed and Foreign Minister of Oakland Piet Vos';
    expect(meetingsIn(heading, ' ', '📍 Elmouth, May 6, 2031')).toEqual([
      '1: Foreign Minister of Elmland Ann Reed and Foreign Minister of Oakland Piet Vos | 2031-05-06 | Elmouth',
    ]);
    expect(participantsIn(heading, ' ', '📍 Elmouth, May 6, 2031')).toEqual([
      '1: Ann Reed | Foreign Minister of Elmland',
      '1: Piet Vos | Foreign Minister of Oakland',
    ]);
    expect(meetingsIn(`${heading} sent greetings.`)).toEqual([]);
    expect(meetingsIn(heading.slice(6), ' ', '📍 Elmouth, May 6, 2031')).toEqual([]);
  });
});

describe('a delegation', () => {
  test('is of those whom a line below the meeting says that it includes', () => {
    const members = 'В состав делегации вошли министр портов Анна Ридова и посол Олег Снегов';
    expect(participantsIn(members)).toEqual([]);
    expect(participantsIn('3 мая в Вязове прошли переговоры.', members)).toEqual([
      '2: Анна Ридова | министр портов',
      '2: Олег Снегов | посол',
    ]);
  });
});

describe('a text', () => {
  test('has the author of whom it says that they had something to say', () => {
    expect(speakersIn('✍️ Harbour Minister Ann Reed had the following to say in the preface to the book:')).toEqual([
      '1: Ann Reed | Harbour Minister',
    ]);
  });

  test('that is sent to somebody is of whom it comes from, but not the reply to a question', () => {
    expect(speakersIn('✉️ Letter to the media from Ambassador Tom Barrow')).toEqual(['1: Tom Barrow | Ambassador']);
    expect(speakersIn('✉️ Reply to a question from Ambassador Tom Barrow')).toEqual([]);
  });

  test('in Russian is of a woman as of a man, though her surname agrees with the noun of the occasion', () => {
    expect(speakersIn('🎙 Выступление министра портов Анны Ридовой на заседании Совета портов')).toEqual([
      '1: Анны Ридовой | министра портов',
    ]);
    expect(speakersIn('Выступление Марии Снеговой на форуме')).toEqual(['1: Марии Снеговой | ']);
    expect(speakersIn('Выступление Постоянного представителя Норландии Анны Белой на заседании')).toEqual([
      '1: Анны Белой | Постоянного представителя Норландии',
    ]);
  });
});
