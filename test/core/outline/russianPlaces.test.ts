import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn } from './oneBulletin';

describe('the place of a Russian meeting', () => {
  test('is named with the kind of settlement it is', () => {
    expect(meetingsIn('В посёлке Холмы Вязовского района прошла встреча с жителями.')).toEqual([
      '1: встреча с жителями |  | посёлке Холмы Вязовского района',
    ]);
    expect(meetingsIn('В городе Вязове состоялось совещание.')).toEqual(['1: совещание |  | городе Вязове']);
    expect(meetingsIn('В столице Норландии прошли переговоры.')).toEqual(['1: переговоры |  | столице Норландии']);
    expect(meetingsIn('В большом городе прошёл форум.')).toEqual(['1: форум |  | ']);
  });

  test('stands behind the adjective of its land', () => {
    expect(meetingsIn('Во французском Вязове состоялся форум.')).toEqual(['1: форум |  | Вязове']);
  });

  test('may be two, but not the person behind the second `and`', () => {
    expect(meetingsIn('7 мая прокурор проведёт приём жителей в Холмове и в Вязове.')).toEqual([
      '1: приём жителей | --05-07 | Холмове и в Вязове',
    ]);
    expect(meetingsIn('Встреча прошла в Вязове и Анна Речная осталась довольна.')).toEqual(['1: Встреча |  | Вязове']);
    expect(meetingsIn('Заседание прошло в Вязове и Министр остался доволен.')).toEqual(['1: Заседание |  | Вязове']);
  });

  test('ends where a person is named', () => {
    expect(meetingsIn('На пленарном заседании в Вязове Иван Строев открыл причал.')).toEqual([
      '1: пленарном заседании |  | Вязове',
    ]);
  });

  test('is the whole house that is visited, and no adjective of it', () => {
    expect(meetingsIn('Губернатор Анна Речная посетила Холмскую детскую больницу.')).toEqual([
      '1: посетила Холмскую детскую больницу |  | Холмскую детскую больницу',
    ]);
    expect(meetingsIn('Мэр Анна Речная посетила Норландию вчера.')).toEqual(['1: посетила Норландию |  | Норландию']);
    expect(meetingsIn('С визитом в Южный портовый университет прибыл советник Иван Строев.')).toEqual([
      '1: визитом |  | Южный портовый университет',
    ]);
  });

  test('may stand before the verb of a visit', () => {
    expect(meetingsIn('Сегодня Холмский край посетит замминистра портов Иван Строев.')).toEqual([
      '1: посетит замминистра портов Иван Строев |  | Холмский край',
    ]);
    expect(meetingsIn('5 мая в норландском Вязове встретились министры двух стран.')).toEqual([
      '1: встретились | --05-05 | Вязове',
    ]);
    expect(meetingsIn('На площади встречаются влюблённые.')).toEqual([]);
  });

  test('is not the signature between heading and date', () => {
    expect(meetingsIn('Начался форум портов', 'Анна Холмова', '19.10.2031 13:35', 'Форум открыл мэр.')).toEqual([
      '1: форум портов | 2031-10-19 | ',
    ]);
    expect(meetingsIn('Начался форум портов', 'Нижний Холмск', '19.10.2031 13:35')).toEqual([
      '1: форум портов | 2031-10-19 | Нижний Холмск',
    ]);
  });
});

describe('a Russian journey', () => {
  test('is a visit if nothing else is told of it', () => {
    expect(meetingsIn('27 мая прокурор Иван Строев приедет в посёлок Холмы.')).toEqual([
      '1: приедет в посёлок Холмы | --05-27 | посёлок Холмы',
    ]);
    expect(participantsIn('27 мая прокурор Иван Строев приедет в посёлок Холмы.')).toEqual([
      '1: Иван Строев | прокурор',
    ]);
    expect(meetingsIn('В Вязове побывал заместитель мэра Иван Строев.')).toEqual([
      '1: побывал заместитель мэра Иван Строев |  | Вязове',
    ]);
    expect(meetingsIn('Министр Анна Речная прибыла в Норландию на форум портов.')).toEqual([
      '1: форум портов |  | Норландию',
    ]);
  });

  test('is somebody’s', () => {
    expect(meetingsIn('Груз прибыл в Вязов.')).toEqual([]);
  });
});
