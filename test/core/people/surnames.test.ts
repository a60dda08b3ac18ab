import { describe, expect, test } from 'vitest';
import { surnamesOf } from '../../../src/core/people/surnames';

const people = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('the surnames of people', () => {
  test('are the last words of their names, each once', () => {
    expect(surnamesOf(people('Ann Reed', 'Andrei Holt', 'Reed'), 2)).toBe('Reed, Holt');
  });

  test('are no more than so many, and the others are counted', () => {
    expect(surnamesOf(people('Ann Reed', 'Andrei Holt', '张三', 'Юрий Жилин'), 2)).toBe('Reed, Holt +2');
  });

  test('are none where there is nobody', () => {
    expect(surnamesOf([], 1)).toBeNull();
  });
});
