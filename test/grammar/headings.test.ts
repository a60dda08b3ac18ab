import { describe, expect, it } from 'vitest';
import { snapshot } from './tokenizer';

describe('Heading lines', () => {
  it('a globe opens a meeting', () => {
    expect(snapshot('🌐 A meeting of the River Commission was held in Port Elm.')).toMatchInlineSnapshot(`
      "🌐 → punctuation.definition.heading
       A meeting of the River Commission was held in Port Elm. → markup.heading.meeting"
    `);
  });

  it('a telephone opens a meeting, also behind two flags', () => {
    expect(snapshot('🇦🇶🇪🇺 📞 The two mayors spoke on May 3.')).toMatchInlineSnapshot(`
      "🇦🇶 → constant.character.flag
      🇪🇺 → constant.character.flag
        → markup.heading.meeting
      📞 → punctuation.definition.heading
       The two mayors spoke on  → markup.heading.meeting
      May 3 → constant.numeric.date
      . → markup.heading.meeting"
    `);
  });

  it('the flags of two parties open the post about their contact, those of one may stand before any line', () => {
    expect(snapshot('🇦🇶 🇪🇺 On May 3, the two mayors met.\n🇦🇶 The quay is open.')).toMatchInlineSnapshot(`
      "🇦🇶 → constant.character.flag
        → markup.heading.contact
      🇪🇺 → constant.character.flag
        → markup.heading.contact
      On  → markup.heading.contact
      May 3 → constant.numeric.date
      , the two mayors met. → markup.heading.contact
      🇦🇶 → constant.character.flag
       The quay is open."
    `);
  });

  it('a microphone opens a statement with its author, place and date', () => {
    expect(
      snapshot('🎙 Statement by Harbour Master Ann Reed during the session (Northmere, April 16, 2025)'),
    ).toMatchInlineSnapshot(`
      "🎙 → punctuation.definition.heading
       Statement  → markup.heading.statement
      by  → markup.heading.statement
      Harbour Master Ann Reed → entity.name.function.speaker
       during the session  → markup.heading.statement
      ( → markup.heading.statement
      Northmere → entity.name.class.place
      , → markup.heading.statement
        → markup.heading.statement
      April 16, 2025 → constant.numeric.date
      ) → markup.heading.statement"
    `);
  });

  it('an author may carry particles and initials', () => {
    expect(snapshot('🎙️Remarks by Minister of Ports and Lakes T. J. O’Hale at the quay')).toMatchInlineSnapshot(`
      "🎙️ → punctuation.definition.heading
      Remarks  → markup.heading.statement
      by  → markup.heading.statement
      Minister of Ports and Lakes T. J. O’Hale → entity.name.function.speaker
       at the quay → markup.heading.statement"
    `);
  });

  it('a calendar opens an event, whoever took part in it', () => {
    expect(
      snapshot('🗓 On May 3, Northmere’s Harbour Master Ann Reed took part in the opening.'),
    ).toMatchInlineSnapshot(`
      "🗓 → punctuation.definition.heading
       On  → markup.heading.event
      May 3 → constant.numeric.date
      , Northmere → markup.heading.event
      ’s  → markup.heading.event
      Harbour Master Ann Reed → entity.name.function.participant
       took part → markup.heading.event
       in the opening. → markup.heading.event"
    `);
  });

  it('every calendar opens an event', () => {
    expect(snapshot('📅 Regatta\n📆 Regatta')).toMatchInlineSnapshot(`
      "📅 → punctuation.definition.heading
       Regatta → markup.heading.event
      📆 → punctuation.definition.heading
       Regatta → markup.heading.event"
    `);
  });

  it('a newspaper, a letter, a pen and a television open a report', () => {
    expect(
      snapshot('📰 Article by Ann Reed in the Lake Gazette\n✉️ Letter\n✍️ Greetings\n📺 Interview'),
    ).toMatchInlineSnapshot(`
      "📰 → punctuation.definition.heading
       Article  → markup.heading.report
      by  → markup.heading.report
      Ann Reed → entity.name.function.speaker
       in the Lake Gazette → markup.heading.report
      ✉️ → punctuation.definition.heading
       Letter → markup.heading.report
      ✍️ → punctuation.definition.heading
       Greetings → markup.heading.report
      📺 → punctuation.definition.heading
       Interview → markup.heading.report"
    `);
  });

  it('“by” before an office that owns something names nobody', () => {
    expect(snapshot('🎙 A session called by Northmere’s council')).toMatchInlineSnapshot(`
      "🎙 → punctuation.definition.heading
       A session called by Northmere’s council → markup.heading.statement"
    `);
  });

  it('a heading ends with its line', () => {
    expect(snapshot('🌐 A meeting\nThe body.')).toMatchInlineSnapshot(`
      "🌐 → punctuation.definition.heading
       A meeting → markup.heading.meeting
      The body."
    `);
  });
});
