import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../src/core/reading/names/russianForms';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a Russian meeting', () => {
  test('has the adjectives before it and whose it is in its name', () => {
    expect(meetingsIn('3 мая состоялось плановое аппаратное совещание рабочей группы порта')).toEqual([
      '1: плановое аппаратное совещание рабочей группы порта | --05-03 | ',
    ]);
    expect(meetingsIn('Мэр сообщил об этом сегодня на оперативном совещании.')).toEqual([
      '1: оперативном совещании |  | ',
    ]);
    expect(meetingsIn('Встречу министров Норландии с послами провел мэр Иван Строев.')).toEqual([
      '1: Встречу министров Норландии с послами |  | ',
    ]);
  });

  test('is held where a participle behind it tells the day', () => {
    expect(meetingsIn('Об этом говорили после форума портов, прошедшего 3 мая в Вязове.')).toEqual([
      '1: форума портов | --05-03 | Вязове',
    ]);
  });

  test('ends its name before a verb', () => {
    expect(meetingsIn('Заседание Совета назначено, сессия началась 3 мая в Вязове.')).toContain(
      '1: сессия | --05-03 | Вязове',
    );
  });

  test('is in a house that small words name, with its adjectives and what it is of', () => {
    expect(meetingsIn('3 мая в большом зале администрации порта прошло совещание.')).toEqual([
      '1: совещание | --05-03 | большом зале администрации порта',
    ]);
    expect(meetingsIn('3 мая в мэрии прошло совещание по вопросам зала.')).toEqual([
      '1: совещание по вопросам зала | --05-03 | мэрии',
    ]);
  });

  test('is not another one where its word is said again of the same day', () => {
    expect(
      meetingsIn(
        '3 мая мэр Иван Строев провел совещание.',
        '4 мая он встретился с послом Петром Холмовым.',
        '«Встреча прошла 4 мая», – сказал он.',
      ),
    ).toEqual(['1: совещание | --05-03 | ', '2: встретился с послом Петром Холмовым | --05-04 | ']);
  });

  test('is in a place whose kind belongs to its name, and at none that takes part', () => {
    expect(meetingsIn('3 мая в Вязовской области прошло заседание.')).toEqual([
      '1: заседание | --05-03 | Вязовской области',
    ]);
    expect(meetingsIn('Порт «Норд Норландии» принял участие в заседании 3 мая.')).toEqual([
      '1: заседании | --05-03 | ',
    ]);
  });

  test('may be made on a journey', () => {
    expect(meetingsIn('3 мая мэр Иван Строев прибыл с рабочей поездкой в Вязов.')).toEqual([
      '1: рабочей поездкой | --05-03 | Вязов',
    ]);
  });

  test('has the place and day of a dateline with full stops, and none of another clause', () => {
    for (const dateline of ['ВЯЗОВ, 4 мая. /ВЕСТНИК/. ', 'Вязов. 4 мая. ВЕСТНИК ВЯЗА - ', 'ВЯЗОВ, 4 мая – ВЕСТНИК. '])
      expect(meetingsIn(`${dateline}Мэр провел совещание и сообщил, что 3 мая открыли причал.`)).toEqual([
        `1: совещание | --05-04 | ${dateline.slice(0, 5)}`,
      ]);
  });
});

describe('a Russian name', () => {
  test.each([
    ['Холмов', 'Холмова Холмову Холмовым Холмове Холмовой'],
    ['Сергей', 'Сергея Сергею Сергеем Сергее'],
    ['Мария', 'Марии Марию Марией'],
    ['Максим', 'Максима Максиму Максимом Максиме'],
    ['Полевой', 'Полевого Полевому Полевым Полевом'],
  ])('is %s in every case', (name, forms) => {
    for (const form of forms.split(' ')) expect(stemOf(form.toLowerCase())).toBe(stemOf(name.toLowerCase()));
  });

  test('is one person in whatever case, and a surname alone tells who speaks', () => {
    const meeting = 'Губернатор Иван Строев встретился с мэром Петром Холмовым в Вязове.';
    expect(participantsIn(meeting, 'Петр Холмов отметил, что причал открыт.')).toEqual(['1: Иван Строев | Губернатор']);
    expect(speakersIn(meeting, 'Холмов отметил, что причал открыт.')).toEqual(['2: Петром Холмовым | ']);
  });

  test('is none of a land’s body, nor of two scripts', () => {
    const meeting =
      'Сегодня прошло заседание штаба Минпорта Норландии и Elm Норланд под председательством мэра Ивана Строева.';
    expect(participantsIn(meeting)).toEqual(['1: Ивана Строева | мэра']);
    expect(participantsIn('Сегодня прошло заседание по поручению Ивана Строева.')).toEqual([]);
  });

  test('may open with initials, stand behind an acronym, and be one of two in a row', () => {
    const meeting = '3 мая прошло заседание с участием ';
    expect(
      participantsIn(`${meeting}министра портов Норландии Б. И. Холмова и его заместителя А. В. Строева.`),
    ).toEqual(['1: Б. И. Холмова | министра портов Норландии', '1: А. В. Строева | заместителя']);
    expect(participantsIn(`${meeting}академика РАП Бориса Ивановича Холмова.`)).toEqual([
      '1: Бориса Ивановича Холмова | академика РАП',
    ]);
    expect(participantsIn(`${meeting}депутата Портсобрания Завязовья Ольги Строевой.`)).toEqual([
      '1: Ольги Строевой | депутата Портсобрания Завязовья',
    ]);
    expect(participantsIn(`${meeting}начальника Речных Сил.`)).toEqual([]);
  });

  test('may be of four syllables, and stand behind the town of a title', () => {
    const meeting = '3 мая прошло заседание с участием ';
    expect(participantsIn(`${meeting}министра портов Ле Ки Ань Хонг.`)).toEqual([
      '1: Ле Ки Ань Хонг | министра портов',
    ]);
    expect(participantsIn(`${meeting}крестьян. Заседание открыл глава Вязоградска Холмов.`)).toEqual([
      '1: Холмов | глава Вязоградска',
    ]);
    expect(participantsIn('3 мая губернатор Вязовской области провел заседание.')).toEqual([]);
  });

  test('stands behind the Latin letters of a company, and behind whose name a university has', () => {
    expect(participantsIn('3 мая мэр Иван Строев встретился с главой Elm Ferries Борисом Холмовым.')).toEqual([
      '1: Иван Строев | мэр',
      '1: Борисом Холмовым | главой Elm Ferries',
    ]);
    expect(participantsIn('3 мая ректор ВязГУ им. А. И. Речного Борис Холмов провел совещание.')).toEqual([
      '1: Борис Холмов | ректор ВязГУ им. А. И. Речного',
    ]);
  });

  test('has initials behind the surname, and all its words behind a land that an adjective names', () => {
    expect(participantsIn('3 мая мэр Вязова Строев И.П. провел встречу с директором порта Холмовым Б.И.')).toEqual([
      '1: Строев И.П. | мэр Вязова',
      '1: Холмовым Б.И. | директором порта',
    ]);
    expect(participantsIn('3 мая мэр встретился с ректором ВГУ Борисом Холмовичем.')).toEqual([
      '1: Борисом Холмовичем | ректором ВГУ',
    ]);
    expect(participantsIn('3 мая посол в Вязовской Федерации Эдуардо Вилья Мехиас провел встречу.')).toEqual([
      '1: Эдуардо Вилья Мехиас | посол в Вязовской Федерации',
    ]);
  });

  test('has the whole title of who leads, and no participle before it', () => {
    expect(participantsIn('3 мая порт посетила делегация во главе с министром портов Иваном Строевым.')).toEqual([
      '1: Иваном Строевым | министром портов',
    ]);
    expect(participantsIn('3 мая прошла встреча с чрезвычайным и полномочным послом Норландии Марком Ридом.')).toEqual([
      '1: Марком Ридом | чрезвычайным и полномочным послом Норландии',
    ]);
  });

  test('of a bishop is what stands behind his sees', () => {
    expect(
      participantsIn(
        'Митрополит Вязовский и Холмский Павел возглавил совещание 3 мая.',
        'Участвовали патриарх Норландский и всея Заречья Лука и архиепископ Портский Марк.',
      ),
    ).toEqual([
      '1: Павел | Митрополит Вязовский и Холмский',
      '2: Лука | патриарх Норландский и всея Заречья',
      '2: Марк | архиепископ Портский',
    ]);
  });

  test('is neither a body of an adjective nor the adjective of one', () => {
    const meeting = '3 мая прошло заседание с участием ';
    expect(participantsIn(`${meeting}директора комитета Синего Якоря Ивана Строева.`)).toEqual([
      '1: Ивана Строева | директора комитета Синего Якоря',
    ]);
    expect(participantsIn(`${meeting}ректора Вязовского государственного института.`)).toEqual([]);
    expect(
      participantsIn('3 мая прошло заседание Морской Церкви.', 'Делегация Вязовской области начала работу.'),
    ).toEqual([]);
  });

  test('has a title in front of it that ends at a verb', () => {
    expect(participantsIn('3 мая глава порта встретился с мэром Вязова Петром Холмовым.')).toEqual([
      '1: Петром Холмовым | мэром Вязова',
    ]);
  });
});

describe('a Russian speaker', () => {
  test('is not the one before the verb where its subject follows', () => {
    expect(speakersIn('Причал откроет мэр Иван Строев, сообщает пресс-служба порта.')).toEqual([]);
    expect(speakersIn('Причал откроет мэр Иван Строев, сообщает Вестник Вязова.')).toEqual([]);
  });

  test('may be a surname behind `of this`, if the post tells whose', () => {
    const meeting = 'Мэр Иван Хиль принял норландского посла.';
    expect(speakersIn(meeting, 'Об этом Хиль сообщил в соцсети.')).toEqual(['2: Иван Хиль | ']);
    expect(meetingsIn(meeting)).toEqual(['1: принял норландского посла |  | ']);
    expect(speakersIn('Об этом Хиль сообщил в соцсети.')).toEqual([]);
  });

  test('may be told of by a title alone, before the verb or behind it, but not as the one who is told', () => {
    const meeting = 'Губернатор Иван Строев открыл причал в Вязове.';
    expect(speakersIn(meeting, 'Также губернатор рассказал о втором причале.')).toEqual(['2: Иван Строев | ']);
    expect(speakersIn(meeting, '«Он длинный», – сообщил губернатор журналистам.')).toEqual(['2: Иван Строев | ']);
    expect(speakersIn(meeting, 'Моряки рассказали губернатору о причале.')).toEqual([]);
    expect(speakersIn('Моряк сказал губернатору Ивану Строеву, что причал длинный.')).toEqual([]);
  });

  test('has the adjective before a title in it', () => {
    expect(speakersIn('Причал открыт, сообщила официальный представитель порта Анна Речная.')).toEqual([
      '1: Анна Речная | официальный представитель порта',
    ]);
  });

  test('may be a ministry before a colon', () => {
    expect(speakersIn('Минтранс Норландии: второй причал открыт')).toEqual(['1: Минтранс Норландии | ']);
  });

  test('who opens a meeting, reports to it or stands for a land takes part', () => {
    const meeting = '3 мая в Вязове прошло заседание Совета портов.';
    expect(
      participantsIn(
        meeting,
        'Заседание открыл министр портов Иван Строев.',
        'Норландию представляет мэр Петр Холмов.',
        'Докладчиком будет директор порта Анна Речная.',
      ),
    ).toEqual(['2: Иван Строев | министр портов', '3: Петр Холмов | мэр', '4: Анна Речная | директор порта']);
  });
});

describe('a Russian speaker', () => {
  test('may hold an event and speak there', () => {
    expect(speakersIn('Иван Строев провел брифинг, где рассказал о причалах')).toEqual(['1: Иван Строев | ']);
    expect(speakersIn('Иван Строев провел встречу с мэром, который рассказал о причалах')).toEqual([]);
  });

  test('may stand behind the paper that asked, which is nobody', () => {
    expect(speakersIn('О причалах рассказал в интервью @vyaz_ru Иван Строев')).toEqual(['1: Иван Строев | ']);
    expect(speakersIn('О причалах в интервью «Вязовский Вестник» рассказал мэр Иван Строев')).toEqual([
      '1: Иван Строев | мэр',
    ]);
  });

  test('may stand behind the verb with the occasion, the listeners or an unknown trade between them', () => {
    const speech = '«Причал открыт», –';
    expect(speakersIn(`${speech} заявил в пятницу в эфире радио Elm начальник порта Иван Строев.`)).toEqual([
      '1: Иван Строев | начальник порта',
    ]);
    expect(speakersIn(`${speech} сообщил журналистам мэр Вязова Борис Холмов.`)).toEqual([
      '1: Борис Холмов | мэр Вязова',
    ]);
    expect(speakersIn(`${speech} сказал лоцман порта «Вяз» Иван Строев.`)).toEqual(['1: Иван Строев | ']);
    expect(speakersIn(`${speech} сообщил 3 мая журналистам Иван Строев.`)).toEqual(['1: Иван Строев | ']);
    expect(speakersIn('О причале рассказала журналистам лоцман Анна Речная.')).toEqual(['1: Анна Речная | ']);
    expect(speakersIn('Порт сообщил о визите мэра Вязова Бориса Холмова.')).toEqual([]);
    expect(speakersIn('Порт сообщил о визите лоцмана Бориса Холмова.')).toEqual([]);
  });

  test('may be a surname according to whom something is, and no agency', () => {
    expect(speakersIn('Мэр Иван Строев открыл причал.', 'По словам Строева, он длинный.')).toEqual([
      '2: Иван Строев | ',
    ]);
    expect(speakersIn('Как сообщает Elm Press, причал открыт.')).toEqual([]);
  });

  test('says nothing on a birthday', () => {
    expect(speakersIn('Иван Строев отмечает 70-летний юбилей')).toEqual([]);
    expect(speakersIn('Иван Строев отмечает рост порта')).toEqual(['1: Иван Строев | ']);
  });

  test('has a short title, and verbs that lead to what was said', () => {
    expect(speakersIn('Замглавы Минпорта Иван Строев высказался за новый причал')).toEqual([
      '1: Иван Строев | Замглавы Минпорта',
    ]);
  });

  test('attends an opening; a council may be the forum’s name', () => {
    expect(participantsIn('Иван Строев принял участие в открытии выставки «Причалы»')).toEqual(['1: Иван Строев | ']);
    expect(meetingsIn('В Вязове состоялся Форум Советов портов Норландии')).toEqual([
      '1: Форум Советов портов Норландии |  | Вязове',
    ]);
  });
});

test('a Russian name ends before what begins anew in a line without line ends', () => {
  expect(participantsIn('Переговоры Анны Речной с мэром Вязова Борисом Холмовым Анонс на 3 мая')).toEqual([
    '1: Анны Речной | ',
    '1: Борисом Холмовым | мэром Вязова',
  ]);
});
