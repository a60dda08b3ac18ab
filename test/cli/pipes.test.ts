import { describe, expect, test } from 'vitest';
import { bytes, file, shell } from '../support/cli';
import { DOUBLED, longBulletin } from '../support/posts';

const value = longBulletin(4000);

describe('a pipe', () => {
  test('that is closed early ends the program quietly', () => {
    file('long.txt', value);
    for (const words of [
      'fix long.txt',
      'check long.txt',
      'check --format json long.txt',
      'outline long.txt',
      'fix --diff long.txt',
    ]) {
      const { stdout, stderr } = shell(`bulletin ${words} | head -c 100 | wc -c; echo "\${PIPESTATUS[0]}"`);
      expect([words, stdout.split('\n')[0]?.trim()]).toEqual([words, '100']);
      expect(['0', '1']).toContain(stdout.split('\n')[1]);
      expect(stderr).not.toMatch(/EPIPE|\n\s+at |Error/);
    }
  });

  test('that is read slowly gets all of a long output', () => {
    file('long.txt', value);
    expect(value.length).toBeGreaterThan(1_000_000);
    shell('bulletin fix long.txt > whole.txt');
    shell('bulletin fix long.txt | (sleep 1; cat) > slow.txt');
    expect(bytes('whole.txt').length).toBeGreaterThan(500_000);
    expect(bytes('slow.txt')).toBe(bytes('whole.txt'));
  });

  test('gives all of a long text as standard input', () => {
    file('long.txt', value);
    shell('bulletin fix long.txt > whole.txt');
    const { code } = shell('cat long.txt | bulletin fix - > piped.txt');
    expect(code).toBe(0);
    expect(bytes('piped.txt')).toBe(bytes('whole.txt'));
  });

  test('that is written slowly is read to its end', () => {
    file('long.txt', value);
    shell('bulletin fix long.txt > whole.txt');
    const { code, stderr } = shell(
      '(head -c 70000 long.txt; sleep 1; tail -c +70001 long.txt) | bulletin fix - > slowly.txt',
    );
    expect([code, stderr]).toEqual([0, expect.stringContaining('every distinct line')]);
    expect(bytes('slowly.txt')).toBe(bytes('whole.txt'));
  });
});

test.skipIf(process.platform !== 'linux')('a result that cannot be written is a sentence and exit 2', () => {
  file('full.txt', DOUBLED.join('\n'));
  const { code, stderr } = shell('bulletin check full.txt > /dev/full');
  expect([code, stderr]).toEqual([2, 'bulletin: The result cannot be written: the disk is full.\n']);
});
