import { describe, expect, test } from 'vitest';
import { speakersIn } from './oneBulletin';

describe('a label names a speaker', () => {
  test('behind a speech bubble, with and without a title', () => {
    expect(speakersIn('💬 Ann Reed: The bridge is open.')).toEqual(['1: Ann Reed | ']);
    expect(speakersIn('💬 Minister of Bridges of Norland Ann Reed :', 'The bridge is open.')).toEqual([
      '1: Ann Reed | Minister of Bridges of Norland',
    ]);
  });

  test('behind a speech bubble, by a surname alone', () => {
    expect(speakersIn('💬 Reed: The bridge is open.')).toEqual(['1: Reed | ']);
    expect(speakersIn('💬 Речная: Мост открыт.')).toEqual(['1: Речная | ']);
  });

  test('with a topic before the colon', () => {
    expect(speakersIn('💬 Mayor Ann Reed on the new bridge: It is open.')).toEqual(['1: Ann Reed | Mayor']);
  });

  test('in capitals, shown as a name', () => {
    expect(speakersIn('DR. REED:  Good morning.', 'Q    Is it open?')).toEqual(['1: Reed | ']);
  });

  test('in the midst of a transcript without line ends', () => {
    expect(
      speakersIn('Beginning of the talks Mayor of Elmport Ann Reed: Good morning. Aide Bob Hill: Good morning.'),
    ).toEqual(['1: Ann Reed | Mayor of Elmport', '1: Bob Hill | Aide']);
  });

  test('in Russian, without its rubric being one', () => {
    expect(speakersIn('Мэр Анна Речная: мост открыт', 'Подробнее: на сайте')).toEqual(['1: Анна Речная | Мэр']);
  });

  test('as a body, behind an emoji only', () => {
    expect(speakersIn('⚡️ Ministry of Bridges of Norland :', 'All bridges are open.')).toEqual([
      '1: Ministry of Bridges of Norland | ',
    ]);
    expect(speakersIn('The Ministry adopted four rules:', '• one')).toEqual([]);
  });

  test('but no word that only says what follows, in whatever language', () => {
    for (const word of [
      ...['Reminder', 'Important', 'Quote', 'Background', 'Accreditation', 'Attention', 'Conclusion'],
      ...['Важно', 'Напоминаем', 'Цитата', 'Wichtig', 'Importante', 'Rappel'],
    ])
      expect(speakersIn(`💬 ${word}: 3 May`)).toEqual([]);
  });

  test('but a credit, a rubric or a question does not', () => {
    expect(
      speakersIn('Photo Credit: Ann Reed', 'Key points: bridges', '❓ Question: When?', '💬 Answer: Now.'),
    ).toEqual([]);
  });
});

describe('what somebody is of', () => {
  test('may stand between them and what they say', () => {
    expect(
      speakersIn(
        'Ann Reed of the Elm Institute said the bridge was open.',
        'Analyst Bob Hill from Quay and Lamp Research also noted that it was long.',
      ),
    ).toEqual(['1: Ann Reed | ', '2: Bob Hill | Analyst']);
    expect(speakersIn('A book by Ann Reed of Port Elm says so.')).toEqual([]);
  });

  test('is a part of their title behind the name, in German too', () => {
    expect(
      speakersIn(
        'Anna Roth, Bürgermeisterin der Stadt Ulmen, sagte, die Brücke sei offen.',
        'Eva Linde, Ministerin von Norland, betonte, dass sie lang ist.',
      ),
    ).toEqual(['1: Anna Roth | Bürgermeisterin der Stadt Ulmen', '2: Eva Linde | Ministerin von Norland']);
  });
});

describe('somebody unnamed speaks', () => {
  test('where a title with an indefinite article stands before the title of those whom they work for', () => {
    expect(
      speakersIn(
        'An aide to Mayor Ann Reed said the bridge was open.',
        'Un portavoz del alcalde Juan Ruiz dijo que el puente está abierto.',
        'Ein Sprecher von Bürgermeisterin Anna Roth sagte, die Brücke sei offen.',
      ),
    ).toEqual([]);
  });

  test('but a title of one’s own may have a small word in it', () => {
    expect(speakersIn('A former Minister of Ports and Deputy Mayor Ann Reed said the bridge was open.')).toEqual([
      '1: Ann Reed | former Minister of Ports and Deputy Mayor',
    ]);
    expect(speakersIn('Aide to the Mayor Ann Reed said the bridge was open.')).toEqual([
      '1: Ann Reed | Aide to the Mayor',
    ]);
  });
});

describe('a heading names the speaker of its text', () => {
  test('with `by`, and a bare bubble below adds no second speaker', () => {
    expect(
      speakersIn('🎙 Statement by Foreign Minister Ann Reed (Elmport, May 3, 2025)', '💬 The bridge is open.'),
    ).toEqual(['1: Ann Reed | Foreign Minister']);
  });

  test('with a possessive', () => {
    expect(speakersIn("🎙 Norland's Foreign Minister Ann Reed’s opening remarks (May 3, 2025)")).toEqual([
      "1: Ann Reed | Norland's Foreign Minister",
    ]);
  });

  test('or several speakers', () => {
    expect(speakersIn('Remarks by President Reed, Vice President Hill, and Members of the Board')).toEqual([
      '1: Reed | President',
      '1: Hill | Vice President',
    ]);
  });

  test('unless it only announces words to come', () => {
    expect(speakersIn('🔴 #LIVE : Opening remarks by Mayor Ann Reed')).toEqual([]);
  });

  test('by whom it names first, where a bare bubble follows it', () => {
    expect(speakersIn('🗓 Mayor Ann Reed opened the new bridge', '💬 It took us long.')).toEqual([
      '2: ~Ann Reed | Mayor',
    ]);
  });
});

describe('a text by somebody', () => {
  test('that a sentence speaks of is not the post’s', () => {
    expect(speakersIn('We noted that the article by Ann Reed in The Elm Herald holds errors.')).toEqual([]);
    expect(speakersIn('Please accept our condolences on what was wrought by Typhoon Elm Holt.')).toEqual([]);
  });

  test('is not by whom a house is named after', () => {
    expect(speakersIn('Certain statements by the Ann Reed school')).toEqual([]);
  });

  test('may be condolences or a letter', () => {
    expect(speakersIn('✍️ Mayor Ann Reed’s condolences to the crews (May 3, 2031)')).toEqual(['1: Ann Reed | Mayor']);
    expect(speakersIn('Mayor Ann Reed has written a congratulatory letter to Governor Bob Hill.')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
    expect(speakersIn('Ann Reed has written over four hundred songs.')).toEqual([]);
  });
});

describe('reported speech names its subject', () => {
  test('with a verb of speaking, adverbs between', () => {
    expect(speakersIn('In her remarks, Deputy Mayor Ann Reed also strongly stressed the need for bridges.')).toEqual([
      '1: Ann Reed | Deputy Mayor',
    ]);
  });

  test('with another verb first', () => {
    expect(speakersIn('Mayor Ann Reed thanked the crews and expressed hope for more.')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
    expect(speakersIn('Mayor Ann Reed thanked the crews.')).toEqual([]);
  });

  test('in Russian before and behind the verb', () => {
    expect(speakersIn('Анна Речная на форуме в Вязове рассказала о мостах.')).toEqual(['1: Анна Речная | ']);
    expect(speakersIn('Об этом сообщила министр мостов Анна Речная.')).toEqual(['1: Анна Речная | министр мостов']);
  });

  test('by the fullest form of the name, once', () => {
    expect(
      speakersIn(
        'Meeting with Governor Ann Mary Reed',
        'Mr Hill waited. Governor Reed said that it was open.',
        'Ms Reed noted the weather.',
      ),
    ).toEqual(['2: Ann Mary Reed | Governor']);
  });

  test('but not several subjects, an unnamed one or one inside a quotation', () => {
    expect(
      speakersIn('Mayor Ann Reed and Governor Bob Hill reaffirmed their plans. The Ministers stressed the need.'),
    ).toEqual([]);
    expect(speakersIn('💬 Ann Reed: Governor Bob Hill said so.', 'Governor Bob Hill noted it.')).toEqual([
      '1: Ann Reed | ',
    ]);
  });
});

describe('a label', () => {
  test('in capitals names a person without a title, where words follow', () => {
    expect(speakersIn('ANN REED: The quay is open.', 'BOB O’HILL: It is.', 'HARBOUR NEWS:', 'CARL HOLT:')).toEqual([
      '1: Ann Reed | ',
      '2: Bob O’Hill | ',
    ]);
  });

  test('may be set in bold, and stand at once in front of an emoji', () => {
    expect(speakersIn('**MAYOR ANN REED:** The quay is open.', 'Governor Bob Hill:🔹It is.')).toEqual([
      '1: Ann Reed | Mayor',
      '2: Bob Hill | Governor',
    ]);
  });

  test('before a link is none', () => {
    expect(speakersIn('Вопросы главе порта Анне Речной: https://port.example/reed')).toEqual([]);
    expect(speakersIn('Ann Reed: https://port.example/reed')).toEqual([]);
  });

  test('with a full stop opens a turn, as some transcripts have it', () => {
    expect(speakersIn('Statement by Mayor Ann Reed', 'Mr. Hill. Is the quay open?', 'Mayor Reed. It is.')).toEqual([
      '1: Ann Reed | Mayor',
      '2: Hill | ',
    ]);
  });

  test('may stand behind the last dash of a headline', () => {
    expect(speakersIn('The second quay opens in May – Ann Reed')).toEqual(['1: Ann Reed | ']);
    expect(speakersIn('«Второй причал откроется в мае» — Эмилия Строева')).toEqual(['1: Эмилия Строева | ']);
    expect(speakersIn('Второй причал откроется в мае — Строев')).toEqual(['1: Строев | ']);
    expect(speakersIn('The Leningrad–Elmport ferry')).toEqual([]);
    expect(speakersIn('Поможет гость выпуска — профессор порта Анна Речная.')).toEqual([]);
  });
});

describe('a report', () => {
  test('names its speaker behind an aside, by surname, by title, or by what cites them', () => {
    expect(speakersIn('Mayor Ann Reed, who opened the quay on Monday, said it was late.')).toEqual([
      '1: Ann Reed | Mayor',
    ]);
    expect(speakersIn('Mayor Ann Reed met the crews.', 'Reed told reporters that the quay is open.')).toEqual([
      '2: Ann Reed | ',
    ]);
    expect(speakersIn('Talks with Governor of Westport Bob Hill', 'The Governor of Westport noted the ice.')).toEqual([
      '2: Bob Hill | ',
    ]);
    expect(speakersIn('The quay is open, according to Mayor Ann Reed.')).toEqual(['1: Ann Reed | Mayor']);
  });

  test('names bodies, and questions in writing', () => {
    expect(speakersIn('The quay opens in May, Elm Shipping Co said.')).toEqual(['1: Elm Shipping Co | ']);
    expect(speakersIn('Comment by the Harbour Embassy in Norland regarding the quay')).toEqual([
      '1: Harbour Embassy in Norland | ',
    ]);
    expect(speakersIn('Ms He Ting Holt To ask the Minister for Quays when the quay opens.')).toEqual([
      '1: He Ting Holt | ',
    ]);
  });

  test('is of whom the verb has for its subject', () => {
    expect(speakersIn('On what was asked by Ann Reed, the Mayor spoke in favour of lamps.')).toEqual([]);
    expect(speakersIn('Ann Reed, the Mayor of Port Elm, told a news conference that it is open.')).toEqual([
      '1: Ann Reed | Mayor of Port Elm',
    ]);
    expect(speakersIn('the Ministry of Ports of the Island States and the crews')).toEqual([]);
  });

  test('quotes a letter: whoever congratulates alone has not spoken', () => {
    const letter = 'Mayor Ann Reed congratulated Governor Bob Hill on the quay.';
    expect(speakersIn(letter)).toEqual([]);
    expect(speakersIn(letter, 'The message reads, in part: “The quay is fine.”')).toEqual(['1: Ann Reed | Mayor']);
  });

  test('is whoever opened the last sentence with a name, where a quotation says `he` or `she`', () => {
    const opening = 'On May 3, Mayor Ann Reed opened the quay that Bob Hill built.';
    expect(speakersIn(opening, '“It is long,” she said.')).toEqual(['2: Ann Reed | ']);
    expect(speakersIn(opening, 'She said that it is long.', 'The crews came, and he said so.')).toEqual([]);
    expect(speakersIn('Мэр Иван Строев открыл причал. «Он длинный», – сказал он.')).toEqual(['1: Иван Строев | ']);
    expect(speakersIn('«Он длинный», – сказал он.')).toEqual([]);
  });

  test('may be told of by the initials of the title, which begins behind the agency of a dateline', () => {
    const opening = 'Elmport (Quaywire) – Prime Minister Ann Reed opened the quay.';
    expect(speakersIn(opening, 'The PM said that it is long.')).toEqual(['2: Ann Reed | ']);
    expect(speakersIn(`${opening} “It is long,” said Prime Minister Ann Reed.`)).toEqual([
      '1: Ann Reed | Prime Minister',
    ]);
    expect(speakersIn('Chief Pilot Bob Hill came.', 'The PM said that it is long.')).toEqual([]);
  });

  test('is read across the lines of a wrapped paragraph', () => {
    expect(
      speakersIn(
        'The second quay of the harbour opens in the first week of May; as Mayor Ann',
        'Reed said that the ferries of the northern islands are to use it as soon as the',
        'ice has gone and the pilots have been asked for what they think of the new lamps',
        'on the breakwater.',
      ),
    ).toEqual(['1: Ann Reed | Mayor']);
  });
});
