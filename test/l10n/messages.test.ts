import { describe, expect, it } from 'vitest';
import { bundleOf, messagesOfCode, wordsOfCode } from '../support/messages.mjs';

const used = new Map(messagesOfCode().map(({ key, message }) => [key, message]));
const english = bundleOf();
const russian = bundleOf('ru');
const pairs = [...used].map(([key, message]) => ({ key, message, translated: russian[key] ?? '' }));

/** `['{0}', '{1}']` of a form of a message. */
function placeholders(form: string): string[] {
  return [...new Set(form.match(/\{\d\}/g) ?? [])].sort();
}

describe('The messages of the code', () => {
  it('are those of the English bundle: “npm run l10n” writes it', () => {
    expect(english).toEqual(Object.fromEntries(used));
  });

  it('are all in the Russian bundle, and nothing else is', () => {
    expect(Object.keys(russian).sort()).toEqual([...used.keys()].sort());
  });

  it('are in Russian, with «quotation marks» of that language, and end alike', () => {
    for (const { message, translated } of pairs) {
      if (/\p{L}/u.test(message.replace(/\{\d\}/g, ''))) expect(translated, message).toMatch(/[а-яё]/i);
      expect(translated, message).not.toMatch(/[“”‘’"]/);
      expect(translated.match(/[.…:?]$/)?.[0], message).toBe(message.match(/[.…:?]$/)?.[0]);
    }
  });

  it('take the same values in both languages', () => {
    for (const { message, translated } of pairs.filter(({ message }) => !message.includes('|')))
      expect(placeholders(translated), message).toEqual(placeholders(message));
  });

  it('have two forms in English and three in Russian where they count', () => {
    for (const { message, translated } of pairs.filter(({ message }) => message.includes('|'))) {
      const [one = '', many = '', ...others] = message.split('|');
      expect(others, message).toEqual([]);
      expect(placeholders(one).filter((each) => each !== '{0}')).toEqual(
        placeholders(many).filter((each) => each !== '{0}'),
      );
      // In Russian the form for one is also that for 21.
      expect(translated.split('|').map(placeholders), message).toEqual(Array(3).fill(placeholders(many)));
    }
  });

  it('are left to “plural” to be filled where they count', () => {
    expect(messagesOfCode().filter(({ message, isFilled }) => isFilled && message.includes('|'))).toEqual([]);
  });

  it('are all that is to be read in the code: no words pass the bundles by', () => {
    expect(wordsOfCode()).toEqual([]);
  });
});
