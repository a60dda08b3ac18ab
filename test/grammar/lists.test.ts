import { describe, expect, it } from 'vitest';
import { snapshot } from './tokenizer';

describe('List lines and marks', () => {
  it('a bullet opens an item', () => {
    expect(snapshot('• the crews of both ferries;\n– the pilots;\n- the guests.')).toMatchInlineSnapshot(`
      "• → keyword.other.bullet
       the crews of both ferries; → meta.item
      – → keyword.other.bullet
       the pilots; → meta.item
      - → keyword.other.bullet
       the guests. → meta.item"
    `);
  });

  it('an emoji bullet opens an item, with or without a blank', () => {
    expect(snapshot('👉 Boats\n✅Piers\n🔹 Buoys\n🔸 Lights\n▪️ Ropes\n❌ Fires')).toMatchInlineSnapshot(`
      "👉 → keyword.other.bullet
       Boats → meta.item
      ✅ → keyword.other.bullet
      Piers → meta.item
      🔹 → keyword.other.bullet
       Buoys → meta.item
      🔸 → keyword.other.bullet
       Lights → meta.item
      ▪️ → keyword.other.bullet
       Ropes → meta.item
      ❌ → keyword.other.bullet
       Fires → meta.item"
    `);
  });

  it('a number opens a point', () => {
    expect(snapshot('1. Boats\n12) Piers\n(3) Buoys\n4️⃣ Lights\nb) Ropes')).toMatchInlineSnapshot(`
      "1. → constant.numeric.list
       Boats → meta.number
      12) → constant.numeric.list
       Piers → meta.number
      (3) → constant.numeric.list
       Buoys → meta.number
      4️⃣ → constant.numeric.list
       Lights → meta.number
      b) → constant.numeric.list
       Ropes → meta.number"
    `);
  });

  it('Roman and Chinese numbers open a point, too', () => {
    expect(snapshot('(iii) Boats\n（12）码头\n（三）浮标\n十二、灯塔')).toMatchInlineSnapshot(`
      "(iii) → constant.numeric.list
       Boats → meta.number
      （12） → constant.numeric.list
      码头 → meta.number
      （三） → constant.numeric.list
      浮标 → meta.number
      十二、 → constant.numeric.list
      灯塔 → meta.number"
    `);
  });

  it('a number inside a figure or date opens nothing', () => {
    expect(snapshot('1.5 million guests came.\n26.07.2025 was a holiday.')).toMatchInlineSnapshot(`
      "1.5 million guests came.
      26.07.2025 → constant.numeric.date
       was a holiday."
    `);
  });

  it('any other emoji marks its line, as one unit with its variation selector', () => {
    expect(snapshot('❗️It depends\n⚡️ News\n🤝 They agreed')).toMatchInlineSnapshot(`
      "❗️ → keyword.other.mark
      It depends
      ⚡️ → keyword.other.mark
       News
      🤝 → keyword.other.mark
       They agreed"
    `);
  });

  it('an emoji joined from several is one mark', () => {
    expect(snapshot('👩‍✈️ The pilot\n👍🏽 Good')).toMatchInlineSnapshot(`
      "👩‍✈️ → keyword.other.mark
       The pilot
      👍🏽 → keyword.other.mark
       Good"
    `);
  });

  it('a flag is one unit', () => {
    expect(snapshot('🇦🇶 The base opened.')).toMatchInlineSnapshot(`
      "🇦🇶 → constant.character.flag
       The base opened."
    `);
  });
});
