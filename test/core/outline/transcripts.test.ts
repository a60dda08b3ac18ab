import { describe, expect, test } from 'vitest';
import { participantsIn, speakersIn } from './oneBulletin';

describe('a transcript that lost its line ends', () => {
  test('names its speakers by initials, and the talk before them is no title', () => {
    expect(speakersIn('Встреча в Вязове. А.Речная: Я уже профессор уже. Б.Холмов: Да. А.Речная: Спасибо.')).toEqual([
      '1: А.Речная | ',
      '1: Б.Холмов | ',
    ]);
  });

  test('gives the full name where the text has it', () => {
    expect(speakersIn('Мэр Анна Речная провела встречу. А.Речная: Добрый день.')).toEqual(['1: Анна Речная | ']);
    expect(speakersIn('Mayor Ann Reed met the crews. A. Reed: Good morning.')).toEqual(['1: Ann Reed | ']);
  });

  test('may hold a card of the speaker', () => {
    expect(speakersIn('А.Речная: Прошу Вас. Б.Холмов Холмов Борис Иванович директор порта : Спасибо.')).toEqual([
      '1: А.Речная | ',
      '1: Борис Иванович Холмов | директор порта',
    ]);
  });
});

describe('a name', () => {
  test('that is short for one already known is not another speaker', () => {
    expect(speakersIn('Elm Ferries Co Ltd said the quay is open.', 'Elm Ferries said it will stay so.')).toEqual([
      '1: Elm Ferries Co Ltd | ',
    ]);
  });

  test('that opens with an article is a place’s, if nothing else is known of it', () => {
    expect(speakersIn('La Elma has expressed gratitude for the ferries.')).toEqual([]);
    expect(speakersIn('Mayor Carl La Elma opened the quay.', 'La Elma said it is long.')).toEqual([
      '2: Carl La Elma | ',
    ]);
  });

  test('may end in a word that is a title elsewhere', () => {
    expect(participantsIn('On May 3, Ann Reed and Bob King held talks.')).toEqual(['1: Ann Reed | ', '1: Bob King | ']);
  });
});
