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

  test('is so whatever its name in quotation marks says', () => {
    expect(meetingsIn('В Вязове прошла конференция «80 лет порту».')).toEqual(['1: конференция |  | Вязове']);
    expect(meetingsIn('3 мая в Вязове прошла конференция к юбилею порта.').length).toBeLessThan(2);
  });

  test('may be a gathering of villagers, but no avalanche', () => {
    expect(meetingsIn('В селе Холмы состоялся сход жителей.')).toEqual(['1: сход жителей |  | селе Холмы']);
    expect(meetingsIn('В горах произошел сход лавины.')).toEqual([]);
  });

  test('is none in the hall for it', () => {
    expect(meetingsIn('В зале заседаний отремонтировали крышу.')).toEqual([]);
    expect(meetingsIn('Сегодня в зале заседаний порта прошло совещание.')).toEqual([
      '1: совещание |  | зале заседаний порта',
    ]);
  });
});

describe('the place of a Russian meeting', () => {
  test.each([
    ['В школе № 5 прошел семинар.', 'школе № 5'],
    ['В детском саду «Причал» прошел семинар.', 'детском саду «Причал»'],
    ['Семинар прошел в ДК им. Холмова.', 'ДК'],
    ['Семинар прошел на Северной железной дороге.', 'Северной железной дороге'],
    ['В Законодательном собрании Вязовской области прошел семинар.', 'Законодательном собрании Вязовской области'],
    ['В конференц-зале филармонии прошел семинар.', 'конференц-зале филармонии'],
    ['Семинар прошел в экспо-центре порта.', 'экспо-центре порта'],
    ['Семинар прошел на станции Вязов-Главный.', 'станции Вязов-Главный'],
    ['В микрорайоне Северный прошел семинар.', 'микрорайоне Северный'],
  ])('is what it is called: %s', (text, place) => {
    expect(meetingsIn(text)[0]?.split(' | ')[2]).toBe(place);
  });

  test('is where somebody goes on a visit', () => {
    const place = (text: string): (string | undefined)[] => meetingsIn(text).map((meeting) => meeting.split(' | ')[2]);
    expect(place('Мэр Иван Строев посетил с рабочей поездкой Вязовскую область.')).toEqual(['Вязовскую область']);
    expect(place('Мэр Иван Строев с рабочим визитом посетил Норландию.')).toEqual(['Норландию']);
    expect(place('Вязовский район с рабочим визитом посетил депутат Иван Строев.')).toEqual(['Вязовский район']);
  });

  test('is where a delegation goes, told below or not', () => {
    expect(
      meetingsIn('О рабочем визите делегации в Норландию', '3 мая 2031 г. мэр Иван Строев посетил Норландию.'),
    ).toEqual(['1: рабочем визите делегации | 2031-05-03 | Норландию']);
  });

  test('is no event with its year', () => {
    expect(meetingsIn('На ПМЭФ-2031 Иван Строев провел встречу с Анной Речной.')).toEqual([
      '1: встречу с Анной Речной |  | ',
    ]);
  });

  test('is told behind its label', () => {
    expect(meetingsIn('3 мая состоится брифинг мэра Ивана Строева.', 'Место: Ратуша, ул. Мира, 5')).toEqual([
      '1: брифинг мэра Ивана Строева | --05-03 | Ратуша, ул. Мира, 5',
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

  test('speaks as well where the title stands apart from the part played', () => {
    expect(speakersIn('Модератор, декан Анна Речная, отметила интерес студентов.')).toEqual(['1: Анна Речная | декан']);
    expect(speakersIn('Причал откроет мэр, капитан Иван Строев, сообщает пресс-служба порта.')).toEqual([]);
  });

  test('may have a title of two words that a hyphen joins, or of two offices', () => {
    expect(speakersIn('Врач-терапевт порта Иван Строев рассказал о сне.')).toEqual([
      '1: Иван Строев | Врач-терапевт порта',
    ]);
    expect(speakersIn('– Причал длинный, — рассказал сенатор Совета Вязова, заместитель мэра Иван Строев.')).toEqual([
      '1: Иван Строев | заместитель мэра',
    ]);
    expect(speakersIn('Причал длинный, сообщил пресс-секретарь, мэр Иван Строев открыл его.')).toEqual([]);
  });

  test('may have the name of a firm in the title behind the name', () => {
    expect(speakersIn('«Причал открыт», — пояснил Иван Строев, директор АО «Вязпорт».')).toEqual([
      '1: Иван Строев | директор АО «Вязпорт»',
    ]);
  });

  test('may have a title of a numbered school or of a duma, whose words are no name', () => {
    expect(speakersIn('«Звонок прозвенел», — рассказал директор школы № 5 Иван Строев.')).toEqual([
      '1: Иван Строев | директор школы № 5',
    ]);
    expect(
      participantsIn('Депутат Вязовской областной Думы седьмого созыва Иван Строев провел прием граждан.'),
    ).toEqual(['1: Иван Строев | Депутат Вязовской областной Думы седьмого созыва']);
    const title = 'директор АО «Центр «Причал»';
    expect(speakersIn(`«Причал открыт», — пояснил Иван Строев, ${title}.`)).toEqual(['1: Иван Строев | директор АО']);
  });

  test('may have a name of short words behind the land', () => {
    expect(participantsIn('Встреча с секретарем Коммунистической партии Норланда То Ламом')).toEqual([
      '1: То Ламом | секретарем Коммунистической партии Норланда',
    ]);
  });

  test('talks with others', () => {
    expect(participantsIn('Иван Строев обсудил с мэром Анной Речной причал.')).toEqual([
      '1: Иван Строев | ',
      '1: Анной Речной | мэром',
    ]);
    expect(meetingsIn('Мэр Иван Строев пообщался с жителями поселка.')).toEqual(['1: пообщался с жителями |  | ']);
    expect(meetingsIn('Иван Строев обсудил причал.')).toEqual([]);
  });

  test('may be a champion or a hero, of the assembly or of a body without a blank in its name', () => {
    expect(speakersIn('Герой России Иван Строев рассказал о порте.')).toEqual(['1: Иван Строев | Герой России']);
    expect(participantsIn('Форум открыла спикер Заксобрания Анна Речная.')).toEqual([
      '1: Анна Речная | спикер Заксобрания',
    ]);
    expect(participantsIn('Форум открыл глава Вязоблгаза Иван Строев.')).toEqual(['1: Иван Строев | глава Вязоблгаза']);
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
