import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis';
import { personAt } from '../../../src/core/people/people';

/** The people of a text, each with all its spellings and how often the text has them. */
function peopleIn(...lines: readonly string[]): string[] {
  return analyze(lines.join('\n')).people.map(({ name, spellings }) => {
    const forms = spellings.map(({ text, form, places }) => `${text} ${form} ${places.length}`);
    return `${name}: ${forms.join(', ')}`;
  });
}

describe('one person', () => {
  test('is known by two spellings', () => {
    expect(
      peopleIn(
        'Statement by Minister Andrei Holt',
        'The quay is open.',
        '',
        '🎙 Remarks by Minister Andrey Holt',
        'The bridge is open, too.',
        'Andrey Holt said so.',
      ),
    ).toEqual(['Andrey Holt: Andrey Holt full 2, Andrei Holt full 1']);
  });

  test('is known by surname, initial and middle name', () => {
    expect(
      peopleIn(
        'Statement by Minister Anna Maria Reed',
        'Minister Reed opened the quay. A. Reed and Anna Reed are one person. “Reed!” they called.',
      ),
    ).toEqual(['Anna Maria Reed: Reed short 2, Anna Maria Reed full 1, A. Reed short 1, Anna Reed full 1']);
  });

  test('is known by several initials, a blank between them or none, and with a letter that sounds another way in the name', () => {
    expect(peopleIn('💬 John F. Dale: The quay is open.', '💬 J. F. Dale: It is.')).toEqual([
      'John F. Dale: John F. Dale full 1, J. F. Dale short 1',
    ]);
    expect(peopleIn('💬 Сергей Ридов: Причал открыт.', 'Министр С.В.Ридов заявил, что мост тоже открыт.')).toEqual([
      'Сергей Ридов: Сергей Ридов full 1, С.В.Ридов short 1',
    ]);
  });

  test('is known by a surname alone that has е for ё', () => {
    expect(peopleIn('💬 Пётр Лёвшин: Причал открыт.', 'Левшин добавил: мост тоже.')).toEqual([
      'Пётр Лёвшин: Пётр Лёвшин full 1, Левшин short 1',
    ]);
  });

  test('is known in capitals and with marks or without', () => {
    expect(peopleIn('Statement by Minister Zoë Nuñez', 'Zoe Nunez said: “Yes.”', 'NUÑEZ: No.')).toEqual([
      'Zoë Nuñez: Zoë Nuñez full 1, Zoe Nunez full 1, NUÑEZ short 1',
    ]);
  });

  test('is known in all cases of Russian', () => {
    expect(
      peopleIn(
        'Эмилия Строева рассказала о мосте.',
        'Беседа с Эмилией Строевой состоялась 3 мая. Слова Эмилии Строевой записали. Строеву ждут.',
      ),
    ).toEqual([
      'Эмилия Строева: Эмилия Строева full 1, Эмилией Строевой inflected 1, Эмилии Строевой inflected 1, Строеву short 1',
    ]);
  });

  test('is known in Latin and Cyrillic letters', () => {
    expect(peopleIn('💬 Yuri Zhilin: The quay is open.', '', '💬 Юрий Жилин: Причал открыт.')).toEqual([
      'Yuri Zhilin: Yuri Zhilin full 1, Юрий Жилин full 1',
    ]);
  });
});

describe('two people', () => {
  test('of one surname stay two, and the surname alone is neither', () => {
    expect(peopleIn('💬 Ann Reed: Yes.', '', '💬 Bob Reed: No.', '', 'Reed is a name of the coast.')).toEqual([
      'Ann Reed: Ann Reed full 1',
      'Bob Reed: Bob Reed full 1',
    ]);
  });

  test('stay two where the first name of one is the surname of the other', () => {
    expect(
      peopleIn('💬 Lin Hai Wen: Yes.', '', '💬 Ann Lin: No.', '', 'Lin agreed.').map((line) => line.split(':')[0]),
    ).toEqual(['Lin Hai Wen', 'Ann Lin']);
  });
});

describe('a body', () => {
  test('is not every other body', () => {
    expect(peopleIn('⚡️ Elmport Harbour Ministry:', 'The quay is open. Another Ministry is closed.')).toEqual([
      'Elmport Harbour Ministry: Elmport Harbour Ministry full 1',
    ]);
  });
});

describe('a place', () => {
  const text = ['Statement by Mayor Ann Reed', 'Reed’s ferry is here. Ann Reed said: “Reed is my name.”'].join('\n');
  const { people } = analyze(text);

  test('holds its spelling, without what is hung on it', () => {
    for (const { spellings } of people) {
      for (const spelling of spellings) {
        for (const { from, to } of spelling.places) expect(text.slice(from, to)).toBe(spelling.text);
      }
    }
  });

  test('is found by an offset in it or at its end', () => {
    const at = text.indexOf('Reed’s');
    expect(personAt(people, at)?.person.name).toBe('Ann Reed');
    expect(personAt(people, at + 4)?.spelling.text).toBe('Reed');
    expect(personAt(people, text.indexOf('ferry'))).toBeNull();
  });
});

describe('the people of a text', () => {
  const POSTS = [
    '💬 Andrei Holt: The quay is open.',
    '💬 Andrey Holt: The quay is closed.',
    '💬 Ann Reed: The ferry is late.',
    '💬 Bob Reed: The ferry is early.',
    '💬 Holt: It is so.',
    '💬 Андрей Холт: Причал открыт.',
  ];

  test('are the same in whatever order the posts stand', () => {
    const groupsOf = (posts: readonly string[]): string[] =>
      analyze(posts.join('\n\n'))
        .people.map(({ spellings }) =>
          spellings
            .map(({ text }) => text)
            .sort()
            .join(', '),
        )
        .sort();
    const all = groupsOf(POSTS);
    assert(
      property(array(constantFrom(...POSTS.keys()), { maxLength: 6 }), (first) => {
        const order = [...new Set([...first, ...POSTS.keys()])];
        expect(groupsOf(order.map((i) => POSTS[i] ?? ''))).toEqual(all);
      }),
    );
  });

  test('stand at places that never overlap', () => {
    assert(
      property(array(constantFrom(...POSTS), { maxLength: 8 }), (posts) => {
        const places = analyze(posts.join('\n\n'))
          .people.flatMap(({ spellings }) => spellings.flatMap((spelling) => spelling.places))
          .sort((a, b) => a.from - b.from);
        const overlapping = places.filter(({ from }, i) => from < (places[i - 1]?.to ?? 0));
        expect(overlapping).toEqual([]);
      }),
    );
  });
});
