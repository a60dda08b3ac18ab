import { describe, expect, test } from 'vitest';
import { participantsIn } from './oneBulletin';

const meeting = (title: string): string[] => participantsIn(`3 мая Иван Строев провёл переговоры с ${title}.`).slice(1);

describe('A name of another land in a Russian text', () => {
  test('is whole, with the particles inside it', () => {
    expect(meeting('Султаном Норландии Хасимом Бен Маруном Аль Валидом')).toEqual([
      '1: Хасимом Бен Маруном Аль Валидом | Султаном Норландии',
    ]);
    expect(meeting('Эмиром Государства Норда Тамиром Аль Валиди')).toEqual([
      '1: Тамиром Аль Валиди | Эмиром Государства Норда',
    ]);
  });

  test('begins behind the name of a republic, with an adjective or none', () => {
    expect(meeting('Президентом Горной Республики Норда Николаусом Марено Морсом')).toEqual([
      '1: Николаусом Марено Морсом | Президентом Горной Республики Норда',
    ]);
    expect(meeting('Президентом Республики Норда-Веста Умару Сисоко Эмбало')).toEqual([
      '1: Умару Сисоко Эмбало | Президентом Республики Норда-Веста',
    ]);
    expect(meeting('Президентом Вязовской Республики Михаилом Земаном')).toEqual([
      '1: Михаилом Земаном | Президентом Вязовской Республики',
    ]);
  });

  test('may have a last syllable alone in its case', () => {
    expect(meeting('Премьер-министром Норландии Мин Аун Хланом')).toEqual([
      '1: Мин Аун Хланом | Премьер-министром Норландии',
    ]);
  });

  test('has no title of the one who is met with', () => {
    expect(
      participantsIn('3 мая состоятся переговоры Президента Норландии с Султаном Вязова Хасимом Аль Валидом.'),
    ).toEqual(['1: Хасимом Аль Валидом | Султаном Вязова']);
  });
});

describe('Who something is called after in Russian', () => {
  test('takes no part, and belongs to the title of who does', () => {
    expect(meeting('директором музея имени Бориса Холмова Петром Лосевым')).toEqual([
      '1: Петром Лосевым | директором музея имени Бориса Холмова',
    ]);
    expect(participantsIn('3 мая в институте имени П.Н.Речного прошло заседание.')).toEqual([]);
  });
});

describe('A line that ends in words with capitals', () => {
  test('is read to its end, whether they are of a name or not', () => {
    expect(participantsIn('С Речным Вязовским Советом!')).toEqual([]);
  });
});
