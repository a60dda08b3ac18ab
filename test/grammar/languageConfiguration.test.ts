import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/core/lines/line';
import { regexDanger } from '../support/regexSafety';

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

interface Configuration {
  readonly wordPattern: Pattern;
  readonly onEnterRules: readonly {
    readonly beforeText: Pattern;
    readonly action: { readonly indent: string; readonly appendText: string };
  }[];
}

const FILE = join(import.meta.dirname, '../../syntaxes/language-configuration.json');
const configuration: Configuration = JSON.parse(readFileSync(FILE, 'utf8'));

function words(text: string): string[] {
  const { pattern, flags } = configuration.wordPattern;
  return text.match(new RegExp(pattern, `g${flags}`)) ?? [];
}

/** What Enter puts at the start of the next line, the first rule that matches deciding, as in VS Code. */
function afterEnter(beforeCursor: string): string {
  const rule = configuration.onEnterRules.find(({ beforeText }) =>
    new RegExp(beforeText.pattern, beforeText.flags).test(beforeCursor),
  );
  return rule?.action.appendText ?? '';
}

describe('A word', () => {
  it('keeps a hashtag, a mention and an apostrophe whole', () => {
    expect(words("Northmere’s #River_2025, don't ask @PortElm: “yes”")).toEqual([
      'Northmere’s',
      '#River_2025',
      "don't",
      'ask',
      '@PortElm',
      'yes',
    ]);
  });

  it('may be written in any script', () => {
    expect(words('Озеро и #数字 می\u200Cرود')).toEqual(['Озеро', 'и', '#数字', 'می\u200Cرود']);
  });

  it('is never empty', () => {
    expect(words('👩\u200D🚀 … ’ # @')).toEqual([]);
  });
});

describe('Enter', () => {
  it('continues a list with its own bullet', () => {
    const bullets = [
      ...['• ', '● ', '▸ ', '‣ ', '∙ ', '· ', '👉 ', '🔹 ', '🔸 ', '✅ ', '❌ ', '🔻 ', '🔺 '],
      ...['▪️ ', '▫️ ', '◾️ ', '◽️ ', '➡️ ', '✔️ ', '▪ ', '▫ ', '◾ ', '◽ ', '➡ ', '✔ '],
      ...['- ', '– ', '— ', '* ', '+ '],
    ];
    expect(bullets.map((bullet) => afterEnter(`${bullet}the pilots`))).toEqual(bullets);
  });

  it('continues a list whose bullets have no blank behind them', () => {
    expect(afterEnter('👉the pilots')).toBe('👉 ');
  });

  it('counts numbered points up to 20', () => {
    expect(afterEnter('1. Boats')).toBe('2. ');
    expect(afterEnter('9. Boats')).toBe('10. ');
    expect(afterEnter('19. Boats')).toBe('20. ');
    expect(afterEnter('20. Boats')).toBe('');
  });

  it('counts points with brackets and keycaps, too', () => {
    expect(['1) Boats', '19) Boats', '20) Boats', '1️⃣ Boats', '8️⃣Boats', '9️⃣ Boats'].map(afterEnter)).toEqual([
      ...['2) ', '20) ', '', '2️⃣ ', '9️⃣ ', ''],
    ]);
  });

  it('ends a list after an empty item', () => {
    expect(['• ', '👉', '▪️ ', '▪ ', '- ', '3. ', '3) ', '3️⃣ '].filter((item) => afterEnter(item) !== '')).toEqual([]);
  });

  it('continues every bullet that makes a line an item', () => {
    const bullets = [...'•●▪▫◾◽▸‣∙·–—*+-🔹🔸👉✅❌🔻🔺➡✔'];
    for (const bullet of bullets) {
      expect([bullet, kindOf(`${bullet} the pilots`)]).toEqual([bullet, 'item']);
      expect(afterEnter(`${bullet} the pilots`)).toBe(`${bullet} `);
    }
  });

  it('leaves prose alone', () => {
    const prose = ['The pilots met.', '1.5 million', '💬 Ann Reed: Yes.', '***', '* * *', '—', '—Yes', '-5 degrees'];
    expect(prose.filter((line) => afterEnter(line) !== '')).toEqual([]);
  });
});

describe('The patterns of the language configuration', () => {
  it('cannot backtrack catastrophically', { timeout: 120_000 }, () => {
    const { wordPattern, onEnterRules } = configuration;
    const patterns = [wordPattern, ...onEnterRules.map(({ beforeText }) => beforeText)];
    const dangers = patterns.map(({ pattern, flags }) => regexDanger(pattern, flags));
    expect(dangers.filter((danger) => danger !== null)).toEqual([]);
  });
});
