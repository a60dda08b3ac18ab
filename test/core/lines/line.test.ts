import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/lines/foldedForm';
import { carriesWords, classify, closesPost, type LineKind, opensPost } from '../../../src/core/lines/line';
import { anyText, hostileText } from '../../support/bulletins';
import { folded } from '../../support/lines';
import { property } from '../../support/property';

const EXAMPLES: Readonly<Record<LineKind, readonly string[]>> = {
  boilerplate: [],
  blank: ['', ' ', '\u00a0\t', '\ufeff', '\u200b\ufe0f'],
  separator: ['***', '* * *', '———', '---', '_____', '\\***'],
  elision: ['<...>', '<…>', '[…]', '(...)', '...', '…'],
  readMore: [
    'Read in full',
    '👉 Read in full',
    '▶️ Watch',
    'Read more…',
    'Read more: https://lake.example/a',
    'Read the full statement: Part I / Part II',
    '📺 Watch the briefing in full',
    'Подробнее: t.me/lake/12',
    'Смотрите брифинг полностью',
    '[Read in full](https://example.org/1)',
    'https://example.org/news/1',
  ],
  hashtags: ['#HarbourWeek', '#HarbourWeek #PortElm', '#Один, #Два', '⚓ #Ferries'],
  litter: [
    'VIEW IN TELEGRAM',
    'This media is not supported in your browser',
    '0:45',
    '1.2K subscribers',
    '12.3K views',
    '1.23K viewsedited  10:15',
    '945 views, 9:05',
    '👍 12 ❤️ 3',
    '👍 12345 ❤️ 3',
    '👍12.4K❤1,204🔥 7',
    '[ Photo ]',
    '[ Видео ]',
  ],
  forwarded: ['Forwarded from Harbour Office ⚓', 'Переслано от Порта', '[Forwarded from Harbour Office]'],
  credit: ['Photo credit: Harbour Office', '📷 Photo: A. Reed', '© Harbour Office'],
  caption: ['Photo caption: The new quay'],
  stamp: [
    'Harbour Office, [03.05.2026 10:15]',
    '⚓ Порт [PORT], [03.05.26 10:15]',
    'Harbour Office, [3 May 2026 at 10:15:33 (3 May 2026 at 10:16:01)]:',
    'Harbour Office, [5/3/2026 10:15 AM]',
  ],
  heading: [
    '🎙 Statement by Mayor Ann Reed',
    '🎙️ Statement by Mayor Ann Reed',
    '🗓 On May 3 the quay was opened',
    '📞 A telephone conversation',
  ],
  speech: ['💬 Ann Reed: The bridge is open.', '💬 The bridge is open.'],
  place: ['📍 Port Elm, May 3'],
  item: ['• the crews of both ferries;', '– the pilots;', '✅ on the painting of the day marks'],
  number: [
    '2. The second quay opens in May.',
    '(3) The lamps',
    '4) The stone',
    '(iv) The ropes',
    '（5）灯塔',
    '（六）浮标',
    '十二、码头',
  ],
  text: [
    'The crossing stays open.',
    'Forwarded fromage is a cheese.',
    'Readings at the quay',
    '# a',
    'a * b * c',
    '**ANN REED, MAYOR OF PORT ELM:** Good morning.',
    '**The quay is open**',
    '2024 was mild.',
    '👍 12345',
    '👍 12345678901234 ❤️ 3',
    'Photos were taken: one of each quay.',
    'The list of those who read: all of them',
    'The quay, [as seen in 2026]',
    'The quay is open, [03.05.2026]',
    'Harbour Office, [03.05.2026 10:15] wrote',
    '[ Applause ]',
    '3 views of the quay',
  ],
};

describe('a line', () => {
  for (const [kind, lines] of Object.entries(EXAMPLES)) {
    test.each(lines)(`%j is ${kind}`, (line) => {
      expect(classify(fold(line)).kind).toBe(kind);
    });
  }

  property('folds once and for all', { quick: 3000, long: 1_000_000 }, hostileText, (value) => {
    expect(fold(fold(value))).toBe(fold(value));
    expect(fold(value)).toBe(folded(value.replace(/[\r\n]/g, ' ')));
  });

  property('of any text has a kind', { quick: 5000, long: 2_000_000 }, anyText, (value) => {
    const line = classify(fold(value));
    expect(Object.keys(EXAMPLES)).toContain(line.kind);
    expect(line.kind === 'blank').toBe(line.folded === '');
  });

  test('of a mark carries no words', () => {
    const kinds = Object.keys(EXAMPLES) as LineKind[];
    expect(kinds.filter(carriesWords)).toEqual(['stamp', 'heading', 'speech', 'place', 'item', 'number', 'text']);
    expect(kinds.filter(opensPost)).toEqual(['litter', 'forwarded', 'stamp']);
    expect(kinds.filter(closesPost)).toEqual(['readMore', 'hashtags']);
  });
});
