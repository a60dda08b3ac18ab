import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a speaker of a Russian press post', () => {
  const opening = 'Начальник порта Иван Строев осмотрел причал.';

  test('may be called by first name and patronymic, if one person of the post has that first name', () => {
    expect(speakersIn(opening, 'Как отметил Иван Петрович, причал длинный.')).toEqual([
      '2: Иван Строев | Начальник порта',
    ]);
    const both = `${opening} Его ждал мэр Иван Холмов.`;
    expect(speakersIn(both, 'Как отметил Иван Петрович, причал длинный.')).toEqual(['2: Иван Петрович | ']);
    expect(speakersIn('Как отметил Иван Петрович, причал длинный.')).toEqual(['1: Иван Петрович | ']);
  });

  test('is cited by what he knows or thinks', () => {
    for (const source of ['данным', 'оценке', 'сведениям', 'прогнозу'])
      expect(speakersIn(`По ${source} начальника порта Ивана Строева, причал длинный.`)).toEqual([
        '1: Ивана Строева | начальника порта',
      ]);
  });

  test('is meant by a pronoun behind `of this`; one who spoke goes on', () => {
    expect(speakersIn(opening, 'Об этом он рассказал на брифинге.')).toEqual(['2: Иван Строев | Начальник порта']);
    expect(
      speakersIn(opening, 'Как отметил мэр Борис Холмов, причал ждет губернатор Карл Речной.', 'Он добавил, что рад.'),
    ).toEqual(['2: Борис Холмов | мэр']);
  });

  test('stands behind what he said, whatever verb leads to him', () => {
    expect(speakersIn('«Причал открыт», – поделилась радостью мэр Вязова Анна Речная.')).toEqual([
      '1: Анна Речная | мэр Вязова',
    ]);
    expect(speakersIn('– Причал открыт, – поставил задачу Иван Строев.')).toEqual(['1: Иван Строев | ']);
    expect(speakersIn('«Причал открыт», – услышали от мэра Ивана Строева.')).toEqual([]);
    expect(speakersIn('Работы на объекте «Причал» – заслуга мэра Ивана Строева.')).toEqual([]);
  });

  test('may have the meeting between verb and name', () => {
    expect(speakersIn('Причал открыт, подчеркнул в ходе встречи Иван Строев.')).toEqual(['1: Иван Строев | ']);
    expect(speakersIn('Причал открыт, подчеркнула на встрече с жителями Анна Речная.')).toEqual(['1: Анна Речная | ']);
  });

  test('is not the one with whom he talks', () => {
    expect(speakersIn('В беседе с корреспондентом начальник порта Иван Строев сообщил, что причал открыт.')).toEqual([
      '1: Иван Строев | начальник порта',
    ]);
  });
});

describe('a participant of a Russian press post', () => {
  const meeting = '3 мая в Вязове прошло совещание.';

  test('does what is done at a meeting with others', () => {
    for (const done of [
      'К участникам обратились',
      'Документ подписали',
      'Строителей поздравили',
      'К ним присоединились',
    ])
      expect(participantsIn(meeting, `${done} мэр Иван Строев и директор порта Анна Речная.`)).toEqual([
        '2: Иван Строев | мэр',
        '2: Анна Речная | директор порта',
      ]);
    expect(participantsIn('Документ подписали мэр Иван Строев и директор порта Анна Речная.')).toEqual([]);
  });

  test('may have a surname like an adjective, a town or a school before the name, and a place in a board', () => {
    expect(
      participantsIn(
        meeting,
        'Участвовали мэр Вязова Анна Речная и директор завода Петр Холмов.',
        'Участвовали мэр Вязова Речная Ольга Сергеевна и ректор ВязГУ Борис Строев.',
        'Участвовали член коллегии портов Карл Холмов, директор Торговой палаты Норландии Дора Холмова.',
      ),
    ).toEqual([
      '2: Анна Речная | мэр Вязова',
      '2: Петр Холмов | директор завода',
      '3: Речная Ольга Сергеевна | мэр Вязова',
      '3: Борис Строев | ректор ВязГУ',
      '4: Карл Холмов | член коллегии портов',
      '4: Дора Холмова | директор Торговой палаты Норландии',
    ]);
  });
});

describe('a meeting of a Russian press post', () => {
  test('may be an assembly, a board, an act that is held, and with a group', () => {
    expect(meetingsIn('3 мая прошло отчетное собрание рыбаков.')).toEqual([
      '1: отчетное собрание рыбаков | --05-03 | ',
    ]);
    expect(meetingsIn('3 мая Законодательное собрание приняло закон.')).toEqual([]);
    expect(meetingsIn('Расширенная коллегия порта прошла 3 мая.')).toEqual([
      '1: Расширенная коллегия порта | --05-03 | ',
    ]);
    expect(meetingsIn('3 мая состоялось торжественное открытие моста.')).toEqual([
      '1: торжественное открытие моста | --05-03 | ',
    ]);
    expect(meetingsIn('Мэр Иван Строев встретился с группой рыбаков.')).toEqual(['1: встретился с группой |  | ']);
    expect(meetingsIn('О том говорили 3 мая в ходе встречи мэра Ивана Строева с рыбаками.')).toEqual([
      '1: встречи мэра Ивана Строева с рыбаками | --05-03 | ',
    ]);
  });
});
