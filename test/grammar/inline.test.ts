import { describe, expect, it } from 'vitest';
import { snapshot } from './tokenizer';

describe('Inside a line', () => {
  it('hashtags in letters of any script, digits and underscores', () => {
    expect(snapshot('Over #lake_2025, #Озеро and #数字 but not #1 or a#b.')).toMatchInlineSnapshot(`
      "Over 
      #lake_2025 → entity.name.tag.hashtag
      , 
      #Озеро → entity.name.tag.hashtag
       and 
      #数字 → entity.name.tag.hashtag
       but not #1 or a#b."
    `);
  });

  it('mentions, also glued to the word before, but not addresses', () => {
    expect(snapshot('Ask @PortElm or visit@LakePress, not crew@lake.example.')).toMatchInlineSnapshot(`
      "Ask 
      @PortElm → variable.other.mention
       or visit
      @LakePress → variable.other.mention
      , not crew@lake.example."
    `);
  });

  it('links, without the full stop behind them', () => {
    expect(snapshot('See https://lake.example/a?b=1#c. Or t.me/portelm, or www.lake.example/.')).toMatchInlineSnapshot(`
      "See 
      https://lake.example/a?b=1#c → markup.underline.link
      . Or 
      t.me/portelm → markup.underline.link
      , or 
      www.lake.example/ → markup.underline.link
      ."
    `);
  });

  it('dates in English', () => {
    expect(
      snapshot('On August 12, 2025, 3 May 2025, Sept. 4, May 1–3, March 2025 and 7th June.'),
    ).toMatchInlineSnapshot(`
      "On 
      August 12, 2025 → constant.numeric.date
      , 
      3 May 2025 → constant.numeric.date
      , 
      Sept. 4 → constant.numeric.date
      , 
      May 1–3 → constant.numeric.date
      , 
      March 2025 → constant.numeric.date
       and 
      7th June → constant.numeric.date
      ."
    `);
  });

  it('dates in Russian and in figures', () => {
    expect(snapshot('16 июля 2025 года, 3 мая, 2025-07-16 and 16.07.2025')).toMatchInlineSnapshot(`
      "16 июля 2025 года → constant.numeric.date
      , 
      3 мая → constant.numeric.date
      , 
      2025-07-16 → constant.numeric.date
       and 
      16.07.2025 → constant.numeric.date"
    `);
  });

  it('a flag, a link or a mark that is all a line of prose holds', () => {
    expect(
      snapshot('They met 🇧🇷🇨🇭 there.\nThey wrote to www.lake.example again.\nThey left <...> soon.'),
    ).toMatchInlineSnapshot(`
      "They met 
      🇧🇷🇨🇭 → constant.character.flag
       there.
      T
      hey wrote to 
      www.lake.example → markup.underline.link
       again.
      They left 
      <...> → constant.character.elision
       soon."
    `);
  });

  it('hashtags one behind the other', () => {
    expect(snapshot('For #a, #b #c #d #e;#1 #f#g')).toMatchInlineSnapshot(`
      "For 
      #a → entity.name.tag.hashtag
      , 
      #b → entity.name.tag.hashtag
       
      #c → entity.name.tag.hashtag
       
      #d → entity.name.tag.hashtag
       
      #e → entity.name.tag.hashtag
      ;#1 
      #f → entity.name.tag.hashtag
      #g"
    `);
  });

  it('a date at the beginning of a line with a link', () => {
    expect(snapshot('May 3: see www.lake.example')).toMatchInlineSnapshot(`
      "May 3 → constant.numeric.date
      : see 
      www.lake.example → markup.underline.link"
    `);
  });

  it('“May” alone is no date', () => {
    expect(snapshot('They may go. May Day comes.')).toMatchInlineSnapshot(`"They may go. May Day comes."`);
  });

  it('quotations with what stands in them', () => {
    expect(snapshot('They adopted “The #Lake on May 3 <...>” and «Озеро».')).toMatchInlineSnapshot(`
      "They adopted 
      “ → punctuation.definition.string.begin
      The  → string.quoted.double
      #Lake → entity.name.tag.hashtag
       on  → string.quoted.double
      May 3 → constant.numeric.date
        → string.quoted.double
      <...> → constant.character.elision
      ” → punctuation.definition.string.end
       and 
      « → punctuation.definition.string.begin
      Озеро → string.quoted.double
      » → punctuation.definition.string.end
      ."
    `);
  });

  it('three quoted words in a row are one string', () => {
    expect(snapshot('They shouted “yes” “no”“maybe”.')).toMatchInlineSnapshot(`
      "They shouted 
      “yes” “no”“maybe” → string.quoted.double
      ."
    `);
  });

  it('quoted words and hashtags in turns are strings and hashtags', () => {
    expect(snapshot('“a”#b “c” #d_1 “Élan”#été, «a»#b«c» #d «e»#f«g».')).toMatchInlineSnapshot(`
      "“ → punctuation.definition.string.begin
      a → string.quoted.double
      ” → punctuation.definition.string.end
      #b → entity.name.tag.hashtag
       
      “ → punctuation.definition.string.begin
      c → string.quoted.double
      ” → punctuation.definition.string.end
       
      #d_1 → entity.name.tag.hashtag
       
      “ → punctuation.definition.string.begin
      Élan → string.quoted.double
      ” → punctuation.definition.string.end
      #été → entity.name.tag.hashtag
      , 
      « → punctuation.definition.string.begin
      a → string.quoted.double
      » → punctuation.definition.string.end
      #b → entity.name.tag.hashtag
      « → punctuation.definition.string.begin
      c → string.quoted.double
      » → punctuation.definition.string.end
       
      #d → entity.name.tag.hashtag
       
      « → punctuation.definition.string.begin
      e → string.quoted.double
      » → punctuation.definition.string.end
      #f → entity.name.tag.hashtag
      « → punctuation.definition.string.begin
      g → string.quoted.double
      » → punctuation.definition.string.end
      ."
    `);
  });

  it('a quotation that does not close is none', () => {
    expect(snapshot('They said “yes\nand left”.')).toMatchInlineSnapshot(`
      "They said “yes
      and left”."
    `);
  });
});
