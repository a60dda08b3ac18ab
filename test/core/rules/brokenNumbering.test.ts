import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/index';
import { text } from '../support';
import { mended, offered, said } from './mending';

const RULE = 'broken-numbering';

describe('a list whose numbers do not follow each other', () => {
  test.each([
    ['left out', ['1. Tea', '2. Ice', '4. Rope', '5. Tar'], '4: The number 4 follows 2: 3 would be next.'],
    ['given twice', ['1) Tea', '2) Ice', '2) Rope'], '4: The number 2 stands twice.'],
    ['mistyped', ['(1) Tea', '(9) Ice', '(3) Rope'], '3: The number 9 follows 1: 2 would be next.'],
    ['a keycap', ['1️⃣ Tea', '3️⃣ Ice'], '3: The number 3 follows 1: 2 would be next.'],
    ['in words between them', ['1. Tea', 'It is late.', '3. Ice'], '4: The number 3 follows 1: 2 would be next.'],
  ])('is told: %s', (_, list, sentence) => {
    expect(said(RULE, text('🎙 The stores', list))).toEqual([sentence]);
  });

  test.each([
    ['1. Tea', '  3. Ice', '3.'],
    ['(1) Tea', '(3) Ice', '(3)'],
    ['（1）Tea', '（3）Ice', '（3）'],
    ['1️⃣ Tea', '3️⃣ Ice', '3️⃣'],
  ])('is underlined at its number, with what stands around it: %s', (first, second, number) => {
    const value = text(first, second);
    expect(analyze(value).findings.map(({ range }) => value.slice(range.from, range.to))).toEqual([number]);
  });

  test('is numbered anew from there on, up to the next list', () => {
    const before = text('🎙 The stores', '1. Tea', '3. Ice', '  4. Rope', '1. Tar', '2. Oil');
    expect(mended(RULE, 'renumber', before)).toBe(
      text('🎙 The stores', '1. Tea', '2. Ice', '  3. Rope', '1. Tar', '2. Oil'),
    );
  });

  test('gets the one number right', () => {
    const before = text('1️⃣ Tea', '7️⃣ Ice', '3️⃣ Rope');
    expect(mended(RULE, 'writeNumber', before)).toBe(text('1️⃣ Tea', '2️⃣ Ice', '3️⃣ Rope'));
    expect(said(RULE, mended(RULE, 'writeNumber', before))).toEqual([]);
  });

  test('is not numbered anew past the ninth keycap, as there is no tenth', () => {
    const above = ['6️⃣ Tea', '6️⃣ Ice', '7️⃣ Rope'];
    expect(mended(RULE, 'renumber', text(...above, '8️⃣ Tar'))).toBe(text('6️⃣ Tea', '7️⃣ Ice', '8️⃣ Rope', '9️⃣ Tar'));
    expect(offered(RULE, text(...above, '8️⃣ Tar', '9️⃣ Oil'))).toEqual(['writeNumber']);
  });

  test('offers both where the list goes on, and one where it ends', () => {
    expect(offered(RULE, text('1. Tea', '3. Ice', '4. Rope'))).toEqual(['renumber', 'writeNumber']);
    expect(offered(RULE, text('1. Tea', '3. Ice'))).toEqual(['writeNumber']);
  });
});

describe('nothing is told', () => {
  test.each([
    ['of a list that begins later', ['4. Tea', '5. Ice']],
    ['of a second list', ['1. Tea', '2. Ice', '1. Rope', '2. Tar']],
    ['of a far number', ['1. Tea', '30. Ice', '31. Rope']],
    ['where something is left out and a mark says so', ['1. Tea', '<...>', '3. Ice']],
    ['where a line ends in such a mark', ['1. Tea and <...>', '3. Ice']],
    ['where the number opens a line in another way', ['1. Tea', '2.5 pounds of ice', '3. Rope']],
    ['of two styles', ['1. Tea', '3) Ice']],
    ['of a line that stands twice', ['1. Tea', '2. Ice', '2. Ice', '3. Rope']],
    ['of a tenth keycap, which there is not', ['8️⃣ Tea', '9️⃣ Ice', '11️⃣ Rope']],
    ['of another post', ['1. Tea', 'Forwarded from Harbour News', '🎙 The stores', '3. Ice']],
  ])('%s', (_, list) => {
    expect(said(RULE, text(list))).toEqual([]);
  });
});
