import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis';
import { LANGUAGES } from '../../../src/core/languages/index';
import { DEFAULT_OPTIONS } from '../../../src/core/options';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

describe('a speaker', () => {
  test('is known in Spanish', () => {
    expect(
      speakersIn(
        'El presidente Andrés Molina dijo que el muelle está abierto.',
        'La ministra de Asuntos Exteriores Ana Ruiz subrayó lo mismo.',
      ),
    ).toEqual(['1: Andrés Molina | presidente', '2: Ana Ruiz | ministra de Asuntos Exteriores']);
  });

  test('is known in French, behind an auxiliary, too', () => {
    expect(
      speakersIn(
        'La ministre des Affaires étrangères, Anne Roux, a déclaré que le quai est ouvert.',
        'Le président Luc Morel affirme le contraire.',
      ),
    ).toEqual(['1: Anne Roux | ministre des Affaires étrangères', '2: Luc Morel | président']);
  });

  test('is known in German', () => {
    expect(
      speakersIn(
        'Außenministerin Anna Roth sagte, der Kai sei offen.',
        '„Er bleibt offen“, betonte Bürgermeister Karl Holt.',
      ),
    ).toEqual(['1: Anna Roth | Außenministerin', '2: Karl Holt | Bürgermeister']);
  });

  test.each([
    ['„Der Kai ist offen“, sagte die Ministerin Anna Roth.', 'Anna Roth | Ministerin'],
    ['„Der Kai ist offen“, sagte die norländische Ministerin Anna Roth.', 'Anna Roth | norländische Ministerin'],
    ['„Der Kai ist offen“, so der norländische Minister Karl Holt.', 'Karl Holt | norländische Minister'],
    ['Der Kai sei offen, betonte der neue Bürgermeister Karl Holt.', 'Karl Holt | neue Bürgermeister'],
    ['Das teilte die norländische Ministerin Anna Roth mit.', 'Anna Roth | norländische Ministerin'],
    ['Dies erklärte der Ulmer Bürgermeister Karl Holt am Montag.', 'Karl Holt | Ulmer Bürgermeister'],
  ])('stands in German behind an article and an adjective, too: %s', (line, speaker) => {
    expect(speakersIn(line)).toEqual([`1: ${speaker}`]);
  });
});

describe('the words of a user', () => {
  const text = 'Harbourmistress Ann Reed chirruped that the quay is open.';
  const speakers = (titles: readonly string[], verbs: readonly string[]) =>
    analyze(text, { ...DEFAULT_OPTIONS, outline: { titles, verbs } }).outline.posts[0]?.speakers.map(
      ({ name, role }) => [name, role],
    );

  test('make a title and a verb known', () => {
    expect(speakers([], [])).toEqual([]);
    expect(speakers([], ['chirruped'])).toEqual([['Harbourmistress Ann Reed', null]]);
    expect(speakers([' Harbourmistress '], ['Chirruped'])).toEqual([['Ann Reed', 'Harbourmistress']]);
  });

  test('are forgotten with the setting', () => {
    expect(speakers(['harbourmistress'], ['chirruped'])).toHaveLength(1);
    expect(speakers([], [])).toEqual([]);
  });
});

describe('the calendar of each language', () => {
  test.each(LANGUAGES.map(({ id, vocabulary }) => [id, vocabulary] as const))(
    '%s has the names that Intl gives',
    (id, vocabulary) => {
      for (let month = 0; month < 12; month++) {
        const date = new Date(Date.UTC(2031, month, 12));
        for (const form of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
          const parts = new Intl.DateTimeFormat(id, { ...form, timeZone: 'UTC' }).formatToParts(date);
          const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
          // In Chinese the month of a date is a number.
          if (name !== String(month + 1)) expect([name, vocabulary.months?.get(name)]).toEqual([name, month + 1]);
        }
      }
      for (let day = 0; day < 7; day++) {
        // May 5, 2031 is a Monday.
        const date = new Date(Date.UTC(2031, 4, 5 + day));
        const name = new Intl.DateTimeFormat(id, { weekday: 'long', timeZone: 'UTC' }).format(date).toLowerCase();
        expect(vocabulary.weekdays?.[day]?.split(' ')).toContain(name);
      }
    },
  );

  test('means one month by one word in all languages', () => {
    const months = new Map<string, number>();
    for (const { vocabulary } of LANGUAGES) {
      for (const [name, month] of vocabulary.months ?? []) {
        expect([name, months.get(name) ?? month]).toEqual([name, month]);
        months.set(name, month);
      }
    }
  });
});

describe('in Chinese', () => {
  test('a speaker is known by a title before the name or behind it, and by a name of three characters', () => {
    expect(
      speakersIn(
        '埃尔姆市市长安瑞德表示，码头已开放。',
        '何波山主席指出，渡船照常。',
        '林海文强调，桥已关闭。',
        '交通部表示，渡船照常。',
        '专家们指出，潮水上涨。',
      ),
    ).toEqual(['1: 安瑞德 | 埃尔姆市市长', '2: 何波山 | 主席', '3: 林海文 | ']);
  });

  test('a name of two characters speaks if the post tells its title', () => {
    const meeting = '市长安瑞在埃尔姆会见何波山大使。';
    expect(speakersIn(meeting, '安瑞表示，码头已开放。')).toEqual(['2: 安瑞 | ']);
    expect(speakersIn('安瑞表示，码头已开放。')).toEqual([]);
  });

  test('a speaker may have the day and the occasion before the verb, and the words behind it at once', () => {
    expect(
      speakersIn(
        '港口发言人安瑞3日在例行记者会上宣布码头开放。',
        '總統何波山稱渡船照常。',
        '市长林海文出席论坛。他指出，桥已关闭。',
        '埃尔姆总统表示，渡船照常。',
        '港口相关负责人介绍，潮水上涨。',
        '市长安国华的秘书表示，渡船照常。',
      ),
    ).toEqual(['1: 安瑞 | 港口发言人', '2: 何波山 | 總統', '3: 林海文 | 市长']);
    expect(speakersIn('安国华：码头已开放', '校长安国华出席论坛。', '时间：明天')).toEqual(['1: 安国华 | ']);
  });

  test('those of a list attend, whatever commas divide them, with all their titles', () => {
    expect(
      participantsIn('5月3日，港委副书记、市长安瑞主持召开港口会议，副市长何波山、李向华等领导，有关部门负责人参加。'),
    ).toEqual(['1: 安瑞 | 港委副书记、市长', '1: 何波山 | 副市长', '1: 李向华 | ']);
    expect(participantsIn('5月3日，市长安瑞拜会何波山大使，陪同的有副市长林海文。')).toEqual([
      '1: 安瑞 | 市长',
      '1: 何波山 | 大使',
      '1: 林海文 | 副市长',
    ]);
  });

  test('a visit is known by its verb and place, and an event by what is said at it', () => {
    expect(meetingsIn('市长安瑞将于5月3日访问埃尔姆。', '访问情况已公布。')).toEqual([
      '1: 访问埃尔姆 | --05-03 | 埃尔姆',
    ]);
    expect(meetingsIn('市长安瑞5月3日在港口例会上表示，码头已开放。')).toEqual(['1: 港口例会 | --05-03 | ']);
    expect(meetingsIn('5月3日，市長安瑞與總統何波山在總統府舉行會談。')).toEqual([
      '1: 與總統何波山在總統府舉行會談 | --05-03 | 總統府',
    ]);
  });

  test('a meeting is known by a verb of receiving, by talks, or by its word beside a verb of holding', () => {
    const contact = '2031年5月3日，市长安瑞德在埃尔姆会见何波山大使。';
    expect(meetingsIn('安瑞德会见何波山大使', contact)).toEqual(['1: 会见何波山大使 | 2031-05-03 | 埃尔姆']);
    expect(participantsIn(contact)).toEqual(['1: 安瑞德 | 市长', '1: 何波山 | 大使']);
    expect(meetingsIn('5月3日，市长安瑞德在北埃尔姆港口大厅同总统何波山举行会晤。')).toEqual([
      '1: 同总统何波山举行会晤 | --05-03 | 北埃尔姆港口大厅',
    ]);
    expect(meetingsIn('5月3日，市长安瑞德同总统何波山举行会谈。')).toEqual(['1: 同总统何波山举行会谈 | --05-03 | ']);
    expect(
      meetingsIn(
        '# 港口新闻 (20310503)',
        '1.林海文主持召开港口工作会议；',
        '2.第二届港口论坛6月8日在北埃尔姆举行；',
        '3.港口会议的报告公布；',
      ),
    ).toEqual(['2: 港口工作会议 | 2031-05-03 | ', '3: 第二届港口论坛 | 2031-06-08 | 北埃尔姆']);
  });
});

describe('in Arabic, without capitals', () => {
  test('a name stands behind a title with all that it is of, before a colon or a verb', () => {
    expect(
      speakersIn(
        'نورلاند: رئيس لجنة الموانئ في البرلمان سامي حداد: الرصيف مفتوح',
        'نورلاند: وزارة الموانئ: افتتاح الرصيف الثاني غداً',
        'الشيخ نادر: لن نغلق الميناء',
        'نورلاند: مراسل الصحيفة: أمطار على الميناء',
      ),
    ).toEqual(['1: سامي حداد | رئيس لجنة الموانئ في البرلمان', '2: وزارة الموانئ | ', '3: نادر | ']);
    expect(speakersIn('قال رئيس الوزراء كريم منصور إن العبّارات ستبحر')).toEqual(['1: كريم منصور | رئيس الوزراء']);
    expect(speakersIn('وزير الخارجية سامي حداد أكد أن الرصيف مفتوح')).toEqual(['1: سامي حداد | وزير الخارجية']);
    expect(speakersIn('وصل وزير الخارجية سامي حداد إلى الميناء')).toEqual([]);
  });

  test('a meeting is known by a verb before whoever receives and whoever is received, with their titles before or behind', () => {
    const heading = 'وزير الموانئ يلتقي نظيره الوستلندي';
    const reception = 'استقبل الأمير نادر بن حداد وزير الموانئ، في مقر الوزارة، نظيره الوستلندي كريم منصور.';
    expect(meetingsIn(heading, '2031/5/3', reception)).toEqual(['1: يلتقي نظيره | 2031-05-03 | مقر الوزارة']);
    expect(participantsIn(heading, '2031/5/3', reception)).toEqual([
      '3: نادر بن حداد | وزير الموانئ',
      '3: كريم منصور | نظيره الوستلندي',
    ]);
  });

  test('a title alone speaks for its bearer, whatever article or preposition is written together with it', () => {
    const reception = 'استقبل رئيس جامعة المرفأ سامي حداد محافظ الساحل نادر كرم.';
    expect(speakersIn(reception, 'وأكد المحافظ أن الرصيف مفتوح.', 'من جانبه، أعرب رئيس الجامعة عن شكره.')).toEqual([
      '2: نادر كرم | ',
      '3: سامي حداد | ',
    ]);
    expect(participantsIn('التقى وزير الموانئ سامي حداد بوزير النقل والمرافئ بسام كرم، لبحث سبل التعاون.')).toEqual([
      '1: سامي حداد | وزير الموانئ',
      '1: بسام كرم | وزير النقل والمرافئ',
    ]);
    expect(speakersIn('استقبل وزير الموانئ سامي حداد وفدا من وستلند، وأعرب عن شكره.')).toEqual([
      '1: سامي حداد | وزير الموانئ',
    ]);
  });

  test('who holds a meeting may stand between the verb and its word, and whom they meet behind them', () => {
    expect(
      meetingsIn('يعقد وزير الموانئ النورلندي سامي حداد، صباح السبت، مباحثات مع نظيره نادر كرم بالعاصمة البحرية.'),
    ).toEqual(['1: مباحثات مع نظيره نادر كرم بالعاصمة البحرية |  | العاصمة البحرية']);
    expect(meetingsIn('استقبل وزير الموانئ سامي حداد سفير نورلاند نادر كرم.')).toEqual([
      '1: استقبل وزير الموانئ سامي حداد سفير نورلاند نادر كرم |  | ',
    ]);
  });

  test('those who talk stand behind the verb of holding and behind `with all of`', () => {
    expect(
      participantsIn(
        'عقد وزير الموانئ سامي حداد، اليوم، مباحثات مع كل من رئيس البرلمان كريم منصور، ووزير النقل نادر كرم.',
      ),
    ).toEqual(['1: سامي حداد | وزير الموانئ', '1: كريم منصور | رئيس البرلمان', '1: نادر كرم | وزير النقل']);
  });

  test('who attends stands behind the meeting, and another behind an `and` that is written together with the title', () => {
    expect(
      participantsIn(
        'استقبل وزير الموانئ سامي حداد وفدا من وستلند.',
        'حضر اللقاء مدير المرفأ نادر كرم، وسفير نورلاند كريم منصور.',
      ),
    ).toEqual(['1: سامي حداد | وزير الموانئ', '2: نادر كرم | مدير المرفأ', '2: كريم منصور | سفير نورلاند']);
  });
});

describe('a meeting', () => {
  test('is known in Spanish, with its date and place', () => {
    expect(
      meetingsIn(
        'Versión de la conferencia de prensa',
        'Puerto Olmo, 3 de mayo de 2031',
        'El alcalde Pedro Mora participó en la reunión de alcaldes celebrada en Olmo el 4 de mayo.',
      ),
    ).toEqual(['1: conferencia de prensa | 2031-05-03 | Puerto Olmo', '3: reunión de alcaldes | 2031-05-04 | Olmo']);
  });

  test('is known in French', () => {
    expect(
      meetingsIn(
        'Entretien de M. Jean Morel avec son homologue (Orme, 3 mai 2031)',
        'Il participera à la conférence des ports du 6 au 8 mai à Port-Orme.',
      ),
    ).toEqual([
      '1: Entretien de M. Jean Morel avec son homologue | 2031-05-03 | Orme',
      '2: conférence des ports | --05-06 | Port-Orme',
    ]);
  });

  test('is known in German', () => {
    expect(meetingsIn('Bürgermeister Karl Holt empfängt Premierminister Tom Weir')).toEqual([
      '1: empfängt Premierminister Tom Weir |  | ',
    ]);
  });
});

test('what is said may be told before its speaker in every language', () => {
  expect(speakersIn('"No habrá otro muelle", afirmó el portavoz del Puerto, Juan Soto.')).toEqual([
    '1: Juan Soto | portavoz del Puerto',
  ]);
  expect(speakersIn('« Nous sommes prêts », a déclaré le maire de Port-Orme, Paul Martin.')).toEqual([
    '1: Paul Martin | maire de Port-Orme',
  ]);
  expect(speakersIn('Según el alcalde Pedro Mora, el muelle está abierto.')).toEqual(['1: Pedro Mora | alcalde']);
});

describe('an office behind a German name', () => {
  test.each([
    'Der Besuch von Anna Roth, der Botschafterin Norlands, folgt am 3. Mai.',
    'Der Besuch von Anna Roth, der Botschafterin von Norland, folgt am 3. Mai.',
  ])('is hers, and what it is of is nobody: %s', (line) => {
    expect(participantsIn(line)).toEqual([`1: Anna Roth | ${/Botschafterin (?:von )?Norlands?/.exec(line)?.[0]}`]);
  });
});
