import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a speaker of a Russian press post', () => {
  const opening = 'Начальник порта Иван Строев осмотрел причал.';

  test('may be called by first name and patronymic, if one person of the post has that first name', () => {
    expect(speakersIn(opening, 'Как отметил Иван Петрович, причал длинный.')).toEqual(['2: Иван Строев | ']);
    const both = `${opening} Его ждал мэр Иван Холмов.`;
    expect(speakersIn(both, 'Как отметил Иван Петрович, причал длинный.')).toEqual(['2: Иван Петрович | ']);
    expect(speakersIn('Как отметил Иван Петрович, причал длинный.')).toEqual(['1: Иван Петрович | ']);
  });

  test('may be called so, too, where the post names them by initials', () => {
    expect(
      speakersIn(
        'Форум открыла и.о. ректора университета И.А. Речная.',
        'Ирина Аркадьевна отметила, что причал открыт.',
      ),
    ).toEqual(['2: И.А. Речная | ']);
  });

  test.each([
    ['руководитель Департамента культуры городского округа Вязов', 'Татьяна Речная'],
    ['депутат Городской Думы Вязова-Камского', 'Алексей Холмов'],
    ['Глава Администрации Вязова', 'Тимур Холмов'],
  ])('has a name without the town of the office: %s', (role, name) => {
    expect(speakersIn(`«Причал открыт», – сообщил ${role} ${name}.`)).toEqual([`1: ${name} | ${role}`]);
  });

  test('is cited by what he knows or thinks', () => {
    for (const source of ['данным', 'оценке', 'сведениям', 'прогнозу'])
      expect(speakersIn(`По ${source} начальника порта Ивана Строева, причал длинный.`)).toEqual([
        '1: Ивана Строева | начальника порта',
      ]);
  });

  test('is meant by a pronoun behind `of this`; one who spoke goes on', () => {
    expect(speakersIn(opening, 'Об этом он рассказал на брифинге.')).toEqual(['2: Иван Строев | ']);
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

  test('may be the head of the land, the region or the office, whatever the post called them first', () => {
    const meeting = 'Губернатор Иван Строев и министр портов Анна Речная открыли причал.';
    expect(speakersIn(meeting, 'Глава региона отметил, что причал длинный.')).toEqual(['2: Иван Строев | ']);
    expect(speakersIn(meeting, 'Глава ведомства отметила, что причал длинный.')).toEqual(['2: Анна Речная | ']);
    expect(speakersIn(meeting, 'Глава государства отметил, что причал длинный.')).toEqual([]);
  });

  test('may be told in the passive, if nothing leads to the name but that', () => {
    expect(speakersIn('Министром Иваном Строевым было отмечено, что причал открыт.')).toEqual([
      '1: Иваном Строевым | Министром',
    ]);
    expect(speakersIn('Как было сказано мэром Анной Речной, причал открыт.')).toEqual(['1: Анной Речной | мэром']);
    expect(speakersIn('Гостей принял мэр Иван Строев.', 'И.Строевым подчеркнуто, что причал открыт.')).toEqual([
      '2: Иван Строев | ',
    ]);
    expect(speakersIn('На встрече с мэром Анной Речной было отмечено, что причал открыт.')).toEqual([]);
    expect(speakersIn('Мэром Анной Речной был открыт причал.')).toEqual([]);
  });

  test('has a title that begins with its rank', () => {
    expect(speakersIn('О причале рассказал первый замминистра портов края Иван Строев.')).toEqual([
      '1: Иван Строев | первый замминистра портов края',
    ]);
  });

  test('instructs and proposes', () => {
    expect(speakersIn('Мэр Иван Строев поручил открыть причал.')).toEqual(['1: Иван Строев | Мэр']);
    expect(speakersIn('Мэр Анна Речная предложила открыть причал.')).toEqual(['1: Анна Речная | Мэр']);
  });

  test('has a title that ends in a name with its quotation marks', () => {
    expect(speakersIn('Директор порта «Вязов» Иван Строев рассказал о причале.')).toEqual([
      '1: Иван Строев | Директор порта «Вязов»',
    ]);
    expect(speakersIn('Тренер клуба "Вяз" Иван Строев рассказал о матче.')).toEqual([
      '1: Иван Строев | Тренер клуба "Вяз"',
    ]);
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

  test('is in a house that its adjectives, small words or a name in quotation marks tell', () => {
    expect(meetingsIn('На Вязовском трубном заводе прошло совещание.')).toEqual([
      '1: совещание |  | Вязовском трубном заводе',
    ]);
    expect(meetingsIn('Встреча с жителями прошла в Доме культуры.')).toEqual([
      '1: Встреча с жителями |  | Доме культуры',
    ]);
    expect(meetingsIn('Встреча с жителями прошла во дворце культуры «Причал».')).toEqual([
      '1: Встреча с жителями |  | дворце культуры «Причал»',
    ]);
    expect(meetingsIn('В храме Анны Речной 3 мая прошла встреча.')).toEqual([
      '1: встреча | --05-03 | храме Анны Речной',
    ]);
    expect(participantsIn('В храме Анны Речной 3 мая прошла встреча.')).toEqual([]);
    expect(meetingsIn('Рабочая поездка в Вязовский район')).toEqual(['1: Рабочая поездка |  | Вязовский район']);
  });

  test('is where a guest came to, and where and when a dateline says', () => {
    expect(meetingsIn('Причал открыт.', 'Вязов посетили министр портов Иван Строев и мэр Борис Холмов.')).toEqual([
      '2: посетили министр портов Иван Строев |  | Вязов',
    ]);
    expect(meetingsIn('3 мая, Вязов /Вестник/. Министр Иван Строев принял мэра Бориса Холмова.')).toEqual([
      '1: принял мэра Бориса Холмова | --05-03 | Вязов',
    ]);
  });

  test('is held as a video conference, and is none', () => {
    expect(meetingsIn('3 мая мэр Иван Строев в режиме видеоконференции провёл совещание.')).toEqual([
      '1: совещание | --05-03 | ',
    ]);
  });
});

describe('A Russian name', () => {
  test('has its surname in front, also behind a title with what that is of', () => {
    expect(
      participantsIn('В заседании участвовали прокурор области Строев Иван Петрович и мэр Холмов Борис Ильич.'),
    ).toEqual(['1: Строев Иван Петрович | прокурор области', '1: Холмов Борис Ильич | мэр']);
  });

  test('does not begin with what opens its sentence', () => {
    expect(speakersIn('Хотя Строев заявил о ремонте, причал закрыт.')).toEqual(['1: Строев | ']);
    expect(speakersIn('Затем Строев сообщил, что причал закрыт.')).toEqual(['1: Строев | ']);
  });
});
