import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a full stop in a Russian post', () => {
  test.each([
    ['3 мая 2031 г. в Вязове состоялось совещание.', '1: совещание | 2031-05-03 | Вязове'],
    ['3 мая с.г. в г. Вязове состоялось совещание.', '1: совещание | --05-03 | г. Вязове'],
    ['3 мая в 14:00 час. в с. Холмы состоится встреча.', '1: встреча | --05-03 | с. Холмы'],
    ['В пос. Холмы прошло совещание.', '1: совещание |  | пос. Холмы'],
    ['Семинар прошел 3 мая в библиотеке им. Холмова.', '1: Семинар | --05-03 | библиотеке им. Холмова'],
  ])('ends no sentence behind an abbreviation: %s', (text, meeting) => {
    expect(meetingsIn(text)).toEqual([meeting]);
  });

  test('ends no sentence in front of a small letter', () => {
    expect(participantsIn('Совещание провел к.т.н., директор порта Иван Строев.')).toEqual([
      '1: Иван Строев | директор порта',
    ]);
    expect(participantsIn('Форум открыл зам. директора порта Иван Строев.')).toEqual([
      '1: Иван Строев | зам. директора порта',
    ]);
    expect(participantsIn('Форум открыла и.о. мэра Вязова Анна Речная.')).toEqual([
      '1: Анна Речная | и.о. мэра Вязова',
    ]);
  });

  test('ends one behind a year and before a capital', () => {
    expect(meetingsIn('Причал открыли 3 мая 2031 г. Совещание прошло в Вязове.')).toEqual(['1: Совещание |  | Вязове']);
  });
});

describe('a Russian meeting', () => {
  test('is called by the first of two events, the other one in the genitive', () => {
    expect(meetingsIn('Мэр выступил на пленарном заседании форума «Причал».')).toEqual([
      '1: пленарном заседании форума |  | ',
    ]);
    expect(meetingsIn('Состоялось расширенное заседание коллегии порта.')).toEqual([
      '1: расширенное заседание коллегии порта |  | ',
    ]);
  });

  test('has neither the verb that opens its line nor a title in its name', () => {
    expect(meetingsIn('Провели заседание штаба в Вязове.')).toEqual(['1: заседание штаба |  | Вязове']);
  });

  test('is none in the hall for it', () => {
    expect(meetingsIn('В зале заседаний отремонтировали крышу.')).toEqual([]);
    expect(meetingsIn('Сегодня в зале заседаний порта прошло совещание.')).toEqual([
      '1: совещание |  | зале заседаний порта',
    ]);
  });
});

describe('somebody in a Russian post', () => {
  test('may have the surname in capitals, the title with what it is of before it', () => {
    expect(participantsIn('Аким Вязовской области Иван СТРОЕВ провел форум.')).toEqual([
      '1: Иван СТРОЕВ | Аким Вязовской области',
    ]);
  });

  test('may have an office that is an adjective', () => {
    expect(speakersIn('Как рассказала «Вестнику» заведующая отделом Анна Речная, причал открыт.')).toEqual([
      '1: Анна Речная | заведующая отделом',
    ]);
  });

  test('has no verb and nothing of the meeting in the title', () => {
    expect(participantsIn('Гостями форума стали Иван Строев и мэр Анна Речная.')).toEqual([
      '1: Иван Строев | ',
      '1: Анна Речная | мэр',
    ]);
    expect(
      participantsIn('На форуме мэр Иван Строев встретил Чрезвычайного и Полномочного Посла Карла Линда.'),
    ).toContain('1: Карла Линда | Чрезвычайного и Полномочного Посла');
  });
});
