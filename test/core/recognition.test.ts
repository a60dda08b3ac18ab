import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRecognised, SNIFFED_LENGTH, signalsOf } from '../../src/core/index';

const FEED = `🌐 A meeting of the ferry towns was held in Port Elm.

Taking part in the meeting were:
• the Mayors of the #FerryLeague towns,
• the guests of the harbour.
💬 Ann Reed: The bridge is open again, and the ferries stay.
<...>
👉 Read in full
Forwarded from Harbour Office`;

const sample = readFileSync(join(import.meta.dirname, '..', '..', 'media', 'sample.bulletin'), 'utf8');

/** Ordinary texts that have something of a bulletin, but not three things. */
const ORDINARY = {
  'nothing at all': '',
  'a readme with emoji': '# Tool\n\n🚀 Fast\n✅ Tested\n✅ Small\n\nRead more: see the manual.\n#1 in speed\n',
  'a mail': 'From: ann@port.example\nTo: bob@port.example\nSubject: Meeting\n\nBob, can we meet on May 3?\nAnn\n',
  'a licence': `${'The above notice shall be included in all copies.\nThe software is provided as is.\n'.repeat(4)}© 2024 Ann Reed\n`,
  'a program': '#include <stdio.h>\n#define PORT 80\n// ...\n/** @param port */\nint main(void) { return 0; }\n',
  'the colours of a language':
    '" Colours of harbour files\n" Current Maintainer: Ann Reed\n" Previous Maintainer: Bob Hale\n" #PORT words\nmatch portNote contains=portName,@Spell\nmatch portName contains=@Spell\n',
  'a log': '2026-05-03 10:00:01 INFO start\n2026-05-03 10:00:02 WARN slow: retry\n...\nhttps://port.example/log\n',
  'a list of things to do': '✅ paint the quay\n✅ call the mayor\n❌ tow the barge\n📍 Port Elm\n',
  'a poem': 'The tide comes in,\nthe tide goes out,\n***\nand no one asks\nwhat it is about.\n',
};

describe('A bulletin is recognised by three different signals', () => {
  it('names those that it found, in the order of the text', () => {
    expect(signalsOf(FEED)).toEqual(['heading', 'hashtags', 'speech', 'emoji', 'elision', 'readMore', 'forwarded']);
  });

  it('by the stamps of a messenger, what it writes for pictures, and one sign more', () => {
    const text = 'Harbour Office, [03.05.2031 10:15]\n[ Photo ]\nThe second quay is open.\n#Harbour\n';
    expect(signalsOf(text)).toEqual(['stamp', 'litter', 'hashtags']);
  });

  it('from ten lines of a feed on, wherever it is cut', () => {
    const lines = sample.split('\n');
    for (let count = 10; count <= lines.length; count++) {
      expect(isRecognised(signalsOf(lines.slice(0, count).join('\n'))), `${count} lines`).toBe(true);
    }
  });

  it('also without any emoji, by who spoke, met and took part', () => {
    const text = `Mayor Ann Reed met with Minister Bob Hale in Port Elm on May 3, 2026.

Taking part in the meeting were Harbour Minister Cara Moss and Ambassador Dan Pike.

“The bridge is open,” Mayor Ann Reed said.

“The ferries stay,” Minister Bob Hale said.`;
    expect(signalsOf(text)).toEqual(['speakers', 'meetings', 'participants']);
  });

  for (const [name, text] of Object.entries(ORDINARY)) {
    it(`but not in ${name}`, () => {
      expect(isRecognised(signalsOf(text)), signalsOf(text).join(', ')).toBe(false);
    });
  }

  it('and nothing behind the first 16 KB counts', () => {
    const before = 'The tide comes in.\n'.repeat(Math.ceil(SNIFFED_LENGTH / 19));
    expect(signalsOf(before + FEED)).toEqual([]);
  });

  it('with any line ends', () => {
    for (const end of ['\r\n', '\r']) expect(signalsOf(FEED.replaceAll('\n', end))).toEqual(signalsOf(FEED));
  });
});
