import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis';
import { LANGUAGES } from '../../../src/core/languages/index';
import { DEFAULT_OPTIONS } from '../../../src/core/options';
import { speakersIn } from './oneBulletin';

describe('a speaker', () => {
  test('is known in Spanish', () => {
    expect(
      speakersIn(
        'El presidente Andrés Molina dijo que el muelle está abierto.',
        'La ministra de Asuntos Exteriores Ana Ruiz subrayó lo mismo.',
      ),
    ).toEqual(['1: Andrés Molina | presidente', '2: Ana Ruiz | ministra de Asuntos Exteriores']);
  });

  test('is known in French, behind an auxiliary, too', () => {
    expect(
      speakersIn(
        'La ministre des Affaires étrangères, Anne Roux, a déclaré que le quai est ouvert.',
        'Le président Luc Morel affirme le contraire.',
      ),
    ).toEqual(['1: Anne Roux | ministre des Affaires étrangères', '2: Luc Morel | président']);
  });

  test('is known in German', () => {
    expect(
      speakersIn(
        'Außenministerin Anna Roth sagte, der Kai sei offen.',
        '„Er bleibt offen“, betonte Bürgermeister Karl Holt.',
      ),
    ).toEqual(['1: Anna Roth | Außenministerin', '2: Karl Holt | Bürgermeister']);
  });
});

describe('the words of a user', () => {
  const text = 'Harbourmistress Ann Reed chirruped that the quay is open.';
  const speakers = (titles: readonly string[], verbs: readonly string[]) =>
    analyze(text, { ...DEFAULT_OPTIONS, outline: { titles, verbs } }).outline.posts[0]?.speakers.map(
      ({ name, role }) => [name, role],
    );

  test('make a title and a verb known', () => {
    expect(speakers([], [])).toEqual([]);
    expect(speakers([], ['chirruped'])).toEqual([['Harbourmistress Ann Reed', null]]);
    expect(speakers([' Harbourmistress '], ['Chirruped'])).toEqual([['Ann Reed', 'Harbourmistress']]);
  });

  test('are forgotten with the setting', () => {
    expect(speakers(['harbourmistress'], ['chirruped'])).toHaveLength(1);
    expect(speakers([], [])).toEqual([]);
  });
});

describe('the calendar of each language', () => {
  test.each(LANGUAGES.map(({ id, vocabulary }) => [id, vocabulary] as const))(
    '%s has the names that Intl gives',
    (id, vocabulary) => {
      for (let month = 0; month < 12; month++) {
        const date = new Date(Date.UTC(2031, month, 12));
        for (const form of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
          const parts = new Intl.DateTimeFormat(id, { ...form, timeZone: 'UTC' }).formatToParts(date);
          const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
          // In Chinese the month of a date is a number.
          if (name !== String(month + 1)) expect([name, vocabulary.months?.get(name)]).toEqual([name, month + 1]);
        }
      }
      for (let day = 0; day < 7; day++) {
        // May 5, 2031 is a Monday.
        const date = new Date(Date.UTC(2031, 4, 5 + day));
        const name = new Intl.DateTimeFormat(id, { weekday: 'long', timeZone: 'UTC' }).format(date).toLowerCase();
        expect(vocabulary.weekdays?.[day]?.split(' ')).toContain(name);
      }
    },
  );

  test('means one month by one word in all languages', () => {
    const months = new Map<string, number>();
    for (const { vocabulary } of LANGUAGES) {
      for (const [name, month] of vocabulary.months ?? []) {
        expect([name, months.get(name) ?? month]).toEqual([name, month]);
        months.set(name, month);
      }
    }
  });
});

describe('in Chinese', () => {
  test('a speaker is known by a title before the name or behind it, and by a name of three characters', () => {
    expect(
      speakersIn(
        '埃尔姆市市长安瑞德表示，码头已开放。',
        '何波山主席指出，渡船照常。',
        '林海文强调，桥已关闭。',
        '交通部表示，渡船照常。',
        '专家们指出，潮水上涨。',
      ),
    ).toEqual(['1: 安瑞德 | 埃尔姆市市长', '2: 何波山 | 主席', '3: 林海文 | ']);
  });
});
