import { describe, expect, test } from 'vitest';
import { meetingsIn, participantsIn, speakersIn } from './oneBulletin';

// What posts of other lands and agencies write in their own way.

describe('a Russian speaker', () => {
  test('may be called by the surname alone, behind what opens the sentence, too', () => {
    expect(speakersIn('Строев заявил, что причал открыт.')).toEqual(['1: Строев | ']);
    expect(speakersIn('Ранее Холмова сообщала, что причал закрыт.')).toEqual(['1: Холмова | ']);
    expect(speakersIn('Строев ответил на вопрос о причале', '«Он открыт», – заверил Иван Строев.')).toEqual([
      '1: Иван Строев | ',
    ]);
  });

  test('is whom the pronoun means that opens the next sentence', () => {
    expect(speakersIn('Гостей порта принял мэр Иван Строев. Он отметил, что причал открыт.')).toEqual([
      '1: Иван Строев | ',
    ]);
    expect(speakersIn('Мэр Иван Строев принял посла Петра Холмова. Он сообщил, что причал открыт.')).toEqual([
      '1: Иван Строев | ',
    ]);
  });

  test('is told in a clause about the person, and by no mere report', () => {
    expect(speakersIn('Гостей встретил мэр Иван Строев, который рассказал о причале.')).toEqual([
      '1: Иван Строев | мэр',
    ]);
    expect(speakersIn('Мэр Иван Строев выступил с докладом о причалах.')).toEqual([]);
  });
});

describe('a Russian meeting', () => {
  test('is made by whoever is received with a report, and with a group of people', () => {
    expect(meetingsIn('Президент Анна Речная приняла с докладом мэра Вязова Ивана Строева.')).toEqual([
      '1: приняла с докладом мэра Вязова Ивана Строева |  | ',
    ]);
    expect(meetingsIn('Губернатор встретился с портовыми и районными депутатами')).toEqual([
      '1: встретился с портовыми и районными депутатами |  | ',
    ]);
    expect(meetingsIn('Мэр Иван Строев принял послов Норландии и Вестландии.')).toEqual([
      '1: принял послов Норландии и Вестландии |  | ',
    ]);
  });

  test('was the day before', () => {
    expect(meetingsIn('05.05.2031', 'Накануне в Вязове прошло возложение цветов.')).toEqual([
      '2: возложение цветов | 2031-05-04 | Вязове',
    ]);
  });

  test('has those who open or chair it, and all of a list of people with titles', () => {
    expect(participantsIn('3 мая прошло совещание порта.', 'Ведет его ректор Борис Холмов.')).toEqual([
      '2: Борис Холмов | ректор',
    ]);
    expect(
      participantsIn(
        '3 мая прошло совещание порта.',
        'Это мэр Иван Строев, ректор Борис Холмов, посол Норландии Мин Аун Хлоп и врач Осама Эль Риди.',
      ),
    ).toEqual([
      '2: Иван Строев | мэр',
      '2: Борис Холмов | ректор',
      '2: Мин Аун Хлоп | посол Норландии',
      '2: Осама Эль Риди | врач',
    ]);
  });
});

test('a name of a particle between two words is whole', () => {
  expect(participantsIn('Мэр Иван Строев принял посла Норландии Осаму Эль Риди.')).toEqual([
    '1: Иван Строев | Мэр',
    '1: Осаму Эль Риди | посла Норландии',
  ]);
});

describe('in Chinese', () => {
  test('traditional characters and plain commas are read as well', () => {
    const line = '市長安瑞德5日在埃爾姆會見大使何波山,強調碼頭已開放,';
    expect(meetingsIn(line)).toEqual(['1: 會見大使何波山 |  | 埃爾姆']);
    expect(participantsIn(line)).toEqual(['1: 安瑞德 | 市長', '1: 何波山 | 大使']);
    expect(speakersIn('市長安瑞德則表示,碼頭已開放。')).toEqual(['1: 安瑞德 | 市長']);
  });

  test('those are known who attend, in a list, too', () => {
    expect(participantsIn('5月3日，市长安瑞德主持召开港口会议，副省长何波山、林水清、石友军出席。')).toEqual([
      '1: 安瑞德 | 市长',
      '1: 何波山 | 副省长',
      '1: 林水清 | ',
      '1: 石友军 | ',
    ]);
  });

  test('a meeting is not told again where somebody chairs it, nor before or after it', () => {
    expect(meetingsIn('5月3日，埃尔姆港召开港口会议。市长安瑞德主持会议并讲话。')).toEqual([
      '1: 港口会议 | --05-03 | ',
    ]);
    expect(meetingsIn('安瑞德和何波山会谈前见记者。')).toEqual([]);
  });
});

describe('in Arabic', () => {
  test('a speaker may be called by the surname, if a single one speaks', () => {
    const title = 'استقبل وزير الموانئ سامي حداد السفير كريم منصور.';
    expect(speakersIn(title, 'ولفت حداد إلى أن الرصيف مفتوح.')).toEqual(['2: سامي حداد | ']);
    expect(speakersIn(title, 'وأكد حداد والمنصور على ذلك.')).toEqual([]);
  });

  test('a name may stand behind a comma, end in a title, and follow an honorific in its title', () => {
    expect(participantsIn('استقبل وزير الموانئ، سامي بن حداد، السفير مازن القاضي.')).toEqual([
      '1: سامي بن حداد | وزير الموانئ',
      '1: مازن القاضي | السفير',
    ]);
    expect(participantsIn('التقى سفير سلطنة نورلاند الشيخ سامي حداد اليوم.')).toEqual([
      '1: سامي حداد | سفير سلطنة نورلاند',
    ]);
  });
});
