import { describe, expect, test } from 'vitest';
import { meetingsIn, outlineOf, speakersIn } from './oneBulletin';

describe('a Russian post that lost its line ends', () => {
  const post =
    'События Встреча с Председателем Правления Порта Иваном Строевым Мэр провёл рабочую встречу с Иваном Строевым. ' +
    '7 мая 2031 года 14:30 Вязов, Ратуша А.Речная: Добрый день. ' +
    'И.Строев Строев Иван Петрович Председатель Правления Порта : Добрый день. А.Речная: Расскажите.';

  test('calls its meeting by its heading, with neither the rubric before it nor the sentence behind it', () => {
    expect(meetingsIn(post)).toEqual([
      '1: Встреча с Председателем Правления Порта Иваном Строевым | 2031-05-07 | Вязов, Ратуша',
    ]);
    expect(meetingsIn(post.replace('Мэр провёл', 'Анна Холмова провела'))).toEqual([
      '1: Встреча с Председателем Правления Порта Иваном Строевым | 2031-05-07 | Вязов, Ратуша',
    ]);
  });

  test('tells town and house, or land and town, behind the time', () => {
    expect(outlineOf(post.replace('Ратуша', 'Синий дворец')).place).toBe('Вязов, Синий дворец');
    expect(outlineOf(post.replace('Вязов, Ратуша', 'Вязовская область, Ново-Речное')).place).toBe(
      'Вязовская область, Ново-Речное',
    );
    expect(outlineOf(post.replace('Вязов, Ратуша', 'Вязов')).place).toBeNull();
  });

  test('has everybody who speaks once, by the fullest name, and no house as a part of it', () => {
    expect(speakersIn(post)).toEqual(['1: А.Речная | ', '1: Иван Петрович Строев | Председатель Правления Порта']);
  });
});
