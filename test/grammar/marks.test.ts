import { describe, expect, it } from 'vitest';
import { snapshot } from './tokenizer';

describe('Lines without words of their own', () => {
  it('separators', () => {
    expect(snapshot('***\n* * *\n———')).toMatchInlineSnapshot(`
      "*** → keyword.control.separator
      * * * → keyword.control.separator
      ——— → keyword.control.separator"
    `);
  });

  it('elisions, alone on a line and inside one', () => {
    expect(snapshot('<...>\n[…]\nWe agreed. <...> We parted.')).toMatchInlineSnapshot(`
      "<...> → constant.character.elision
      […] → constant.character.elision
      We agreed. 
      <...> → constant.character.elision
       We parted."
    `);
  });

  it('lines of hashtags, with or without an emoji', () => {
    expect(snapshot('#HarbourWeek #Лодки_2025\n🌊 #Port, #Lake')).toMatchInlineSnapshot(`
      "#HarbourWeek → entity.name.tag.hashtag
        → meta.hashtags
      #Лодки_2025 → entity.name.tag.hashtag
      🌊 → keyword.other.mark
        → meta.hashtags
      #Port → entity.name.tag.hashtag
      ,  → meta.hashtags
      #Lake → entity.name.tag.hashtag"
    `);
  });

  it('the source of a forwarded post', () => {
    expect(snapshot('Forwarded from Harbour Office 🇦🇶\nПереслано от Порт')).toMatchInlineSnapshot(`
      "Forwarded from → keyword.control.forwarded
        → meta.forwarded
      Harbour Office  → entity.name.namespace.source
      🇦🇶 → constant.character.flag
      Переслано от → keyword.control.forwarded
        → meta.forwarded
      Порт → entity.name.namespace.source"
    `);
  });

  it('“Forwarded fromage” is no source', () => {
    expect(snapshot('Forwarded fromage')).toMatchInlineSnapshot(`"Forwarded fromage"`);
  });

  it('pointers to the full text', () => {
    expect(
      snapshot(
        'Read in full\n👉 Read more…\n🔗 : https://lake.example/a\n[Read on](https://lake.example/b)\nЧитать далее →',
      ),
    ).toMatchInlineSnapshot(`
      "Read in full → markup.underline.link.read-more
      👉 → keyword.other.mark
        → meta.read-more
      Read more → markup.underline.link.read-more
      … → meta.read-more
      🔗 → keyword.other.mark
        → meta.read-more
      :  → meta.read-more
      https://lake.example/a → markup.underline.link.read-more
      [ → meta.read-more
      Read on → markup.underline.link.read-more
      ](https://lake.example/b) → meta.read-more
      Читать далее → markup.underline.link.read-more
       → → meta.read-more"
    `);
  });

  it('a longer sentence is no pointer', () => {
    expect(snapshot('Read in full the rules of the lake before sailing.')).toMatchInlineSnapshot(
      `"Read in full the rules of the lake before sailing."`,
    );
  });

  it('what a scraper leaves', () => {
    expect(
      snapshot(
        'This media is not supported in your browser\nVIEW IN TELEGRAM\n0:42\n1.2K subscribers\n👍 12 ❤️ 3\nHarbour Office pinned a photo',
      ),
    ).toMatchInlineSnapshot(`
      "This media is not supported in your browser → comment.line.litter
      VIEW IN TELEGRAM → comment.line.litter
      0:42 → comment.line.litter
      1.2K subscribers → comment.line.litter
      👍 12 ❤️ 3 → comment.line.litter
      Harbour Office pinned a photo → comment.line.litter"
    `);
  });

  it('credits and captions', () => {
    expect(snapshot('Photo credit: Harbour Office\n📸 © Lake Gazette\nФото: Порт')).toMatchInlineSnapshot(`
      "Photo credit: Harbour Office → comment.line.credit
      📸 © Lake Gazette → comment.line.credit
      Фото: Порт → comment.line.credit"
    `);
  });

  it('a place line with its date, in either order', () => {
    expect(snapshot('📍 Port Elm, May 3\n📍May 3, 2025, Port Elm')).toMatchInlineSnapshot(`
      "📍 → keyword.other.place
        → meta.place
      Port Elm,  → entity.name.class.place
      May 3 → constant.numeric.date
      📍 → keyword.other.place
      May 3, 2025 → constant.numeric.date
      , Port Elm → entity.name.class.place"
    `);
  });
});
