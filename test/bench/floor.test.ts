import { describe, expect, it } from 'vitest';
import { makeArchive, textOf } from './archive.mjs';
import { internByHash } from './floor.mjs';

/** The same by comparing the lines themselves. */
function internByText(value: string): { lines: number[]; different: number } {
  const numbers = new Map<string, number>();
  const lines = value.split('\n').map((line) => {
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return number;
  });
  return { lines, different: numbers.size };
}

function expectEqual(value: string): void {
  const { lines, different } = internByHash(value);
  expect({ lines: [...lines], different }).toEqual(internByText(value));
}

describe('The floor that the engine is set beside', () => {
  it.each(['', '\n', 'a', 'a\n', 'a\n\na\nb', 'ab\nba\n', 'abcd\nabcde\nabcd\n\n', 'acbd\nabcd\n'])(
    'numbers the lines of %j',
    expectEqual,
  );

  it('numbers the lines of an archive', () => {
    expectEqual(textOf(makeArchive(300 * 1024).lines));
  });

  it('numbers more different lines than its first table holds', () => {
    expectEqual(Array.from({ length: 30_000 }, (_, i) => `line ${i % 20_000}`).join('\n'));
  });
});
