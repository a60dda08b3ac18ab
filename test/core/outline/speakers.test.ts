import { describe, expect, test } from 'vitest';
import { speakersIn } from './oneBulletin';

describe('a label names a speaker', () => {
  test('behind a speech bubble, with and without a title', () => {
    expect(speakersIn('💬 Ann Reed: The bridge is open.')).toEqual(['1: Ann Reed | ']);
    expect(speakersIn('💬 Minister of Bridges of Norland Ann Reed :', 'The bridge is open.')).toEqual([
      '1: Ann Reed | Minister of Bridges of Norland',
    ]);
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

  test('but a credit, a rubric or a question does not', () => {
    expect(
      speakersIn('Photo Credit: Ann Reed', 'Key points: bridges', '❓ Question: When?', '💬 Answer: Now.'),
    ).toEqual([]);
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
