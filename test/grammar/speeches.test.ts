import { describe, expect, it } from 'vitest';
import { snapshot } from './tokenizer';

describe('Speech lines', () => {
  it('a speaker stands before the colon', () => {
    expect(snapshot('💬 Ann Reed: The bridge is open.')).toMatchInlineSnapshot(`
      "💬 → keyword.other.speech
        → markup.quote.speech
      Ann Reed → entity.name.function.speaker
      : → punctuation.separator.speaker
       The bridge is open. → markup.quote.speech"
    `);
  });

  it('a title belongs to the speaker, and a blank may stand before the colon', () => {
    expect(snapshot('💬 Chair of the Lake Council Mira Sandoval : We agree.')).toMatchInlineSnapshot(`
      "💬 → keyword.other.speech
        → markup.quote.speech
      Chair of the Lake Council Mira Sandoval → entity.name.function.speaker
        → markup.quote.speech
      : → punctuation.separator.speaker
       We agree. → markup.quote.speech"
    `);
  });

  it('a speaker may be written in another script', () => {
    expect(snapshot('💬 Анна Рид: Мост открыт.\n💬 安娜：桥开了')).toMatchInlineSnapshot(`
      "💬 → keyword.other.speech
        → markup.quote.speech
      Анна Рид → entity.name.function.speaker
      : → punctuation.separator.speaker
       Мост открыт. → markup.quote.speech
      💬 → keyword.other.speech
        → markup.quote.speech
      安娜 → entity.name.function.speaker
      ： → punctuation.separator.speaker
      桥开了 → markup.quote.speech"
    `);
  });

  it('a bare speech has no speaker', () => {
    expect(snapshot('💬 The bridge is open.')).toMatchInlineSnapshot(`
      "💬 → keyword.other.speech
       The bridge is open. → markup.quote.speech"
    `);
  });

  it('a quotation that opens a speech is no speaker', () => {
    expect(snapshot('💬 “The bridge: open,” she said.')).toMatchInlineSnapshot(`
      "💬 → keyword.other.speech
        → markup.quote.speech
      “ → punctuation.definition.string.begin
      The bridge: open, → string.quoted.double
      ” → punctuation.definition.string.end
       she said. → markup.quote.speech"
    `);
  });

  it('a sentence with a colon is no speaker', () => {
    expect(snapshot('💬 We have one wish: open the bridge.')).toMatchInlineSnapshot(`
      "💬 → keyword.other.speech
       We have one wish: open the bridge. → markup.quote.speech"
    `);
  });

  it('the blank after the emoji may be missing', () => {
    expect(snapshot('💬Ann Reed: Yes.')).toMatchInlineSnapshot(`
      "💬 → keyword.other.speech
      Ann Reed → entity.name.function.speaker
      : → punctuation.separator.speaker
       Yes. → markup.quote.speech"
    `);
  });
});
